import type { Day } from "../../mastery/calendar/day";
import { nameKey } from "../../mastery/name";
import { keyOf, textOf } from "../../workbook/cell";
import type { Line, PlacedLine } from "../../workbook/tables/tableSpec";
import { logLine } from "./rosterLog";
import { keyCells, type RosterLine } from "./rosterLine";

/** A student who has another class or another name than on the roster, known by the ID. */
export interface WhoMoved {
  what: "changedClass" | "changedName";
  placed: PlacedLine;
  line: RosterLine;
  before: string;
  after: string;
}

/** Each student once, however many lines they have. */
export function whoMoved(lines: readonly RosterLine[]): WhoMoved[] {
  const found = new Map<string, WhoMoved>();
  for (const line of lines) {
    const { placed, still, candidate } = line;
    if (placed === null || still !== null) continue;
    const now = keyCells(candidate);
    const heading = (["Class", "Student"] as const).find(
      (one) => keyOf(placed.line[one]) !== nameKey(textOf(now[one])),
    );
    if (heading === undefined) continue;
    const [before, after] = [textOf(placed.line[heading]), textOf(now[heading])];
    const what = heading === "Class" ? "changedClass" : "changedName";
    found.set(`${candidate.in.position} ${candidate.place} ${what}`, { what, placed, line, before, after });
  }
  return [...found.values()];
}

export function movedLog(moved: readonly WhoMoved[], today: Day): Line[] {
  return moved.map(({ what, line: { candidate, line }, before, after }) => ({
    ...logLine(
      { action: what, line: keyCells(candidate), attempt: line.ordinal, score: "", note: "" },
      today,
    ),
    Before: before,
    After: after,
  }));
}
