import { nameKey } from "../../mastery/name";
import { isBlank, isDate, textOf, type Cell } from "../../workbook/cell";
import { headerNames } from "../../workbook/gradebook/headerNames";
import type { Snapshot, TabSnapshot } from "../../workbook/snapshot";
import { findTable } from "../../workbook/tables/findTable";
import { isOurs } from "../../workbook/tables/ownership";
import { REQUESTS_TABLE } from "../../workbook/tables/specs";
import type { RequestSource, RequestsSuggested } from "../deskReplies";
import type { OnBooks } from "../onBooks";
import { findPerson, peopleOf, type Person } from "./findPerson";
import { findStandards, type KnownStandard } from "./findStandards";
import { isHeadedAs, type FormColumn } from "./formHeadings";

/** The tabs a form writes its answers into. */
export function tabsOfForms({ books: { books }, snapshot }: OnBooks): RequestsSuggested {
  const known = { people: peopleOf(books), standards: books.flatMap(({ standards }) => standards) };
  const classes = books.map(({ settings }) => settings.tab);
  return {
    sources: mayBeForms(snapshot, classes).flatMap((tab) => sourceIn(tab, known) ?? []),
    tab: findTable(REQUESTS_TABLE, snapshot).tab?.name ?? null,
  };
}

/** Neither ours nor a class's. */
export function mayBeForms(snapshot: Snapshot, classes: readonly string[]): TabSnapshot[] {
  const taken = new Set(classes.map(nameKey));
  return snapshot.tabs.filter((tab) => !isOurs(tab, snapshot) && !taken.has(nameKey(tab.name)));
}

interface Known {
  people: readonly Person[];
  standards: readonly KnownStandard[];
}

/** A column of a tab with the first of its answers: enough to know what it holds. */
interface Column {
  name: string;
  answers: readonly Cell[];
}

const ANSWERS_LOOKED_AT = 30;

/** A form's answers have their time in front, and tell a student; anything else is another list. */
function sourceIn({ name, cells }: TabSnapshot, known: Known): RequestSource | null {
  const columns = headerNames(cells, 1).map((heading, at): Column => {
    const answers = cells.slice(1).map((row) => row[at]);
    return { name: heading, answers: answers.filter((cell) => !isBlank(cell)).slice(0, ANSWERS_LOOKED_AT) };
  });
  const [first, ...rest] = columns;
  if (!first || !isTime(first)) return null;
  const who = best(rest, "who", ({ answers }) => share(answers, (cell) => isPerson(cell, known)));
  const others = rest.filter((column) => column !== who);
  const standard = best(others, "standard", ({ answers }) =>
    share(answers, (cell) => findStandards(cell, known.standards).codes.length > 0),
  );
  if (!who) return null;
  const done = doneAmong(others.filter((column) => column !== standard));
  return {
    tab: name,
    columns: { when: first.name, who: who.name, standard: standard?.name ?? "", done: done?.name ?? "" },
  };
}

/** Days alone are no times of answers, unless the heading says so. */
function isTime({ name, answers }: Column): boolean {
  const isDates = answers.length > 0 && share(answers, isDate) === 1;
  const times = new Set(answers.filter(isDate).map((date) => date.getTime() % 86_400_000));
  return isHeadedAs("when", name) ? isDates || answers.length === 0 : isDates && times.size > 1;
}

function isPerson(cell: Cell, { people }: Known): boolean {
  return findPerson(textOf(cell), people).kind !== "nobody";
}

/** By what stands in the cells; while nothing does, or nothing of it is known, by the heading. */
function best(
  columns: readonly Column[],
  kind: FormColumn,
  shareOf: (column: Column) => number,
): Column | null {
  const known = columns
    .map((column) => ({ column, known: shareOf(column) }))
    .filter((each) => each.known >= 0.5)
    .sort((a, b) => b.known - a.known);
  const headed = columns.find(({ name }) => isHeadedAs(kind, name));
  return known[0]?.column ?? headed ?? null;
}

/** What students write at most length about, unless a heading says which it is. */
function doneAmong(columns: readonly Column[]): Column | null {
  const headed = columns.find(({ name }) => isHeadedAs("done", name));
  const length = ({ answers }: Column) =>
    answers.reduce<number>((sum, cell) => sum + (typeof cell === "string" ? cell.length : 0), 0);
  const [longest] = [...columns].sort((a, b) => length(b) - length(a));
  return headed ?? (longest && length(longest) > 0 ? longest : null);
}

function share(answers: readonly Cell[], holds: (cell: Cell) => boolean): number {
  return answers.length === 0 ? 0 : answers.filter(holds).length / answers.length;
}
