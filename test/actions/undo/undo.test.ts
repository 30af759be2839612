import fc from "fast-check";
import { planUndo } from "../../../src/actions/undo/planUndo";
import { undoRecord, type UndoRecord } from "../../../src/actions/undo/undoRecord";
import { afterChanges } from "../../../src/workbook/afterChanges";
import { NO_CHANGES, type Changes, type Snapshot } from "../../../src/workbook/snapshot";
import { planTable } from "../../../src/workbook/tables/planTable";
import { STANDARDS_TABLE } from "../../../src/workbook/tables/specs";
import type { Line } from "../../../src/workbook/tables/tableSpec";
import { applyToSnapshot } from "../../workbook/applyToSnapshot";
import { tab, workbook } from "../snapshotMaker";

const scores = tab("Period 1", [
  ["Student", "Slope"],
  ["Ana Lee", 4],
]);
const building = (snapshot: Snapshot, lines: Line[]): Changes => {
  const { change } = planTable(STANDARDS_TABLE, snapshot, lines);
  return { ...NO_CHANGES, tabs: change ? [change] : [] };
};
/** What is kept travels as JSON. */
const kept = (record: UndoRecord) => JSON.parse(JSON.stringify(record)) as UndoRecord;
const cellsOf = ({ tabs }: Snapshot) =>
  tabs.map(({ name, cells }) => [name, cells.map((row) => row.map((cell) => cell ?? ""))]);

function act(before: Snapshot, lines: Line[]): { after: Snapshot; record: UndoRecord } {
  const changes = building(before, lines);
  return { after: applyToSnapshot(before, changes), record: kept(undoRecord("Set up", before, changes)) };
}

describe("undoing the last action", () => {
  test("takes away a tab that was made, with its name", () => {
    const before = workbook([scores]);
    const { after, record } = act(before, [{ Code: "LT 1", Title: "Slope" }]);
    const plan = planUndo(record, after);
    if (!("changes" in plan)) throw new Error("refused");
    const undone = applyToSnapshot(after, plan.changes);
    expect(cellsOf(undone)).toEqual(cellsOf(before));
    expect(undone.names).toEqual([]);
  });

  test("brings a changed tab back to what it was, lines that came and went included", () => {
    const line = fc.record({
      Code: fc.constantFrom("LT 1", "LT 2", "LT 3", "LT 4"),
      Title: fc.constantFrom("Slope", "=1+1", "7/8", ""),
    });
    const lines = fc.uniqueArray(line, { selector: ({ Code }) => Code, minLength: 1 });
    fc.assert(
      fc.property(lines, lines, (first, second) => {
        const before = act(workbook([scores]), first).after;
        const { after, record } = act(before, second);
        const plan = planUndo(record, after);
        if (!("changes" in plan)) throw new Error("refused");
        expect(cellsOf(applyToSnapshot(after, plan.changes))).toEqual(cellsOf(before));
      }),
    );
  });

  test("is refused, with the tab's name, when somebody has typed there since", () => {
    const { after, record } = act(workbook([scores]), [{ Code: "LT 1" }]);
    const typed = {
      ...after,
      tabs: after.tabs.map((own) =>
        own.name === "Standards"
          ? { ...own, cells: [...own.cells, ["LT 9"]], formulas: [...own.formulas, [""]] }
          : own,
      ),
    };
    expect(planUndo(record, typed)).toEqual({ changedSince: ["Standards"] });
  });

  test("passes over a tab the teacher has deleted since", () => {
    const before = workbook([scores]);
    const { record } = act(before, [{ Code: "LT 1" }]);
    expect(planUndo(record, before)).toEqual({ changes: NO_CHANGES });
  });

  test("clears what was written beside the scores, unless something else stands there by now", () => {
    const elsewhere = [{ tab: "Period 1", block: { row: 1, column: 3, cells: [["LT 1 level"], ["=A1"]] } }];
    const record = undoRecord("Set up", workbook([scores]), { ...NO_CHANGES, elsewhere });
    const written = tab("Period 1", [
      ["Student", "Slope", "LT 1 level"],
      ["Ana Lee", 4, "=A1 → Student"],
    ]);
    expect(planUndo(record, workbook([written]))).toMatchObject({
      changes: { elsewhere: [{ tab: "Period 1", block: { row: 1, column: 3, cells: [[""], [""]] } }] },
    });
    const other = tab("Period 1", [
      ["Student", "Slope", "My notes"],
      ["Ana Lee", 4, "late"],
    ]);
    expect(planUndo(record, workbook([other]))).toMatchObject({ changes: { elsewhere: [] } });
  });
});

describe("cells and notes of the teacher's tabs", () => {
  const first = [
    { tab: "Period 1", block: { row: 1, column: 3, cells: [["'Slope retake"], [""], [7]] }, looksLike: 2 },
  ];
  const notes = [{ tab: "Period 1", row: 3, column: 3, notes: [["2nd attempt"]], how: "add" as const }];
  const before = workbook([
    tab(
      "Period 1",
      [
        ["Student", "Slope"],
        ["Ana", 4],
        ["Ben", 3],
      ],
      { columns: 4 },
    ),
  ]);
  const changes: Changes = { ...NO_CHANGES, first, notes };
  const after = afterChanges(before, changes);
  const undo = (now: Snapshot) => {
    const plan = planUndo(kept(undoRecord("Record", before, changes)), now);
    if (!("changes" in plan)) throw new Error("refused");
    return plan.changes;
  };

  test("that were written first are blank again, their notes go, and the column looks as it did", () => {
    expect(undo(after)).toMatchObject({
      elsewhere: [{ tab: "Period 1", block: { row: 1, column: 3, cells: [[""], [""], [""]] }, looksLike: 4 }],
      notes: [{ row: 3, column: 3, notes: [["2nd attempt"]], how: "remove" }],
    });
  });

  test("stay where somebody has typed into the column since, also into a cell that was left blank", () => {
    const typed = afterChanges(after, {
      ...NO_CHANGES,
      elsewhere: [{ tab: "Period 1", block: { row: 2, column: 3, cells: [[9]] } }],
    });
    expect(undo(typed).elsewhere).toEqual([]);
  });
});

test("a live map gets its formula back and no values that would be in its way", () => {
  const map = tab("Map", [
    ["=MASTERY_MAP(A:B) → Period 1", "LT 1"],
    ["Ana", "Mastery"],
  ]);
  const before = workbook([scores, map], { MASTERY_MAPTAB_1: "Map" });
  const { change } = planTable(STANDARDS_TABLE, before, [{ Code: "LT 1" }]);
  const own = { ...change!, tab: "Map", rangeName: "MASTERY_MAPTAB_1", kind: "update" as const };
  const [kept] = undoRecord("Map", before, { ...NO_CHANGES, tabs: [own] }).tabs;
  expect(kept?.before).toEqual([
    ["=MASTERY_MAP(A:B)", ""],
    ["", ""],
  ]);
});
