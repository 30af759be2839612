import { columnLetters, textOf, type Cell } from "../../workbook/cell";
import type { Snapshot, TabSnapshot } from "../../workbook/snapshot";
import { makePlace, makeValues, type Place } from "../../workbook/tables/frozenFormulas";
import { tabOf } from "../../workbook/tables/ownership";
import { FROZEN_TABLE } from "../../workbook/tables/specs";
import type { Issue } from "../describeWorkbook";
import { looksInto } from "../map/levelColumns";
import { mapFormulaOn, mapTop } from "../map/mapTop";
import { classMapsOf, type ClassMap } from "../map/mapTabs";
import type { OnBooks } from "../onBooks";
import { mapTitles } from "../setup/insertLevelsOf";
import type { FreezeIssueCode } from "./codes";
import { ourCalls } from "./ourCalls";
import { ONE_CELL, spreadOf, type FormulaAt } from "./spread";
import { words } from "./words";

/** A formula of ours with all the cells it fills. */
export interface LiveFormula extends Place {
  tab: TabSnapshot;
  formula: string;
  /** The class whose map it is; null: any other formula. */
  map: ClassMap | null;
}

/** Every formula of ours that can be frozen, in the workbook's order, and why others cannot. */
export function liveFormulas({ books, snapshot, today }: OnBooks): { live: LiveFormula[]; issues: Issue[] } {
  const { maps } = classMapsOf(books.books, snapshot);
  const list = tabOf(FROZEN_TABLE.rangeName, snapshot);
  const found = snapshot.tabs.flatMap((tab) => (tab === list ? [] : ourFormulas(tab, snapshot)));
  const judged = found.map((at): LiveFormula | Issue => {
    const map = maps.find((each) => each.tab === at.tab && isMapsOwn(at)) ?? null;
    const extent = map ? extentOfMap(map) : spreadOf(at, snapshot, today);
    const place = { ...at, ...(extent ?? ONE_CELL) };
    const shown = errorIn(place);
    if (shown !== null) return issueAt(at, "showsError", words.showsError(cellOf(at), shown));
    if (!extent) return issueAt(at, "spreads", words.spreads(cellOf(at)));
    const isTooLong = !map && valuesToKeep(place).length > LONGEST;
    return isTooLong ? issueAt(at, "spreads", words.tooLong(cellOf(at))) : { ...place, map };
  });
  return {
    live: judged.flatMap((one) => ("formula" in one ? one : [])),
    issues: judged.flatMap((one) => ("formula" in one ? [] : one)),
  };
}

/** Formulas that call our functions, and the look-ups in a map that set-up puts beside the scores. */
function ourFormulas(tab: TabSnapshot, snapshot: Snapshot): FormulaAt[] {
  return tab.formulas.flatMap((line, row) =>
    line.flatMap((formula, column) =>
      isOurFormula(formula, snapshot) ? [{ tab, row: row + 1, column: column + 1, formula }] : [],
    ),
  );
}

export function isOurFormula(formula: string, snapshot: Snapshot): boolean {
  if (formula === "") return false;
  return ourCalls(formula).length > 0 || mapTitles(snapshot).some((title) => looksInto(formula, title));
}

function isMapsOwn({ tab, row, column, formula }: FormulaAt): boolean {
  return column === 1 && row === mapTop(tab) + 1 && formula === mapFormulaOn(tab);
}

export function extentOfMap({ book }: ClassMap): Pick<Place, "rows" | "columns"> {
  return { rows: book.students.length + 1, columns: book.standards.length + 1 };
}

/** What Sheets shows while there is no answer. */
const ERROR = /^(?:#(?:N\/A|NAME\?|ERROR!|REF!|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!)|Loading)/i;

function errorIn(place: Place & Pick<FormulaAt, "tab">): string | null {
  const shown = cellsIn(place).flat().map(textOf);
  return shown.find((text) => ERROR.test(text)) ?? null;
}

/** All cells of a place, also those right of and below what is in use. */
export function cellsIn({ tab, row, column, rows, columns }: Place & Pick<FormulaAt, "tab">): Cell[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => tab.cells[row - 1 + down]?.[column - 1 + right] ?? ""),
  );
}

/** Characters; Sheets takes 50,000 in a cell. */
const LONGEST = 45_000;

export function valuesToKeep(place: Place & Pick<FormulaAt, "tab">): string {
  return makeValues(cellsIn(place).map((row) => row.map(textOf)));
}

function cellOf(at: FormulaAt): string {
  return makePlace({ ...at, ...ONE_CELL });
}

function issueAt({ tab, row, column }: FormulaAt, code: FreezeIssueCode, message: string): Issue {
  return { tab: tab.name, row, column: columnLetters(column - 1), code, message };
}
