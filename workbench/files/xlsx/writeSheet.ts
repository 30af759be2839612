import type { Cell, CellValue, ColumnDef, RowDef, WriteSheet } from "hucre";
import { toExcelFormula } from "../formula/excelFormula";
import { spilledFormula } from "../formula/dummyFunction";
import type { CellFile, FileValue, SheetFile } from "../workbookFile";
import { toExcelStyle } from "./cellStyle";
import { toExcelColor } from "./color";
import { toExcelRule } from "./conditionalFormat";
import { isErrorName } from "./errorNames";
import { blockOf } from "../ranges";
import { columnCharacters, rowPoints } from "./sizes";
import { toExcelValidation } from "./validation";

export function sheetForExcel(sheet: SheetFile, customFunctions: ReadonlySet<string>): WriteSheet {
  const { frozenRows, frozenColumns, tabColor } = sheet;
  const isProtected = sheet.protections.some(
    ({ range, warningOnly, open }) => range === null && !warningOnly && !open,
  );
  const rowDefs = rowsForExcel(sheet);
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    // The library writes the look of rows only as far as there are rows.
    rows: Array.from({ length: Math.max(-1, ...rowDefs.keys()) + 1 }, () => []),
    cells: new Map(
      sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cellForExcel(cell, customFunctions)]),
    ),
    merges: sheet.merges.map((range) => {
      const { row, column, lastRow, lastColumn } = blockOf(range);
      return { startRow: row, startCol: column, endRow: lastRow, endCol: lastColumn };
    }),
    columns: columnsForExcel(sheet),
    rowDefs,
    dataValidations: sheet.validations.flatMap((rule) => toExcelValidation(rule, sheet) ?? []),
    conditionalRules: sheet.conditionalFormats.map((format, place) => toExcelRule(format, sheet, place + 1)),
    ...(frozenRows + frozenColumns > 0 && { freezePane: { rows: frozenRows, columns: frozenColumns } }),
    ...(tabColor !== null && { view: { tabColor: toExcelColor(tabColor) } }),
    ...(isProtected && { protection: { sheet: true } }),
  };
}

function cellForExcel(cell: CellFile, customFunctions: ReadonlySet<string>): Partial<Cell> {
  const style = {
    ...(cell.style && toExcelStyle(cell.style)),
    ...(cell.numberFormat && { numFmt: cell.numberFormat }),
  };
  return {
    ...contentForExcel(cell, customFunctions),
    ...(Object.keys(style).length > 0 && { style }),
    ...(cell.note !== undefined && { comment: { text: cell.note } }),
  };
}

function contentForExcel(cell: CellFile, customFunctions: ReadonlySet<string>): Partial<Cell> {
  const value = plainValue(cell.value);
  const formula = cell.spilled ? spilledFormula(cell.value) : cell.formula;
  if (formula === undefined)
    return isTextLikeError(cell.value) ? { value, richText: [{ text: cell.value }] } : { value };
  return {
    formula: cell.spilled ? formula : toExcelFormula(formula, cell.value, customFunctions),
    formulaResult: value,
  };
}

function plainValue(value: FileValue): CellValue {
  return typeof value === "object" && value !== null ? value.error : value;
}

/** The library takes the text "#N/A" for the error, but not when it says how the text is formatted. */
function isTextLikeError(value: FileValue): value is string {
  return typeof value === "string" && isErrorName(value);
}

function columnsForExcel(sheet: SheetFile): ColumnDef[] {
  const columns: ColumnDef[] = [];
  for (const [column, pixels] of Object.entries(sheet.columnWidths)) {
    columns[Number(column)] = { width: columnCharacters(pixels) };
  }
  for (const column of sheet.hiddenColumns) columns[column] = { ...columns[column], hidden: true };
  return Array.from(columns, (column) => column ?? {});
}

function rowsForExcel(sheet: SheetFile): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  for (const [row, pixels] of Object.entries(sheet.rowHeights))
    rows.set(Number(row), { height: rowPoints(pixels) });
  for (const row of sheet.hiddenRows) rows.set(row, { ...rows.get(row), hidden: true });
  return rows;
}
