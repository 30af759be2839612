/**
 * The format or style of a whole column is a change of a thousand blank cells, which the library makes a thousand commands
 * to all plugins. Here the cells are changed the same way, step of undo included, and the plugins are told once.
 */
import "./library";
import type { Model, Style, Zone } from "@odoo/o-spreadsheet";
import type { Cell } from "./attachments";
import { pluginOffering } from "./plugins";

/** What we use of the library's inside (19.3.7). */
interface CellsPlugin {
  setStyleFormat(sheetId: string, target: Zone[], style?: Style, format?: string): void;
  updateCell(sheetId: string, col: number, row: number, after: After): void;
  dispatch(type: "UPDATE_CELL", change: Cell & After): void;
}
interface EvaluationPlugin {
  handle(command: Cell & After & { type: "UPDATE_CELL" }): void;
}
type After = { format: string } | { style: Style };

export function formatBlanksAtOnce(model: Model): void {
  const cells = pluginOffering(model, "getTranslatedCellFormula") as CellsPlugin;
  const evaluation = pluginOffering(model, "getEvaluatedCell") as EvaluationPlugin;
  const setStyleFormat = cells.setStyleFormat.bind(cells);
  cells.setStyleFormat = (sheetId, target, style, format) => {
    if ((style === undefined) === (format === undefined))
      return setStyleFormat(sheetId, target, style, format);
    for (const { isLast, ...place } of target.flatMap((zone) => placesIn(sheetId, zone))) {
      const cell = model.getters.getCell(place);
      const after = style === undefined ? { format: format ?? "" } : { style: withStyle(cell?.style, style) };
      const isBlank = !cell || (!cell.isFormula && cell.content === "");
      // The last cell of each column goes to all: some plugins forget what they knew of the tab.
      if (isLast || !isBlank) cells.dispatch("UPDATE_CELL", { ...place, ...after });
      else {
        cells.updateCell(sheetId, place.col, place.row, after);
        evaluation.handle({ type: "UPDATE_CELL", ...place, ...after });
      }
    }
  };
}

/** Cells that had none share one style: a thousand of them are read and saved as one. */
function withStyle(before: Style | undefined, style: Style): Style {
  return before === undefined ? style : { ...before, ...style };
}

function placesIn(sheetId: string, { left, right, top, bottom }: Zone): (Cell & { isLast: boolean })[] {
  return Array.from({ length: right - left + 1 }, (_, across) =>
    Array.from({ length: bottom - top + 1 }, (_, down) => ({
      sheetId,
      col: left + across,
      row: top + down,
      isLast: top + down === bottom,
    })),
  ).flat();
}
