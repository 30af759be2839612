import { columnRuns } from "./columnRuns";
import { wholeColumns, type RangeStep } from "./rangeSteps";

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Tells our warnings from other people's protections. */
const OURS = "Mastery Loop";

interface Run {
  first: number;
  count: number;
}

/**
 * Has Sheets warn whoever types in these columns, from 1; the others are free. One warning a run of neighbours, on
 * whole columns: rows and columns that are inserted need no further call. Other people's protections are left alone.
 * `standing`: what may be there already.
 */
export function warnSteps(
  sheet: Sheet,
  columns: readonly number[],
  standing: "none" | "perhaps",
): RangeStep[] {
  const flags = Array.from({ length: Math.max(0, ...columns) }, (_, at) =>
    columns.includes(at + 1) ? true : null,
  );
  const wanted: Run[] = columnRuns(flags, () => "");
  return [
    {
      at: wanted.map(wholeColumns),
      act: (ranges) => {
        const there = standing === "none" ? [] : ourWarnings(sheet);
        const missing = ranges.filter((_, at) => !there.some(({ run }) => isSame(run, wanted[at] as Run)));
        // What goes first and comes later leaves a gap, never a second warning.
        there
          .filter(({ run }) => !wanted.some((one) => isSame(one, run)))
          .forEach(({ warning }) => warning.remove());
        missing.forEach((range) => range.protect().setDescription(OURS).setWarningOnly(true));
      },
    },
  ];
}

function ourWarnings(sheet: Sheet): { warning: Protection; run: Run }[] {
  return sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter((protection) => protection.getDescription() === OURS)
    .map((warning) => {
      const range = warning.getRange();
      return { warning, run: { first: range.getColumn(), count: range.getNumColumns() } };
    });
}

function isSame(a: Run, b: Run): boolean {
  return a.first === b.first && a.count === b.count;
}
