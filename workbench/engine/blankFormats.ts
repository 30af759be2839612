/**
 * The format of a whole column is a change of a thousand blank cells, which the library makes a thousand commands
 * to all plugins. Here the cells are changed the same way, step of undo included, and the plugins are told once.
 */
import "./library";
import type { Model, Zone } from "@odoo/o-spreadsheet";
import type { Cell } from "./attachments";
import { pluginOffering } from "./plugins";

/** What we use of the library's inside (19.3.7). */
interface CellsPlugin {
  setStyleFormat(sheetId: string, target: Zone[], style?: object, format?: string): void;
  updateCell(sheetId: string, col: number, row: number, after: { format: string }): void;
  dispatch(type: "UPDATE_CELL", change: Change): void;
}
interface EvaluationPlugin {
  handle(command: Change & { type: "UPDATE_CELL" }): void;
}
type Change = Cell & { format: string };

export function formatBlanksAtOnce(model: Model): void {
  const cells = pluginOffering(model, "getTranslatedCellFormula") as CellsPlugin;
  const evaluation = pluginOffering(model, "getEvaluatedCell") as EvaluationPlugin;
  const isBlank = (place: Cell): boolean => {
    const cell = model.getters.getCell(place);
    return !cell || (!cell.isFormula && cell.content === "");
  };
  const setStyleFormat = cells.setStyleFormat.bind(cells);
  cells.setStyleFormat = (sheetId, target, style, format) => {
    if (style !== undefined || format === undefined) return setStyleFormat(sheetId, target, style, format);
    for (const place of target.flatMap((zone) => placesIn(sheetId, zone))) {
      // The last cell of each column goes to all: some plugins forget what they knew of the tab.
      if (place.isLast || !isBlank(place)) cells.dispatch("UPDATE_CELL", changeOf(place, format));
      else {
        cells.updateCell(sheetId, place.col, place.row, { format });
        evaluation.handle({ type: "UPDATE_CELL", ...changeOf(place, format) });
      }
    }
  };
}

const changeOf = ({ sheetId, col, row }: Cell, format: string): Change => ({ sheetId, col, row, format });

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
