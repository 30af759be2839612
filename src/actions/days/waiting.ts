import { isRetakeAhead } from "../../mastery/retakes/status";
import { lacks, readinessOf } from "../../mastery/retakes/ticks";
import type { Waiting } from "../deskReplies";
import { inOrder } from "../roster/listing";
import type { RosterLine } from "../roster/rosterLine";
import { inTime, type AskedFor } from "./askedFor";

/**
 * Ready for the skill check: those who asked, in order of arrival, then those of whom nobody knows when they were
 * done with the corrective, as they stand on the roster.
 */
export function waitingFor(lines: readonly RosterLine[], askedFor: AskedFor): Waiting[] {
  const waiting = inOrder(lines.filter(isWaiting)).map((line) => waits(line, askedFor(line)));
  const timed = waiting.filter(({ since }) => since !== null);
  const others = waiting.filter(({ since }) => since === null);
  return [...timed.sort((a, b) => inTime(a.since ?? "", b.since ?? "")), ...others];
}

function waits({ candidate }: RosterLine, asked: ReturnType<AskedFor>): Waiting {
  return {
    class: candidate.in.book.settings.name,
    student: candidate.student.name,
    standard: candidate.standard.code,
    since: asked?.when ?? null,
    done: asked?.done ?? "",
  };
}

/** Who has passed the check, or has a day, waits no more. */
function isWaiting({ line, case: known }: RosterLine): boolean {
  const { status, scheduledFor } = line;
  if (!isRetakeAhead(status) || status === "toMakeUp" || scheduledFor !== null) return false;
  const { requested, ticks } = known.entries;
  const asksForCheck = known.settings.beforeRetake.some((tick) => readinessOf(tick) === "skillCheck");
  const isCorrected = ticks.some((tick) => readinessOf(tick) === "corrective") && !lacks(known, "corrective");
  return asksForCheck ? lacks(known, "skillCheck") && (requested || isCorrected) : requested;
}
