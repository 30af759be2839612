import { nameKey } from "../../mastery/name";
import type { Cell } from "../../workbook/cell";
import { foldedText } from "../../workbook/layout/foldedText";
import type { CourseStudent } from "./courseStudent";

/** How two texts are compared, the first way that anybody fits by decides; and what of a student they are compared with. */
const WAYS = [
  { of: "id", key: folded },
  { of: "id", key: withoutZeros },
  { of: "name", key: givenFirst },
] as const satisfies readonly { of: "id" | "name"; key: (text: Cell) => string }[];

/**
 * Finds the students a line of a roster may mean: by ID, with or without its leading zeros, else by name, "Lee, Ana" or
 * "Ana Lee"; case, spaces and accents never matter. Several when the line does not tell them apart. Who has left counts
 * only where nobody else fits.
 */
export function studentFinder(students: readonly CourseStudent[]): (line: Cell) => CourseStudent[] {
  const tables = WAYS.map(({ of, key }) => ({
    key,
    fitting: groupedBy(students, (one) => key(one.student[of])),
  }));
  return (line) => {
    for (const { key, fitting } of tables) {
      const found = fitting.get(key(line));
      if (found) return found.some(({ left }) => !left) ? found.filter(({ left }) => !left) : found;
    }
    return [];
  };
}

/** Those without a key are in no group. */
function groupedBy(
  students: readonly CourseStudent[],
  keyOf: (student: CourseStudent) => string,
): Map<string, CourseStudent[]> {
  const groups = new Map<string, CourseStudent[]>();
  for (const student of students) {
    const key = keyOf(student);
    if (key !== "") groups.set(key, [...(groups.get(key) ?? []), student]);
  }
  return groups;
}

function folded(text: Cell): string {
  return nameKey(foldedText(text));
}

/** School systems keep "007", spreadsheets make 7 of it. */
function withoutZeros(id: Cell): string {
  return folded(id).replace(/^0+(?=.)/, "");
}

/** "Lee, Ana" as "Ana Lee". */
function givenFirst(name: Cell): string {
  return folded(foldedText(name).replace(/^([^,]*),(.*)$/, "$2 $1"));
}
