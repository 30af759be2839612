import type { Table } from "../cell";
import { parseMark, type MarkVocabulary } from "../markCell";
import type { PeopleFound } from "./identity";
import { findPeople } from "./people";
import { parseTitle, type Title } from "./title";
import { wideLayout } from "./wideLayout";

/** A gradebook with a row per student and a column per assessment. Rows and columns count from 0. */
export interface WideLayout {
  headerRow: number | null;
  people: PeopleFound;
  assessments: { column: number; title: Title; outOf: number | null }[];
}

/** Recognises a wide gradebook as set-up does; null where no students or scores can be found. */
export function recogniseWide(table: Table, vocabulary: MarkVocabulary): WideLayout | null {
  const people = findPeople(table);
  if (!people) return null;
  const isMark = (cell: Table[number][number]) => {
    const mark = parseMark(cell, vocabulary);
    return typeof mark === "number" || mark.kind !== "unreadable";
  };
  const found = wideLayout({ table, merges: [], people, isMark });
  const assessments = found.assessments
    .filter(({ scored }) => scored)
    .map(({ column, title, name, outOf }) => ({ column, title: parseTitle(title ?? name), outOf }));
  // Students on several rows with one result each are a list of results, not a gradebook.
  const isList =
    assessments.length === 1 && new Set(people.rows.map((row) => row.identity)).size < people.rows.length;
  if (assessments.length === 0 || isList) return null;
  return { headerRow: people.headerRow, people, assessments };
}
