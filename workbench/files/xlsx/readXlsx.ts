import { readXlsx as readWorkbook, type Sheet, type Workbook } from "hucre/xlsx";
import { emptySheet } from "../gridSize";
import { renameSheets } from "../formula/renameSheets";
import type { Package } from "../package/unzip";
import type { SheetFile, WorkbookFile } from "../workbookFile";
import { STANDARD_FONT } from "./cellStyle";
import { fromExcelColor } from "./color";
import { fromExcelRule } from "./conditionalFormat";
import { keepsakeOf, type SheetKeepsake } from "./keepsake";
import { laterValidations } from "./laterValidations";
import { fromExcelNames } from "./names";
import { notKeptOf } from "./notKept";
import { blockOf, cellOrRange } from "../ranges";
import { readCells, type CellContext } from "./readCells";
import { columnPixels, rowPixels, STANDARD_ROW_PIXELS } from "./sizes";
import { sheetXmlByName } from "./sheetParts";
import { fromExcelValidation } from "./validation";

interface SheetContext extends CellContext {
  writtenBySheets: boolean;
  xml: string;
  keepsake: SheetKeepsake | undefined;
}

/** Throws what the library throws for bytes that are no .xlsx file. */
export async function readXlsx(bytes: Uint8Array, parts: Package): Promise<WorkbookFile> {
  const workbook = await readWorkbook(bytes, { readStyles: true });
  const keepsake = keepsakeOf(workbook);
  const sheetXml = sheetXmlByName(parts);
  const { names, others } = fromExcelNames(workbook.namedRanges ?? []);
  const file: WorkbookFile = {
    locale: keepsake?.locale ?? "en_US",
    timeZone: keepsake?.timeZone ?? "Etc/GMT",
    sheets: workbook.sheets.map((sheet) => {
      const kept = keepsake?.sheets.find(({ nameInFile }) => nameInFile === sheet.name);
      return sheetOf(sheet, { ...contextOf(workbook), xml: sheetXml.get(sheet.name) ?? "", keepsake: kept });
    }),
    names,
    notKept: [
      ...notKeptOf(workbook, parts, sheetXml),
      ...others.map(
        (name) => `The name "${name}" cannot be kept: it is no range that the whole workbook knows.`,
      ),
    ],
  };
  // Tabs whose names Excel does not allow get their names back.
  const renamed = keepsake?.sheets.filter(({ name, nameInFile }) => name !== nameInFile) ?? [];
  return renameSheets(file, new Map(renamed.map(({ name, nameInFile }) => [nameInFile, name])));
}

function contextOf(workbook: Workbook): Omit<SheetContext, "xml" | "keepsake"> {
  return {
    themeColors: workbook.themeColors ?? [],
    standardSize: workbook.defaultFont?.size ?? STANDARD_FONT.size,
    from1904: workbook.dateSystem === "1904",
    // Sheets is the only one of the usual programs that writes no document properties at all.
    writtenBySheets: workbook.properties === undefined,
  };
}

function sheetOf(sheet: Sheet, context: SheetContext): SheetFile {
  const { keepsake } = context;
  const result = emptySheet(sheet.name);
  result.cells = readCells(sheet, context);
  result.merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) =>
    cellOrRange({ row: startRow, column: startCol, lastRow: endRow, lastColumn: endCol }),
  );
  sizeGrid(result, keepsake);
  result.hidden = sheet.hidden === true || sheet.veryHidden === true;
  result.frozenRows = sheet.freezePane?.rows ?? 0;
  result.frozenColumns = sheet.freezePane?.columns ?? 0;
  result.tabColor = fromExcelColor(sheet.view?.tabColor, context.themeColors);
  readSizes(sheet, result, context.writtenBySheets);
  readRules(sheet, result, context);
  result.protections = keepsake?.protections ?? [];
  if (!keepsake && sheet.protection?.sheet) {
    result.protections = [{ range: null, warningOnly: false, description: "" }];
  }
  result.metadata = keepsake?.metadata ?? [];
  return result;
}

function sizeGrid(result: SheetFile, keepsake: SheetKeepsake | undefined): void {
  const merged = result.merges.map(blockOf);
  const rows = [...result.cells.map(({ row }) => row), ...merged.map(({ lastRow }) => lastRow)];
  const columns = [
    ...result.cells.map(({ column }) => column),
    ...merged.map(({ lastColumn }) => lastColumn),
  ];
  const largest = (sizes: number[], least: number) =>
    sizes.reduce((size, place) => Math.max(size, place + 1), least);
  result.rows = largest(rows, keepsake?.rows ?? result.rows);
  result.columns = largest(columns, keepsake?.columns ?? result.columns);
}

function readSizes(sheet: Sheet, result: SheetFile, writtenBySheets: boolean): void {
  sheet.columns?.slice(0, result.columns).forEach(({ width, hidden }, column) => {
    if (width !== undefined) result.columnWidths[column] = columnPixels(width, writtenBySheets);
    if (hidden) result.hiddenColumns.push(column);
  });
  for (const [row, { height, hidden }] of sheet.rowDefs ?? []) {
    if (row >= result.rows) continue;
    const pixels = height === undefined ? STANDARD_ROW_PIXELS : rowPixels(height);
    if (pixels !== STANDARD_ROW_PIXELS) result.rowHeights[row] = pixels;
    if (hidden) result.hiddenRows.push(row);
  }
}

function readRules(sheet: Sheet, result: SheetFile, context: SheetContext): void {
  const validations = [...(sheet.dataValidations ?? []), ...laterValidations(context.xml)];
  result.validations = validations.flatMap((found) => fromExcelValidation(found, result) ?? []);
  result.validations.push(...(context.keepsake?.validations ?? []));
  result.conditionalFormats = [...(sheet.conditionalRules ?? [])]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((found) => fromExcelRule(found, result, context) ?? []);
}
