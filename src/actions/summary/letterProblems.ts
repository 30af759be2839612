import { unknownLevels } from "../../mastery/summary/letter";
import type { Books, ClassBook } from "../../workbook/gradebook/classBook";
import { nearestName } from "../../workbook/nearestName";
import { words } from "./words";

/** The rows of the table of letters that cannot be judged in these classes, a sentence each. */
export function letterProblems(books: readonly ClassBook[], { courseGrades }: Books["policy"]): string[] {
  const priority = books.flatMap(({ standards }) => standards.filter(({ row }) => row.priority));
  return unknownLevels(priority, courseGrades).map((unknown) => {
    const without = priority.filter(({ scale }) => unknown.scales.includes(scale.name));
    const names = without.flatMap(({ scale }) => scale.levels.map(({ name }) => name));
    return words.unknownLevel(unknown, nearestName(unknown.level, names));
  });
}
