import type { Day } from "../../mastery/calendar/day";
import { dayOf, keyOf, textOf } from "../../workbook/cell";
import type { Snapshot } from "../../workbook/snapshot";
import type { Line } from "../../workbook/tables/tableSpec";
import { logLinesNow } from "./logNow";
import { isSet, type TeacherEntries } from "./entries";
import { words } from "./words";

/** What the log remembers of a line: when something was first seen. */
export type Memory = (action: RosterAction, line: Line, attempt: number) => Day | null;

export type RosterAction = keyof typeof words.action;

/** Reads the days of the roster's own actions from the log. */
export function readMemory(snapshot: Snapshot): Memory {
  const days = new Map<string, Day>();
  for (const line of logLinesNow(snapshot)) {
    const day = dayOf(textOf(line["When"]).slice(0, 10));
    const key = keyOfMemory(
      textOf(line["Action"]),
      { ...line, "Retake of": line["Assessment"] },
      line["Attempt"],
    );
    if (day !== null && !days.has(key)) days.set(key, day);
  }
  return (action, line, attempt) => days.get(keyOfMemory(words.action[action], line, attempt)) ?? null;
}

function keyOfMemory(action: string, line: Line, attempt: Line[string]): string {
  return JSON.stringify([keyOf(action), keyOfLine(line), keyOf(attempt)]);
}

/** Which line of the roster it is. */
export function keyOfLine(line: Line): string {
  const who = keyOf(line["Student ID"]) || keyOf(line["Student"]);
  const what = ["Class", "Standard", "Retake of"].map((heading) => keyOf(line[heading]));
  return JSON.stringify([who, ...what]);
}

export interface Logged {
  action: RosterAction;
  /** As it stood on the roster. */
  line: Line;
  attempt: number;
  /** As typed in the gradebook; "" when there is none. */
  score: string;
  /** The cell that the score was written into; it was empty. */
  cell?: string;
  /** What else is known, in words. */
  note: string;
}

/** A line of the log. The day alone: a run repeated after a fault writes the same line. */
export function logLine({ action, line, attempt, score, cell, note }: Logged, today: Day): Line {
  return {
    When: today,
    Action: words.action[action],
    Class: textOf(line["Class"]),
    Student: textOf(line["Student"]),
    "Student ID": textOf(line["Student ID"]),
    Standard: textOf(line["Standard"]),
    Assessment: textOf(line["Retake of"]),
    Attempt: attempt,
    Form: textOf(line["Form"]),
    Score: score,
    ...(cell === undefined ? {} : { Cell: cell, Before: "", After: score }),
    Note: note,
  };
}

/** Everything the teacher had ticked and typed on a line, in words. */
export function entriesInWords(line: Line, { ticks, beforeRetake }: TeacherEntries): string {
  const typed = ["Scheduled for", "Retake score", "Corrections done", "Feedback", "Note"]
    .map((heading) => [heading, textOf(line[heading])] as const)
    .filter(([, text]) => text !== "")
    .map(([heading, text]) => `${heading}: ${text}`);
  const set = beforeRetake.filter((tick) => ticks.includes(tick));
  return [...set, ...(isSet(line["Requested"]) ? ["Requested"] : []), ...typed].join("; ");
}
