import { isBlank, type Cell, type Table } from "../cell";

interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** The same table with the text of a merged heading in each of its cells, rows above the students only. */
export function withMergesFilled(table: Table, merges: readonly string[], until: number): Table {
  const wide = merges.map(parseMerge).filter((merge) => merge.top < until);
  if (wide.length === 0) return table;
  const rows: Cell[][] = table.slice(0, until).map((row) => [...row]);
  for (const { top, left, bottom, right } of wide) {
    const text = rows[top]?.[left];
    if (isBlank(text)) continue;
    for (let row = top; row <= Math.min(bottom, until - 1); row++)
      for (let column = left; column <= right; column++) (rows[row] as Cell[])[column] = text;
  }
  return [...rows, ...table.slice(until)];
}

function parseMerge(range: string): Merge {
  const found = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/i.exec(range) ?? ["", "A", "0", "A", "0"];
  const [left, right] = [columnIndex(found[1] as string), columnIndex(found[3] as string)];
  return { top: Number(found[2]) - 1, left, bottom: Number(found[4]) - 1, right };
}

/** 0 for "A". */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
