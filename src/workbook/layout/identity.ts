import { isBlank, keyOf, type Row, type Table } from "../cell";
import type { People, StudentRow } from "./tab";

/** Who the students are, and what told us. */
export interface PeopleFound extends People {
  /** The row with the headings over names and ids; the titles may stand in another one. */
  peopleRow: number | null;
  by: "heading" | "content";
  /** The first column of the name is the family name: "Lee, Ana". */
  familyFirst: boolean;
}

/** The rows where something stands in a column. */
export function rowsFilled(table: Table, column: number): StudentRow[] {
  return table.flatMap((row, index) => (isBlank(row[column]) ? [] : [{ row: index, identity: "" }]));
}

/** Columns left of the names that nobody gave a heading: running numbers. */
export function unnamedLeft(headings: Row, names: readonly number[]): number[] {
  const columns = Array.from({ length: Math.min(...names) }, (_, column) => column);
  return columns.filter((column) => isBlank(headings[column]));
}

/** The key is filled for every student and tells them all apart; two rows of one student have one key. */
export function identified(
  table: Table,
  { names, ids, rows }: { names: readonly number[]; ids: readonly number[]; rows: readonly StudentRow[] },
): Pick<PeopleFound, "names" | "key" | "rows"> {
  const name = ({ row }: StudentRow) => names.map((column) => keyOf(table[row]?.[column])).join("\n");
  const tellsApart = (column: number) => {
    const keys = rows.map(({ row }) => keyOf(table[row]?.[column]));
    const pairs = rows.map((row, index) => `${keys[index] as string}\n${name(row)}`);
    return keys.every((key) => key !== "") && new Set(keys).size === new Set(pairs).size;
  };
  const key = ids.find(tellsApart) ?? null;
  const identity = (row: StudentRow) => (key === null ? name(row) : keyOf(table[row.row]?.[key]));
  return { names, key, rows: rows.map((row) => ({ row: row.row, identity: identity(row) })) };
}
