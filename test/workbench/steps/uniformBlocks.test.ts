import fc from "fast-check";
import { uniformBlocks } from "../../../workbench/steps/uniformBlocks";

test("equal neighbours are one block", () => {
  const cells = [
    ["a", "a", ""],
    ["a", "a", "b"],
    ["", "a", "b"],
  ];
  expect(uniformBlocks(cells)).toEqual([
    { block: { row: 0, column: 0, rows: 2, columns: 1 }, text: "a" },
    { block: { row: 0, column: 1, rows: 3, columns: 1 }, text: "a" },
    { block: { row: 1, column: 2, rows: 2, columns: 1 }, text: "b" },
  ]);
});

test("the blocks cover every cell that has a text, once, and no other", () => {
  const grid = fc.array(fc.array(fc.constantFrom("", "a", "b"), { minLength: 4, maxLength: 4 }), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(grid, (cells) => {
      const painted = cells.map((row) => row.map(() => ""));
      for (const { block, text } of uniformBlocks(cells)) {
        for (let row = block.row; row < block.row + block.rows; row += 1) {
          for (let column = block.column; column < block.column + block.columns; column += 1) {
            expect(painted[row]?.[column]).toBe("");
            (painted[row] as string[])[column] = text;
          }
        }
      }
      expect(painted).toEqual(cells);
    }),
  );
});
