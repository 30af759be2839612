import { nameKey } from "../../mastery/name";
import { keyOf } from "../cell";
import type { TabSnapshot } from "../snapshot";
import type { ColumnSpec, TableSpec } from "./tableSpec";

/** Where the headings of ours stand in row 1. */
export interface HeadingRow {
  /** From 1, by heading; of a doubled heading the first. */
  columnOf: ReadonlyMap<string, number>;
  /** Columns whose headings are not there, in the order of the spec. */
  absent: readonly ColumnSpec[];
  /** Headings of ours that stand there again, with the column of the second. */
  doubled: readonly { heading: string; column: number }[];
  /** Columns with a heading that is none of ours. */
  foreign: readonly number[];
}

export function readHeadings(spec: TableSpec, { cells }: Pick<TabSnapshot, "cells">): HeadingRow {
  const headings = (cells[0] ?? []).map(keyOf);
  const columnOf = new Map<string, number>();
  const absent: ColumnSpec[] = [];
  let before = 0;
  for (const column of spec.columns) {
    const at = column.titled === "blank" ? blankAfter(before, headings) : placeOf(column, headings);
    if (at === 0) absent.push(column);
    else columnOf.set(column.heading, (before = at));
  }
  const places = new Set(columnOf.values());
  const others = headings.flatMap((key, at) => (key === "" || places.has(at + 1) ? [] : [at + 1]));
  const again = (at: number) => spec.columns.find(({ heading }) => nameKey(heading) === headings[at - 1]);
  return {
    columnOf,
    absent,
    doubled: others.flatMap((at) => {
      const column = again(at);
      return column ? [{ heading: column.heading, column: at }] : [];
    }),
    foreign: others.filter((at) => !again(at)),
  };
}

/** From 1; 0: not there. */
function placeOf({ heading }: ColumnSpec, headings: readonly string[]): number {
  return headings.indexOf(nameKey(heading)) + 1;
}

/** The first column without a heading right of a column; beyond the last heading every column is without one. */
function blankAfter(column: number, headings: readonly string[]): number {
  let at = column + 1;
  while ((headings[at - 1] ?? "") !== "") at++;
  return at;
}
