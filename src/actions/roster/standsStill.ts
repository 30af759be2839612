import { evidenceOf } from "../../mastery/evidence";
import { compare } from "../../mastery/scale";
import { isBlank, keyOf, textOf, type Cell } from "../../workbook/cell";
import { asTyped } from "../../workbook/gradebook/asTyped";
import type { ResultEntry } from "../../workbook/gradebook/classBook";
import { levelNames, parseMark } from "../../workbook/markCell";
import type { Policy } from "../../workbook/policy";
import type { Line, PlacedLine } from "../../workbook/tables/tableSpec";
import { attemptsOf, scoredEntries, type Candidate } from "./candidates";
import { attemptsWhenWritten, hasEntries } from "./entries";

/** Why a line on the tab stays word for word as it stands, until the teacher has looked at it. */
export type StandsStill =
  /** A score is typed on it, and the gradebook has got another one for the same attempt. */
  | { why: "conflict"; entry: ResultEntry }
  /** The chain has fewer attempts than when it was written, and a column of the class is gone. */
  | { why: "attemptGone" }
  /** Its name and its ID are of two students. */
  | { why: "twoStudents" };

/** null: nothing speaks against bringing the line up to date. */
export function standsStill(
  candidate: Candidate,
  placed: PlacedLine | null,
  policy: Policy,
): StandsStill | null {
  if (placed === null) return null;
  const { line } = placed;
  if (isOfTwo(line, candidate) && hasEntries(line, policy.settings.beforeRetake))
    return { why: "twoStudents" };
  const before = attemptsWhenWritten(line);
  const now = attemptsOf(candidate);
  if (now < before && candidate.in.book.gone.length > 0) return { why: "attemptGone" };
  const entry = now > before ? scoredEntries(candidate.result)[before] : undefined;
  if (!entry || isBlank(line["Retake score"])) return null;
  const isSame = isSameScore(line["Retake score"], entry, { candidate, policy });
  return isSame ? null : { why: "conflict", entry };
}

/** A line whose ID is one student's and whose name is another's: very likely only some columns were sorted. */
function isOfTwo(line: Line, { in: { book }, student }: Candidate): boolean {
  const [id, name] = [keyOf(line["Student ID"]), keyOf(line["Student"])];
  if (id === "" || name === "" || student.id === "") return false;
  if (id !== keyOf(student.id)) return true;
  const isOthers = book.students.some((other) => keyOf(other.name) === name && keyOf(other.id) !== id);
  return name !== keyOf(student.name) && isOthers;
}

/** Word for word, or the same on the scale: "7/8" and 7 of 8 points. */
function isSameScore(
  typed: Cell,
  entry: ResultEntry,
  { candidate, policy }: { candidate: Candidate; policy: Policy },
): boolean {
  if (textOf(typed) === asTyped(entry)) return true;
  const value = typedValue(candidate, { typed, sitting: entry.sitting }, policy);
  return (
    value !== null && entry.value !== null && compare(candidate.standard.scale, value, entry.value) === 0
  );
}

/** What a typed mark would be on the scale in a sitting's column; null: no score that can be read. */
export function typedValue(
  { standard: { scale, levels }, chain }: Candidate,
  { typed, sitting }: { typed: Cell; sitting: number },
  policy: Policy,
): number | null {
  const vocabulary = {
    codes: policy.codes,
    levels: levelNames(scale.levels),
    plusMinus: scale.step !== null,
  };
  const mark = parseMark(typed, vocabulary);
  if (typeof mark !== "number" && mark.kind === "blank") return null;
  const read = evidenceOf([mark], [chain.sittings[sitting]?.outOf ?? null], {
    scale,
    levels,
    numbers: "onScale",
  });
  return "problem" in read ? null : (read.values[0] ?? null);
}
