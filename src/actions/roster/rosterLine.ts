import type { RetakeCase } from "../../mastery/retakes/retakeCase";
import type { RetakeLine } from "../../mastery/retakes/retakeLine";
import { isRetakeAhead, type LineStatus } from "../../mastery/retakes/status";
import { missingTicks, readinessOf } from "../../mastery/retakes/ticks";
import { textOf } from "../../workbook/cell";
import { asTyped } from "../../workbook/gradebook/asTyped";
import { levelWords } from "../../workbook/standingWords";
import type { Policy } from "../../workbook/policy";
import { NEW_FORM, statusWords } from "../../workbook/tables/statusWords";
import type { Line, PlacedLine } from "../../workbook/tables/tableSpec";
import type { Candidate } from "./candidates";
import { reasonWords } from "./reasonWords";
import { scoreCells } from "./scoreCells";
import type { StandsStill } from "./standsStill";
import { dateForFraction } from "./typedDates";
import { words } from "./words";

/** A line of the roster, worked out. */
export interface RosterLine {
  candidate: Candidate;
  case: RetakeCase;
  line: RetakeLine;
  /** Where it stands on the tab; null: nowhere yet. */
  placed: PlacedLine | null;
  /** The attempt that the line on the tab was about is scored, so that what was ticked and typed there is about the past. */
  taken: boolean;
  /** Why the line stays as it stands on the tab; null: it is brought up to date. */
  still: StandsStill | null;
}

/** Which line it is. */
export function keyCells({
  in: one,
  student,
  standard,
  chain,
}: Pick<Candidate, "in" | "student" | "standard" | "chain">): Line {
  return {
    Class: one.book.settings.name,
    Student: student.name,
    "Student ID": student.id,
    Standard: standard.code,
    "Retake of": chain.assessment,
  };
}

/** The columns of ours (contracts.md §2); the teacher's stay as they are. */
export function lineCells(one: RosterLine, policy: Policy, alsoOpen: readonly string[]): Line {
  const { candidate, line, placed, taken, still } = one;
  if (placed !== null && still !== null) return standing(placed.line, still);
  const score = scoreCells(candidate, policy, taken ? null : placed?.line["Corrections done"]);
  return {
    ...keyCells(candidate),
    Level: levelWords(candidate.standing.standing),
    Score: score.score,
    "Best attempt": score.bestAttempt,
    Recorded: score.recorded,
    "Retakes used": String(line.retakesUsed),
    Form: formCell(one),
    "Ask by": (isOpen(line.status) && line.askBy) || "",
    "Retake by": (hasDate(line.status) && line.retakeBy) || "",
    "Days late": line.daysLate > 0 ? line.daysLate : "",
    Status: statusCell(one),
    Reason: [reasonOf(one, policy), score.reason].filter((part) => part !== "").join("; "),
    "Also open": alsoOpen.join(", "),
  };
}

/** A score that waits to be recorded was sat on the form the line named that day. */
function formCell({ line, placed }: RosterLine): string {
  if (line.status === "toBeRecorded") return textOf(placed?.line["Form"]);
  return isOpen(line.status) ? formOf(line) : "";
}

/** As it stands; of a conflict status and reason say so. */
function standing(line: Line, still: StandsStill): Line {
  if (still.why !== "conflict") return line;
  return { ...line, Status: statusWords("toBeRecorded"), Reason: words.conflictReason(asTyped(still.entry)) };
}

function reasonOf({ candidate, line, placed, taken }: RosterLine, policy: Policy): string {
  const typed = taken ? null : dateForFraction(placed?.line, "Retake score", policy);
  return typed ?? reasonWords(line.status, line.reasons, candidate.standard.scale);
}

/** Whether an attempt is coming, or its score waits. */
export function isOpen(status: LineStatus): boolean {
  return status === "toBeRecorded" || isRetakeAhead(status);
}

function hasDate(status: LineStatus): boolean {
  return isOpen(status) || status === "retakeTimeOver";
}

/** "" where a new form is needed, or nobody knows which was sat. */
export function formOf({ form }: Pick<RetakeLine, "form">): string {
  return form.kind === "newFormNeeded" ? "" : (form.form ?? "");
}

/** The status in the words of domain.md §6. */
export function statusCell({ line: { status, form }, case: known }: RosterLine): string {
  const tick = missingTicks(known).find((missing) => readinessOf(missing) === "other");
  const said = statusWords(status, tick);
  return status === "ready" && form.kind === "newFormNeeded" ? said + NEW_FORM : said;
}
