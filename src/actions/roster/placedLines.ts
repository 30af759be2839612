import { keyOf } from "../../workbook/cell";
import type { Books } from "../../workbook/gradebook/classBook";
import { nameKey } from "../../mastery/name";
import { pairLines } from "../../workbook/tables/pairLines";
import type { Line, PlacedLine, TableSpec } from "../../workbook/tables/tableSpec";
import type { Candidate } from "./candidates";
import { hasEntries } from "./entries";
import { keyCells } from "./rosterLine";

interface OnRoster {
  spec: TableSpec;
  books: Books;
  /** The lines that stand on the roster. */
  placed: readonly PlacedLine[];
}

/**
 * The line on the tab of each candidate. Of two students nobody can tell apart, the first ones here go first. A student
 * who is in another class now is known by the ID; where name and ID are of two students, the line is still the name's,
 * so that no second one is written.
 */
export function placedLines(
  candidates: readonly Candidate[],
  { spec, books, placed }: OnRoster,
): ReadonlyMap<Candidate, PlacedLine> {
  const keys = candidates.map((candidate) => keyCells(candidate));
  const { pairs, unwanted } = pairLines(spec, placed, keys);
  const found = new Map<Candidate, PlacedLine>();
  pairs.forEach(({ standing }, at) => standing && found.set(candidates[at] as Candidate, standing));
  for (const line of unwanted) {
    const free = candidates.filter((candidate) => !found.has(candidate) && isSameWork(line.line, candidate));
    const own = inOtherClass(line.line, free, books) ?? ofTheName(line.line, free, books);
    if (own) found.set(own, line);
  }
  return found;
}

function isSameWork(line: Line, { standard, chain }: Candidate): boolean {
  return (
    keyOf(line["Standard"]) === nameKey(standard.code) &&
    keyOf(line["Retake of"]) === nameKey(chain.assessment)
  );
}

/** Where nobody of the line's class has its ID, and one student of one other class has. */
function inOtherClass(line: Line, free: readonly Candidate[], { books }: Books): Candidate | null {
  const id = keyOf(line["Student ID"]);
  const holders =
    id === "" ? [] : books.filter(({ students }) => students.some((one) => keyOf(one.id) === id));
  const [holder] = holders;
  if (!holder || holders.length > 1 || nameKey(holder.settings.name) === keyOf(line["Class"])) return null;
  const own = free.filter(({ in: { book }, student }) => book === holder && keyOf(student.id) === id);
  return own.length === 1 ? (own[0] as Candidate) : null;
}

/**
 * Where no student has both its name and its ID, and something is typed on it: without, the line goes and a new one
 * comes, and nothing is lost.
 */
function ofTheName(line: Line, free: readonly Candidate[], { policy, books }: Books): Candidate | null {
  const [id, name] = [keyOf(line["Student ID"]), keyOf(line["Student"])];
  if (id === "" || !hasEntries(line, policy.settings.beforeRetake)) return null;
  const book = books.find(({ settings }) => nameKey(settings.name) === keyOf(line["Class"]));
  if (book?.students.some((one) => keyOf(one.id) === id && keyOf(one.name) === name)) return null;
  const own = free.filter(
    (candidate) => candidate.in.book === book && keyOf(candidate.student.name) === name,
  );
  return own.length === 1 ? (own[0] as Candidate) : null;
}
