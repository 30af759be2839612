import type { Snapshot, TabSnapshot } from "../../workbook/snapshot";
import { frozenFormulas, type FrozenFormula } from "../../workbook/tables/frozenFormulas";
import { isEmptyTab, isOurs, MAP_NAME } from "../../workbook/tables/ownership";
import { looksInto } from "../map/levelColumns";
import type { InsertLevels } from "./setup";

/** How levels were put into the workbook: it shows in the maps themselves. */
export function insertLevelsOf(snapshot: Snapshot): InsertLevels {
  const titles = mapTitles(snapshot);
  // An empty one was cut off before it was written and does not tell.
  const maps = snapshot.tabs.filter((tab) => titles.includes(tab.name) && !isEmptyTab(tab));
  if (maps.length === 0) return "tab";
  // A frozen map is brought up to date as values: it comes to life when it is thawed, not by the next update.
  const frozen = frozenFormulas(snapshot);
  if (maps.some((map) => isFrozenMap(map, frozen))) return "none";
  const isLive = maps.some(({ formulas }) => formulas.some((row) => row.some((formula) => formula !== "")));
  if (!isLive) return "none";
  const beside = snapshot.tabs.some(
    (tab) => !isOurs(tab, snapshot) && levelColumnsOf(tab, titles).length > 0,
  );
  return beside ? "columns" : "tab";
}

function isFrozenMap({ name, formulas }: TabSnapshot, frozen: readonly FrozenFormula[]): boolean {
  return frozen.some(
    ({ tab, formula, row, column }) =>
      tab === name && /MASTERY_MAP\(/i.test(formula) && (formulas[row - 1]?.[column - 1] ?? "") === "",
  );
}

/** The titles of the classes' maps. */
export function mapTitles({ names }: Snapshot): string[] {
  return names.flatMap(({ name, tab }) => (name.startsWith(`${MAP_NAME}_`) && tab !== null ? [tab] : []));
}

/** The columns, from 0, of look-ups in one of the maps. */
export function levelColumnsOf({ formulas }: TabSnapshot, titles: readonly string[]): number[] {
  if (titles.length === 0) return [];
  const found = new Set<number>();
  for (const row of formulas)
    row.forEach((formula, column) => {
      if (formula !== "" && titles.some((title) => looksInto(formula, title))) found.add(column);
    });
  return [...found];
}
