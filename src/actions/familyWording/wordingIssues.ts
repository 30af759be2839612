import { columnLetters } from "../../workbook/cell";
import type { Snapshot } from "../../workbook/snapshot";
import { tableIssues } from "../../workbook/tables/tableIssues";
import { WORDING_TABLE } from "../../workbook/tables/specs";
import type { Issue } from "../describeWorkbook";
import { words } from "./words";
import { readWording, type WordingTable } from "./wordingTable";

/** What cannot be used of the wording; `languages`: of these alone. */
export function wordingIssues(snapshot: Snapshot, languages?: readonly string[]): Issue[] {
  const table = readWording(snapshot);
  const isAsked = (language: string) => !languages || languages.includes(language);
  return [...tableIssues(WORDING_TABLE, snapshot), ...sentenceIssues(table, (language) => isAsked(language))];
}

/** Of the sentences alone: what is wrong with tab and headings is told of all our tabs in one place. */
export function sentenceIssues(
  { tab, cells, unknown }: WordingTable,
  isAsked: (language: string) => boolean = () => true,
): Issue[] {
  if (tab === null) return [];
  const at = (row: number, column: number) => ({ tab, row, column: columnLetters(column - 1) });
  return [
    ...cells.flatMap(({ row, column, language, problem }) =>
      problem && isAsked(language) ? [{ ...at(row, column), ...problem }] : [],
    ),
    ...unknown.map(({ row, column, name }) => ({
      ...at(row, column),
      ...{ code: "sentenceUnknown", message: words.sentenceUnknown(name) },
    })),
  ];
}
