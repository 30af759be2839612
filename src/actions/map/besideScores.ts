import { columnLetters } from "../../workbook/cell";
import { formulasRead } from "../../workbook/formulaRanges";
import type { Block, Snapshot, TabSnapshot } from "../../workbook/snapshot";
import type { Issue } from "../describeWorkbook";
import type { InsertLevels } from "../setup/setup";
import { findLevelColumns, looksInto } from "./levelColumns";
import { planLookUps } from "./lookUps";
import type { ClassMap } from "./mapTabs";
import { words } from "./words";

/** What stands beside the scores of a class, and how many columns from A on its map reads. */
export interface BesideScores {
  columns: number;
  blocks: Block[];
  issues: Issue[];
}

/** A map must not read its own answers: with level columns beside the scores it ends before them. */
export function besideScores(
  map: ClassMap,
  tab: TabSnapshot,
  { snapshot, insertLevels }: { snapshot: Snapshot; insertLevels: InsertLevels },
): BesideScores {
  const found = findLevelColumns(tab, map.title);
  const refusal = insertLevels === "columns" ? whyNot(map, tab, snapshot) : null;
  const isWanted = insertLevels === "columns" && refusal === null;
  const blocks = isWanted ? planLookUps(map, tab, firstFree(map, tab, snapshot)) : [];
  const issue = (code: string, column: string | null, message: string): Issue => {
    return { tab: tab.name, row: null, column, code, message };
  };
  const right = found.right === null ? null : columnLetters(found.right);
  return {
    columns: found.own.length > 0 || blocks.length > 0 ? found.readable : tab.columns,
    blocks,
    issues: [
      ...(refusal === null ? [] : [issue("noLevelColumns", null, refusal)]),
      ...(right === null ? [] : [issue("rightOfLevels", right, words.rightOfLevels(tab.name, right))]),
    ],
  };
}

function whyNot({ book }: ClassMap, tab: TabSnapshot, snapshot: Snapshot): string | null {
  if (book.settings.layout === "long") return words.longList(tab.name);
  if (tab.protected.some((range) => /^A:[A-Z]+$/i.test(range))) return words.protectedTab(tab.name);
  return read(tab, snapshot) === Infinity ? words.noFreeColumn(tab.name) : null;
}

/** From 0: right of everything that stands on the tab and of everything a formula reads there. */
function firstFree({ title }: ClassMap, tab: TabSnapshot, snapshot: Snapshot): number {
  const used = Math.max(0, ...tab.cells.map((row) => row.length));
  return Math.max(used, read(tab, snapshot, title));
}

/**
 * The last column of the tab (from 1) that any formula reads; 0: none, Infinity: whole rows. Our own maps and look-ups
 * are passed over: they are written anew.
 */
function read({ name }: TabSnapshot, { tabs }: Snapshot, title = ""): number {
  const others = formulasRead(tabs).filter(({ formula }) => title === "" || !looksInto(formula, title));
  return others
    .flatMap(({ ranges }) => ranges)
    .filter(({ tab }) => tab.toLowerCase() === name.toLowerCase())
    .reduce((last, { right }) => Math.max(last, right), 0);
}
