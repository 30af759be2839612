import type { Day } from "../../mastery/calendar/day";
import type { RetakeSettings } from "../../mastery/retakes/retakeSettings";
import { columnLetters, keyOf, textOf } from "../../workbook/cell";
import type { ResultEntry } from "../../workbook/gradebook/classBook";
import type { Line, PlacedLine } from "../../workbook/tables/tableSpec";
import { quotedTab } from "../map/mapFormula";
import { scoredEntries } from "./candidates";
import { attemptsWhenWritten, entriesOf } from "./entries";
import { isMakeUp } from "./knowledge";
import { entriesInWords, logLine, type Memory } from "./rosterLog";
import { keyCells, statusCell, type RosterLine } from "./rosterLine";
import { asTyped } from "../../workbook/gradebook/asTyped";
import { words } from "./words";

export interface PastInput {
  lines: readonly RosterLine[];
  /** Lines that leave the roster. */
  went: readonly PlacedLine[];
  settings: Pick<RetakeSettings, "beforeRetake" | "windowFrom">;
  memory: Memory;
  today: Day;
}

/** What the log keeps: lines whose attempt is scored, lines that leave, and when a corrective was first seen done. */
export function logLines(input: PastInput): Line[] {
  const { lines, went, today } = input;
  const knownOf = knownFrom(lines);
  const leaving = new Set(went.map(({ row }) => row));
  const taken = lines.flatMap((line) =>
    line.taken && line.placed && !isLoggedToday(line.placed, input) ? [line.placed] : [],
  );
  const past = [...taken.filter(({ row }) => !leaving.has(row)), ...went].sort((a, b) => a.row - b.row);
  return [
    ...past.map((line) => pastLine(line, knownOf(line), input)),
    ...correctives(input).map((line) =>
      logLine({ action: "correctiveDone", ...line, score: "", note: "" }, today),
    ),
  ];
}

/** In words, how the student stands now on what a line was about; "" where nothing stands behind it any more. */
export function statusKnown(lines: readonly RosterLine[]): (placed: PlacedLine) => string {
  const known = knownFrom(lines);
  return (placed) => {
    const line = known(placed);
    return line ? statusCell(line) : "";
  };
}

function knownFrom(lines: readonly RosterLine[]): (placed: PlacedLine) => RosterLine | null {
  const byRow = new Map(lines.flatMap((line) => (line.placed ? [[line.placed.row, line] as const] : [])));
  const byStandard = new Map(lines.map((line) => [whoAndWhat(keyCells(line.candidate)), line]));
  return ({ row, line }) => byRow.get(row) ?? byStandard.get(whoAndWhat(line)) ?? null;
}

/** A run that was cut off after the log has made the cells of the line blank, or some of them. */
function isLoggedToday(placed: PlacedLine, { memory, today }: PastInput): boolean {
  const action = isMakeUp(placed) ? "makeUpTaken" : "retakeTaken";
  return memory(action, placed.line, attemptsWhenWritten(placed.line) + 1) === today;
}

/** A standard may be retaken on a newer assessment than the line was about. */
function whoAndWhat(line: Line): string {
  const who = keyOf(line["Student ID"]) || keyOf(line["Student"]);
  return JSON.stringify([keyOf(line["Class"]), who, keyOf(line["Standard"])]);
}

function pastLine(
  placed: PlacedLine,
  known: RosterLine | null,
  { settings: { beforeRetake }, today }: PastInput,
): Line {
  const { line } = placed;
  const attempt = attemptsWhenWritten(line) + 1;
  const isOwn = known?.taken && known.placed?.row === placed.row;
  const sat = isOwn ? scoredEntries(known.candidate.result)[attempt - 1] : undefined;
  const entries = entriesInWords(line, { ...entriesOf(line, beforeRetake), beforeRetake });
  const why = known ? words.nowAt(statusCell(known)) : words.noLongerThere;
  const action = sat === undefined ? "lineClosed" : isMakeUp(placed) ? "makeUpTaken" : "retakeTaken";
  return logLine(
    {
      action,
      line,
      attempt,
      score: sat ? asTyped(sat) : "",
      ...(sat && textOf(line["Retake score"]) !== "" ? { cell: cellOf(sat, known) } : {}),
      note: [entries, why].filter(Boolean).join("; "),
    },
    today,
  );
}

/** "'Period 1'!H7". */
function cellOf({ row, column }: ResultEntry, known: RosterLine | null): string {
  const tab = known?.candidate.in.book.settings.tab ?? "";
  return `${quotedTab(tab)}!${columnLetters(column)}${row}`;
}

/** Only where the days for the retake count from the corrective is its day worth keeping. */
function correctives({
  lines,
  settings: { windowFrom },
  memory,
  today,
}: PastInput): { line: Line; attempt: number }[] {
  if (windowFrom !== "corrective") return [];
  return lines.flatMap(({ candidate, case: known, line: { ordinal } }) => {
    const line = keyCells(candidate);
    const isNew =
      known.entries.correctiveDoneOn === today && memory("correctiveDone", line, ordinal) === null;
    return isNew ? [{ line, attempt: ordinal }] : [];
  });
}
