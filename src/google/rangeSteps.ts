import { columnLetters } from "../workbook/cell";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One thing done to some cells of a tab. */
export interface RangeStep {
  /** A1 texts without a tab. */
  at: readonly string[];
  act: (ranges: Range[]) => void;
}

/** Carries steps out in their order. All their ranges are asked for at once, since each call takes its time. */
export function runSteps(sheet: Sheet, steps: readonly RangeStep[]): void {
  const places = [...new Set(steps.flatMap(({ at }) => at))];
  const ranges = places.length > 0 ? sheet.getRangeList(places).getRanges() : [];
  const rangeAt = new Map(places.map((place, index) => [place, ranges[index] as Range]));
  steps.forEach(({ at, act }) => act(at.map((place) => rangeAt.get(place) as Range)));
}

/** A step on one range. */
export function onRange(place: string, act: (range: Range) => void): RangeStep {
  return { at: [place], act: ([range]) => act(range as Range) };
}

/** A step on the tab itself. */
export function onTab(act: () => void): RangeStep {
  return { at: [], act };
}

/** Rows and columns from 1. */
export interface Cells {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export function placeOf({ row, column, rows, columns }: Cells): string {
  const [first, last] = [columnLetters(column - 1), columnLetters(column + columns - 2)];
  return `${first}${row}:${last}${row + rows - 1}`;
}

export function wholeColumns({ first, count }: { first: number; count: number }): string {
  return `${columnLetters(first - 1)}:${columnLetters(first + count - 2)}`;
}
