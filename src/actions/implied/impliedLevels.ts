import { prerequisitesOf } from "../../mastery/groups/prerequisites";
import { nameKey } from "../../mastery/name";
import type { StandardRow } from "../../workbook/gradebook/classBook";
import { readStandardRow } from "../../workbook/gradebook/standardRow";
import { findTable } from "../../workbook/tables/findTable";
import { STANDARDS_TABLE } from "../../workbook/tables/specs";
import type { ImpliedLevel } from "../groupReplies";
import { firstOfEach } from "../groupsOf";
import { peopleOf } from "../groups/cohort";
import type { OnBooks } from "../onBooks";
import { impliedIn } from "./impliedIn";

/**
 * Standards that are not mastered, or not assessed, while one that builds on them is mastered (product.md 32): class by
 * class, priority standards first, in Standards order, students in roster order. Only proposed: a level changes when
 * it is accepted as a level by hand. A standard that a class has no column for is not proposed, for a level would be
 * seen nowhere.
 */
export function impliedLevels(on: OnBooks): ImpliedLevel[] {
  const { books, exceptions } = on.books;
  const before = prerequisitesOf(standardsListed(on).map(byKey));
  return books.flatMap((book) => impliedIn(book, { people: peopleOf(book, exceptions, on.today), before }));
}

/** Of the whole tab: what lies between two standards of a class may be no standard of the class. */
function standardsListed({ books, snapshot }: OnBooks): StandardRow[] {
  const listed = findTable(STANDARDS_TABLE, snapshot).lines.flatMap(
    ({ line }) => readStandardRow(line) ?? [],
  );
  const used = books.books.flatMap(({ standards }) => standards.map(({ row }) => row));
  return firstOfEach([...used, ...listed], ({ code }) => nameKey(code));
}

function byKey({ code, prerequisites }: StandardRow) {
  return { code: nameKey(code), prerequisites: prerequisites.map(nameKey) };
}
