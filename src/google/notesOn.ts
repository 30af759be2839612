/** The notes of a tab from A1 to its last cell in use; [] where it is gone. */
export function notesOn(tab: string): string[][] {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  return sheet ? sheet.getDataRange().getNotes() : [];
}
