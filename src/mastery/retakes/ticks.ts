import type { Day } from "../calendar/day";
import { nameKey } from "../name";
import type { RetakeCase } from "./retakeCase";

/** What the ticks before a retake are about. A school may add its own ("Parent signature"). */
export type Readiness = "corrective" | "skillCheck" | "other";

/** The ticks the policy asks for that are not set, in the policy's order. They inform; a score is recorded without them. */
export function missingTicks({ settings, entries }: Pick<RetakeCase, "settings" | "entries">): string[] {
  const set = new Set(entries.ticks.map(nameKey));
  return settings.beforeRetake.filter((tick) => !set.has(nameKey(tick)));
}

/** Known by how its name begins: "Corrective done", "Skill check passed". */
export function readinessOf(tick: string): Readiness {
  const key = nameKey(tick);
  if (key.startsWith("corrective")) return "corrective";
  return key.startsWith("skillcheck") ? "skillCheck" : "other";
}

/** Whether a tick of this kind is asked for and not set. */
export function lacks(line: Pick<RetakeCase, "settings" | "entries">, kind: Readiness): boolean {
  return missingTicks(line).some((tick) => readinessOf(tick) === kind);
}

/** Whether a retake has to be asked for and was not by this day. */
export function isNotAskedBy(
  askBy: Day | null,
  { settings, entries }: Pick<RetakeCase, "settings" | "entries">,
): boolean {
  const { requested, requestedOn } = entries;
  const isLate = askBy !== null && requestedOn !== undefined && requestedOn > askBy;
  return settings.onlyOnRequest && (!requested || isLate);
}
