import { nameKey } from "../../mastery/name";
import { isBlank, textOf } from "../../workbook/cell";
import { cellKind } from "../../workbook/layout/cellKinds";
import { placeOf, type Asked, type Asking } from "./asked";
import type { Counted } from "./levelWords";
import { levelNames, markChange } from "./markChange";
import { openMarks, standsIn } from "./openMarks";
import { settingIn } from "./policyQuestions";
import { markWords } from "./markWords";
import type { Suggested } from "./suggestedRows";

const words = markWords.ranking;

/** Every set of more marks would be too many to choose from. */
const MOST_MARKS = 4;

/** A few letters or words that are most of the marks and that nobody knows: which of them are mastery. */
export function rankingQuestion(asking: Asking): Asked[] {
  const letters = lettersToRank(asking);
  const about = asking.suggested.filter(standsIn(letters));
  const [first] = about;
  if (!first) return [];
  const times = letters.reduce((sum, letter) => sum + letter.times, 0);
  const keys = new Set(letters.map(({ word }) => nameKey(word)));
  const place = placeOf(first, (cell) => keys.has(nameKey(textOf(cell))), asking);
  return [
    {
      id: `ranking ${letters.map(({ word }) => word).join(" ")}`,
      text: words.text(letters.map(({ word }) => word)),
      guess: "check",
      choices: [
        { value: "check", label: words.check, meaning: words.checkMeaning, changes: [] },
        ...setsOf(letters).map((set) => choiceOf(set, letters, asking)),
      ],
      example: words.example(
        letters.map(({ word, times }) => [word, times]),
        `"${first.item.column}" (${place})`,
      ),
      about: about.map(({ row }: Suggested) => row),
      cells: times,
    },
  ];
}

/** Marks that are most of what stands in the tabs they stand in: they are levels, not absences among scores. */
export function lettersToRank(asking: Asking): Counted[] {
  const letters = openMarks(asking).filter(({ word, times }) => times > 1 && cellKind(word) !== "none");
  const tabs = new Set(asking.suggested.filter(standsIn(letters)).map(({ item }) => item.tab));
  const filled = asking.suggested
    .filter(({ item }) => tabs.has(item.tab))
    .flatMap(({ item }) => item.scores.filter((score) => !isBlank(score)));
  const times = letters.reduce((sum, letter) => sum + letter.times, 0);
  const isMost = times * 2 > filled.length;
  return isMost && letters.length > 1 && letters.length <= MOST_MARKS ? letters : [];
}

/** Each mark alone, then each pair of several; all of them would tell nothing apart. */
function setsOf(marks: readonly Counted[]): Counted[][] {
  const pairs = marks.flatMap((one, at) => marks.slice(at + 1).map((other) => [one, other]));
  return [...marks.map((mark) => [mark]), ...(marks.length > 2 ? pairs : [])];
}

function choiceOf(
  set: readonly Counted[],
  letters: readonly Counted[],
  { setup }: Asking,
): Asked["choices"][number] {
  const { policy } = setup;
  const mastery = settingIn(policy, "Mastery level");
  const lowest = levelNames(policy).pop() ?? "lowest";
  const marks = set.map(({ word }) => word);
  const others = letters.map(({ word }) => word).filter((word) => !marks.includes(word));
  return {
    value: marks.join(" "),
    label: words.label(marks),
    meaning: words.meaning(others, lowest),
    changes: letters.map(({ word }) => markChange(word, marks.includes(word) ? mastery : lowest)),
  };
}
