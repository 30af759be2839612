import type { Seeker } from "../../../src/mastery/groups/join";

export const CODES = ["A", "B", "C", "D", "E"];

/** "Ana AB": gaps on A and B, on A the larger; "Ana AB<B": in the group of B before; "Ana AB!B": pinned to B. */
export function seeker(short: string): Seeker {
  const [, student = "", gaps = "", former, pin] = /^(\w+) (\w+)(?:<(\w))?(?:!(\w))?$/.exec(short) ?? [];
  return {
    student,
    gaps: CODES.filter((code) => gaps.includes(code)).map((code) => {
      return { standard: code, shortfall: 50 - gaps.indexOf(code), basis: "counted" };
    }),
    pin: pin ?? null,
    before: former ? { kind: "corrective", standard: former, part: 1 } : null,
    changed: false,
  };
}

/** Several, with a comma between. */
export const seekers = (words: string) => words.split(", ").map(seeker);
