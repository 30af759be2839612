import { isBlank, textOf } from "../cell";
import type { PeopleFound } from "./identity";
import { layoutWords } from "./layoutWords";
import { reason } from "./reasons";
import type { Sure, TabCells, Why } from "./tab";

/** Which rows and columns hold the students, and why. */
export function peopleWhy(tab: TabCells, people: PeopleFound): Why[] {
  const { headerRow, names, key, rows, by, peopleRow } = people;
  const sure: Sure = by === "heading" ? "sure" : "guess";
  const over = (column: number) => (peopleRow === null ? "" : textOf(tab.cells[peopleRow]?.[column]));
  const heading = names.map(over).filter((text) => text !== "");
  const titles = headerRow === null ? layoutWords.noHeader : layoutWords.header(headerRow + 1);
  const where =
    by === "heading" ? layoutWords.studentsByHeading(heading.join(", ")) : layoutWords.studentsByContent;
  return [
    reason(tab, {
      row: headerRow,
      decision: "header",
      words: titles,
      sure: headerRow === peopleRow ? sure : "likely",
    }),
    reason(tab, { row: peopleRow, column: names[0] ?? null, decision: "studentColumns", words: where, sure }),
    reason(tab, { column: key, decision: "key", ...keyReason(people, over) }),
    reason(tab, { row: rows[0]?.row ?? null, decision: "students", ...rowsReason(tab, people) }),
  ];
}

function keyReason(
  { key, rows, by }: PeopleFound,
  over: (column: number) => string,
): { words: string; sure: Sure } {
  if (key !== null) {
    const words = over(key) === "" ? layoutWords.untitledKey : layoutWords.key(over(key));
    return { words, sure: by === "heading" ? "sure" : "guess" };
  }
  const isRepeated = new Set(rows.map(({ identity }) => identity)).size < rows.length;
  return isRepeated
    ? { words: layoutWords.sameNames, sure: "guess" }
    : { words: layoutWords.noKey, sure: "likely" };
}

/** So many rows without a student are named. */
const ROWS_NAMED = 4;
const LONGEST_LABEL = 30;

function rowsReason(tab: TabCells, people: PeopleFound): { words: string; sure: Sure } {
  const { rows, names, by } = people;
  const count = new Set(rows.map(({ identity }) => identity)).size;
  const students = new Set(rows.map(({ row }) => row));
  const until = Math.max(...names, people.key ?? 0) + 1;
  const others = tab.cells.flatMap((cells, row) => {
    const label = cells.slice(0, until).find((cell) => !isBlank(cell));
    const isBelow = row > Math.max(people.headerRow ?? -1, people.peopleRow ?? -1);
    return !isBelow || students.has(row) || label === undefined || typeof label !== "string"
      ? []
      : [{ row: row + 1, label: textOf(label).slice(0, LONGEST_LABEL) }];
  });
  const named = others.slice(0, ROWS_NAMED);
  const leftOut = named.length === 0 ? [] : [layoutWords.rowsLeftOut(named, others.length - named.length)];
  const sure: Sure = by === "content" ? "guess" : others.length > 0 ? "likely" : "sure";
  return { words: [layoutWords.students(count, rows.length), ...leftOut].join(" "), sure };
}
