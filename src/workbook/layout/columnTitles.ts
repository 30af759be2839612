import { columnLetters, isBlank, keyOf, textOf, type Cell, type Table } from "../cell";
import { headingKind } from "./headings";
import { isRowLabel, isTitlesLabel } from "./rowLabels";
import type { People } from "./tab";

/** What is written over a column: its title, and the group it stands under. */
export interface ColumnHeading {
  /** The text in the header row; null where it holds none. */
  title: string | null;
  /** The cell that decides what the column is: of the header row, else of the row with the students' headings. */
  cell: Cell;
  /** The headings above that stand over several columns, the nearest first. */
  groups: string[];
}

/** `filled` is the table with the texts of merged headings in each of their cells. */
export function columnHeading(
  column: number,
  {
    table,
    filled,
    people,
    peopleRow,
  }: { table: Table; filled: Table; people: People; peopleRow: number | null },
): ColumnHeading {
  const { headerRow } = people;
  if (headerRow === null) return { title: null, cell: null, groups: [] };
  const own = table[headerRow]?.[column];
  const second = filled[headerRow]?.[column];
  const third = peopleRow === null ? null : filled[peopleRow]?.[column];
  // Over a column of grades may stand "Assignment", the label of the titles.
  const isLabel = people.headerRow !== peopleRow && !isBlank(third) && isTitlesLabel(own);
  const cell = isLabel ? third : !isBlank(own) ? own : !isBlank(second) ? second : third;
  return {
    title: isBlank(cell) ? null : textOf(cell),
    cell,
    groups: groupsOver(column, { filled, headerRow }),
  };
}

/** Texts above the header row that stand over this column and a neighbour. */
function groupsOver(column: number, { filled, headerRow }: { filled: Table; headerRow: number }): string[] {
  const above = filled.slice(Math.max(0, headerRow - 3), headerRow).reverse();
  return above.flatMap((cells) => {
    const cell = cells[column];
    if (isBlank(cell) || typeof cell === "number" || isRowLabel(cells.find((lead) => !isBlank(lead))))
      return [];
    // "Note" under "TP 1" is the mark of that work.
    const isResult = headingKind(filled[headerRow]?.[column]) === "result" && cells === above[0];
    const isShared = [cells[column - 1], cells[column + 1]].some((beside) => keyOf(beside) === keyOf(cell));
    return isShared || isResult ? [textOf(cell)] : [];
  });
}

/** Titles that say nothing by themselves get the group they stand under: "Unit 1 › Score". */
export function fullTitles(headings: readonly ColumnHeading[]): (string | null)[] {
  const times = new Map<string, number>();
  for (const { title } of headings) times.set(keyOf(title), (times.get(keyOf(title)) ?? 0) + 1);
  // A heading over everything says nothing about one of them.
  const isOverAll = (group: string) =>
    headings.length > 2 && headings.every(({ groups }) => groups.includes(group));
  return headings.map(({ title, groups }) => {
    const group = groups.find((one) => !isOverAll(one));
    if (title === null || group === undefined || keyOf(group) === keyOf(title)) return title;
    const saysLittle = (times.get(keyOf(title)) ?? 0) > 1 || headingKind(title) === "result";
    return saysLittle ? `${group} › ${title}` : title;
  });
}

/** What columns are called elsewhere (contracts.md §2): each name once, "Column F" where there is no title. */
export function columnNames(columns: readonly { column: number; title: string | null }[]): string[] {
  const times = new Map<string, number>();
  return columns.map(({ column, title }) => {
    const name = title ?? `Column ${columnLetters(column)}`;
    const nth = (times.get(keyOf(name)) ?? 0) + 1;
    times.set(keyOf(name), nth);
    return nth === 1 ? name : `${name} (${nth})`;
  });
}
