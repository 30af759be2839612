import { sittings } from "./attempts";
import type { RetakeCase } from "./retakeCase";

/** Retakes of one chain; null: as many as needed. */
export interface RetakeCount {
  used: number;
  left: number | null;
  /** The limit that is reached first; null: there is none. */
  limit: { by: "assessment" | "term"; used: number; allowed: number } | null;
}

/** How many retakes the student has used and has left, by the nearer of both limits. */
export function retakeCount(line: RetakeCase): RetakeCount {
  const used = retakesUsed(line);
  const [first, second] = limitsOf(line, used);
  if (!first) return { used, left: null, limit: null };
  const limit = second && second.allowed - second.used < first.allowed - first.used ? second : first;
  return { used, left: Math.max(0, limit.allowed - limit.used), limit };
}

/** Attempts after the original, and, where the school counts them, the times the student did not come to one. */
function retakesUsed({ chain, settings }: RetakeCase): number {
  const original = chain.findIndex(({ kind }) => kind === "score");
  if (original < 0) return 0;
  const later = chain.slice(original + 1);
  const missed = settings.noShowUses ? later.filter(({ kind }) => kind === "noShow").length : 0;
  return sittings(later).length + missed;
}

/**
 * "+2" lifts both limits: an exception is stronger than the policy, the term's quota included. A number
 * replaces both.
 */
function limitsOf(line: RetakeCase, used: number): NonNullable<RetakeCount["limit"]>[] {
  const { moreRetakes } = line.exceptions;
  if (moreRetakes?.kind === "replace") {
    return moreRetakes.count === null ? [] : [{ by: "assessment", used, allowed: moreRetakes.count }];
  }
  const more = moreRetakes?.count ?? 0;
  const allowed = allowedByPolicy(line);
  const { retakesPerTerm } = line.settings;
  return [
    ...(allowed === null ? [] : [{ by: "assessment" as const, used, allowed: allowed + more }]),
    ...(retakesPerTerm === null
      ? []
      : [{ by: "term" as const, used: line.sittingsThisTerm, allowed: retakesPerTerm + more }]),
  ];
}

function allowedByPolicy({ settings, overrides }: RetakeCase): number | null {
  if (overrides.retakes === "no") return 0;
  if (overrides.retakesAllowed === "unlimited") return null;
  return overrides.retakesAllowed ?? settings.retakesAllowed;
}
