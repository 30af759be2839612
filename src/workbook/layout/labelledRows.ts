import { isBlank, keyOf, textOf, type Row, type Table } from "../cell";
import { foldedText } from "./foldedText";
import { headingKind, isNameKind } from "./headings";
import { isGroupHeading, isPlaceholder } from "./names";
import { isAlsoAName, isRowLabel } from "./rowLabels";

/** Which columns tell who a row is about. */
export interface Identity {
  names: readonly number[];
  ids: readonly number[];
  /** Numbers that only count the rows. */
  running: readonly number[];
  /** Students stand below this row. */
  after: number;
}

/** With the headings of that row, as they are compared. */
export interface Headed extends Identity {
  titles: ReadonlySet<string>;
}

export const ROLE = /^(?:(?:user|course|site|enrol?lment) ?)?(?:role|type)s?$|^rolle$|^rol$|^funcao$/;

const TEACHER = /teach|instruct|assist|^ta\b|observer|designer|faculty|staff|profes|docente|lehr|enseign/;

/** By the role in a column of roles; "Ms. Vance" without a number. */
export function isTeacher(row: Row, { names }: Identity, role: number): boolean {
  if (role >= 0 && TEACHER.test(foldedText(row[role]))) return true;
  const isTitled = /^(?:mr|mrs|ms|miss|mx|dr|prof|frau|herr|mme)\.? \S/.test(
    foldedText(row[names[0] as number]),
  );
  return isTitled && !row.some((cell) => typeof cell === "number");
}

export function isNamed(row: Row, { names, ids }: Identity): boolean {
  return [...names, ...ids].some(
    (column) => !isBlank(row[column]) && typeof row[column] !== "boolean" && !isPlaceholder(row[column]),
  );
}

/** "Average" in the first cells, "Answer" beside "Key", a row of headings again, "Period 2". */
export function isLabelled(table: Table, index: number, identity: Headed): boolean {
  const row = table[index] as Row;
  const { names, ids, after } = identity;
  const typed = names.filter((column) => !isBlank(row[column]));
  const whole = typed.map((column) => textOf(row[column])).join(" ");
  const isHeadings =
    names.every((column) => keyOf(row[column]) === keyOf(table[after]?.[column])) ||
    (names.length > 1 && names.every((column) => isNameKind(headingKind(row[column]))));
  const isTitle = whole !== "" && identity.titles.has(keyOf(whole));
  if (isHeadings || isTitle || (typed.length > 1 && isRowLabel(whole))) return true;
  if (typed.length > 1) return false;
  const hasId = ids.some((column) => !names.includes(column) && !isBlank(row[column]));
  const lead = row.find((cell) => !isBlank(cell));
  // "N" for no, not for a number of students.
  const isLead = isRowLabel(lead) && (whole === "" || textOf(lead).length > 1);
  // A legend under the column of ids
  if (whole === "" && ids.some((column) => /(?:\S+ ){3}/.test(textOf(row[column])))) return true;
  if (!isRowLabel(whole) && !isLead) return !hasId && isGroupHeading(whole);
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
