import type { Reason } from "./reason";
import type { LineFacts } from "./status";
import { isNotAskedBy, missingTicks, readinessOf } from "./ticks";

/** Why the retakes of a line are over: since when, and what was missed where that ended them. */
export function closedReasons({ line, dates }: LineFacts): Reason[] {
  const { closes, askBy, correctiveBy } = dates;
  const { settings } = line;
  const missedOn = settings.lateRetakes === "none" ? closes : null;
  if (closes === null) return dayPassed({ line, dates });
  if (missedOn !== null && missedOn === askBy && isNotAskedBy(askBy, line))
    return [{ code: "askByPassed", on: askBy }];
  const undone =
    missedOn !== null && missedOn === correctiveBy ? missingTicks(line).filter(isCorrective) : [];
  return [
    { code: "closed", on: closes },
    ...undone.map((tick): Reason => ({ code: "needs", tick })),
    ...dayPassed({ line, dates }),
  ];
}

function isCorrective(tick: string): boolean {
  return readinessOf(tick) === "corrective";
}

export function dayPassed({ dates, line }: Pick<LineFacts, "dates" | "line">): Reason[] {
  const { scheduledFor } = dates;
  return scheduledFor !== null && scheduledFor < line.today ? [{ code: "dayPassed", on: scheduledFor }] : [];
}
