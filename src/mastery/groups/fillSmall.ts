import { rivalAmong } from "./exceptions";
import type { Part, SeatTerms } from "./seat";

/** Fills parts that came out too small from the largest, last comers first, as far as keeping apart lets it. */
export function fillSmall(parts: readonly Part[], terms: SeatTerms): void {
  while (moveOne(parts, terms)) continue;
}

/** false when there is nobody to move. */
function moveOne(parts: readonly Part[], { groupSizeAtLeast, apart }: SeatTerms): boolean {
  for (const small of parts.filter((part) => part.students.length < groupSizeAtLeast)) {
    const donors = parts
      .filter((part) => part.students.length > groupSizeAtLeast)
      .sort((a, b) => b.students.length - a.students.length);
    for (const donor of donors) {
      const movable = donor.students.filter(
        (student) => rivalAmong(small.students, student, apart) === undefined,
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
