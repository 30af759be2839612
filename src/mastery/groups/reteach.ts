import { round } from "../rounding";
import type { GroupStandard, GroupStudent } from "./classroom";
import { isKnown, resultOn } from "./gaps";
import type { Reteach } from "./plan";

/** Fewer results than these say nothing about a class. */
const INFORMED_AT_LEAST = 5;

/**
 * Step 2 of domain.md §7: the standards to teach again to everyone, in the order given. At least half the class and
 * five students have a result, and at least the share `reteachAt` of these have not mastered it.
 */
export function reteachFor(
  standards: readonly GroupStandard[],
  students: readonly GroupStudent[],
  reteachAt: number,
): Reteach[] {
  return standards.flatMap((standard) => {
    if (!standard.priority || !standard.current) return [];
    const block = blockOf(standard.code, students);
    return isEnough(block, students.length, reteachAt) ? [block] : [];
  });
}

function blockOf(standard: string, students: readonly GroupStudent[]): Reteach {
  const results = students.map((student) => ({ id: student.id, result: resultOn(student, standard) }));
  const below = results.filter(({ result }) => "mastered" in result && !result.mastered);
  return {
    standard,
    informed: results.filter(({ result }) => isKnown(result.kind)).length,
    below: below.map(({ id }) => id),
  };
}

function isEnough({ informed, below }: Reteach, classSize: number, reteachAt: number): boolean {
  if (informed < INFORMED_AT_LEAST || informed * 2 < classSize) return false;
  // Both in per cent and rounded, as every comparison is: 2 of 3 meet 66.67 %.
  return round((below.length / informed) * 100) >= round(reteachAt * 100);
}
