import { keyOf, textOf } from "../../workbook/cell";
import { parseTitle } from "../../workbook/layout/title";
import type { ClassPlace } from "./classPlace";
import { words } from "./words";

export interface HeadingOf {
  place: ClassPlace;
  /** The column, from 0, of what is retaken. */
  original: number;
  /** Which retake it is, from 1. */
  nth: number;
  /** The points possible, where the original's heading names its own; null: it names none. */
  points: number | null;
  form: string;
}

/** "Quiz 1 retake 2 (10)": what recognition reads as a retake of "Quiz 1 (10)"; the second one names the form too. */
export function headingsFor(of: HeadingOf): [string, string] {
  const heading = words.retake(titleOf(of), of.nth);
  const named = of.form === "" ? heading : words.withForm(heading, of.form);
  const withPoints = (text: string) => (of.points === null ? text : words.withPoints(text, of.points));
  return [withPoints(heading), withPoints(named)];
}

/** The original's title without its points; where several columns have it, what tells them apart too. */
function titleOf({ place: { placed }, original }: HeadingOf): string {
  const name = placed.names[original] as string;
  const header = textOf(placed.cells[placed.headerRow as number]?.[original]);
  const isRepeat = keyOf(name) !== keyOf(header) && !name.includes(" › ");
  if (isRepeat) return name;
  return parseTitle(name).base || name;
}

/** The points that the heading of a column names, where Assessments says the same; null: none. */
export function pointsInHeading({ placed }: ClassPlace, column: number, outOf: number | null): number | null {
  const header = placed.headerRow === null ? null : placed.cells[placed.headerRow]?.[column];
  const { outOf: named } = parseTitle(header);
  return named !== null && named === outOf ? named : null;
}
