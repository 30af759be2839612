import { rivalAmong, type Decisions } from "./exceptions";

/** How many parts it takes to seat these students apart, first come first served. */
export function partsToKeepApart(students: readonly string[], apart: Decisions["apart"]): number {
  const parts: { students: string[] }[] = [];
  for (const student of students) {
    const part = parts.find((candidate) => rivalAmong(candidate.students, student, apart) === undefined);
    if (part) part.students.push(student);
    else parts.push({ students: [student] });
  }
  return parts.length;
}
