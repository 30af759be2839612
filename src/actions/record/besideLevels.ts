import { columnLetters } from "../../workbook/cell";
import type { Snapshot } from "../../workbook/snapshot";
import type { Issue } from "../describeWorkbook";
import { levelColumnsOf, mapTitles } from "../setup/insertLevelsOf";
import type { NewColumn } from "./newColumns";
import { words } from "./words";

/** Where levels stand beside the scores the live map ends before them, or it would read its own answers. */
export function besideLevels(columns: readonly NewColumn[], snapshot: Snapshot): Issue[] {
  const titles = mapTitles(snapshot);
  return columns.flatMap(({ place: { tab }, column, isThere }): Issue[] => {
    const levels = levelColumnsOf(tab, titles);
    if (isThere || levels.length === 0 || column < Math.min(...levels)) return [];
    const letters = columnLetters(column);
    const message = words.rightOfLevels(tab.name, letters);
    return [{ tab: tab.name, row: null, column: letters, code: "rightOfLevels", message }];
  });
}
