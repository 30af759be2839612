import type { LineStatus } from "../../mastery/retakes/status";

/** The words of domain.md §6, as they stand in the column Status. */
const STATUS_WORDS: Record<Exclude<LineStatus, "tickNeeded">, string> = {
  toBeRecorded: "to be recorded",
  excused: "excused",
  beforeYourTime: "before your time",
  movedOn: "moved on",
  toMakeUp: "to make up",
  notAssessed: "not assessed",
  mastered: "mastered",
  moreEvidence: "more evidence needed",
  noRetakesLeft: "no retakes left",
  retakeTimeOver: "retake time over",
  toBeScored: "to be scored",
  notRequested: "not requested",
  correctiveNeeded: "corrective needed",
  skillCheckNeeded: "skill check needed",
  scheduled: "scheduled",
  ready: "ready",
};

/** Behind "ready" where the teacher must write a new form first. */
export const NEW_FORM = "; new form needed";

/** `tick`: which tick of the school's own is missing. */
export function statusWords(status: LineStatus, tick = ""): string {
  return status === "tickNeeded" ? `needs: ${tick}` : STATUS_WORDS[status];
}
