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

function editable(call: Call, { sheet: id }: Handle): SheetInfo {
  const sheet = findSheet(call.engine, id);
  mayWrite(call.engine, call.execution.user, sheet, null);
  return sheet;
}

export const sheetServices = {
  "Sheet.getRange": service("other", getRange, { inCells: true }),
  "Sheet.getLastRow": service("read", (call, handle: Handle) => extent(call, handle).rows),
  "Sheet.getLastColumn": service("read", (call, handle: Handle) => extent(call, handle).columns),
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
  "Sheet.setTabColor": service("format", (call, handle: Handle, text: string | null) =>
    call.engine.setTabColor(editable(call, handle).id, colour(text)),
  ),
  "Sheet.setColumnWidth": service("format", (call, handle: Handle, column: number, pixels: number) => {
    const sheet = editable(call, handle);
    if (column < 1 || column > sheet.columns) throw new ServiceError(COLUMNS_OUT_OF_BOUNDS);
    call.engine.setColumnWidth(sheet.id, column - 1, pixels);
  }),
} satisfies Record<string, Service>;
