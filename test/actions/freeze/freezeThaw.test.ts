import fc from "fast-check";
import { freeze } from "../../../src/actions/freeze/freeze";
import { frozenNow } from "../../../src/actions/freeze/frozenNow";
import { thaw } from "../../../src/actions/freeze/thaw";
import type { OnBooks } from "../../../src/actions/onBooks";
import type { Cell } from "../../../src/workbook/cell";
import { tab, workbook } from "../snapshotMaker";
import { cellsOn, done, onSnapshot, onTab, TODAY } from "./maker";

const frozen = (on: OnBooks) => done(on, freeze(on).changes);
const thawed = (on: OnBooks) => done(on, thaw(on).changes);
const record = (on: OnBooks) => cellsOn(on, "Mastery Frozen");
const LEVEL = "=MASTERY_LEVEL(B2:C2)";

const ONE = onTab([
  ["Student", "1", "2", "Level"],
  ["Ana", 4, 9, `${LEVEL} → Mastery`],
]);

/** The teacher types into a cell of Scores, row and column from 1. */
function typed(on: OnBooks, row: number, column: number, value: string | number): OnBooks {
  const block = { row, column, cells: [[value]] };
  return done(on, { ...freeze(onTab([])).changes, elsewhere: [{ tab: "Scores", block }] });
}

test("a formula becomes its value and is written down before, with its tab, cell, value and day", () => {
  const { changes, reply } = freeze(ONE);
  expect(changes.elsewhere).toEqual([{ tab: "Scores", block: { row: 2, column: 4, cells: [["'Mastery"]] } }]);
  expect(changes.tabs.map(({ rangeName, tabColour }) => [rangeName, tabColour])).toEqual([
    ["MASTERY_FROZEN", "#9e9e9e"],
  ]);
  expect(record(frozen(ONE))).toEqual([
    ["Tab", "Cell", "Formula", "Value", "On"],
    ["Scores", "D2", LEVEL, "Mastery", TODAY],
  ]);
  expect(reply).toEqual({
    cells: 1,
    tabs: ["Scores"],
    message: "1 cell of Scores shows its value now and follows no new score until you thaw.",
    issues: [],
  });
});

test.each([
  ["a number", 85.5, 85.5],
  ["nothing", "", ""],
  ["a text that looks like a formula", "=Ed()", "'=Ed()"],
  ["a text that looks like a number", "85", "'85"],
  ["a text that looks like a date", "7/8", "'7/8"],
  ["a box", true, true],
  ["a day", new Date(2025, 10, 14), "2025-11-14"],
])("%s is frozen as what it is", (_, shown, written) => {
  const scores = tab("Scores", [["Ana", 4, "=BEST_ATTEMPT(B1:B1) → x"]]);
  const cells = [["Ana", 4, shown]] as Cell[][];
  expect(freeze(onSnapshot(workbook([{ ...scores, cells }]))).changes.elsewhere).toEqual([
    { tab: "Scores", block: { row: 1, column: 3, cells: [[written]] } },
  ]);
});

test.each(["#NAME?", "#ERROR!", "#N/A", "#REF!", "Loading...", "#VALUE!"])(
  "a cell that shows %s is named and stays a formula",
  (shown) => {
    const on = onTab([["Ana", 4, 9, `${LEVEL} → ${shown}`]]);
    const { changes, reply } = freeze(on);
    expect([changes.tabs, changes.elsewhere]).toEqual([[], []]);
    expect(reply.issues).toMatchObject([{ tab: "Scores", row: 1, column: "D", code: "showsError" }]);
    expect(reply.message).toBe("Nothing could be frozen; what is to be done stands below.");
    expect(frozenNow(on).issues).toEqual(reply.issues);
  },
);

test("an answer that spreads is frozen whole, and what it fills is cleared when it thaws", () => {
  const on = onTab([
    ["Ana", 4, "=MASTERY_LEVEL(B1:B3) → Not yet"],
    ["Ben", 9, "Mastery"],
    ["Cem", 8, "Mastery"],
    ["", "", "my own"],
  ]);
  const cold = frozen(on);
  expect(record(cold)[1]).toEqual([
    "Scores",
    "C1:C3",
    "=MASTERY_LEVEL(B1:B3)",
    '[["Not yet"],["Mastery"],["Mastery"]]',
    TODAY,
  ]);
  expect(cellsOn(cold).map((row) => row[2])).toEqual(["Not yet", "Mastery", "Mastery", "my own"]);
  expect(cellsOn(thawed(cold)).map((row) => row[2])).toEqual(["=MASTERY_LEVEL(B1:B3)", "", "", "my own"]);
});

test("a formula that fills cells nobody can name is named and stays", () => {
  const on = onTab([
    ["Ana", 4, "=SORT(MASTERY_LEVEL(B1:B2)) → Mastery"],
    ["Ben", 9, "Not yet"],
  ]);
  expect(freeze(on).reply).toMatchObject({ cells: 0, issues: [{ code: "spreads", row: 1, column: "C" }] });
});

test("answers too long for one cell of the list are named and stay", () => {
  const long = "x".repeat(46_000);
  const on = onTab([["Ana", 4, `=MASTERY_EXPLAIN(B1:B1) → ${long}`]]);
  expect(freeze(on).reply.issues).toMatchObject([{ code: "spreads", row: 1, column: "C" }]);
  expect(freeze(on).reply.issues[0]?.message).toContain("too long");
});

test("formulas of the teacher's that call nothing of ours stay", () => {
  const on = onTab([["Ana", 4, 9, "=SUM(B1:C1) → 13", '="MASTERY_LEVEL(" → MASTERY_LEVEL(']]);
  expect(freeze(on).changes).toMatchObject({ tabs: [], elsewhere: [] });
  expect(freeze(on).reply.message).toContain("there is nothing to freeze");
});

test("frozen a second time, nothing changes", () => {
  const { changes, reply } = freeze(frozen(ONE));
  expect([changes.tabs, changes.elsewhere, reply.cells]).toEqual([[], [], 0]);
  expect(reply.message).toBe("Everything of Mastery Loop is frozen already.");
});

test("what comes later is frozen beside what is frozen already", () => {
  const later = typed(frozen(ONE), 3, 4, "=MASTERY_SCORE(B2:C2)");
  expect(record(frozen({ ...later, today: "2025-11-20" })).slice(1)).toEqual([
    ["Scores", "D2", LEVEL, "Mastery", TODAY],
    ["Scores", "D3", "=MASTERY_SCORE(B2:C2)", "", "2025-11-20"],
  ]);
});

test("thawed, the formula stands again and the list is gone with its tab", () => {
  const warm = thawed(frozen(ONE));
  expect(cellsOn(warm)).toEqual(cellsOn(ONE));
  expect(warm.snapshot.tabs.map(({ name }) => name)).toEqual(["Scores"]);
  expect(warm.snapshot.names).toEqual([]);
  expect(thaw(frozen(ONE)).reply).toEqual({
    cells: 1,
    tabs: ["Scores"],
    message: "1 cell of Scores is live again.",
    issues: [],
  });
});

test("formulas are back in their cells before the list forgets them", () => {
  const { first = [], deleteTabs, elsewhere } = thaw(frozen(ONE)).changes;
  expect([first.length, elsewhere.length, deleteTabs]).toEqual([1, 0, ["Mastery Frozen"]]);
});

test("a frozen value that was typed over is left and named, and its formula stays written down", () => {
  const on = typed(frozen(ONE), 2, 4, "my own");
  const { changes, reply } = thaw(on);
  expect([changes.first, changes.tabs, changes.deleteTabs]).toEqual([[], [], []]);
  expect(reply).toMatchObject({
    cells: 0,
    issues: [{ tab: "Scores", row: 2, column: "D", code: "frozenChanged" }],
  });
  expect(reply.issues[0]?.message).toContain(LEVEL);
  expect(frozenNow(on)).toMatchObject({ frozenOn: TODAY, issues: reply.issues });
});

test("of several, only what was typed over stays in the list", () => {
  const two = onTab([
    ["Ana", 4, 9, `${LEVEL} → Mastery`],
    ["Ben", 9, 9, "=MASTERY_LEVEL(B2:C2;2) → Mastery"],
  ]);
  const on = thawed(typed(frozen(two), 1, 4, "my own"));
  expect(cellsOn(on).map((row) => row[3])).toEqual(["my own", "=MASTERY_LEVEL(B2:C2;2)"]);
  expect(record(on).slice(1)).toEqual([["Scores", "D1", LEVEL, "Mastery", TODAY]]);
});

test("something typed where an answer goes keeps its formula away, for it would have no room", () => {
  const on = onTab([
    ["Ana", 4, "=MASTERY_LEVEL(B1:B2) → Not yet"],
    ["Ben", 9, "Mastery"],
  ]);
  expect(thaw(typed(frozen(on), 2, 3, "mine")).reply).toMatchObject({
    cells: 0,
    issues: [{ row: 1, column: "C", code: "frozenChanged" }],
  });
  // A cell of the answer that was emptied is in nobody's way.
  expect(thaw(typed(frozen(on), 2, 3, "")).reply).toMatchObject({ cells: 2, issues: [] });
});

test("a frozen value that was emptied is left, and so is a value in a cell that moved", () => {
  for (const on of [typed(frozen(ONE), 2, 4, ""), typed(typed(frozen(ONE), 2, 4, ""), 3, 4, "Mastery")]) {
    expect(thaw(on).changes.first).toEqual([]);
    expect(thaw(on).reply.issues).toMatchObject([{ row: 2, column: "D", code: "frozenChanged" }]);
  }
});

test("a tab that went is named, and its lines stay", () => {
  const on = frozen(ONE);
  const gone = {
    ...on,
    snapshot: { ...on.snapshot, tabs: on.snapshot.tabs.filter(({ name }) => name !== "Scores") },
  };
  expect(thaw(gone).reply.issues).toMatchObject([{ tab: "Scores", code: "tabGone" }]);
  expect(thaw(gone).changes.deleteTabs).toEqual([]);
});

test("a class's tab under another title is thawed there", () => {
  const on = frozen(ONE);
  const tabs = on.snapshot.tabs.map((each) => (each.name === "Scores" ? { ...each, name: "Marks" } : each));
  const renamedTabs = [{ from: "Scores", to: "Marks" }];
  const after = { ...on, snapshot: { ...on.snapshot, tabs, renamedTabs } };
  expect(cellsOn(thawed(after), "Marks")).toEqual(cellsOn(ONE));
});

test("a formula that was typed again is not written twice and is forgotten", () => {
  const on = typed(frozen(ONE), 2, 4, LEVEL.replace(":", ": "));
  const { changes, reply } = thaw(on);
  expect([changes.first, changes.deleteTabs, reply.issues]).toEqual([[], ["Mastery Frozen"], []]);
});

test("a line that somebody wrote with a formula that is not ours writes nothing", () => {
  const on = frozen(ONE);
  const tabs = on.snapshot.tabs.map((each) =>
    each.name === "Scores"
      ? each
      : {
          ...each,
          cells: each.cells.map((row) => row.map((cell) => (cell === LEVEL ? "=IMPORTDATA(1)" : cell))),
        },
  );
  expect(thaw({ ...on, snapshot: { ...on.snapshot, tabs } }).changes.first).toEqual([]);
});

test("rows of the teacher's own in the list keep it", () => {
  const on = frozen(ONE);
  const tabs = on.snapshot.tabs.map((each) =>
    each.name === "Scores"
      ? each
      : {
          ...each,
          cells: [...each.cells, ["my remark", "", "", "", ""]],
          formulas: [...each.formulas, ["", "", "", "", ""]],
        },
  );
  const { changes } = thaw({ ...on, snapshot: { ...on.snapshot, tabs } });
  expect(changes.deleteTabs).toEqual([]);
  expect(changes.tabs[0]?.deleteRows).toEqual([{ row: 2, count: 1 }]);
});

test("while a heading of the list is missing nothing is written, neither way", () => {
  const on = frozen(ONE);
  const tabs = on.snapshot.tabs.map((each) =>
    each.name === "Scores"
      ? each
      : { ...each, cells: [["Tab", "Cell", "F", "Value", "On"], ...each.cells.slice(1)] },
  );
  const broken = { ...on, snapshot: { ...on.snapshot, tabs } };
  for (const act of [freeze, thaw]) {
    const again = act(typed(broken, 3, 4, LEVEL));
    expect([again.changes.tabs, again.changes.elsewhere, again.changes.first ?? []]).toEqual([[], [], []]);
    expect(again.reply.issues).toMatchObject([{ tab: "Mastery Frozen", row: 1, code: "headingGone" }]);
  }
});

test("before anything is written it is shown where functions of ours stand, and afterwards where values do", () => {
  const rows = Array.from({ length: 4 }, (_, at) => [
    "Ana",
    4,
    `=MASTERY_LEVEL(B${at + 1}:B${at + 1}) → Mastery`,
  ]);
  const on = onTab(rows);
  const part = { tab: "Scores", cells: 4, ours: false, where: ["C1:C4"] };
  expect(frozenNow(on)).toEqual({ frozenOn: null, live: [part], frozen: [], issues: [] });
  expect(frozenNow(frozen(on))).toEqual({ frozenOn: TODAY, live: [], frozen: [part], issues: [] });
  expect(frozenNow(thawed(frozen(on)))).toEqual(frozenNow(on));
});

describe("law", () => {
  /** A column of marks and what may stand beside it. */
  const beside = fc.oneof(
    fc.constant(""),
    fc.constantFrom("note", "=SUM(A1:B1) → 5", "'quoted"),
    fc.tuple(
      fc.constantFrom("MASTERY_LEVEL", "BEST_ATTEMPT"),
      fc.constantFrom("Mastery", "=Ed()", "", "85", "#N/A"),
    ),
  );
  const sheets = fc.array(fc.tuple(fc.constantFrom<Cell>(1, 0, "", "EX"), beside, beside), {
    minLength: 1,
    maxLength: 8,
  });
  const cellOf = (what: string | [string, string], row: number): Cell =>
    typeof what === "string" ? what : `=${what[0]}(B${row}:B${row}) → ${what[1]}`;
  const opened = (rows: [Cell, string | [string, string], string | [string, string]][]) =>
    onTab(rows.map(([mark, one, two], at) => ["Ana", mark, cellOf(one, at + 1), cellOf(two, at + 1)]));

  test("thaw after freeze gives the workbook back, cell for cell", () => {
    fc.assert(
      fc.property(sheets, (rows) => {
        const on = opened(rows);
        const warm = thawed(frozen(on));
        expect(cellsOn(warm)).toEqual(cellsOn(on));
        expect(warm.snapshot.tabs).toHaveLength(1);
      }),
    );
  });

  test("freeze changes no cell but those with formulas of ours, and what each shows is the same", () => {
    fc.assert(
      fc.property(sheets, (rows) => {
        const on = opened(rows);
        const [before] = on.snapshot.tabs;
        const [after] = frozen(on).snapshot.tabs;
        expect(after?.cells).toEqual(before?.cells);
        before?.formulas.forEach((row, at) =>
          row.forEach((formula, column) => {
            const now = after?.formulas[at]?.[column];
            if (!/MASTERY_LEVEL|BEST_ATTEMPT/.test(formula)) expect(now).toBe(formula);
          }),
        );
        expect(freeze(frozen(on)).changes).toMatchObject({ tabs: [], elsewhere: [] });
      }),
    );
  });
});
