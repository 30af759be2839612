import { nameKey } from "../../mastery/name";
import { standingWords } from "../standingWords";
import type { ClassBook, StudentInClass } from "./classBook";

/** A class's map: a header row (the class, then each standard's code) and a row per student with their levels. */
export function tableOfMap({
  settings,
  students,
  standards,
  standings,
}: Pick<ClassBook, "settings" | "students" | "standards" | "standings">): string[][] {
  const names = namesOf(students);
  return [
    [settings.name, ...standards.map(({ code }) => code)],
    ...students.map((_, at) => [
      names[at] as string,
      ...standards.map((_, standard) => {
        const known = standings[at]?.[standard];
        return known ? standingWords(known.standing) : "";
      }),
    ]),
  ];
}

/**
 * Students' names as a map shows them. Two of one name are told apart by their IDs, or where they have none by their
 * order, so that nobody who looks a name up is given another student's level.
 */
export function namesOf(students: readonly Pick<StudentInClass, "name" | "id">[]): string[] {
  const twins = new Map<string, number>();
  for (const { name } of students) twins.set(nameKey(name), (twins.get(nameKey(name)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return students.map(({ name, id }) => {
    const nth = (seen.get(nameKey(name)) ?? 0) + 1;
    seen.set(nameKey(name), nth);
    return twins.get(nameKey(name)) === 1 ? name : `${name} (${id || nth})`;
  });
}
