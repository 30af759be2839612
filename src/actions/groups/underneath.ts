import { comesBefore, prerequisitesOf } from "../../mastery/groups/prerequisites";
import { nameKey } from "../../mastery/name";
import type { StandardInClass } from "../../workbook/gradebook/classBook";
import type { Cohort, Person } from "./cohort";
import { resultOf } from "./results";

/** What lies underneath a group's own standard. */
export interface Underneath {
  /** Whether a standard comes before it, however far back; in a circle nothing does. */
  isBefore: (code: string) => boolean;
  /** What comes before it and of which nothing is known, down to what a student has mastered. */
  notAssessed: (person: Person) => string[];
}

const NOTHING: Underneath = { isBefore: () => false, notAssessed: () => [] };

/** `code`: of the group's standard; null for extension. */
export function underneath(code: string | null, { standards }: Cohort): Underneath {
  const known = new Map(standards.map((standard) => [nameKey(standard.code), standard]));
  const own = code === null ? undefined : known.get(nameKey(code));
  if (!own || own.row.prerequisites.length === 0) return NOTHING;
  const prerequisites = prerequisitesOf(
    [...known].map(([key, { row }]) => ({ code: key, prerequisites: row.prerequisites.map(nameKey) })),
  );
  const isBefore = (other: string) => comesBefore(prerequisites, nameKey(other), nameKey(own.code));
  return { isBefore, notAssessed: (person) => unknownBelow(own, person, { known, isBefore }) };
}

interface Below {
  known: ReadonlyMap<string, StandardInClass>;
  isBefore: Underneath["isBefore"];
}

/** Nearest first. A prerequisite that the class has no column for is one of which nothing is known. */
function unknownBelow(own: StandardInClass, person: Person, { known, isBefore }: Below): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const ahead = [...own.row.prerequisites];
  for (let next = ahead.shift(); next !== undefined; next = ahead.shift()) {
    const standard = known.get(nameKey(next));
    if (seen.has(nameKey(next)) || !isBefore(next)) continue;
    seen.add(nameKey(next));
    if (isUnknown(standard, person)) found.push(standard?.code ?? next);
    else if (standard && !endsThere(standard, person)) ahead.push(...standard.row.prerequisites);
  }
  return found;
}

/** A supporting standard makes no gap; what a mark nobody can read would say is not known either, but it is there. */
function isUnknown(standard: StandardInClass | undefined, person: Person): boolean {
  if (!standard) return true;
  const isUnread = person.standings.get(standard.code)?.standing.kind === "check";
  return standard.row.priority && !isUnread && resultOf(person, standard).kind === "none";
}

/** What is mastered says that what comes before it is; what is excused is nobody's concern. */
function endsThere(standard: StandardInClass, person: Person): boolean {
  const result = resultOf(person, standard);
  return result.kind === "excused" || ("mastered" in result && result.mastered);
}
