import type { Day } from "../calendar/day";

/**
 * One entry of a chain. Only a score is an attempt; a student who was absent used nothing, and whether one who
 * did not come (a no-show) used a retake is the policy's to say.
 */
export type ChainEntry = { day: Day | null } & (
  | {
      kind: "score";
      /** On the scale. */
      value: number;
      /** null: nobody wrote it down. */
      form: string | null;
    }
  | { kind: "owed" | "excused" | "absent" | "noShow" }
);

export type Sitting = Extract<ChainEntry, { kind: "score" }>;

/** The attempts of a chain: what was sat and scored. */
export function sittings(chain: readonly ChainEntry[]): Sitting[] {
  return chain.filter((entry): entry is Sitting => entry.kind === "score");
}

/** What the chain says last about the work itself: a score, owed or excused; null while it says nothing. */
export function lastMark(chain: readonly ChainEntry[]): "score" | "owed" | "excused" | null {
  for (let at = chain.length - 1; at >= 0; at--) {
    const { kind } = chain[at] as ChainEntry;
    if (kind !== "absent" && kind !== "noShow") return kind;
  }
  return null;
}

/** How and when the student missed the coming attempt; null when they did not, or nobody knows when. */
export function lastMiss(chain: readonly ChainEntry[]): { kind: "absent" | "noShow"; day: Day } | null {
  const last = chain[chain.length - 1];
  if (!last || last.day === null) return null;
  const { kind, day } = last;
  return kind === "absent" || kind === "noShow" ? { kind, day } : null;
}
