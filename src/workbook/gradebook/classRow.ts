import { keyOf, numberOf, textOf, type Cell } from "../cell";
import { parseBound } from "../boundCell";
import type { Line } from "../tables/tableSpec";
import type { ClassRow } from "./classBook";

/** The layout of a tab that the teacher does not want as a class: its row keeps that it was said. */
export const NO_LAYOUT = "none";

/** A row of Mastery Classes; null when it names no class, and for a tab that is left out. Columns that are listed are separated by " | ". */
export function readClassRow(line: Line): ClassRow | null {
  const text = (heading: string) => textOf(line[heading]);
  const name = text("Class") || text("Tab");
  if (name === "" || keyOf(line["Layout"]) === NO_LAYOUT) return null;
  return {
    name,
    tab: text("Tab") || name,
    layout: keyOf(line["Layout"]) === "long" ? "long" : "wide",
    headerRow: rowNumber(line["Header row"]),
    firstStudentRow: rowNumber(line["First student row"]),
    lastStudentRow: rowNumber(line["Last student row"]),
    studentColumns: listed(line["Student columns"]),
    idColumn: text("Student ID column"),
    standardColumn: text("Standard column"),
    assessmentColumn: text("Assessment column"),
    scoreColumn: text("Score column"),
    outOfColumn: text("Out of column"),
    dateColumn: text("Date column"),
    attemptColumn: text("Attempt column"),
    ignored: listed(line["Ignored"]),
    masteryAt: parseBound(line["Mastery at"]),
    formsStartAt: text("Forms start at"),
    meetingDays: text("Meeting days"),
  };
}

function rowNumber(cell: Cell): number | null {
  const number = numberOf(cell);
  return number !== null && Number.isInteger(number) && number >= 1 ? number : null;
}

/** Between the names of columns in one cell: titles hold commas and semicolons, hardly ever this. */
const BETWEEN = " | ";

export function listed(cell: Cell): string[] {
  return textOf(cell)
    .split(/\s*\|\s*/)
    .filter((name) => name !== "");
}

/** What `listed` reads. */
export function asList(names: readonly string[]): string {
  return names.map(withoutStrokes).join(BETWEEN);
}

/** A column's name as it can stand in such a list. */
export function withoutStrokes(name: string): string {
  return name.replace(/\s*\|\s*/g, " ").trim();
}
