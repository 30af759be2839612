import { isSameName } from "../../mastery/name";
import { columnLetters, isBlank, textOf, type Cell } from "../../workbook/cell";
import { columnFinder, headerNames } from "../../workbook/gradebook/headerNames";
import type { Snapshot, TabSnapshot } from "../../workbook/snapshot";
import type { FoundTable } from "../../workbook/tables/findTable";
import type { PlacedLine } from "../../workbook/tables/tableSpec";
import { quotedTab } from "../map/mapFormula";
import type { RequestSource } from "../deskReplies";
import type { OnBooks } from "../onBooks";
import { mayBeForms } from "./suggestRequests";
import { words } from "./words";

/** The columns of ours that a form's answers fill, with what the source calls them. */
export const FED = [
  ["When", "when"],
  ["Name or e-mail", "who"],
  ["Standard", "standard"],
  ["What I did", "done"],
] as const;
export type FedHeading = (typeof FED)[number][0];

/** A form's tab and where its columns stand, from 0; null: the form does not ask that. */
export interface Source {
  tab: TabSnapshot;
  columns: Readonly<Record<FedHeading, number | null>>;
}

/** Reads what the page sent; null: no form. */
export function readSource(input: unknown, on: OnBooks): Source | null | { refused: string } {
  if (input === undefined || input === null || input === "") return null;
  const { tab: title, columns = {} } = Object(input) as { tab?: unknown; columns?: object };
  const classes = on.books.books.map(({ settings }) => settings.tab);
  const tab = mayBeForms(on.snapshot, classes).find(({ name }) => isSameName(name, String(title)));
  if (!tab) return { refused: words.noSource };
  const asked = columns as Partial<Record<keyof RequestSource["columns"], unknown>>;
  const find = columnFinder(headerNames(tab.cells, 1));
  const headings = FED.map(([heading, name]) => ({ heading, asked: textOf(asked[name] as Cell) }));
  const placed = headings.map((each) => ({ ...each, column: find(each.asked) }));
  const gone = placed.find((each) => each.asked !== "" && each.column === null);
  if (gone) return { refused: words.noColumn(gone.asked, tab.name) };
  const own = Object.fromEntries(placed.map(({ heading, column }) => [heading, column])) as Source["columns"];
  const isEnough = own["Name or e-mail"] !== null && own.Standard !== null;
  return isEnough ? { tab, columns: own } : { refused: words.columnsNeeded };
}

/**
 * The formula that fetches a column of the form's tab, whole columns, so that it goes on reading right where a form
 * inserts its answers. A time is fetched as text: as a date nobody could tell later in which zone it was.
 */
export function formulaOf(heading: FedHeading, { tab, columns }: Source): string {
  const column = columns[heading];
  if (column === null) return "";
  const key = rangeOf(tab, keyColumn(columns));
  const range = rangeOf(tab, column);
  const cells = heading === "When" ? `TEXT(${range};"yyyy-mm-dd hh:mm:ss")` : range;
  return `=IFERROR(FILTER(${cells};ROW(${key})>1;${key}<>"");"")`;
}

/** The lines that these formulas give, by the rows they come to stand in. */
export function linesFrom(source: Source): PlacedLine[] {
  const { tab, columns } = source;
  return answerRows(source).map((row, at) => {
    const line = FED.map(([heading]) => [heading, tab.cells[row - 1]?.[columns[heading] ?? -1]] as const);
    return { row: at + 2, line: Object.fromEntries(line) };
  });
}

/** Where the answers stand on the form's tab: rows from 1. */
export function answerRows({ tab, columns }: Source): number[] {
  const key = keyColumn(columns);
  return tab.cells.flatMap((row, at) => (at === 0 || isBlank(row[key]) ? [] : [at + 1]));
}

/** The form whose answers fill the tab, as its formulas say; null: none, or it is gone. */
export function sourceOn({ tab, columnOf }: FoundTable, { tabs }: Snapshot): Source | null {
  const read = FED.map(([heading]) => {
    const formula = tab?.formulas[1]?.[(columnOf.get(heading) ?? 0) - 1] ?? "";
    const [, quoted, plain, letters] = FETCHED.exec(formula) ?? [];
    return {
      heading,
      title: quoted?.replace(/''/g, "'") ?? plain,
      column: letters && columnOfLetters(letters),
    };
  });
  const title = read.find((each) => each.title !== undefined)?.title;
  const form = tabs.find(({ name }) => name === title);
  if (!form) return null;
  const columns = read.map(({ heading, column }) => [heading, typeof column === "number" ? column : null]);
  return { tab: form, columns: Object.fromEntries(columns) as Source["columns"] };
}

/** Whether a cell, from 0, shows what a formula above it fetches: written as a value it would be in its way. */
export function isFetched(
  formulas: readonly (readonly string[])[],
  { row, column }: { row: number; column: number },
): boolean {
  return row > 1 && FETCHED.test(formulas[1]?.[column] ?? "");
}

/** The column that is fetched, as `formulaOf` writes it or as Sheets shows it. */
const FETCHED = /^=\s*IFERROR\(\s*FILTER\(\s*(?:TEXT\(\s*)?(?:'((?:[^']|'')+)'|([^'"!(]+))!\$?([A-Z]+):/i;

/** From 0. */
function columnOfLetters(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A row is an answer when something stands here. */
function keyColumn(columns: Source["columns"]): number {
  return columns.When ?? (columns["Name or e-mail"] as number);
}

function rangeOf({ name }: TabSnapshot, column: number): string {
  const letters = columnLetters(column);
  return `${quotedTab(name)}!${letters}:${letters}`;
}
