import { reaches } from "../scale";
import { lastMark, sittings } from "./attempts";
import { isTimeOver, type DatesOfLine } from "./lineDates";
import { criterionFor, standingFor, type Obligation } from "./obligation";
import type { RetakeCase } from "./retakeCase";
import type { RetakeCount } from "./retakeCount";
import { lacks } from "./ticks";

/** What the predicates of the statuses look at. */
export interface LineFacts {
  line: RetakeCase;
  obligation: Obligation;
  dates: DatesOfLine;
  count: RetakeCount;
}

interface StatusRow {
  status: string;
  /** `ahead`: in the teacher's hands or the student's, so that its date can pass. */
  retake: "ahead" | "none";
  holds: (facts: LineFacts) => boolean;
}

/** Every status in the order of domain.md §6: the first that holds is the line's. */
// prettier-ignore
export const STATUSES = [
  { status: "toBeRecorded", retake: "none", holds: ({ line }) => line.entries.typedScore !== null },
  { status: "excused", retake: "none", holds: ({ line }) => isExcused(line) },
  { status: "beforeYourTime", retake: "none", holds: ({ line }) => joinedLater(line) },
  { status: "movedOn", retake: "none", holds: ({ line }) => line.exceptions.movedOn },
  { status: "toMakeUp", retake: "ahead", holds: ({ line }) => lastMark(line.chain) === "owed" },
  { status: "notAssessed", retake: "none", holds: isNotAssessed },
  { status: "mastered", retake: "none", holds: ({ line, obligation }) => hasMastered(line) && obligation.kind === "none" },
  { status: "moreEvidence", retake: "none", holds: ({ line }) => standingFor(line).kind === "moreEvidence" },
  { status: "noRetakesLeft", retake: "none", holds: ({ count, obligation }) => count.left === 0 || obligation.kind === "none" },
  { status: "retakeTimeOver", retake: "none", holds: ({ line, dates }) => isTimeOver(dates, line.today) },
  { status: "toBeScored", retake: "ahead", holds: ({ line, dates }) => dates.scheduledFor !== null && dates.scheduledFor < line.today },
  { status: "notRequested", retake: "ahead", holds: ({ line }) => line.settings.onlyOnRequest && !line.entries.requested },
  { status: "correctiveNeeded", retake: "ahead", holds: ({ line }) => lacks(line, "corrective") },
  { status: "skillCheckNeeded", retake: "ahead", holds: ({ line }) => lacks(line, "skillCheck") },
  { status: "tickNeeded", retake: "ahead", holds: ({ line }) => lacks(line, "other") },
  { status: "scheduled", retake: "ahead", holds: ({ line, dates }) => dates.scheduledFor !== null && dates.scheduledFor > line.today },
  { status: "ready", retake: "ahead", holds: () => true },
] as const satisfies readonly StatusRow[];

export type LineStatus = (typeof STATUSES)[number]["status"];

export const LINE_STATUSES: readonly LineStatus[] = STATUSES.map(({ status }) => status);

export function statusOf(facts: LineFacts): LineStatus {
  return STATUSES.find(({ holds }) => holds(facts))?.status ?? "ready";
}

/** Whether there is still something to be sat, so that its date can pass. */
export function isRetakeAhead(status: LineStatus): boolean {
  return STATUSES.some((row) => row.status === status && row.retake === "ahead");
}

/** Who has left is on no list either. */
function isExcused({ chain, exceptions, today }: RetakeCase): boolean {
  const hasLeft = exceptions.left !== null && exceptions.left <= today;
  return exceptions.excused || hasLeft || lastMark(chain) === "excused";
}

function joinedLater({ exceptions, dates }: RetakeCase): boolean {
  return exceptions.joined !== null && dates.assessed !== null && exceptions.joined > dates.assessed;
}

/** Without a score on this assessment there is nothing to retake, whatever other work says. */
function isNotAssessed({ line }: LineFacts): boolean {
  const { kind } = standingFor(line);
  const nothingHere = sittings(line.chain).length === 0 && kind === "assessed" && !hasMastered(line);
  return kind === "notAssessed" || kind === "check" || nothingHere;
}

function hasMastered(line: RetakeCase): boolean {
  const standing = standingFor(line);
  return standing.kind === "assessed" && reaches(line.scale, standing.value, criterionFor(line));
}
