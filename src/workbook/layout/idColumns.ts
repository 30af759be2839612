import { isBlank, numberOf, textOf, type Cell, type Row, type Table } from "../cell";
import { foldedText } from "./foldedText";
import { headingKind, idRank, isNameKind, type HeadingKind } from "./headings";
import { rowsFilled } from "./identity";
import { NAMES_WITHIN } from "./names";
import { looksLikeIds } from "./profile";
import { isRowLabel } from "./rowLabels";

/** After numbers of schools and platforms, names of users, e-mails. */
export const MAY_BE_ID = 3;

/** "Art ID", "ID alumno", "Adm. No.", "Stamnr" beside the names. */
const ID =
  /^(?!.*(?:emergency|phone|tel|mobile|contact|submission|section|course|class|quiz|question|assignment)).*\b(?:id|no|number)\.?$|^id |nr\.?$|^(?:cedula|carnet|legajo|expediente)/;

/** Columns of ids in the order in which they are preferred. Filled columns without a heading may be ids, too. */
export function idColumns(
  kinds: readonly HeadingKind[],
  headings: Row,
  below: Table,
): { column: number; rank: number }[] {
  const unnamed = (column: number) =>
    isBlank(headings[column]) && looksLikeIds(below, column, rowsFilled(below, column)) ? 1 : null;
  const isMail = (column: number) =>
    column < NAMES_WITHIN &&
    below.some((row) => !isBlank(row[column])) &&
    below.every((row) => isBlank(row[column]) || String(row[column]).includes("@"));
  const last = kinds.reduce(
    (at, kind, column) => (isNameKind(kind) || idRank(kind) !== null ? column : at),
    0,
  );
  const values = (column: number) => below.map((row) => row[column]).filter((cell) => !isBlank(cell));
  // "Number" over 120, 121, 125 is no running number.
  const isNumbered = (column: number) =>
    values(column).every((cell) => isRowLabel(cell) || (numberOf(cell) ?? 0) > 99);
  const namesAnId = (kind: HeadingKind, column: number) =>
    kind === "running" || isRunning(headings[column])
      ? isNumbered(column) || areCodes(below, column)
      : column <= last + 2 && ID.test(foldedText(headings[column]));
  return kinds
    .map((kind, column) => ({
      column,
      rank:
        idRank(kind) ??
        (isMail(column) ? 2 : null) ??
        (namesAnId(kind, column) ? MAY_BE_ID : column <= last + 1 ? unnamed(column) : null),
    }))
    .flatMap(({ column, rank }) => (rank === null ? [] : [{ column, rank }]))
    .sort((a, b) => a.rank - b.rank || a.column - b.column);
}

/** "ROLL NO:" */
function isRunning(heading: Cell): boolean {
  return headingKind(textOf(heading).replace(/ ?:$/, "")) === "running";
}

export function areCodes(below: Table, column: number): boolean {
  const cells = below.map((row) => row[column]).filter((cell) => !isBlank(cell) && !isRowLabel(cell));
  return cells.length > 1 && cells.every((cell) => /^[a-z]{1,3}-?\d{2,}$/i.test(textOf(cell)));
}
