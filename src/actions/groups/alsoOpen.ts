import type { Member } from "../../mastery/groups/plan";
import { reaches } from "../../mastery/scale";
import type { StandardInClass } from "../../workbook/gradebook/classBook";
import type { Cohort, Person } from "./cohort";
import { newestCounted } from "./results";
import { shownOn } from "./standingLines";
import { words } from "./words";

/** Gaps that this place does not work on; what is taught again to everyone stands in its own line. */
export function alsoOpen({ open }: Member, person: Person, cohort: Cohort): string {
  const gaps = open.flatMap(({ standard, place }) => {
    if (place === "reteach") return [];
    return [place === "individualWork" ? words.alone(standard) : standard];
  });
  const asked = cohort.standards.filter(({ code, row }) => cohort.asked.has(code) && row.priority);
  return [...gaps, ...asked.flatMap((standard) => slipped(standard, person))].join(", ");
}

/** Mastered by an earlier attempt while the newest counted work lies below; other methods weigh it (domain.md §4). */
function slipped(standard: StandardInClass, person: Person): string[] {
  if (standard.method !== "highest") return [];
  const known = person.standings.get(standard.code);
  const newest = known && newestCounted(known, standard);
  if (known?.standing.kind !== "assessed" || !known.standing.mastered || !newest) return [];
  if (newest.value === null || reaches(standard.scale, newest.value, known.criterion)) return [];
  return [words.lookAgain(standard.code, shownOn(standard, person).mark)];
}
