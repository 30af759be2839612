/** The day it is in the workbook's time zone, which may be another than the script's, as YYYY-MM-DD. */
export function today(): string {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return Utilities.formatDate(new Date(), zone, "yyyy-MM-dd");
}
