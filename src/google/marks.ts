import { parseMark, TAB_MARK, type MarkedTab } from "../workbook/tables/tabMark";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The marks on these tabs; each takes calls, so only those are asked that may help. */
export function readMarks(sheets: readonly Sheet[], tabs: readonly string[]): MarkedTab[] {
  return sheets
    .map((sheet) => ({ sheet, tab: sheet.getName() }))
    .filter(({ tab }) => tabs.includes(tab))
    .map(({ sheet, tab }) => ({
      tab,
      marks: ownMarks(sheet).flatMap((metadata) => parseMark(metadata.getValue() ?? "") ?? []),
    }));
}

export function addMark(sheet: Sheet, mark: string): void {
  sheet.addDeveloperMetadata(TAB_MARK, mark);
}

export function removeMarks(sheet: Sheet): void {
  ownMarks(sheet).forEach((metadata) => metadata.remove());
}

function ownMarks(sheet: Sheet): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
  return sheet.getDeveloperMetadata().filter((metadata) => metadata.getKey() === TAB_MARK);
}
