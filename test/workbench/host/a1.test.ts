import fc from "fast-check";
import {
  blockText,
  columnLetters,
  columnNumber,
  openKind,
  parseBlock,
  quoteTab,
  splitTab,
} from "../../../workbench/host/a1";

const grid = { rows: 1000, columns: 26 };

describe("A1 text", () => {
  test.each([
    ["C5", { row: 4, column: 2, rows: 1, columns: 1 }],
    ["$C$3", { row: 2, column: 2, rows: 1, columns: 1 }],
    ["b2:d5", { row: 1, column: 1, rows: 4, columns: 3 }],
    ["C5:B2", { row: 1, column: 1, rows: 4, columns: 2 }],
    ["A:E", { row: 0, column: 0, rows: 1000, columns: 5 }],
    ["D:B", { row: 0, column: 1, rows: 1000, columns: 3 }],
    ["5:7", { row: 4, column: 0, rows: 3, columns: 26 }],
    ["C2:F", { row: 1, column: 2, rows: 999, columns: 4 }],
    ["AA11", { row: 10, column: 26, rows: 1, columns: 1 }],
  ])("%s names these cells", (text, block) => expect(parseBlock(text, grid)).toEqual(block));

  test.each(["", "A", "5", "A1:B2:C3", "ABCD1", "A0", "hello", "A1 B2", ":"])("%p is no A1 text", (text) =>
    expect(parseBlock(text, grid)).toBeNull(),
  );

  test("a block's text names the block again", () => {
    const block = fc.record({
      row: fc.nat(2000),
      column: fc.nat(700),
      rows: fc.integer({ min: 1, max: 300 }),
      columns: fc.integer({ min: 1, max: 90 }),
    });
    fc.assert(fc.property(block, (some) => expect(parseBlock(blockText(some), grid)).toEqual(some)));
  });

  test("whole columns and rows keep their form", () => {
    const columns = { row: 0, column: 1, rows: 1000, columns: 3 };
    expect(blockText(columns, openKind("D:B"))).toBe("B:D");
    expect(blockText({ row: 1, column: 0, rows: 4, columns: 26 }, openKind("5:2"))).toBe("2:5");
    expect(openKind("A1:B2")).toBeUndefined();
  });

  test("column letters and numbers are each other's inverse", () => {
    fc.assert(
      fc.property(fc.nat(18277), (column) => expect(columnNumber(columnLetters(column))).toBe(column)),
    );
  });
});

describe("a tab's name before the cells", () => {
  test.each([
    ["Roster!A1", "Roster", "A1"],
    ["Period 1!C5", "Period 1", "C5"],
    ["'Period 1'!C5:D6", "Period 1", "C5:D6"],
    ["'O''Neill'!A:E", "O'Neill", "A:E"],
    ["'Hey! You'!B2", "Hey! You", "B2"],
    ["A1", null, "A1"],
  ])("%s", (text, tab, cells) => expect(splitTab(text)).toEqual({ tab, cells }));

  test("what is quoted is read again", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (name) =>
        expect(splitTab(`${quoteTab(name)}!A1`)).toEqual({ tab: name, cells: "A1" }),
      ),
    );
  });
});
