import { rivalAmong } from "./exceptions";
import type { Part, SeatTerms } from "./seat";

interface FillTerms extends Pick<SeatTerms, "groupSizeAtLeast" | "apart"> {
  /** Students who stay where they are. */
  fixed: ReadonlySet<string>;
}

/** Fills parts that came out too small from the largest, last comers first, as far as keeping apart lets it. */
export function fillSmall(parts: readonly Part[], terms: FillTerms): void {
  while (moveOne(parts, terms)) continue;
}

/** false when there is nobody to move. */
function moveOne(parts: readonly Part[], { groupSizeAtLeast, apart, fixed }: FillTerms): boolean {
  for (const small of parts.filter((part) => part.students.length < groupSizeAtLeast)) {
    const donors = parts
      .filter((part) => part.students.length > groupSizeAtLeast)
      .sort((a, b) => b.students.length - a.students.length);
    for (const donor of donors) {
      const movable = donor.students.filter(
        (student) => !fixed.has(student) && rivalAmong(small.students, student, apart) === undefined,
      );
      const last = movable[movable.length - 1];
      if (last === undefined) continue;
      donor.students.splice(donor.students.indexOf(last), 1);
      small.students.push(last);
      return true;
    }
  }
  return false;
}
