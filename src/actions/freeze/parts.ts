import type { Block, Snapshot } from "../../workbook/snapshot";
import { makePlace, type Place } from "../../workbook/tables/frozenFormulas";
import { isOurs } from "../../workbook/tables/ownership";
import { groupsOf } from "../groupsOf";
import type { FrozenPart } from "../shareReplies";
import { joinedBlocks } from "../joinedBlocks";

/** So many ranges are named; the number of cells tells of the rest. */
const NAMED = 3;

/** Places tab by tab: how many cells, and the first ranges. */
export function partsOf(places: readonly (Place & { title: string })[], snapshot: Snapshot): FrozenPart[] {
  return groupsOf(places, ({ title }) => title).map((own) => ({
    tab: own[0].title,
    cells: own.reduce((sum, place) => sum + areaOf(place), 0),
    ours: isOurs({ name: own[0].title }, snapshot),
    where: joinedBlocks(own.map(blank))
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .slice(0, NAMED)
      .map(placeOf),
  }));
}

function blank({ row, column, rows, columns }: Place): Block {
  return { row, column, cells: Array.from({ length: rows }, () => Array<string>(columns).fill("")) };
}

function placeOf({ row, column, cells }: Block): string {
  return makePlace({ row, column, rows: cells.length, columns: cells[0]?.length ?? 0 });
}

export function areaOf({ rows, columns }: Pick<Place, "rows" | "columns">): number {
  return rows * columns;
}

export function tabsOf(titles: readonly string[]): string[] {
  return [...new Set(titles)];
}
