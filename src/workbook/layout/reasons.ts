import { columnLetters, textOf } from "../cell";
import type { PeopleFound } from "./identity";
import { layoutWords, notAssessedWords } from "./layoutWords";
import type { Sure, TabCells, Why } from "./tab";
import type { WideFound } from "./wideLayout";

type Reason = Omit<Why, "tab" | "row" | "column"> & { row?: number | null; column?: number | null };

export function reason(tab: TabCells, { row = null, column = null, ...rest }: Reason): Why {
  return {
    tab: tab.name,
    row: row === null ? null : row + 1,
    column: column === null ? null : columnLetters(column),
    ...rest,
  };
}

export function peopleWhy(tab: TabCells, people: PeopleFound): Why[] {
  const { headerRow, names, key, rows, by, peopleRow } = people;
  const sure: Sure = by === "heading" ? "sure" : "guess";
  const over = (column: number) => (peopleRow === null ? "" : textOf(tab.cells[peopleRow]?.[column]));
  const heading = names.map(over).filter((text) => text !== "");
  const [first] = rows;
  const last = rows[rows.length - 1];
  const between = (last?.row ?? 0) - (first?.row ?? 0) + 1 - rows.length;
  const count = new Set(rows.map(({ identity }) => identity)).size;
  const titles = headerRow === null ? layoutWords.noHeader : layoutWords.header(headerRow + 1);
  const where =
    by === "heading" ? layoutWords.studentsByHeading(heading.join(", ")) : layoutWords.studentsByContent;
  const keyed =
    key === null ? layoutWords.noKey : over(key) ? layoutWords.key(over(key)) : layoutWords.untitledKey;
  return [
    reason(tab, { row: headerRow, decision: "header", words: titles, sure }),
    reason(tab, { column: names[0] ?? null, decision: "studentColumns", words: where, sure }),
    reason(tab, { column: key, decision: "key", words: keyed, sure: key === null ? "likely" : sure }),
    reason(tab, {
      row: first?.row ?? null,
      decision: "students",
      words: [
        layoutWords.students(count, rows.length),
        ...(between > 0 ? [layoutWords.rowsLeftOut(between)] : []),
      ].join(" "),
      sure: between > 0 ? "likely" : sure,
    }),
  ];
}

export function columnsWhy(
  tab: TabCells,
  { headerRow }: PeopleFound,
  { assessments, ignored }: WideFound,
): Why[] {
  return [
    ...assessments.map(({ column, title, outOf, standard, scored }) => {
      const what = !scored ? layoutWords.task : title === null ? layoutWords.untitled : layoutWords.scores;
      const points = outOf === null ? layoutWords.noPoints : layoutWords.outOf(outOf);
      const words = [what, points, ...(standard === null ? [] : [layoutWords.standard(standard)])].join(" ");
      const sure: Sure = !scored || title === null ? "guess" : outOf === null ? "likely" : "sure";
      return reason(tab, { row: headerRow, column, decision: "assessment", words, sure });
    }),
    ...ignored.map(({ column, reason: code }) => {
      const sure: Sure = code === "empty" || code === "computed" || code === "drawnDown" ? "likely" : "sure";
      return reason(tab, {
        row: headerRow,
        column,
        decision: "ignored",
        words: notAssessedWords(code),
        sure,
      });
    }),
  ];
}
