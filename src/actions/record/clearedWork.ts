import { nameKey } from "../../mastery/name";
import { keyOf } from "../../workbook/cell";
import type { ClassBook } from "../../workbook/gradebook/classBook";
import type { PlacedLine } from "../../workbook/tables/tableSpec";
import { classesOf, type Candidate } from "../roster/candidates";
import { attemptsWhenWritten } from "../roster/entries";
import { isNamed } from "./whyNobody";

/**
 * A make-up's cell that was made free for its score: nothing stands there any more that would make it work of the
 * student's, and the line says whose and what it was.
 */
export function clearedWork({ line }: PlacedLine, books: readonly ClassBook[]): Candidate | null {
  const one = classesOf(books).find(({ book }) => nameKey(book.settings.name) === keyOf(line["Class"]));
  if (!one || attemptsWhenWritten(line) > 0) return null;
  const { students, standards, standings } = one.book;
  const own = students.flatMap((student, place) => (isNamed(student, line) ? [{ student, place }] : []));
  const order = standards.findIndex(({ code }) => nameKey(code) === keyOf(line["Standard"]));
  const standard = standards[order];
  const at =
    standard?.chains.findIndex(({ assessment }) => nameKey(assessment) === keyOf(line["Retake of"])) ?? -1;
  const [who, ...others] = own;
  const standing = who && standings[who.place]?.[order];
  const [chain, result] = [standard?.chains[at], standing?.results[at]];
  const assessment = chain && one.assessments.get(chain);
  if (!who || others.length > 0 || !standard || !standing || !chain || !result || !assessment) return null;
  return result.entries.length > 0
    ? null
    : { in: one, ...who, standard, standing, chain, result, assessment };
}
