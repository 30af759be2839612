import type { SheetInfo } from "../../engine/engine";
import { blockText, openKind, parseBlock, splitTab, type Block } from "../a1";
import { COLUMNS_OUT_OF_BOUNDS, mayWrite, NO_SUCH_RANGE, OUTSIDE, ServiceError } from "../refusals";
import { colour } from "./range";
import { findSheet, service, type Call, type Service } from "./service";

interface Handle {
  sheet: string;
}

/** A block as the façade's Range holds it. */
export interface Place extends Block {
  sheet: string;
  notation: string;
}

export function placeAt(sheet: SheetInfo, block: Block, open?: "columns" | "rows"): Place {
  return { sheet: sheet.id, ...block, notation: blockText(block, open) };
}

/** By numbers from 1, or by A1 text, whose tab may be said again. */
function getRange({ engine }: Call, { sheet: id }: Handle, at: string | number[]): Place {
  const sheet = findSheet(engine, id);
  if (typeof at === "string") {
    const { tab, cells } = splitTab(at);
    const block = tab === null || tab === sheet.name ? parseBlock(cells, sheet) : null;
    if (!block || !fits(block, sheet)) throw new ServiceError(NO_SUCH_RANGE);
    return placeAt(sheet, block, openKind(cells));
  }
  const [row = 1, column = 1, rows = 1, columns = 1] = at.map(Math.floor);
  const block = { row: row - 1, column: column - 1, rows, columns };
  if (!fits(block, sheet)) throw new ServiceError(OUTSIDE);
  return placeAt(sheet, block);
}

function fits(block: Block, sheet: SheetInfo): boolean {
  return block.row + block.rows <= sheet.rows && block.column + block.columns <= sheet.columns;
}

/** The last row and column with content; an unticked checkbox is content too. */
function extent({ engine }: Call, { sheet: id }: Handle): { rows: number; columns: number } {
  const sheet = findSheet(engine, id);
  const boxes = engine
    .validations(id)
    .filter(({ type }) => type === "checkbox")
    .flatMap(({ ranges }) => ranges.map((range) => parseBlock(range, sheet)))
    .filter((block) => block !== null);
  const used = engine.used(id);
  return {
    rows: Math.max(used.rows, ...boxes.map(({ row, rows }) => row + rows)),
    columns: Math.max(used.columns, ...boxes.map(({ column, columns }) => column + columns)),
  };
}

/** From A1; one cell where nothing stands. */
function dataRange(call: Call, handle: Handle): Place {
  const { rows, columns } = extent(call, handle);
  const block = { row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) };
  return placeAt(findSheet(call.engine, handle.sheet), block);
}

/** Sheets numbers its tabs, the engine has texts; the same text is always the same number. */
function numberOf(id: string): number {
  return [...id].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 1, 7);
}

function setColumnWidths(call: Call, handle: Handle, [first, count, pixels]: [number, number, number]): void {
  const sheet = editable(call, handle);
  if (first < 1 || first + count - 1 > sheet.columns) throw new ServiceError(COLUMNS_OUT_OF_BOUNDS);
  for (let column = first - 1; column < first - 1 + count; column += 1) {
    call.engine.setColumnWidth(sheet.id, column, pixels);
  }
}

function editable(call: Call, { sheet: id }: Handle): SheetInfo {
  const sheet = findSheet(call.engine, id);
  mayWrite(call.engine, call.execution.user, sheet, null);
  return sheet;
}

export const sheetServices = {
  "Sheet.getRange": service("other", getRange, { inCells: true }),
  "Sheet.getDataRange": service("other", dataRange, { inCells: true }),
  "Sheet.getRangeList": service("other", (call, handle: Handle, texts: string[]) =>
    texts.map((text) => getRange(call, handle, text)),
  ),
  "Sheet.getLastRow": service("read", (call, handle: Handle) => extent(call, handle).rows),
  "Sheet.getLastColumn": service("read", (call, handle: Handle) => extent(call, handle).columns),
  "Sheet.getSheetId": service("other", ({ engine }, { sheet }: Handle) =>
    numberOf(findSheet(engine, sheet).id),
  ),
  "Sheet.isSheetHidden": service("other", ({ engine }, { sheet }: Handle) => findSheet(engine, sheet).hidden),
  "Sheet.getMaxRows": service("other", ({ engine }, { sheet }: Handle) => findSheet(engine, sheet).rows, {
    inCells: true,
  }),
  "Sheet.getMaxColumns": service(
    "other",
    ({ engine }, { sheet }: Handle) => findSheet(engine, sheet).columns,
    { inCells: true },
  ),
  "Sheet.setFrozenRows": service("format", (call, handle: Handle, rows: number) => {
    const sheet = editable(call, handle);
    if (rows < 0 || rows >= sheet.rows) throw new ServiceError("You can't freeze all rows on the sheet.");
    call.engine.freeze(sheet.id, rows, sheet.frozenColumns);
  }),
  "Sheet.setFrozenColumns": service("format", (call, handle: Handle, columns: number) => {
    const sheet = editable(call, handle);
    if (columns < 0 || columns >= sheet.columns)
      throw new ServiceError("You can't freeze all columns on the sheet.");
    call.engine.freeze(sheet.id, sheet.frozenRows, columns);
  }),
  "Sheet.setTabColor": service("format", (call, handle: Handle, text: string | null) =>
    call.engine.setTabColor(editable(call, handle).id, colour(text)),
  ),
  "Sheet.setColumnWidth": service("format", (call, handle: Handle, column: number, pixels: number) =>
    setColumnWidths(call, handle, [column, 1, pixels]),
  ),
  "Sheet.setColumnWidths": service(
    "format",
    (call, handle: Handle, first: number, count: number, pixels: number) =>
      setColumnWidths(call, handle, [first, count, pixels]),
  ),
} satisfies Record<string, Service>;
