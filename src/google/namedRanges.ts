export interface NamedPlace {
  /** In capitals. */
  name: string;
  /** null when its tab is gone. */
  range: GoogleAppsScript.Spreadsheet.Range | null;
}

/** The workbook-level names that are ours. A copy of a tab has names of its own, which read "'Copy of …'!NAME". */
export function ownNamedRanges(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): NamedPlace[] {
  return spreadsheet
    .getNamedRanges()
    .map((named) => ({ named, name: named.getName().toUpperCase() }))
    .filter(({ name }) => /^MASTERY_\w+$/.test(name))
    .map(({ named, name }) => ({ name, range: rangeOf(named) }));
}

/** A name whose tab was deleted has no range any more: Sheets throws or gives nothing. */
function rangeOf(named: GoogleAppsScript.Spreadsheet.NamedRange): NamedPlace["range"] {
  try {
    return named.getRange() ?? null;
  } catch {
    return null;
  }
}
