import { isSameName, nameKey } from "../../mastery/name";
import { columnLetters, keyOf, textOf } from "../../workbook/cell";
import { asTyped } from "../../workbook/gradebook/asTyped";
import type { PlacedLine } from "../../workbook/tables/tableSpec";
import type { RosterLine } from "../roster/rosterLine";
import { whoOf, type Why } from "./why";
import { words } from "./words";

/** Where the line and the gradebook do not say the same of whose it is, or of what. */
export function whyUnclear(placed: PlacedLine, { candidate, still }: RosterLine): Why | null {
  const { line } = placed;
  const {
    student,
    in: { book },
  } = candidate;
  const who = whoOf(placed);
  const unclear = (message: string): Why => ({ code: "studentUnclear", message });
  if (still?.why === "conflict") {
    const { entry } = still;
    const cell = `${columnLetters(entry.column)}${entry.row}`;
    const typed = textOf(line["Retake score"]);
    return { code: "scoreConflict", message: words.taken(who, typed, { cell, score: asTyped(entry) }) };
  }
  if (still !== null) return { code: "lineUnclear", message: words.stillLine(who) };
  if (keyOf(line["Class"]) !== nameKey(book.settings.name))
    return unclear(words.classNow(textOf(line["Student"]), book.settings.name));
  if (keyOf(line["Student"]) !== nameKey(student.name))
    return unclear(words.nameNow(textOf(line["Student"]), student.name));
  const id = keyOf(line["Student ID"]);
  const alike = book.students.filter(
    (other) => isSameName(other.name, student.name) && (id === "" || keyOf(other.id) === id),
  );
  return alike.length > 1 ? unclear(words.doubled(who, book.settings.name)) : null;
}
