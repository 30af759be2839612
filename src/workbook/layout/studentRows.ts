import { isBlank, keyOf, textOf, type Row, type Table } from "../cell";
import { foldedText } from "./foldedText";
import { ROLE, isLabelled, isNamed, isTeacher, type Identity } from "./labelledRows";
import { isFullName, mayBeName } from "./names";
import { isStandardsLabel } from "./rowLabels";
import type { StudentRow } from "./tab";

/** The rows with a name or an id that are no labels, headings of groups, legends or repetitions. */
export function studentRows(table: Table, identity: Identity): StudentRow[] {
  const named = table.flatMap((row, index) =>
    index > identity.after && isNamed(row, identity) ? [index] : [],
  );
  const headings = table[identity.after] ?? [];
  const headed = { ...identity, titles: new Set(headings.map(keyOf)) };
  const role = headings.findIndex((cell) => ROLE.test(foldedText(cell)));
  const unlabelled = named.filter(
    (index) => !isLabelled(table, index, headed) && !isTeacher(table[index] as Row, identity, role),
  );
  const rows = withoutRepetition(table, fitting(table, unlabelled, identity), identity);
  return rows.map((row) => ({ row, identity: nameOf(table[row] as Row, identity) }));
}

function nameOf(row: Row, { names }: Identity): string {
  return names.map((column) => keyOf(row[column])).join("\n");
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
  const hasCompanion = (index: number) => companions.some((column) => !isBlank(table[index]?.[column]));
  // Blank rows between families or tables: the class goes on behind them.
  const goesOn = rows.slice(block.length).some(hasCompanion);
  const isFull = fullRow(table, block);
  const shaped = (index: number) => hasShape(table[index] as Row, names);
  const areNames =
    block.filter((index) => mayBeName(table[index]?.[names[0] as number])).length >= block.length * MOSTLY;
  const mostShaped = block.filter(shaped).length >= block.length * MOSTLY;
  return rows.filter((index, at) => {
    const row = table[index] as Row;
    const isBehindGap = at >= block.length;
    const filled = row.filter((cell) => !isBlank(cell)).length;
    if (hasCompanion(index)) return true;
    if (shaped(index)) return !(isBehindGap && companions.length > 0 && filled <= names.length);
    const isAlone = filled === 1;
    if (isAlone && areNames && !mayBeName(row[names[0] as number])) return false;
    const isLikeOthers = goesOn && mayBeName(row[names[0] as number]) && isFull(row);
    if (companions.length > 0) return !isAlone && (!isBehindGap || isLikeOthers);
    return !(mostShaped && (isBehindGap || isAlone));
  });
}

const MOSTLY = 0.6;

/** As full as the rows of students are. */
function fullRow(table: Table, block: readonly number[]): (row: Row) => boolean {
  const filled = (row: Row) => row.filter((cell) => !isBlank(cell)).length;
  const all = block.map((index) => filled(table[index] as Row)).sort((a, b) => a - b);
  return (row) => filled(row) >= (all[Math.floor(all.length / 2)] ?? 0) * 0.8;
}

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
  if (names.length > 1) return names.every((column) => /\p{L}/u.test(textOf(row[column])));
  return isFullName(row[names[0] as number]);
}

/** Headings of tables of results, where students stand again and again. */
const LOGGED = /^(?:assignment|assessment|task|activity|quiz|test|exam)s?(?: ?name)?$/;

/** A second block that only repeats students of the first, each once: answers, comments, last year's scores. */
function withoutRepetition(table: Table, rows: readonly number[], identity: Identity): number[] {
  const gap = firstGap(rows);
  const isLog = (table[identity.after] ?? []).some(
    (cell) => LOGGED.test(foldedText(cell)) || isStandardsLabel(cell),
  );
  if (gap === rows.length || isLog) return [...rows];
  const { names, ids } = identity;
  const who = (row: number, columns: readonly number[]) =>
    columns.map((column) => keyOf(table[row]?.[column])).join("\n");
  const block = rows.slice(0, gap);
  const first = new Set(block.map((row) => who(row, [...names, ...ids])));
  const named = new Set(block.map((row) => who(row, names)));
  const isThere = (row: number) =>
    ids.every((id) => isBlank(table[row]?.[id]))
      ? named.has(who(row, names))
      : first.has(who(row, [...names, ...ids]));
  const repeats = first.size === gap && rows.slice(gap).every(isThere);
  return repeats ? rows.slice(0, gap) : [...rows];
}
