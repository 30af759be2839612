import { columnLetters, isBlank, textOf, type Cell, type Row } from "../cell";
import { isPersonHeadingAlone } from "./headerRow";
import { cellKind } from "./cellKinds";
import { withDomains } from "./domains";
import { layoutWords, noClassWords } from "./layoutWords";
import { longLayout, type LongFound } from "./longLayout";
import type { PeopleFound } from "./identity";
import { findPeople } from "./people";
import {
  LONG_COLUMNS,
  type ClassLayout,
  type LongClass,
  type NoClass,
  type RecognisedTab,
  type TabCells,
  type WideClass,
} from "./tab";
import { isOtherList } from "./otherList";
import { peopleWhy } from "./peopleWhy";
import { columnsWhy, reason } from "./reasons";
import { withStandards } from "./topics";
import { wideLayout, type WideFound } from "./wideLayout";

/** What a tab's cells say it is: a class, a class without scores yet, or none, with the reasons. */
export function recogniseTab(given: TabCells, isMark: (cell: Cell) => boolean = () => false): RecognisedTab {
  const tab = { ...given, cells: given.cells.map(untilLastInUse) };
  const table = tab.cells;
  if (table.every((row) => row.every(isBlank))) return noClass(tab, "blank");
  const people = findPeople(table);
  if (!people) return noClass(tab, isPersonHeadingAlone(table) ? "noStudents" : "noStudentColumn");
  const long = longLayout(table, people);
  if (long) return asLong(tab, people, long);
  return asWide(tab, people, wideLayout({ table, merges: tab.merges ?? [], people, isMark }));
}

/** How wide the tab is says nothing: blank columns on its right change no answer. */
function untilLastInUse(row: Row): Row {
  let length = row.length;
  while (length > 0 && isBlank(row[length - 1])) length -= 1;
  return length === row.length ? row : row.slice(0, length);
}

export function noClass({ name }: { name: string }, code: NoClass): RecognisedTab {
  const message = noClassWords(code);
  return {
    issue: { tab: name, row: null, column: null, code, message },
    why: [{ tab: name, row: null, column: null, decision: "none", words: message, sure: "likely" }],
  };
}

function asLong(tab: TabCells, people: PeopleFound, found: LongFound): RecognisedTab {
  const letters = (column: number | null) => (column === null ? null : columnLetters(column));
  const columns = {
    standard: letters(found.standard),
    assessment: letters(found.assessment),
    score: letters(found.score),
    outOf: letters(found.outOf),
    date: letters(found.date),
    attempt: letters(found.attempt),
  };
  const layout: LongClass = { ...rowsOf(tab, people), orientation: "long", columns };
  const why = [
    ...peopleWhy(tab, people),
    reason(tab, {
      decision: "assessment",
      words: layoutWords.long(rolesOf(tab, people, found)),
      sure: "likely",
    }),
  ];
  const scored = people.rows.some(({ row }) => isScore(tab.cells[row]?.[found.score as number]));
  return scored ? { class: layout, why } : { empty: layout, why };
}

function rolesOf({ cells }: TabCells, { headerRow }: PeopleFound, found: LongFound) {
  return LONG_COLUMNS.flatMap((role) => {
    const column = found[role];
    const heading = column === null ? "" : textOf(cells[headerRow ?? 0]?.[column]);
    return column === null ? [] : [{ role: layoutWords.roles[role], heading }];
  });
}

function isScore(cell: Cell): boolean {
  const kind = cellKind(cell);
  return kind !== "blank" && kind !== "none";
}

function asWide(tab: TabCells, people: PeopleFound, found: WideFound): RecognisedTab {
  if (found.assessments.length === 0) return noClass(tab, "noScores");
  if (isOtherList(tab, people, found)) return noClass(tab, "noStudentColumn");
  const stated = { ...found, assessments: withStandards(tab, people, found.assessments) };
  const assessments = withDomains(tab, people, stated);
  const layout: WideClass = {
    ...rowsOf(tab, people),
    orientation: "wide",
    assessments: assessments.map(({ column, title, outOf, standard }) => ({
      column: columnLetters(column),
      title,
      outOf,
      standard,
    })),
    ignored: found.ignored.map(({ column }) => columnLetters(column)),
  };
  const why = [...peopleWhy(tab, people), ...columnsWhy(tab, people, { ...found, assessments })];
  return found.assessments.some(({ scored }) => scored) ? { class: layout, why } : { empty: layout, why };
}

function rowsOf(
  tab: TabCells,
  people: PeopleFound,
): Omit<ClassLayout, "orientation" | "columns" | "assessments" | "ignored"> {
  const rows = people.rows.map(({ row }) => row + 1);
  return {
    class: tab.name,
    tab: tab.name,
    headerRow: people.headerRow === null ? null : people.headerRow + 1,
    firstStudentRow: rows[0] as number,
    lastStudentRow: rows[rows.length - 1] as number,
    students: new Set(people.rows.map(({ identity }) => identity)).size,
    studentColumns: people.names.map(columnLetters),
    keyColumn: people.key === null ? null : columnLetters(people.key),
  };
}
