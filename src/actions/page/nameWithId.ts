export interface Named {
  student: string;
  id: string;
}

/** The student's name; the ID only behind names that several of these have. */
export function nameWithId(people: readonly Named[]): (person: Named) => string {
  const idsOf = new Map<string, Set<string>>();
  for (const { student, id } of people) idsOf.set(student, (idsOf.get(student) ?? new Set()).add(id));
  return ({ student, id }) =>
    (idsOf.get(student)?.size ?? 0) > 1 && id !== "" ? `${student} (${id})` : student;
}
