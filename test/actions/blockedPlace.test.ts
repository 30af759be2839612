import { blockedPlace } from "../../src/actions/blockedPlace";
import { NO_CHANGES, type Changes } from "../../src/workbook/snapshot";
import { tab, workbook } from "./snapshotMaker";

const writing = (row: number, column: number, cells: string[][]): Changes => ({
  ...NO_CHANGES,
  elsewhere: [{ tab: "Period 1", block: { row, column, cells } }],
});
const place = (ranges: string[], changes: Changes) =>
  blockedPlace(workbook([tab("Period 1", [["Student"]], { protected: ranges })]), changes);

describe("cells somebody else protects are noticed before anything is written", () => {
  test.each([
    ["the cell itself", ["C5"]],
    ["a range it lies in", ["A1:D9"]],
    ["a whole column", ["C:C"]],
    ["whole rows", ["4:6"]],
    ["the whole tab", ["A:Z"]],
    ["one of several ranges", ["A1:B2", "C5:C5"]],
  ])("%s", (_, ranges) => {
    expect(place(ranges, writing(5, 3, [["x"]]))).toBe("Period 1");
  });

  test.each([
    ["the cell beside it", ["D5"]],
    ["rows above it", ["1:4"]],
    ["columns left of it", ["A:B"]],
    ["nothing", []],
  ])("but not %s", (_, ranges) => {
    expect(place(ranges, writing(5, 3, [["x"]]))).toBeNull();
  });

  test("a block that only begins outside meets it all the same", () => {
    expect(
      place(
        ["D7"],
        writing(5, 3, [
          ["", ""],
          ["", ""],
          ["", "x"],
        ]),
      ),
    ).toBe("Period 1");
  });

  test("rows that go, and tabs that go, too", () => {
    const change = {
      tab: "Period 1", kind: "update", rangeName: "MASTERY_ROSTER", columns: 1, looks: null, frozenRows: 1,
      frozenColumns: 0, tabColour: null, colours: [], backgrounds: [], writes: [], lastRow: 9,
    } as const; // prettier-ignore
    const rows = { ...NO_CHANGES, tabs: [{ ...change, deleteRows: [{ row: 5, count: 2 }] }] };
    expect(place(["B6"], rows)).toBe("Period 1");
    expect(place(["B7"], rows)).toBeNull();
    expect(place(["B7"], { ...NO_CHANGES, deleteTabs: ["Period 1"] })).toBe("Period 1");
  });
});
