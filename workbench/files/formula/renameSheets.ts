import type { SheetFile, WorkbookFile } from "../workbookFile";
import { renameTabs } from "./tabNames";

/** The workbook with other names for some of its tabs, wherever they are mentioned. */
export function renameSheets(file: WorkbookFile, newNames: ReadonlyMap<string, string>): WorkbookFile {
  if (newNames.size === 0) return file;
  return {
    ...file,
    sheets: file.sheets.map((sheet) => renameSheet(sheet, newNames)),
    names: file.names.map(({ name, range }) => ({ name, range: renameTabs(range, newNames) })),
  };
}

function renameSheet(sheet: SheetFile, newNames: ReadonlyMap<string, string>): SheetFile {
  const renameAll = (formulas: string[]) => formulas.map((formula) => renameTabs(formula, newNames));
  return {
    ...sheet,
    name: newNames.get(sheet.name) ?? sheet.name,
    cells: sheet.cells.map((cell) =>
      cell.formula === undefined ? cell : { ...cell, formula: renameTabs(cell.formula, newNames) },
    ),
    validations: sheet.validations.map((rule) =>
      rule.type === "range" || rule.type === "other" ? { ...rule, values: renameAll(rule.values) } : rule,
    ),
    conditionalFormats: sheet.conditionalFormats.map((format) =>
      format.rule.kind === "formula"
        ? { ...format, rule: { ...format.rule, values: renameAll(format.rule.values) } }
        : format,
    ),
  };
}
