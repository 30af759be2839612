import { isBlank, isDate, isoDay, numberOf, textOf, type Cell } from "../cell";
import type { ColumnLook, NewCell } from "../snapshot";

type Kind = ColumnLook["kind"];

/** What is written into a column of a kind. */
export function newCell(kind: Kind, cell: Cell): NewCell {
  if (kind === "tick") return isTicked(cell);
  if (isBlank(cell)) return "";
  switch (kind) {
    case "text":
      return isDate(cell) ? isoDay(cell) : String(cell);
    case "number":
      return numberOf(cell) ?? unguessed(cell);
    case "date":
    case "any":
      return unguessed(cell);
  }
}

/** What stands in a cell, to be written as it is. */
export function standingCell(kind: Kind, cell: Cell): NewCell {
  if (cell === null || cell === undefined) return "";
  return kind === "text" && typeof cell === "string" ? cell : unguessed(cell);
}

/** Outside columns of plain text Sheets would take a text that begins with "=" for a formula. */
function unguessed(cell: Cell): NewCell {
  if (isDate(cell)) return isoDay(cell);
  if (typeof cell === "string") return cell.startsWith("=") ? `'${cell}` : cell;
  return cell ?? "";
}

/** Whether a cell says what is wanted already, however Sheets keeps it: a day as a date, a number as text. */
export function isSame(kind: Kind, standing: Cell, wanted: Cell): boolean {
  if (kind === "tick") return isTicked(standing) === isTicked(wanted);
  if (isBlank(standing) || isBlank(wanted)) return isBlank(standing) && isBlank(wanted);
  if (textOf(standing) === textOf(wanted)) return true;
  const number = kind === "text" ? null : numberOf(wanted);
  return number !== null && number === numberOf(standing);
}

/** A box that is not ticked is as good as blank. */
function isTicked(cell: Cell): boolean {
  return cell === true || (typeof cell === "string" && cell.trim().toUpperCase() === "TRUE");
}
