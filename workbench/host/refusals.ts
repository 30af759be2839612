/** Google's sentences for what it refuses. Sources stand in docs/fidelity.md. */
import type { Engine, Protection, SheetInfo } from "../engine/engine";
import { parseBlock, type Block } from "./a1";
import type { UserId } from "./host";

/** Thrown inside a service: reaches the script as an Exception with this message. */
export class ServiceError extends Error {}

export const PROTECTED =
  "You are trying to edit a protected cell or object. " +
  "Please contact the spreadsheet owner to remove protection if you need to edit.";
export const OUTSIDE = "The coordinates of the range are outside the dimensions of the sheet.";
export const NO_SUCH_RANGE = "Range not found";
export const COLUMNS_OUT_OF_BOUNDS = "Those columns are out of bounds.";
export const ROWS_OUT_OF_BOUNDS = "Those rows are out of bounds.";
export const NO_ROWS_LEFT = "Sorry, it is not possible to delete all non-frozen rows.";
export const LAST_SHEET = "You can't remove all the sheets in a document.";
export const VALUE_TOO_LARGE = "Argument too large: value";
export const STORE_FULL =
  "You have exceeded the property storage quota. Please remove some properties and try again.";
export const CELL_TOO_LONG =
  "Your input contains more than the maximum of 50000 characters in a single cell.";
export const LOST_SPREADSHEET = "Service error: Spreadsheets";
export const LOST_CONNECTION = "We're sorry, a server error occurred. Please wait a bit and try again.";
export const OUT_OF_TIME = "Exceeded maximum execution time";
export const NO_UI_HERE = "Cannot call SpreadsheetApp.getUi() from this context.";

export const nameTaken = (name: string): string =>
  `A sheet with the name "${name}" already exists. Please enter another name.`;
export const noSuchName = (name: string): string => `The named range "${name}" does not exist.`;
export const noPermission = (member: string): string => `You do not have permission to call ${member}`;
export const noHtmlFile = (name: string): string => `No HTML file named ${name} was found.`;
export const notAFunction = (name: string): string => `google.script.run.${name} is not a function`;
export const illegalValue = (property: string): string =>
  `Failed due to illegal value in property: ${property}`;

/** Refuses a change by someone who may only view, or to cells under a protection that does more than warn. */
export function mayWrite(engine: Engine, user: UserId, sheet: SheetInfo, block: Block | null): void {
  if (!canEdit(engine, user, sheet, block)) throw new ServiceError(PROTECTED);
}

/** Whether this person may change all of these cells; with null, the tab itself. */
export function canEdit(engine: Engine, user: UserId, sheet: SheetInfo, block: Block | null): boolean {
  if (user === "viewer") return false;
  return !engine.protections(sheet.id).some((protection) => stops(protection, sheet, block));
}

function stops(
  { range, warningOnly, open, unprotected = [] }: Protection,
  sheet: SheetInfo,
  block: Block | null,
): boolean {
  if (warningOnly || open) return false;
  if (range === null) return !unprotected.some((free) => block && isWithin(block, parseBlock(free, sheet)));
  const covered = parseBlock(range, sheet);
  return block !== null && covered !== null && overlap(block, covered);
}

function isWithin(block: Block, around: Block | null): boolean {
  return (
    around !== null &&
    block.row >= around.row &&
    block.row + block.rows <= around.row + around.rows &&
    block.column >= around.column &&
    block.column + block.columns <= around.column + around.columns
  );
}

export function refuseViewer(user: UserId): void {
  if (user === "viewer") throw new ServiceError(PROTECTED);
}

export function overlap(a: Block, b: Block): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
