import type { Block, CellsElsewhere, NewCell, TabChange } from "../workbook/snapshot";
import { onRange, placeOf, type RangeStep } from "./rangeSteps";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Size {
  rows: number;
  columns: number;
}

/** The size of grid that holds these blocks. */
export function sizeOf(blocks: readonly Block[]): Size {
  return {
    rows: Math.max(0, ...blocks.map(({ row, cells }) => row + cells.length - 1)),
    columns: Math.max(0, ...blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0) - 1)),
  };
}

/** One write per block. Text in text columns stays what it is; elsewhere "=…" is a formula. */
export function blockSteps(sheet: Sheet, { looks, columns, writes }: TabChange): RangeStep[] {
  const isText = writes.some(({ cells }) => cells.some((row) => row.some(isReadable)))
    ? (looks?.map((look) => look?.kind === "text") ?? plainTextColumns(sheet, columns))
    : [];
  return writes
    .filter(({ cells }) => (cells[0]?.length ?? 0) > 0)
    .map((block) => {
      const textAt = (index: number) => isText[block.column - 1 + index] === true;
      const cells = block.cells.map((row) =>
        row.map((cell, index) => (textAt(index) ? guarded(cell) : cell)),
      );
      return blockStep({ ...block, cells });
    });
}

export function blockStep({ row, column, cells }: Block): RangeStep {
  const place = placeOf({ row, column, rows: cells.length, columns: cells[0]?.length ?? 0 });
  return onRange(place, (range) => range.setValues(cells.map((line) => [...line])));
}

/** Which columns of a tab that is there are plain text. */
function plainTextColumns(sheet: Sheet, columns: number): boolean[] {
  const [formats = []] = sheet.getRange(2, 1, 1, columns).getNumberFormats();
  return formats.map((format) => format === "@");
}

/**
 * A text is written before its format, anything else after it: cut off in between, a date is never shown as a number,
 * nor a text read as one. A day that is written brings a format of its own along, so it gets its format once more.
 */
export function formattedSteps({ block, formats }: CellsElsewhere): RangeStep[] {
  const writing = blockStep(block);
  if (!formats) return [writing];
  const [place = ""] = writing.at;
  const formatting = onRange(place, (range) => range.setNumberFormats(formats.map((row) => [...row])));
  const texts = block.cells.flat().filter((cell) => typeof cell === "string");
  if (texts.some((text) => text.startsWith("'"))) return [writing, formatting];
  return texts.length > 0 ? [formatting, writing, formatting] : [formatting, writing];
}

/** Sheets would make a formula of it, or take its apostrophe for a sign of its own. */
function isReadable(cell: NewCell): cell is string {
  return typeof cell === "string" && /^[='+]/.test(cell);
}

/** A leading apostrophe makes text of anything and is no part of it. "'=…" has its apostrophe already. */
function guarded(cell: NewCell): NewCell {
  return isReadable(cell) && !cell.startsWith("'=") ? `'${cell}` : cell;
}
