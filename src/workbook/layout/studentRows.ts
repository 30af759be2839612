import { isBlank, keyOf, textOf, type Row, type Table } from "../cell";
import { isFullName, isGroupHeading } from "./names";
import { isAlsoAName, isRowLabel } from "./rowLabels";
import type { StudentRow } from "./tab";

/** Which columns tell who a row is about. */
export interface Identity {
  names: readonly number[];
  ids: readonly number[];
  /** Numbers that only count the rows. */
  running: readonly number[];
  /** Students stand below this row. */
  after: number;
}

/** The rows with a name or an id that are no labels, headings of groups, legends or repetitions. */
export function studentRows(table: Table, identity: Identity): StudentRow[] {
  const named = table.flatMap((row, index) =>
    index > identity.after && isNamed(row, identity) ? [index] : [],
  );
  const unlabelled = named.filter((index) => !isLabelled(table, index, identity));
  const rows = withoutRepetition(table, fitting(table, unlabelled, identity), identity);
  return rows.map((row) => ({ row, identity: nameOf(table[row] as Row, identity) }));
}

function isNamed(row: Row, { names, ids }: Identity): boolean {
  return [...names, ...ids].some((column) => !isBlank(row[column]) && typeof row[column] !== "boolean");
}

function nameOf(row: Row, { names }: Identity): string {
  return names.map((column) => keyOf(row[column])).join("\n");
}

/** "Average" in the first cells, "Answer" beside "Key", a row of headings again, "Period 2". */
function isLabelled(table: Table, index: number, identity: Identity): boolean {
  const row = table[index] as Row;
  const { names, ids, after } = identity;
  const typed = names.filter((column) => !isBlank(row[column]));
  const whole = typed.map((column) => textOf(row[column])).join(" ");
  const isHeadings = names.every((column) => keyOf(row[column]) === keyOf(table[after]?.[column]));
  if (isHeadings || (typed.length > 1 && isRowLabel(whole))) return true;
  if (typed.length > 1) return false;
  const hasId = ids.some((column) => !names.includes(column) && !isBlank(row[column]));
  const lead = row.find((cell) => !isBlank(cell));
  if (!isRowLabel(whole) && !isRowLabel(lead)) return !hasId && isGroupHeading(whole);
  return !(isAlsoAName(whole) && (hasId || isBetweenNames(table, index, identity)));
}

/** "Max" and "Mark" between students are students. */
function isBetweenNames(table: Table, index: number, identity: Identity): boolean {
  const isStudent = (row: Row | undefined) => {
    const name = row?.[identity.names[0] as number];
    return row !== undefined && isNamed(row, identity) && (!isRowLabel(name) || isAlsoAName(name));
  };
  return index - 1 > identity.after && isStudent(table[index - 1]) && isStudent(table[index + 1]);
}

/**
 * Names alone on their row, of another shape than the names of the class: headings of teams, legends, remarks. Behind
 * a gap a row must also have the number or id that the others have.
 */
function fitting(table: Table, rows: readonly number[], { names, ids, running }: Identity): number[] {
  const block = rows.slice(0, firstGap(rows));
  const companions = [...ids, ...running].filter(
    (column) => !names.includes(column) && filledShare(table, column, block) >= MOSTLY,
  );
  const shaped = (index: number) => hasShape(table[index] as Row, names);
  const mostShaped = block.filter(shaped).length >= block.length * MOSTLY;
  return rows.filter((index, at) => {
    const row = table[index] as Row;
    if (shaped(index) || companions.some((column) => !isBlank(row[column]))) return true;
    const isBehindGap = at >= block.length;
    const isAlone = row.filter((cell) => !isBlank(cell)).length === 1;
    return companions.length > 0 ? !isAlone && !isBehindGap : !(mostShaped && isBehindGap);
  });
}

const MOSTLY = 0.6;

/** How many rows stand before the first blank or strange one. */
function firstGap(rows: readonly number[]): number {
  const gap = rows.findIndex((row, at) => at > 0 && row - (rows[at - 1] as number) > 1);
  return gap < 0 ? rows.length : gap;
}

function filledShare(table: Table, column: number, rows: readonly number[]): number {
  return rows.filter((row) => !isBlank(table[row]?.[column])).length / Math.max(1, rows.length);
}

/** Both parts of the name, or a name in full. */
function hasShape(row: Row, names: readonly number[]): boolean {
  if (names.length > 1) return names.every((column) => !isBlank(row[column]));
  return isFullName(row[names[0] as number]);
}

/** A second block that only repeats students of the first, each once: answers, comments, last year's scores. */
function withoutRepetition(table: Table, rows: readonly number[], identity: Identity): number[] {
  const gap = firstGap(rows);
  if (gap === rows.length) return [...rows];
  const who = (row: number) =>
    [...identity.names, ...identity.ids].map((column) => keyOf(table[row]?.[column])).join("\n");
  const first = new Set(rows.slice(0, gap).map(who));
  const repeats = first.size === gap && rows.slice(gap).every((row) => first.has(who(row)));
  return repeats ? rows.slice(0, gap) : [...rows];
}
