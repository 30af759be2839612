/** Reading cells: what they hold, what they show. */
import type { EvaluatedCell, Model } from "@odoo/o-spreadsheet";
import { helpers } from "@odoo/o-spreadsheet";
import type { AttachmentGetters } from "./attachments";
import { notSupported } from "./attachments";
import type { Area, CellError, CellValue } from "./engine";
import type { CellStyle } from "../files/workbookFile";
import { booleanWords } from "./locales";
import { cellStyle } from "./styles";
import { pluginOffering } from "./plugins";

export interface Cell {
  sheetId: string;
  col: number;
  row: number;
}

/** Cells outside of the tab are blank. */
export function mapArea<T>({ sheet, row, column, rows, columns }: Area, read: (cell: Cell) => T): T[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, right) =>
      read({ sheetId: sheet, col: column + right, row: row + down }),
    ),
  );
}

export function values(model: Model, area: Area): CellValue[][] {
  return mapArea(area, (cell) => valueOf(model, cell));
}

export function valueOf(model: Model, cell: Cell): CellValue {
  const evaluated = model.getters.getEvaluatedCell(cell);
  const { value } = evaluated;
  if (evaluated.type === "error") return errorOf(model, cell, evaluated);
  if (value === null) return null;
  // The library turns the address of a link into its value; a typed text is what was typed.
  if (evaluated.link) return textOfLink(model, cell) ?? value;
  if (typeof value === "number" && evaluated.format && helpers.isDateTimeFormat(evaluated.format))
    return { date: value };
  return value;
}

function textOfLink(model: Model, cell: Cell): string | undefined {
  const typed = model.getters.getCell(cell);
  return typed && !typed.isFormula ? typed.content.replace(/^'/, "") : undefined;
}

function errorOf(model: Model, cell: Cell, evaluated: EvaluatedCell): CellError {
  const error = String(evaluated.value);
  const message = "message" in evaluated && evaluated.message ? String(evaluated.message) : "";
  return { error, message: sheetsWords(model, cell, message) };
}

const BLOCKED = "Array result was not expanded because it would overwrite data.";
const TOO_LARGE = "Result couldn't be automatically expanded.";

function sheetsWords(model: Model, cell: Cell, message: string): string {
  if (message === BLOCKED) {
    const { errorOriginPosition: at } = model.getters.getEvaluatedCell(cell) as {
      errorOriginPosition?: Cell;
    };
    return at ? `${BLOCKED.slice(0, -1)} in ${helpers.toXC(at.col, at.row)}.` : BLOCKED;
  }
  if (message === TOO_LARGE)
    return "Result was not automatically expanded, please insert more rows or columns.";
  return message;
}

export function display(model: Model, area: Area): string[][] {
  return mapArea(area, (cell) => shown(model, cell));
}

function shown(model: Model, cell: Cell): string {
  const { value, formattedValue, link } = model.getters.getEvaluatedCell(cell);
  if (typeof value === "boolean") return booleanWords(model.getters.getLocale().code)[value ? 0 : 1];
  return (link && textOfLink(model, cell)) ?? formattedValue;
}

export function formulas(model: Model, area: Area): string[][] {
  return mapArea(area, (cell) => formulaOf(model, cell) ?? "");
}

export function formulaOf(model: Model, cell: Cell): string | undefined {
  const found = model.getters.getCell(cell);
  return found?.isFormula ? found.compiledFormula.toFormulaString(model.getters) : undefined;
}

/** The format the cell was given, or the one its formula's result brings along; "" for the automatic one. */
export function numberFormats(model: Model, area: Area): string[][] {
  return mapArea(
    area,
    (cell) => model.getters.getCell(cell)?.format ?? model.getters.getEvaluatedCell(cell).format ?? "",
  );
}

export function styles(model: Model, area: Area): CellStyle[][] {
  return mapArea(area, (cell) => cellStyle(model.getters.getCell(cell)?.style));
}

export function notes(model: Model, area: Area): string[][] {
  const getters = model.getters as unknown as AttachmentGetters;
  return mapArea(area, (cell) => getters.getCellAttachment("note", cell) ?? "");
}

/** Why a cell shows what the file had; undefined when it is calculated. */
export function keptWords(model: Model, cell: Cell): string | undefined {
  const kept = (model.getters as unknown as AttachmentGetters).getCellAttachment("kept", cell);
  return kept && notSupported(kept.functions);
}

type Columns = Record<string, Record<string, { value: unknown }>>;

/** What we use of the library's inside (19.3.7): evaluated cells by column and row, rows in order. */
interface EvaluationPlugin {
  evaluator: { evaluatedCells: { getSheet(sheetId: string): Columns | undefined } };
}

function evaluatedColumns(model: Model, sheetId: string): Columns {
  // Asking for a cell calculates what is still to be calculated.
  model.getters.getEvaluatedCell({ sheetId, col: 0, row: 0 });
  const { evaluator } = pluginOffering(model, "getEvaluatedCell") as EvaluationPlugin;
  return evaluator.evaluatedCells.getSheet(sheetId) ?? {};
}

/** The smallest size from A1 that holds every value and formula, results that have spread included. */
export function used(model: Model, sheetId: string): { rows: number; columns: number } {
  let [rows, columns] = [0, 0];
  const include = ({ col, row }: { col: number; row: number }): void => {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, col + 1);
  };
  for (const [column, cells] of Object.entries(evaluatedColumns(model, sheetId))) {
    // From below: a column that is only formatted is a thousand blank cells.
    const last = Object.keys(cells)
      .reverse()
      .find((row) => cells[row]?.value !== null);
    if (last !== undefined) include({ col: Number(column), row: Number(last) });
  }
  for (const cell of model.getters.getCells(sheetId)) {
    if (cell.isFormula) include(model.getters.getCellPosition(cell.id));
  }
  return { rows, columns };
}
