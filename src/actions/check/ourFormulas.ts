import { OUR_CALL } from "../ourFunctions";
import { isBlank, textOf } from "../../workbook/cell";
import type { Books } from "../../workbook/gradebook/classBook";
import type { Snapshot, TabSnapshot } from "../../workbook/snapshot";
import { isEmptyTab, isOurs } from "../../workbook/tables/ownership";
import { besideScores } from "../map/besideScores";
import { planClassTab } from "../map/classTab";
import { findLevelColumns, looksInto } from "../map/levelColumns";
import { planLookUps } from "../map/lookUps";
import { makeMapFormula } from "../map/mapFormula";
import { classMapsOf, type ClassMap } from "../map/mapTabs";
import { mapTop, NOTICE_ROWS } from "../map/mapTop";
import { words as mapWords } from "../map/words";
import { insertLevelsOf } from "../setup/insertLevelsOf";
import { columnLetters } from "../../workbook/cell";
import type { CheckInput } from "./codes";
import { cellName, finding, type Edit, type Finding } from "./finding";
import { words } from "./words";

type OnDay = Pick<CheckInput, "snapshot" | "today">;

/** Formulas of ours that were typed over, in the maps and beside the scores. */
export function overwrittenFormulas(books: Books, on: OnDay): Finding[] {
  const { snapshot } = on;
  const { maps, gone } = classMapsOf(books.books, snapshot);
  const lost = maps.flatMap((map): ClassMap[] => {
    if (map.tab !== null) return isEmptyTab(map.tab) ? [map] : [];
    // A map whose first cell was typed over names no class any more; its title still does.
    const own = gone.find(({ tab }) => tab.name.startsWith(mapWords.ofClass(map.book.settings.name)));
    return own ? [{ ...map, ...own, title: own.tab.name }] : [];
  });
  const there = maps.filter(({ tab }) => tab !== null && !isEmptyTab(tab));
  return [
    ...lost.map((map) => mapFinding(map, books, on)),
    ...there.flatMap((map) => levelFindings(map, snapshot)),
  ];
}

function mapFinding(map: ClassMap, { policy }: Books, { snapshot, today }: OnDay): Finding {
  const { name, tab: source } = map.book.settings;
  const scores = snapshot.tabs.find((tab) => tab.name === source);
  const beside = scores && besideScores(map, scores, { snapshot, insertLevels: insertLevelsOf(snapshot) });
  const formula = beside ? makeMapFormula({ class: name, tab: source }, beside.columns) : null;
  const change = formula === null ? null : planClassTab(map, formula, { policy, today }).change;
  const top = map.tab ? mapTop(map.tab) : NOTICE_ROWS;
  const place = { tab: map.title, row: top + 1, column: "A" };
  if (!change) return finding("formulaOverwritten", place, words.mapOverwritten(name));
  const before = words.quoted(textOf(map.tab?.cells[top]?.[0]));
  return finding("formulaOverwritten", place, words.mapOverwritten(name), [
    {
      id: "formula",
      label: words.writeAgain,
      before,
      after: words.formula,
      edits: [{ kind: "tab", change }],
    },
  ]);
}

/** A level column of ours in which something else stands on a student's row. */
function levelFindings(map: ClassMap, snapshot: Snapshot): Finding[] {
  const tab = snapshot.tabs.find(({ name }) => name === map.book.settings.tab);
  if (!tab) return [];
  const rows = map.book.students.map(({ row }) => row);
  return findLevelColumns(tab, map.title).own.flatMap(({ column }) => {
    const typed = rows.filter(
      (row) =>
        !looksInto(tab.formulas[row - 1]?.[column] ?? "", map.title) &&
        !isBlank(tab.cells[row - 1]?.[column]),
    );
    if (typed.length === 0) return [];
    const place = { tab: tab.name, row: typed[0] ?? null, column: columnLetters(column) };
    const edits = writtenAgain(map, tab, { column, rows: typed });
    const heading =
      textOf(tab.cells[(map.book.settings.headerRow ?? 1) - 1]?.[column]) || columnLetters(column);
    const places = typed.map((row) => cellName({ row, column }));
    const before = typed.map((row) => words.quoted(textOf(tab.cells[row - 1]?.[column])));
    return finding("formulaOverwritten", place, words.levelOverwritten(typed.length, places, heading), [
      { id: "formula", label: words.writeAgain, before: words.some(before), after: words.formula, edits },
    ]);
  });
}

/** As set-up would write them if the cells were blank. */
function writtenAgain(
  map: ClassMap,
  tab: TabSnapshot,
  { column, rows }: { column: number; rows: readonly number[] },
): Edit[] {
  const isTyped = (row: number, at: number) => at === column && rows.includes(row + 1);
  const blanked = {
    ...tab,
    cells: tab.cells.map((line, row) => line.map((cell, at) => (isTyped(row, at) ? "" : cell))),
    formulas: tab.formulas.map((line, row) => line.map((text, at) => (isTyped(row, at) ? "" : text))),
  };
  const blocks = planLookUps(map, blanked, tab.columns).filter((block) => block.column === column + 1);
  return blocks.flatMap((block) =>
    block.cells.map(([after = ""], down): Edit => {
      const row = block.row + down;
      const before = tab.cells[row - 1]?.[column];
      return { kind: "cell", cell: { tab: tab.name, row, column: column + 1, before, after, format: null } };
    }),
  );
}

/** Formulas of ours that show an error: a line for each column; a map without room says so. */
export function formulaErrors(snapshot: Snapshot): Finding[] {
  return snapshot.tabs.flatMap((tab) => {
    const width = Math.max(0, ...tab.formulas.map((row) => row.length));
    return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
      const rows = tab.formulas.flatMap((line, row) => (OUR_CALL.test(line[column] ?? "") ? [row] : []));
      const wrong = rows.filter((row) => /^#[A-Z/0!?]+/.test(textOf(tab.cells[row]?.[column])));
      const [first] = wrong;
      if (first === undefined) return [];
      const shown = wrong.map((row) => textOf(tab.cells[row]?.[column]));
      const isMap = isOurs(tab, snapshot) && shown[0]?.startsWith("#REF");
      const places = wrong.map((row) => cellName({ row: row + 1, column }));
      const place = { tab: tab.name, row: first + 1, column: columnLetters(column) };
      return [finding("formulaError", place, isMap ? words.mapHasNoRoom : words.formulaError(shown, places))];
    });
  });
}
