import { nameKey } from "../../mastery/name";
import { isBlank } from "../../workbook/cell";
import type { Asked, Asking } from "./asked";
import { namedColumns } from "./namedColumns";
import { exampleOf } from "./pointsQuestion";
import { questionWords } from "./questionWords";
import type { SetupChange } from "./setup";
import type { Suggested } from "./suggestedRows";

const words = questionWords.column;

/** Columns of scores that may as well be something else, as the recogniser says; a class of nothing else is left alone. */
export function columnQuestion(asking: Asking): Asked[] {
  const doubtful = asking.suggested.flatMap((one) => {
    const column = doubtfulColumn(one, asking);
    const isScored = one.item.scores.some((score) => !isBlank(score));
    return column === null || !isScored ? [] : [{ one, column }];
  });
  const classOf = ({ item }: Suggested) => nameKey(item.class);
  const found = doubtful.filter(({ one }) =>
    asking.suggested.some(
      (other) => classOf(other) === classOf(one) && !doubtful.some((each) => each.one === other),
    ),
  );
  const [first] = found;
  if (!first) return [];
  const changes = found.map(({ one, column }): SetupChange => ({
    list: "classes",
    tab: one.item.tab,
    column,
    as: "ignored",
  }));
  const names = [...new Set(found.map(({ one }) => one.item.column))];
  return [
    {
      id: "columns",
      text: words.text(names),
      guess: "assessed",
      choices: [
        { value: "assessed", label: words.taken, meaning: words.takenMeaning, changes: [] },
        { value: "ignored", label: words.left(names.length), meaning: words.leftMeaning, changes },
      ],
      example: exampleOf(first.one),
      about: found.map(({ one }) => one.row),
      cells: found.reduce(
        (sum, { one }) => sum + one.item.scores.filter((score) => !isBlank(score)).length,
        0,
      ),
    },
  ];
}

/** The letter of a column that was taken for an assessment by a guess. */
function doubtfulColumn({ item }: Suggested, { setup, tabs, why }: Asking): string | null {
  const layout = setup.classes.find(({ tab }) => tab === item.tab);
  const tab = tabs.find(({ name }) => name === item.tab);
  if (layout?.orientation !== "wide" || !tab) return null;
  const column = namedColumns(tab.cells, layout.headerRow).letterOf(item.column);
  const isGuess = why.some(
    (one) =>
      one.tab === item.tab && one.column === column && one.decision === "assessment" && one.sure === "guess",
  );
  return isGuess ? column : null;
}
