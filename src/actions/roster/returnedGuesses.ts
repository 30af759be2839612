import type { Day } from "../../mastery/calendar/day";
import { columnLetters, isBlank, keyOf } from "../../workbook/cell";
import type { Snapshot } from "../../workbook/snapshot";
import { findTable, type FoundTable } from "../../workbook/tables/findTable";
import { ASSESSMENTS_TABLE } from "../../workbook/tables/specs";
import type { Line } from "../../workbook/tables/tableSpec";
import type { Issue } from "../describeWorkbook";
import { scoredEntries } from "./candidates";
import type { DaysOfSittings } from "./returned";
import type { RosterLine } from "./rosterLine";
import { words } from "./words";

/** The lines of Assessments with the guessed days of return, and what the teacher is told. */
export interface ReturnedGuesses {
  /** null: nothing is guessed. */
  lines: readonly Line[] | null;
  issues: readonly Issue[];
}

/** Whether a line of Assessments keeps the days of a class's column. */
export function rowFinder(snapshot: Snapshot): (className: string, column: string) => boolean {
  const { lines } = findTable(ASSESSMENTS_TABLE, snapshot);
  const keys = new Set(
    lines.map(({ line }) => JSON.stringify([keyOf(line["Class"]), keyOf(line["Column"])])),
  );
  return (className, column) =>
    [keyOf(className), ""].some((name) => keys.has(JSON.stringify([name, keyOf(column)])));
}

/** A blank Returned of a sitting that the roster counts days from is written down as today (domain.md §6). */
export function returnedGuesses(
  shown: readonly RosterLine[],
  days: DaysOfSittings,
  { snapshot, today }: { snapshot: Snapshot; today: Day },
): ReturnedGuesses {
  const wanted = guessedSittings(shown, days);
  const found = findTable(ASSESSMENTS_TABLE, snapshot);
  const column = found.columnOf.get("Returned");
  if (wanted.length === 0 || !column) return { lines: null, issues: [] };
  const guessed = found.lines.filter(
    ({ row, line }) => wanted.some((sitting) => isAbout(line, sitting)) && isFree(found, row, column),
  );
  const [first] = guessed;
  if (!first) return { lines: null, issues: [] };
  const names = new Set(guessed.map(({ line }) => String(line["Column"])));
  return {
    lines: found.lines.map((placed) =>
      guessed.includes(placed) ? { ...placed.line, Returned: today } : placed.line,
    ),
    issues: [
      {
        tab: found.tab?.name ?? ASSESSMENTS_TABLE.title,
        row: first.row,
        column: columnLetters(column - 1),
        code: "returnedGuessed",
        message: words.returnedGuessed([...names], today),
      },
    ],
  };
}

interface SittingOfLine {
  class: string;
  name: string;
}

function guessedSittings(shown: readonly RosterLine[], days: DaysOfSittings): SittingOfLine[] {
  const found = new Map<string, SittingOfLine>();
  for (const { candidate } of shown) {
    const scored = scoredEntries(candidate.result);
    const sitting = candidate.chain.sittings[scored[scored.length - 1]?.sitting ?? 0];
    const name = candidate.in.book.settings.name;
    if (sitting && days.get(sitting)?.guessed)
      found.set(`${name}\n${sitting.name}`, { class: name, name: sitting.name });
  }
  return [...found.values()];
}

function isAbout(line: Line, sitting: SittingOfLine): boolean {
  const ofClass = isBlank(line["Class"]) || keyOf(line["Class"]) === keyOf(sitting.class);
  return ofClass && keyOf(line["Column"]) === keyOf(sitting.name);
}

/** A formula that shows nothing yet is the teacher's. */
function isFree({ tab }: FoundTable, row: number, column: number): boolean {
  return isBlank(tab?.cells[row - 1]?.[column - 1]) && !tab?.formulas[row - 1]?.[column - 1];
}
