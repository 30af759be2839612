import { nameKey } from "../../mastery/name";
import { isBlank, keyOf, textOf } from "../../workbook/cell";
import type { Books, ClassBook } from "../../workbook/gradebook/classBook";
import type { Line, PlacedLine } from "../../workbook/tables/tableSpec";
import { hasEntries } from "./entries";

/** Why a line stays although nothing of the gradebook stands behind it. */
export type LeftBecause =
  /** A row a teacher added: it has no status of ours. */
  | "byHand"
  /** Its class or column cannot be read just now. */
  | "unreadable"
  | "noStudent"
  | "noWork"
  /** A typed score that is nowhere else yet. */
  | "scoreTyped";

/** null: it goes, and the log keeps what stood on it. `placed`: a line that no student's work was found for. */
export function leftBecause({ line }: PlacedLine, { books, policy }: Books): LeftBecause | null {
  if (textOf(line["Status"]) === "") return "byHand";
  const book = books.find(({ settings }) => nameKey(settings.name) === keyOf(line["Class"]));
  if (!book || book.students.length === 0) return "unreadable";
  if (book.gone.some((name) => nameKey(name) === keyOf(line["Retake of"]))) return "unreadable";
  if (!hasEntries(line, policy.settings.beforeRetake)) return null;
  if (!hasStudent(book, line)) return "noStudent";
  if (!hasWork(book, line)) return "noWork";
  return isBlank(line["Retake score"]) ? null : "scoreTyped";
}

function hasStudent({ students }: ClassBook, line: Line): boolean {
  const id = keyOf(line["Student ID"]);
  return students.some((one) =>
    id === "" || one.id === "" ? keyOf(one.name) === keyOf(line["Student"]) : keyOf(one.id) === id,
  );
}

function hasWork({ standards }: ClassBook, line: Line): boolean {
  return standards.some(
    ({ code, chains }) =>
      nameKey(code) === keyOf(line["Standard"]) &&
      chains.some(({ assessment }) => nameKey(assessment) === keyOf(line["Retake of"])),
  );
}
