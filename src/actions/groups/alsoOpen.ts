import type { Group, Member } from "../../mastery/groups/plan";
import { reaches } from "../../mastery/scale";
import type { StandardInClass } from "../../workbook/gradebook/classBook";
import { groupsOf } from "../groupsOf";
import type { Cohort, Person } from "./cohort";
import { newestCounted } from "./results";
import { shownOn } from "./standingLines";
import { underneath } from "./underneath";
import { words } from "./words";

/** A standard beside a student, and what is said of it. */
interface Beside {
  code: string;
  /** Whether it comes before the group's own standard. */
  isBefore: boolean;
  how: string;
}

/**
 * For the members of a group: gaps that this place does not work on, and what lies underneath its own standard. What is
 * taught again to everyone stands in its own line.
 */
export function alsoOpenIn(
  { standard: own }: Pick<Group, "standard">,
  cohort: Cohort,
): (member: Member, person: Person) => string {
  const { isBefore, notAssessed } = underneath(own, cohort);
  const asked = cohort.standards.filter(({ code, row }) => cohort.asked.has(code) && row.priority);
  return ({ open }, person) => {
    const gaps = open.flatMap(({ standard: code, place }): Beside[] => {
      if (place === "reteach") return [];
      const how = place === "individualWork" ? words.individualWork : "";
      return [{ code, isBefore: isBefore(code), how }];
    });
    const unknown = notAssessed(person).map((code): Beside => {
      return { code, isBefore: true, how: words.notAssessedYet };
    });
    return [
      ...besideWords([...gaps, ...unknown], own),
      ...asked.flatMap((standard) => slipped(standard, person)),
    ].join(", ");
  };
}

/** Those underneath are said together, that the line stays short. */
function besideWords(all: readonly Beside[], own: string | null): string[] {
  const alike = groupsOf(all, ({ code, isBefore, how }) => JSON.stringify([isBefore, isBefore ? how : code]));
  return alike.map((some) => {
    const [{ isBefore, how }] = some;
    return words.beside(
      some.map(({ code }) => code),
      { before: isBefore ? own : null, how },
    );
  });
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
