/** Cells whose formulas the workbench cannot calculate. */
import type { Model } from "@odoo/o-spreadsheet";
import type { AttachmentGetters } from "./attachments";
import type { UnsupportedCell } from "./engine";
import { unknownAmong } from "./unknownFunctions";

export function unsupported(model: Model, custom: ReadonlySet<string>): UnsupportedCell[] {
  const { getters } = model;
  return getters.getSheetIds().flatMap((sheetId) =>
    getters.getCells(sheetId).flatMap((cell): UnsupportedCell[] => {
      if (!cell.isFormula) return [];
      const position = getters.getCellPosition(cell.id);
      const kept = (getters as unknown as AttachmentGetters).getCellAttachment("kept", position);
      const functions = kept?.functions ?? unknownAmong(cell.compiledFormula.symbols, custom);
      if (!kept && functions.length === 0) return [];
      return [
        { sheet: sheetId, cell: { row: position.row, column: position.col }, functions, kept: Boolean(kept) },
      ];
    }),
  );
}
