import type { Asked, Asking } from "./asked";
import { rowOf } from "./pointsQuestion";
import { questionWords } from "./questionWords";
import type { SetupChange } from "./setup";
import type { Suggested } from "./suggestedRows";
import { writtenIn, type Order } from "./writtenDay";
import { writtenDays } from "./writtenDays";

const words = questionWords.day;

/** At the beginning or the end of a title: "3/4" within a sentence is a fraction, "3-4" may be two chapters. */
const DAY = /^\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?!\d)|(?<!\d)\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\)?$/;

/** Titles with a day such as 3/4, where neither the other days nor the year tell which is the month. */
export function dayQuestion({ suggested, today }: Asking): Asked[] {
  const open = suggested.filter(
    ({ row, item }) =>
      row["Given"] === "" && DAY.test(item.title.text) && writtenIn(item.title.text)?.order === null,
  );
  const [monthFirst, dayFirst] = [daysUnder("month first", open, today), daysUnder("day first", open, today)];
  const [first] = open;
  if (!first || [...monthFirst, ...dayFirst].some((day) => day === null)) return [];
  const { column } = first.item;
  const choice = (order: Order, days: readonly (string | null)[]) => ({
    value: order,
    label: words.label(order),
    meaning: words.meaning(column, days[0] ?? ""),
    changes: open.map((one, at): SetupChange => ({
      list: "assessments",
      match: rowOf(one, suggested),
      set: { Given: days[at] ?? "" },
    })),
  });
  return [
    {
      id: "day",
      text: words.text(column, [monthFirst[0] ?? "", dayFirst[0] ?? ""]),
      guess: "blank",
      choices: [
        { value: "blank", label: words.blank, meaning: words.blankMeaning, changes: [] },
        choice("month first", monthFirst),
        choice("day first", dayFirst),
      ],
      example: open
        .slice(0, 4)
        .map(({ item }) => item.column)
        .join("; "),
      about: open.map(({ row }) => row),
      cells: open.length,
    },
  ];
}

/** Written so that the order is no question any more, the days are read like any others. */
function daysUnder(order: Order, open: readonly Suggested[], today: Asking["today"]): (string | null)[] {
  const texts = open.map(({ item }) => {
    const written = writtenIn(item.title.text);
    if (!written) return "";
    const { first, second, year } = written;
    const [day, month] = order === "day first" ? [first, second] : [second, first];
    return `${day}.${month}.${year ?? ""}`;
  });
  return writtenDays(texts, today).map(({ day }) => day);
}
