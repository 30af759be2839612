import type { Block, Changes, TabChange } from "../../workbook/snapshot";
import { runsOf } from "../../workbook/tables/runs";
import { changeOf } from "../../workbook/tables/tabChange";
import { groupsOf } from "../groupsOf";
import { ownLog } from "./appendedTo";
import type { BoxWanted } from "./merge";
import type { TickTab } from "./tickTabs";

/** More single writes of a column than this become one from the first box to the last. */
const MOST_BLOCKS = 6;

/** Boxes with rows as they are before any row goes. */
export function withBoxes(changes: Changes, boxes: readonly BoxWanted[], where: "before" | "after"): Changes {
  const own = groupsOf(boxes, ({ box }) => box.tab.which);
  return own.reduce<Changes>((before, wanted) => withBoxesOf(before, wanted, where), changes);
}

function withBoxesOf(
  changes: Changes,
  wanted: [BoxWanted, ...BoxWanted[]],
  where: "before" | "after",
): Changes {
  const { tab } = wanted[0].box;
  const there = changes.tabs.find((change) => change.tab === tab.found.tab.name);
  if (!there) {
    // Before what the build does: where a line goes whose tick is news, the other tab has it by then.
    const at = ownLog(changes.tabs) + 1;
    const ticks = { ...ticksOnly(tab), writes: blocksOf(wanted) };
    return { ...changes, tabs: [...changes.tabs.slice(0, at), ticks, ...changes.tabs.slice(at)] };
  }
  const changed = where === "before" ? preceded(there, wanted) : patched(there, wanted);
  return { ...changes, tabs: changes.tabs.map((change) => (change === there ? changed : change)) };
}

function preceded(change: TabChange, wanted: readonly BoxWanted[]): TabChange {
  return { ...change, writes: [...blocksOf(wanted), ...change.writes] };
}

/** Together with its line where the line is written, so that a run cut off leaves no line without its ticks. */
function patched(change: TabChange, wanted: readonly BoxWanted[]): TabChange {
  const writes = change.writes.map((block) => ({ ...block, cells: block.cells.map((row) => [...row]) }));
  const left = wanted.filter(({ box: { row, column }, isSet }) => {
    const block = [...writes].reverse().find((one) => covers(one, row, column));
    const cells = block?.cells[row - block.row];
    if (block && cells) cells[column - block.column] = isSet;
    return !block;
  });
  return { ...change, writes: [...writes, ...blocksOf(left)] };
}

function covers({ row, column, cells }: Block, atRow: number, atColumn: number): boolean {
  const line = cells[atRow - row];
  return line !== undefined && atColumn >= column && atColumn < column + line.length;
}

function ticksOnly({ spec, found }: TickTab): TabChange {
  const { tab, columnOf, lines } = found;
  return {
    ...changeOf(spec, { tab: tab.name, places: columnOf, kind: "update" }),
    colours: [],
    lastRow: Math.max(1, ...lines.map(({ row }) => row)),
  };
}

/** A block per run of boxes below each other; scattered over a large class, one from the first to the last. */
function blocksOf(wanted: readonly BoxWanted[]): Block[] {
  return groupsOf(wanted, ({ box }) => String(box.column)).flatMap((own) => {
    const runs = runsOf(own, ({ box }) => box.row);
    return (runs.length > MOST_BLOCKS ? bridged(own) : runs).map((run) => ({
      row: (run[0] as BoxWanted).box.row,
      column: own[0].box.column,
      cells: run.map(({ isSet }) => [isSet]),
    }));
  });
}

/** Boxes that stand between are written as they are; a row that holds something else there is left out. */
function bridged(own: readonly [BoxWanted, ...BoxWanted[]]): BoxWanted[][] {
  const { tab, column } = own[0].box;
  const wanted = new Map(own.map((one) => [one.box.row, one]));
  const [first, last] = [Math.min(...wanted.keys()), Math.max(...wanted.keys())];
  const { cells, formulas } = tab.found.tab;
  const between = tab.found.lines.flatMap(({ row }): BoxWanted[] => {
    const cell = cells[row - 1]?.[column - 1];
    const isPlain = typeof cell === "boolean" && (formulas[row - 1]?.[column - 1] ?? "") === "";
    const isOther = row > first && row < last && isPlain && !wanted.has(row);
    return isOther ? [{ box: { ...own[0].box, row, cell, isSet: cell }, isSet: cell }] : [];
  });
  return runsOf([...own, ...between], ({ box }) => box.row);
}
