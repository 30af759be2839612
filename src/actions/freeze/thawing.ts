import { columnLetters, isBlank } from "../../workbook/cell";
import type { Block, Snapshot, TabChange, TabSnapshot } from "../../workbook/snapshot";
import {
  frozenFormulas,
  makePlace,
  stillShows,
  stillStands,
  type FrozenFormula,
  type Place,
} from "../../workbook/tables/frozenFormulas";
import type { Issue } from "../describeWorkbook";
import { planClassTab } from "../map/classTab";
import { isSameFormula } from "../map/mapFormula";
import { classMapsOf, type ClassMap } from "../map/mapTabs";
import type { OnBooks } from "../onBooks";
import { extentOfMap, isOurFormula } from "./liveFormulas";
import { words } from "./words";

/** What becomes of one line of Mastery Frozen. */
export type Thawing = { frozen: FrozenFormula; /** All cells the formula fills. */ place: Place } & (
  | { how: "map"; change: TabChange }
  | { how: "cells"; block: Block }
  /** The formula stands there already. */
  | { how: "done" }
  | { how: "left"; issue: Issue }
);

/** For each frozen formula whether and how it comes back. */
export function thawingOf({ books, snapshot, today }: OnBooks): Thawing[] {
  const { maps } = classMapsOf(books.books, snapshot);
  return frozenFormulas(snapshot).map((frozen): Thawing => {
    const tab = snapshot.tabs.find(({ name }) => name === frozen.tab);
    if (!tab) return left(frozen, "tabGone");
    const map = maps.find((each) => each.tab === tab);
    return map ? thawMap(frozen, map, { policy: books.policy, today }) : thawCells(frozen, tab, snapshot);
  });
}

/** The map of a class is ours and may have been brought up to date since: its own tab tells what of it is the map. */
function thawMap(frozen: FrozenFormula, map: ClassMap, terms: Parameters<typeof planClassTab>[2]): Thawing {
  const { change } = planClassTab(map, frozen.formula, terms);
  const place = { ...frozen, ...extentOfMap(map) };
  return change ? { frozen, place, how: "map", change } : { frozen, place, how: "done" };
}

function thawCells(frozen: FrozenFormula, tab: TabSnapshot, snapshot: Snapshot): Thawing {
  const { row, column, formula, values } = frozen;
  const standing = tab.formulas[row - 1]?.[column - 1] ?? "";
  if (standing !== "" && isSameFormula(standing, formula)) return { frozen, place: frozen, how: "done" };
  const isFree = values.every((line, down) =>
    line.every((value, right) => {
      const [y, x] = [row - 1 + down, column - 1 + right];
      const cell = tab.cells[y]?.[x];
      return (tab.formulas[y]?.[x] ?? "") === "" && (isBlank(cell) || stillShows(cell, value));
    }),
  );
  if (!isFree || !stillStands(frozen, tab) || !isOurFormula(formula, snapshot))
    return left(frozen, "frozenChanged");
  const cells = values.map((line, down) => line.map((_, right) => (down + right === 0 ? formula : "")));
  return { frozen, place: frozen, how: "cells", block: { row, column, cells } };
}

function left(frozen: FrozenFormula, code: "tabGone" | "frozenChanged"): Thawing {
  const { tab, row, column, formula } = frozen;
  const message = code === "tabGone" ? words.tabGone(tab) : words.changed(makePlace(frozen), formula);
  const issue = { tab, row, column: columnLetters(column - 1), code, message };
  return { frozen, place: frozen, how: "left", issue };
}
