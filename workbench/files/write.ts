import { writeXlsx as writeWorkbook } from "hucre/xlsx";
import { renameSheets } from "./formula/renameSheets";
import { namesForExcel } from "./formula/tabNames";
import type { SheetFile, WorkbookFile } from "./workbookFile";
import { STANDARD_FONT } from "./xlsx/cellStyle";
import { keepsakeProperties, type SheetKeepsake } from "./xlsx/keepsake";
import { toExcelName } from "./xlsx/names";
import { toExcelValidation } from "./xlsx/validation";
import { sheetForExcel } from "./xlsx/writeSheet";

/**
 * The workbook as an .xlsx file that Excel shows with its last values and that Sheets and the workbench read again.
 * `customFunctions` are the functions of the add-on: Excel does not know them, so their formulas are put away
 * beside their last values as Google's export does it.
 */
export async function writeXlsx(file: WorkbookFile, customFunctions: readonly string[]): Promise<Uint8Array> {
  const namesInFile = namesForExcel(file.sheets.map(({ name }) => name));
  const newNames = new Map(file.sheets.map(({ name }, place) => [name, namesInFile[place]!] as const));
  for (const [name, nameInFile] of newNames) if (name === nameInFile) newNames.delete(name);
  const renamed = renameSheets(file, newNames);
  const functions = new Set(customFunctions.map((name) => name.toUpperCase()));
  const keepsake = {
    locale: file.locale,
    timeZone: file.timeZone,
    sheets: file.sheets.map((sheet, place) => keepsakeOfSheet(sheet, namesInFile[place]!)),
  };
  return writeWorkbook({
    sheets: renamed.sheets.map((sheet) => sheetForExcel(sheet, functions)),
    namedRanges: renamed.names.map(({ name, range }) => toExcelName(name, range)),
    defaultFont: STANDARD_FONT,
    activeSheet: Math.max(
      0,
      file.sheets.findIndex(({ hidden }) => !hidden),
    ),
    properties: { custom: keepsakeProperties(keepsake) },
  });
}

function keepsakeOfSheet(sheet: SheetFile, nameInFile: string): SheetKeepsake {
  const { name, rows, columns, protections, metadata } = sheet;
  const validations = sheet.validations.filter((rule) => toExcelValidation(rule, sheet) === null);
  return { name, nameInFile, rows, columns, protections, metadata, validations };
}
