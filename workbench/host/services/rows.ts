import type { SheetInfo } from "../../engine/engine";
import { COLUMNS_OUT_OF_BOUNDS, mayWrite, NO_ROWS_LEFT, ROWS_OUT_OF_BOUNDS, ServiceError } from "../refusals";
import { findSheet, service, type Call, type Service } from "./service";

interface Handle {
  sheet: string;
}

/** Refuses someone who may not change the tab itself, or (rows from 1) these rows. */
function editable(
  call: Call,
  { sheet: id }: Handle,
  rows: { first: number; count: number } | null,
): SheetInfo {
  const sheet = findSheet(call.engine, id);
  const block = rows && { row: rows.first - 1, rows: rows.count, column: 0, columns: sheet.columns };
  mayWrite(call.engine, call.execution.user, sheet, block);
  return sheet;
}

function deleteRows(call: Call, handle: Handle, first: number, count: number): void {
  const sheet = editable(call, handle, { first, count });
  if (first < 1 || count < 1 || first + count - 1 > sheet.rows) throw new ServiceError(ROWS_OUT_OF_BOUNDS);
  const frozenGone = Math.max(0, Math.min(sheet.frozenRows - first + 1, count));
  if (count - frozenGone >= sheet.rows - sheet.frozenRows) throw new ServiceError(NO_ROWS_LEFT);
  call.engine.deleteRows(sheet.id, first - 1, count);
}

/** Rows and columns of a tab. */
export const rowServices = {
  "Sheet.insertRowsAfter": service("write", (call, handle: Handle, after: number, count: number) => {
    const { id, rows } = editable(call, handle, null);
    if (after < 1 || after > rows || count < 1) throw new ServiceError(ROWS_OUT_OF_BOUNDS);
    call.engine.insertRows(id, after, count);
  }),
  "Sheet.insertRowsBefore": service("write", (call, handle: Handle, before: number, count: number) => {
    const { id, rows } = editable(call, handle, null);
    if (before < 1 || before > rows || count < 1) throw new ServiceError(ROWS_OUT_OF_BOUNDS);
    call.engine.insertRows(id, before - 1, count);
  }),
  "Sheet.insertColumnsAfter": service("write", (call, handle: Handle, after: number, count: number) => {
    const { id, columns } = editable(call, handle, null);
    if (after < 1 || after > columns || count < 1) throw new ServiceError(COLUMNS_OUT_OF_BOUNDS);
    call.engine.insertColumns(id, after, count);
  }),
  "Sheet.deleteRows": service("write", deleteRows),
} satisfies Record<string, Service>;
