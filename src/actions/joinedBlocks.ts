import type { Block } from "../workbook/snapshot";

/** The same cells in fewer blocks, for each is a call: those below each other, then those side by side. */
export function joinedBlocks(blocks: readonly Block[]): Block[] {
  return joinedAlong("column", joinedAlong("row", blocks));
}

type Axis = "row" | "column";

/** Neighbours along one axis that are alike across it. */
function joinedAlong(along: Axis, blocks: readonly Block[]): Block[] {
  const across = along === "row" ? "column" : "row";
  const isAlike = (a: Block, b: Block) => a[across] === b[across] && sizeOf(a, across) === sizeOf(b, across);
  const sorted = [...blocks].sort(
    (a, b) => a[across] - b[across] || sizeOf(a, across) - sizeOf(b, across) || a[along] - b[along],
  );
  const runs: Block[][] = [];
  let next = 0;
  for (const block of sorted) {
    const run = runs[runs.length - 1];
    if (run && isAlike(run[0] as Block, block) && block[along] === next) run.push(block);
    else runs.push([block]);
    next = block[along] + sizeOf(block, along);
  }
  return runs.map((run) => ({ ...(run[0] as Block), cells: joinedCells(along, run) }));
}

function joinedCells(along: Axis, run: readonly Block[]): Block["cells"] {
  if (along === "row") return run.flatMap(({ cells }) => cells);
  return (run[0] as Block).cells.map((_, at) => run.flatMap(({ cells }) => cells[at] ?? []));
}

function sizeOf({ cells }: Block, axis: Axis): number {
  return axis === "row" ? cells.length : (cells[0]?.length ?? 0);
}
