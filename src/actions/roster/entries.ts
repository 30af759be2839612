import type { LineEntries } from "../../mastery/retakes/retakeCase";
import { dayOf, isBlank, keyOf, numberOf, textOf, type Cell } from "../../workbook/cell";
import type { Line } from "../../workbook/tables/tableSpec";

/** What the teacher has ticked and typed on a line, and the ticks the policy asks for. */
export interface TeacherEntries extends LineEntries {
  beforeRetake: readonly string[];
}

const NO_WORDS = ["", "false", "no", "-", "–", "✗", "☐"];

/** A box that is ticked, or a word in its place that does not say no. */
export function isSet(cell: Cell): boolean {
  return cell === true || (cell !== false && !NO_WORDS.includes(keyOf(cell)));
}

/** The entries of a line on the tab; those of no line at all are blank. */
export function entriesOf(line: Line | null, beforeRetake: readonly string[]): TeacherEntries {
  const typed = textOf(line?.["Retake score"]);
  return {
    beforeRetake,
    ticks: line === null ? [] : beforeRetake.filter((tick) => isSet(line[tick])),
    requested: isSet(line?.["Requested"]),
    typedScore: typed === "" ? null : typed,
    scheduledFor: dayOf(line?.["Scheduled for"]),
    correctiveDoneOn: null,
  };
}

const TYPED = ["Requested", "Scheduled for", "Retake score", "Corrections done", "Feedback", "Note"];

/** Whether the teacher has ticked or typed anything on a line. */
export function hasEntries(line: Line, beforeRetake: readonly string[]): boolean {
  return (
    beforeRetake.some((tick) => isSet(line[tick])) ||
    TYPED.some((heading) => !isBlank(line[heading]) && line[heading] !== false)
  );
}

/** How many scored attempts the chain had when the line was written. */
export function attemptsWhenWritten(line: Line): number {
  return isBlank(line["Best attempt"]) ? 0 : (numberOf(line["Retakes used"]) ?? 0) + 1;
}
