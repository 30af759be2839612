import type { Cell } from "../workbook/cell";
import type { Snapshot } from "../workbook/snapshot";

/** Reads what the actions ask about: formulas once per tab, the names once, the policy's cells once. */
export function readWorkbook(policyRange: string): Snapshot {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const tabs = spreadsheet.getSheets().map((sheet) => {
    const name = sheet.getName();
    const rows = sheet.getLastRow();
    const columns = sheet.getLastColumn();
    const empty = rows === 0 || columns === 0;
    return { name, empty, formulas: empty ? [] : sheet.getRange(1, 1, rows, columns).getFormulas() };
  });
  const named = spreadsheet
    .getNamedRanges()
    .map((range) => ({ name: range.getName(), range: range.getRange() }));
  const names = named.map(({ name, range }) => ({ name, tab: range.getSheet().getName() }));
  const policy = named.find(({ name }) => name.toUpperCase() === policyRange);
  return { tabs, names, policy: policy ? readPolicy(policy.range) : null };
}

function readPolicy(range: GoogleAppsScript.Spreadsheet.Range): Snapshot["policy"] {
  return {
    tab: range.getSheet().getName(),
    row: range.getRow(),
    column: range.getColumn(),
    cells: range.getValues() as Cell[][],
  };
}
