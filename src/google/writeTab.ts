import type { NewTab } from "../workbook/snapshot";

const GREY = "#9e9e9e";

/**
 * Makes a tab of ours at the end of the workbook and fills it. The name that makes it ours comes first and the
 * cells come last, so that a run that was cut off is known by its blank cells and finished by the next.
 */
export function writeTab(plan: NewTab): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const there = plan.existing ? spreadsheet.getSheetByName(plan.name) : null;
  const sheet = there ?? spreadsheet.insertSheet(plan.name, spreadsheet.getSheets().length);
  const width = plan.widths.length;
  const columns = sheet.getRange(`A:${String.fromCharCode(64 + width)}`);
  spreadsheet.setNamedRange(plan.rangeName, columns);
  columns.setNumberFormat("@");
  sheet.getRange(1, 1, 1, width).setFontWeight("bold");
  plan.colours.forEach(({ row, column, colour }) => sheet.getRange(row, column).setBackground(colour));
  plan.widths.forEach((pixels, index) => sheet.setColumnWidth(index + 1, pixels));
  sheet.setFrozenRows(1);
  sheet.setTabColor(GREY);
  sheet.getRange(1, 1, plan.rows.length, width).setValues(plan.rows);
  spreadsheet.setActiveSheet(sheet);
}
