import type { Day } from "../../mastery/calendar/day";
import type { RetakeSettings } from "../../mastery/retakes/retakeSettings";
import { nameKey } from "../../mastery/name";
import { keyOf, textOf } from "../../workbook/cell";
import type { ClassBook } from "../../workbook/gradebook/classBook";
import type { Line, PlacedLine } from "../../workbook/tables/tableSpec";
import { scoredEntries } from "./candidates";
import { attemptsWhenWritten, entriesOf } from "./entries";
import { isMakeUp } from "./knowledge";
import { entriesInWords, logLine, type Memory } from "./rosterLog";
import { keyCells, type RosterLine } from "./rosterLine";
import { asTyped } from "../../workbook/gradebook/asTyped";
import { statusWords } from "../../workbook/tables/statusWords";
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
  const byRow = new Map(lines.flatMap((line) => (line.placed ? [[line.placed.row, line] as const] : [])));
  const byStandard = new Map(lines.map((line) => [whoAndWhat(keyCells(line.candidate)), line]));
  const knownOf = ({ row, line }: PlacedLine) => byRow.get(row) ?? byStandard.get(whoAndWhat(line)) ?? null;
  const leaving = new Set(went.map(({ row }) => row));
  const taken = lines.flatMap((line) => (line.taken && line.placed ? [line.placed] : []));
  const past = [...taken.filter(({ row }) => !leaving.has(row)), ...went].sort((a, b) => a.row - b.row);
  return [
    ...past.map((line) => pastLine(line, knownOf(line), input)),
    ...correctives(input).map((line) =>
      logLine({ action: "correctiveDone", ...line, score: "", note: "" }, today),
    ),
  ];
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
  const why = known ? words.nowAt(statusWords(known.line.status)) : words.noLongerThere;
  const action = sat === undefined ? "lineClosed" : isMakeUp(placed) ? "makeUpTaken" : "retakeTaken";
  return logLine(
    {
      action,
      line,
      attempt,
      score: sat ? asTyped(sat) : "",
      note: [entries, why].filter(Boolean).join("; "),
    },
    today,
  );
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

/**
 * What stays although nothing of the gradebook stands behind it: a row a teacher added by hand, which has no status
 * of ours, a line of a class or a column that cannot be read just now, and one whose typed score is nowhere else yet.
 */
export function isLeftAlone({ line }: PlacedLine, books: readonly ClassBook[]): boolean {
  const book = books.find(({ settings }) => nameKey(settings.name) === keyOf(line["Class"]));
  const isReadable =
    book !== undefined &&
    book.students.length > 0 &&
    !book.gone.some((name) => nameKey(name) === keyOf(line["Retake of"]));
  return textOf(line["Status"]) === "" || !isReadable || textOf(line["Retake score"]) !== "";
}
