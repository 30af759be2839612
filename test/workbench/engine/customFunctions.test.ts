import type { FunctionArgument, FunctionResult } from "../../../workbench/engine/engine";
import { FunctionError } from "../../../workbench/engine/engine";
import { serialOf } from "../../../workbench/engine/typing/typedDate";
import { area, customFunction, grid, open, sheetFile, typedCells, workbookFile } from "./makers";

type Rows = (string | number | boolean | null)[][];

/** A grid whose function SEE keeps what it was given. */
function seeing(rows: Rows, part: Parameters<typeof grid>[1] = {}) {
  const seen: FunctionArgument[][] = [];
  const found = grid(rows, {
    ...part,
    functions: [customFunction("SEE", ["a", "b", "c"])],
    callFunction: (_name, args) => {
      seen.push(args);
      return "seen";
    },
  });
  return { ...found, seen };
}

const DATA: Rows = [
  [1, 2, 3],
  ["x", null, true],
];

describe("a custom function gets what Sheets passes", () => {
  test.each<[string, string, FunctionArgument[]]>([
    ["a single cell as a value", "=SEE(A1)", [1]],
    ["a range of one cell as a value", "=SEE(A1:A1)", [1]],
    ["a blank cell as empty text", "=SEE(B2)", [""]],
    [
      "a range as rows",
      "=SEE(A1:C2)",
      [
        [
          [1, 2, 3],
          ["x", "", true],
        ],
      ],
    ],
    ["a missing argument as undefined", "=SEE(A1,,C2)", [1, undefined, true]],
    ["no argument as none", "=SEE()", []],
    ["numbers, text and booleans as they are", '=SEE(7.5,"a""b",TRUE)', [7.5, 'a"b', true]],
    ["a calculated value", "=SEE(A1+B1)", [3]],
    ["a percentage as a share", "=SEE(85%)", [0.85]],
    [
      "an array literal",
      "=SEE({A1:A2,C1:C2})",
      [
        [
          [1, 3],
          ["x", true],
        ],
      ],
    ],
    [
      "columns put side by side",
      "=SEE(HSTACK(A1:A2,C1:C2))",
      [
        [
          [1, 3],
          ["x", true],
        ],
      ],
    ],
    ["an error as its text", "=SEE(1/0)", ["#DIV/0!"]],
    ["a lost reference as its text", "=SEE(Missing!A1)", ["#REF!"]],
  ])("%s", (_what, formula, args) => {
    const { seen, put } = seeing(DATA);
    put("E5", { formula });
    expect(seen).toEqual([args]);
  });

  test("a date as a date, by the cell's format", () => {
    const { engine, sheet, seen, type, put } = seeing([]);
    type("A1", "11/14/2025");
    engine.write(area(sheet, "A2"), [[{ value: 3 }]]);
    put("C1", { formula: "=SEE(A1,A1:A2)" });
    const date = { date: serialOf(2025, 11, 14) };
    expect(seen).toEqual([[date, [[date], [3]]]]);
  });

  test("a whole column with all its rows, an open range from its first cell on", () => {
    const { seen, put } = seeing(DATA);
    put("E5", { formula: "=SEE(A:A,B2:C)" });
    const [whole, open] = seen[0] as unknown as FunctionArgument[][][];
    expect(whole).toHaveLength(20);
    expect(whole?.slice(0, 3)).toEqual([[1], ["x"], [""]]);
    expect(open).toHaveLength(19);
    expect(open?.[0]).toEqual(["", true]);
  });

  test("a name of whole columns, in any case", () => {
    const { seen, put } = seeing(DATA, { names: [{ name: "POLICY", range: "Scores!A:B" }] });
    put("E5", { formula: "=SEE(Policy)" });
    expect((seen[0]![0] as unknown as FunctionArgument[][]).slice(0, 2)).toEqual([
      [1, 2],
      ["x", ""],
    ]);
  });

  test("names are found in any case, too", () => {
    const { value, put } = seeing(DATA);
    put("E5", { formula: "=see(A1)" });
    expect(value("E5")).toBe("seen");
  });
});

/** A grid whose function GIVE returns this. */
function giving(result: FunctionResult | (() => never), rows: Rows = []) {
  return grid([["=GIVE()"], ...rows], {
    functions: [customFunction("GIVE")],
    callFunction: () => (typeof result === "function" ? result() : result),
  });
}

describe("what a custom function returns", () => {
  test("a date shows in the locale's format", () => {
    const { value, shown } = giving({ date: serialOf(2025, 11, 14) });
    expect(value("A1")).toEqual({ date: serialOf(2025, 11, 14) });
    expect(shown("A1")).toEqual([["11/14/2025"]]);
  });

  test("rows spread; ragged ones are filled with blanks", () => {
    const { values } = giving([["a"], ["b", 2], []]);
    expect(values("A1:B3")).toEqual([
      ["a", null],
      ["b", 2],
      [null, null],
    ]);
  });

  test("text that looks like a number stays text", () => {
    expect(giving("007").value("A1")).toBe("007");
  });

  test("no rows at all are a blank cell", () => {
    expect(giving([]).value("A1")).toBeNull();
  });

  test("a number that is none is #NUM!", () => {
    expect(giving(Number.NaN).value("A1")).toMatchObject({ error: "#NUM!" });
  });

  test("it does not write over a cell that holds something", () => {
    const { value } = giving([["a"], ["b"], ["c"]], [[null], ["mine"]]);
    expect(value("A1")).toEqual({
      error: "#REF!",
      message: "Array result was not expanded because it would overwrite data in A3.",
    });
    expect(value("A2")).toBeNull();
    expect(value("A3")).toBe("mine");
  });

  test("and spreads as soon as the cell is free", () => {
    const { values, put } = giving([["a"], ["b"]], [["mine"]]);
    put("A2", { value: null });
    expect(values("A1:A2")).toEqual([["a"], ["b"]]);
  });

  test.each([
    ["a sentence for the teacher", () => new FunctionError("Write a policy first.")],
    ["any other error", () => new TypeError("x is undefined")],
  ])("%s thrown is #ERROR! with its words", (_what, make) => {
    const error = make();
    const { value, shown } = giving(() => {
      throw error;
    });
    expect(value("A1")).toEqual({ error: "#ERROR!", message: error.message });
    expect(shown("A1")).toEqual([["#ERROR!"]]);
  });

  test("IFERROR catches it", () => {
    const { put, value } = giving(() => {
      throw new FunctionError("no");
    });
    put("B1", { formula: '=IFERROR(A1,"caught")' });
    expect(value("B1")).toBe("caught");
  });
});

describe("a function is called again only when its arguments have changed", () => {
  function counting() {
    const calls: string[] = [];
    const cells = typedCells([1, 2, 3].map((n) => [n, `=COUNT_ME(A${n})`]));
    const engine = open(workbookFile({ sheets: [sheetFile({ cells }), sheetFile({ name: "Other" })] }), {
      functions: [customFunction("COUNT_ME")],
      callFunction: (_name, args) => {
        calls.push(JSON.stringify(args));
        return "counted";
      },
    });
    const [scores, other] = engine.sheets().map(({ id }) => id) as [string, string];
    return { engine, scores, other, calls };
  }

  test("once for each formula on opening", () => {
    expect(counting().calls).toEqual(["[1]", "[2]", "[3]"]);
  });

  test.each<[string, string[], (found: ReturnType<typeof counting>) => void]>([
    [
      "an edit of an argument calls one",
      ["[7]"],
      ({ engine, scores }) => engine.write(area(scores, "A2"), [[{ value: 7 }]]),
    ],
    [
      "an edit elsewhere calls none",
      [],
      ({ engine, scores }) => engine.write(area(scores, "D2"), [[{ value: 7 }]]),
    ],
    [
      "an edit on another tab calls none",
      [],
      ({ engine, other }) => engine.write(area(other, "A2"), [[{ value: 7 }]]),
    ],
    [
      "the same value again calls none",
      [],
      ({ engine, scores }) => engine.write(area(scores, "A2"), [[{ value: 2 }]]),
    ],
    ["an inserted row calls none", [], ({ engine, scores }) => engine.insertRows(scores, 1, 2)],
    ["a new name calls none", [], ({ engine }) => engine.setName("X", "Scores!A:A")],
    ["a new tab calls none", [], ({ engine }) => void engine.addSheet("New", 0, 5, 5)],
    ["recalculating calls all", ["[1]", "[2]", "[3]"], ({ engine }) => engine.recalculate()],
  ])("%s", (_what, expected, act) => {
    const found = counting();
    found.calls.length = 0;
    act(found);
    expect(found.calls).toEqual(expected);
  });

  test("a thrown sentence is remembered as well", () => {
    let calls = 0;
    const { engine, sheet, value } = grid([["=BAD(B1)"]], {
      functions: [customFunction("BAD")],
      callFunction: () => {
        calls++;
        throw new FunctionError("not this way");
      },
    });
    engine.insertRows(sheet, 5, 1);
    expect(value("A1")).toEqual({ error: "#ERROR!", message: "not this way" });
    expect(calls).toBe(1);
  });
});

test("each workbook of a process has its own functions", () => {
  const mine = grid([["=OURS(1)"]], { functions: [customFunction("OURS")], callFunction: () => "mine" });
  const theirs = grid([["=OURS(1)"]], { functions: [customFunction("OURS")], callFunction: () => "theirs" });
  const none = grid([["=OURS(1)"]]);
  none.put("A2", { formula: "=OURS(1)" });
  expect([mine.value("A1"), theirs.value("A1")]).toEqual(["mine", "theirs"]);
  expect(none.value("A2")).toMatchObject({ error: "#NAME?" });
});
