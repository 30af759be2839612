import type { Block } from "../host/a1";

/** Covers every cell that has a text with rectangles of equal text, columns first, as people see them. */
export function uniformBlocks(cells: string[][]): { block: Block; text: string }[] {
  const found: { block: Block; text: string }[] = [];
  const columns = Math.max(0, ...cells.map((row) => row.length));
  for (let column = 0; column < columns; column += 1) {
    for (const run of runsIn(cells, column)) {
      const left = found.find(
        ({ block, text }) =>
          text === run.text &&
          block.row === run.block.row &&
          block.rows === run.block.rows &&
          block.column + block.columns === column,
      );
      if (left) left.block.columns += 1;
      else found.push(run);
    }
  }
  return found;
}

/** The stretches of equal text in one column. */
function runsIn(cells: string[][], column: number): { block: Block; text: string }[] {
  const runs: { block: Block; text: string }[] = [];
  cells.forEach((line, row) => {
    const text = line[column] ?? "";
    const last = runs.at(-1);
    if (last && last.text === text && last.block.row + last.block.rows === row) last.block.rows += 1;
    else if (text !== "") runs.push({ block: { row, column, rows: 1, columns: 1 }, text });
  });
  return runs;
}
