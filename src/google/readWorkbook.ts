import type { Cell } from "../workbook/cell";
import type { Snapshot } from "../workbook/snapshot";

/** Reads what the actions ask about: formulas once per tab, the policy's cells once. */
export function readWorkbook(policyRange: string): Snapshot {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const tabs = spreadsheet.getSheets().map((sheet) => {
    const name = sheet.getName();
    const rows = sheet.getLastRow();
    const columns = sheet.getLastColumn();
    const empty = rows === 0 || columns === 0;
    return { name, empty, formulas: empty ? [] : sheet.getRange(1, 1, rows, columns).getFormulas() };
  });
  const named = spreadsheet.getNamedRanges().find((range) => range.getName().toUpperCase() === policyRange);
  return { tabs, policy: named ? readPolicy(named) : null };
}

/** null when the name points to a tab that is gone. */
function readPolicy(named: GoogleAppsScript.Spreadsheet.NamedRange): Snapshot["policy"] {
  const range = rangeOf(named);
  if (!range) return null;
  return {
    tab: range.getSheet().getName(),
    row: range.getRow(),
    column: range.getColumn(),
    cells: range.getValues() as Cell[][],
  };
}

/** A name whose tab was deleted has no range any more: Sheets throws or gives nothing. */
function rangeOf(named: GoogleAppsScript.Spreadsheet.NamedRange): GoogleAppsScript.Spreadsheet.Range | null {
  try {
    return named.getRange();
  } catch {
    return null;
  }
}
