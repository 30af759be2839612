import fc from "fast-check";
import { joinedBlocks } from "../../src/actions/joinedBlocks";
import type { Block } from "../../src/workbook/snapshot";

const cell = (row: number, column: number): Block => ({ row, column, cells: [[`${row}/${column}`]] });

/** Every cell with its place. */
function cellsOf(blocks: readonly Block[]): string[] {
  return blocks
    .flatMap(({ row, column, cells }) =>
      cells.flatMap((line, down) =>
        line.map((text, right) => `${row + down},${column + right}:${String(text)}`),
      ),
    )
    .sort();
}

test("cells that stand below and beside each other are one block", () => {
  const cells = [2, 3, 4].flatMap((row) => [5, 6].map((column) => cell(row, column)));
  expect(joinedBlocks(cells.reverse())).toEqual([
    {
      row: 2,
      column: 5,
      cells: [
        ["2/5", "2/6"],
        ["3/5", "3/6"],
        ["4/5", "4/6"],
      ],
    },
  ]);
});

test("whatever is joined, each cell stays where it was, once", () => {
  const places = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })), {
    selector: ([row, column]) => `${row},${column}`,
  });
  fc.assert(
    fc.property(places, (all) => {
      const cells = all.map(([row, column]) => cell(row, column));
      const joined = joinedBlocks(cells);
      expect(cellsOf(joined)).toEqual(cellsOf(cells));
      expect(joined.length).toBeLessThanOrEqual(cells.length);
    }),
  );
});
