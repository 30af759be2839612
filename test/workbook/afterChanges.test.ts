import { afterChanges } from "../../src/workbook/afterChanges";
import { NO_CHANGES, type TabChange } from "../../src/workbook/snapshot";
import { tab, workbook } from "../actions/snapshotMaker";

const P1 = tab("P", [
  ["Student", "Quiz"],
  ["Ana", 4],
]);
const change = (rest: Partial<TabChange>): TabChange => ({
  ...{
    tab: "Ours",
    kind: "update",
    rangeName: "MASTERY_LOG",
    columns: 2,
    looks: null,
    frozenRows: 1,
    frozenColumns: 0,
  },
  ...{ tabColour: null, colours: [], backgrounds: [], writes: [], deleteRows: [], lastRow: 1 },
  ...rest,
});
const cellsOf = (snapshot: ReturnType<typeof workbook>, name: string) =>
  snapshot.tabs.find((one) => one.name === name)?.cells;

test("cells of the teacher's tabs stand there, all rows as wide as the widest, and what was read stays as it was", () => {
  const before = workbook([P1]);
  const first = [{ tab: "P", block: { row: 1, column: 4, cells: [["'=Quiz retake"], [7]] } }];
  const after = afterChanges(before, { ...NO_CHANGES, first });
  expect(cellsOf(after, "P")).toEqual([
    ["Student", "Quiz", "", "=Quiz retake"],
    ["Ana", 4, "", 7],
  ]);
  expect(cellsOf(before, "P")).toEqual(P1.cells);
  expect(after.tabs[0]?.formulas[0]).toEqual(["", "", "", ""]);
});

test("a tab that is made is there, and its name makes it ours", () => {
  const writes = [
    {
      row: 1,
      column: 1,
      cells: [
        ["When", "Action"],
        ["2025-11-05", "absent"],
      ],
    },
  ];
  const after = afterChanges(workbook([P1]), { ...NO_CHANGES, tabs: [change({ kind: "make", writes })] });
  expect(cellsOf(after, "Ours")).toEqual(writes[0]!.cells);
  expect(after.names).toEqual([{ name: "MASTERY_LOG", tab: "Ours" }]);
});

test("rows go after the writes, and rows of boxes without a tick at the end are none", () => {
  const ours = tab("Ours", [["a"], [1], [2], [3], [false]]);
  const tabs = [
    change({ writes: [{ row: 2, column: 2, cells: [["x"]] }], deleteRows: [{ row: 3, count: 1 }] }),
  ];
  expect(cellsOf(afterChanges(workbook([ours]), { ...NO_CHANGES, tabs }), "Ours")).toEqual([
    ["a", ""],
    [1, "x"],
    [3, ""],
  ]);
});

test("rows that change their places take everything along", () => {
  const ours = tab("Ours", [
    ["a", "n"],
    ["=A9 → x", 2],
    ["y", 1],
  ]);
  const sort = { row: 2, rows: 2, by: 2, then: { row: 2, column: 2, cells: [[""], [""]] } };
  const after = afterChanges(workbook([ours]), { ...NO_CHANGES, tabs: [change({ sort })] });
  expect(cellsOf(after, "Ours")).toEqual([
    ["a", "n"],
    ["y", ""],
    ["x", ""],
  ]);
  expect(after.tabs[0]?.formulas[2]?.[0]).toBe("=A9");
});
