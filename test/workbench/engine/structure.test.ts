import { area, customFunction, grid, open, sheetFile, typedCells, workbookFile } from "./makers";

const SCORES = [
  ["Name", "Q1", "Q2"],
  ["Ada", 1, 2],
  ["Ben", 3, 4],
];

describe("formulas and names follow the cells", () => {
  type Found = ReturnType<typeof scores>;
  function scores() {
    const file = workbookFile({
      sheets: [
        sheetFile({ cells: typedCells(SCORES) }),
        sheetFile({ name: "Other", cells: typedCells([["=SUM(Scores!B2:B3)", "=Scores!C3"]]) }),
      ],
      names: [
        { name: "Q1S", range: "Scores!B:B" },
        { name: "BEN", range: "Scores!A3:C3" },
      ],
    });
    const engine = open(file);
    const [sheet, other] = engine.sheets().map(({ id }) => id) as [string, string];
    return { engine, sheet, other };
  }

  test.each<[string, (found: Found) => void, string[], string[]]>([
    [
      "a row inserted within",
      ({ engine, sheet }) => engine.insertRows(sheet, 2, 1),
      ["=SUM(Scores!B2:B4)", "=Scores!C4"],
      ["Scores!B:B", "Scores!A4:C4"],
    ],
    [
      "a row inserted above",
      ({ engine, sheet }) => engine.insertRows(sheet, 0, 2),
      ["=SUM(Scores!B4:B5)", "=Scores!C5"],
      ["Scores!B:B", "Scores!A5:C5"],
    ],
    [
      "a row deleted",
      ({ engine, sheet }) => engine.deleteRows(sheet, 0, 1),
      ["=SUM(Scores!B1:B2)", "=Scores!C2"],
      ["Scores!B:B", "Scores!A2:C2"],
    ],
    [
      "a column inserted",
      ({ engine, sheet }) => engine.insertColumns(sheet, 1, 1),
      ["=SUM(Scores!C2:C3)", "=Scores!D3"],
      ["Scores!C:C", "Scores!A3:D3"],
    ],
    [
      "a column deleted",
      ({ engine, sheet }) => engine.deleteColumns(sheet, 0, 1),
      ["=SUM(Scores!A2:A3)", "=Scores!B3"],
      ["Scores!A:A", "Scores!A3:B3"],
    ],
    [
      "a column moved out to the right",
      ({ engine, sheet }) => engine.moveColumns(sheet, 1, 1, 3),
      ["=SUM(Scores!C2:C3)", "=Scores!B3"],
      ["Scores!C:C", "Scores!A3:B3"],
    ],
    [
      "a column moved to the left",
      ({ engine, sheet }) => engine.moveColumns(sheet, 2, 1, 0),
      ["=SUM(Scores!C2:C3)", "=Scores!A3"],
      ["Scores!C:C", "Scores!B3:C3"],
    ],
    [
      "the tab renamed",
      ({ engine, sheet }) => engine.renameSheet(sheet, "Period 1"),
      ["=SUM('Period 1'!B2:B3)", "='Period 1'!C3"],
      ["'Period 1'!B:B", "'Period 1'!A3:C3"],
    ],
    [
      "the tab renamed with an apostrophe",
      ({ engine, sheet }) => engine.renameSheet(sheet, "Ada's"),
      ["=SUM('Ada''s'!B2:B3)", "='Ada''s'!C3"],
      ["'Ada''s'!B:B", "'Ada''s'!A3:C3"],
    ],
  ])("%s", (_what, act, formulas, names) => {
    const found = scores();
    const before = found.engine.values(area(found.other, "A1:B1"));
    act(found);
    expect(found.engine.formulas(area(found.other, "A1:B1"))).toEqual([formulas]);
    expect(found.engine.values(area(found.other, "A1:B1"))).toEqual(before);
    expect(found.engine.names().map(({ range }) => range)).toEqual(names);
  });

  test("what a deleted column held is a lost reference", () => {
    const { engine, sheet, other } = scores();
    engine.deleteColumns(sheet, 2, 1);
    expect(engine.formulas(area(other, "B1"))).toEqual([["=#REF!"]]);
    expect(engine.values(area(other, "B1"))).toEqual([[expect.objectContaining({ error: "#REF!" })]]);
  });

  test("a deleted tab leaves lost references", () => {
    const { engine, sheet, other } = scores();
    engine.deleteSheet(sheet);
    expect(engine.values(area(other, "A1"))).toEqual([[expect.objectContaining({ error: "#REF!" })]]);
  });

  test("a formula keeps its spaces", () => {
    const { engine, sheet } = scores();
    engine.write(area(sheet, "E1"), [[{ typed: '=SUM( B2 , B3 )&" x"' }]]);
    engine.insertRows(sheet, 0, 1);
    expect(engine.formulas(area(sheet, "E2"))).toEqual([['=SUM( B3 , B4 )&" x"']]);
  });
});

describe("tabs", () => {
  const three = () => open(workbookFile({ sheets: ["A", "B", "C"].map((name) => sheetFile({ name })) }));
  const order = (engine: ReturnType<typeof three>) =>
    engine
      .sheets()
      .map(({ name }) => name)
      .join("");

  test.each([
    ["A", 2, "BCA"],
    ["A", 1, "BAC"],
    ["C", 0, "CAB"],
    ["B", 1, "ABC"],
    ["A", 99, "BCA"],
  ])("%s moves to place %d", (name, to, expected) => {
    const engine = three();
    engine.moveSheet(engine.sheets().find((sheet) => sheet.name === name)!.id, to);
    expect(order(engine)).toBe(expected);
  });

  test("one moves across hidden ones, which stay hidden", () => {
    const engine = three();
    const [a, b] = engine.sheets();
    engine.setHidden(b!.id, true);
    engine.moveSheet(a!.id, 1);
    expect(order(engine)).toBe("BAC");
    expect(engine.sheets().map(({ hidden }) => hidden)).toEqual([true, false, false]);
  });

  test("a new one stands where it is asked for, in its size", () => {
    const engine = three();
    const id = engine.addSheet("New", 1, 7, 3);
    expect(order(engine)).toBe("ANewBC");
    expect(engine.sheets()[1]).toEqual({
      id,
      name: "New",
      rows: 7,
      columns: 3,
      hidden: false,
      frozenRows: 0,
      frozenColumns: 0,
      tabColor: null,
    });
  });

  test("names with any characters are allowed and can be referred to", () => {
    const engine = three();
    const id = engine.addSheet("Math 7/8 [A] – 'x'?", 3, 5, 5);
    engine.write(area(id, "A1"), [[{ value: 4 }]]);
    const first = engine.sheets()[0]!.id;
    engine.write(area(first, "A1"), [[{ typed: "='Math 7/8 [A] – ''x''?'!A1*2" }]]);
    expect(engine.values(area(first, "A1"))).toEqual([[8]]);
    engine.setName("THERE", "'Math 7/8 [A] – ''x''?'!A:B");
    expect(engine.names()).toEqual([{ name: "THERE", range: "'Math 7/8 [A] – ''x''?'!A:B" }]);
  });

  test.each([["2024"], ["Q1"], ["1st period"], ["R1C1"], ["Ünit"]])(
    "a tab called %s can be referred to",
    (name) => {
      const engine = three();
      const [a, b] = engine.sheets();
      engine.write(area(b!.id, "A1"), [[{ value: 4 }]]);
      engine.write(area(a!.id, "A1"), [[{ typed: "=B!A1" }]]);
      engine.renameSheet(b!.id, name);
      expect(engine.formulas(area(a!.id, "A1"))).toEqual([[`='${name}'!A1`]]);
      expect(engine.values(area(a!.id, "A1"))).toEqual([[4]]);
      const again = open(engine.save());
      expect(again.values(area(again.sheets()[0]!.id, "A1"))).toEqual([[4]]);
    },
  );

  test.each<[string, (engine: ReturnType<typeof three>) => void, string]>([
    [
      "a taken name",
      (engine) => void engine.addSheet("b", 0, 5, 5),
      'A sheet with the name "b" already exists. Please enter another name.',
    ],
    [
      "renaming to a taken name",
      (engine) => engine.renameSheet(engine.sheets()[0]!.id, "B"),
      'A sheet with the name "B" already exists. Please enter another name.',
    ],
    [
      "a copy with a taken name",
      (engine) => void engine.duplicateSheet(engine.sheets()[0]!.id, "B"),
      'A sheet with the name "B" already exists. Please enter another name.',
    ],
    [
      "a tab that is gone",
      (engine) => engine.deleteSheet("none"),
      "That tab is not in the workbook; it may have been deleted.",
    ],
    [
      "deleting the last tab",
      (engine) => engine.sheets().forEach(({ id }) => engine.deleteSheet(id)),
      "You can't remove or hide the last visible sheet of a workbook.",
    ],
    [
      "hiding the last tab",
      (engine) => engine.sheets().forEach(({ id }) => engine.setHidden(id, true)),
      "You can't remove or hide the last visible sheet of a workbook.",
    ],
    [
      "deleting all rows",
      (engine) => engine.deleteRows(engine.sheets()[0]!.id, 0, 20),
      "You can't delete all the rows or columns of a sheet that are not frozen or hidden.",
    ],
    [
      "a block of another size",
      (engine) => engine.write(area(engine.sheets()[0]!.id, "A1:B2"), [[{ value: 1 }]]),
      "The block has 1 rows and 1 columns; the area has 2 and 2.",
    ],
    [
      "a name without a tab",
      (engine) => engine.setName("X", "A1:B2"),
      "\"A1:B2\" is not a range with its tab, such as 'Period 1'!A1:C9 or Scores!A:C.",
    ],
    [
      "a name that is a cell",
      (engine) => engine.setName("AB12", "A!A1:B2"),
      '"AB12" looks like a cell; choose another name.',
    ],
  ])("%s is refused in a sentence", (_what, act, sentence) => {
    expect(() => act(three())).toThrow(sentence);
  });

  test("a hidden tab can be deleted while one visible one remains", () => {
    const engine = open(
      workbookFile({ sheets: [sheetFile({ name: "A" }), sheetFile({ name: "B", hidden: true })] }),
    );
    engine.deleteSheet(engine.sheets()[1]!.id);
    expect(order(engine)).toBe("A");
  });

  test("colour, frozen rows and columns, hiding", () => {
    const engine = three();
    const { id } = engine.sheets()[0]!;
    engine.setTabColor(id, "#B7B7B7");
    engine.freeze(id, 2, 1);
    engine.setHidden(id, true);
    expect(engine.sheets()[0]).toMatchObject({
      tabColor: "#b7b7b7",
      frozenRows: 2,
      frozenColumns: 1,
      hidden: true,
    });
    engine.setTabColor(id, null);
    engine.freeze(id, 0, 0);
    engine.setHidden(id, false);
    expect(engine.sheets()[0]).toMatchObject({
      tabColor: null,
      frozenRows: 0,
      frozenColumns: 0,
      hidden: false,
    });
  });
});

describe("moving columns", () => {
  test("takes widths, hiding, formats, notes, merges, rules and metadata along", () => {
    const file = workbookFile({
      sheets: [
        sheetFile({
          columns: 5,
          cells: [
            { row: 0, column: 1, value: 0.5, numberFormat: "0%", style: { bold: true }, note: "half" },
            { row: 1, column: 1, value: "joined" },
          ],
          merges: ["B2:B3"],
          columnWidths: { 1: 150 },
          hiddenColumns: [1],
          validations: [{ ranges: ["B5:B6"], type: "checkbox", values: [], strict: true }],
          conditionalFormats: [
            { ranges: ["B7:B9"], rule: { kind: "textEquals", values: ["x"] }, background: "#ffffff" },
          ],
          protections: [{ range: "B1:B9", warningOnly: true, description: "ours" }],
          metadata: [{ key: "k", value: "v", column: "B" }],
        }),
      ],
    });
    const engine = open(file);
    const sheet = engine.sheets()[0]!.id;
    engine.moveColumns(sheet, 1, 1, 4);
    const moved = structuredClone(file.sheets[0]!);
    for (const cell of moved.cells) cell.column = 3;
    const expected = {
      ...moved,
      merges: ["D2:D3"],
      columnWidths: { 3: 150 },
      hiddenColumns: [3],
      validations: [{ ...moved.validations[0]!, ranges: ["D5:D6"] }],
      conditionalFormats: [{ ...moved.conditionalFormats[0]!, ranges: ["D7:D9"] }],
      protections: [{ ...moved.protections[0]!, range: "D1:D9" }],
      metadata: [{ key: "k", value: "v", column: "D" }],
    };
    expect(engine.save().sheets[0]).toEqual(expected);
  });

  test("several columns keep their order", () => {
    const { engine, sheet, values } = grid([["a", "b", "c", "d", "e"]]);
    engine.moveColumns(sheet, 3, 2, 1);
    expect(values("A1:E1")).toEqual([["a", "d", "e", "b", "c"]]);
    engine.moveColumns(sheet, 0, 2, 5);
    expect(values("A1:E1")).toEqual([["e", "b", "c", "a", "d"]]);
    expect(engine.sheets()[0]!.columns).toBe(10);
  });

  test("to where they are changes nothing", () => {
    const { engine, sheet, values } = grid([["a", "b", "c"]]);
    engine.moveColumns(sheet, 1, 1, 2);
    expect(values("A1:C1")).toEqual([["a", "b", "c"]]);
  });

  test("part of a merged cell is refused", () => {
    const { engine, sheet } = grid([["a"]]);
    engine.merge(area(sheet, "A1:B1"));
    expect(() => engine.moveColumns(sheet, 1, 1, 4)).toThrow(
      "These columns hold part of a merged cell; unmerge it first.",
    );
  });
});

describe("sorting", () => {
  test("puts numbers, then text, then booleans, then errors, then blanks, and rows keep together", () => {
    const { engine, sheet, values } = grid([
      [null, "blank"],
      ["b", "b"],
      [true, "true"],
      [10, "10"],
      ["A", "A"],
      ["=1/0", "error"],
      [9, "9"],
      [false, "false"],
      ["a10", "a10"],
    ]);
    engine.sort(area(sheet, "A1:B9"), 0);
    expect(values("B1:B9").flat()).toEqual(["9", "10", "A", "a10", "b", "false", "true", "error", "blank"]);
  });

  test("equal rows keep their order; formulas, formats and notes go with their rows", () => {
    const { engine, sheet, values, formulas, shown } = grid([
      [2, "=A1*10"],
      [1, "=A2*10"],
      [2, "=A3*10"],
    ]);
    engine.setNotes(area(sheet, "A1:A3"), [["first two"], ["one"], ["second two"]]);
    engine.setNumberFormats(area(sheet, "A2"), [["0.0"]]);
    engine.sort(area(sheet, "A1:B3"), 0);
    expect(values("A1:B3")).toEqual([
      [1, 10],
      [2, 20],
      [2, 20],
    ]);
    expect(formulas("B1:B3").flat()).toEqual(["=A1*10", "=A2*10", "=A3*10"]);
    expect(engine.notes(area(sheet, "A1:A3")).flat()).toEqual(["one", "first two", "second two"]);
    expect(shown("A1:A2").flat()).toEqual(["1.0", "2"]);
  });
});

test("one write is one calculation and one report to listeners", () => {
  let calls = 0;
  const { engine, sheet } = grid([["=COUNT_ME(A2:C2)"]], {
    functions: [customFunction("COUNT_ME")],
    callFunction: () => ++calls,
  });
  calls = 0;
  let heard = 0;
  const stop = engine.onChange(() => heard++);
  engine.write(area(sheet, "A2:C2"), [[{ value: 1 }, { value: 2 }, { value: 3 }]]);
  expect(calls).toBe(1);
  expect(heard).toBeGreaterThan(0);
  stop();
  const before = heard;
  engine.write(area(sheet, "A2"), [[{ value: 5 }]]);
  expect(heard).toBe(before);
});

test("a write beyond the edge makes the tab larger, in its own words", () => {
  const { engine, sheet, value } = grid();
  engine.write(area(sheet, "M30"), [[{ value: "far" }]]);
  expect(value("M30")).toBe("far");
  expect(engine.sheets()[0]).toMatchObject({ rows: 30, columns: 13 });
});

test("cells of a block that are undefined are left alone", () => {
  const { engine, sheet, values } = grid([["a", "b"]]);
  engine.write(area(sheet, "A1:B1"), [[undefined, { value: "new" }]]);
  expect(values("A1:B1")).toEqual([["a", "new"]]);
});

test("clearing takes away only what is asked", () => {
  const { engine, sheet, value } = grid([["a", "b"]]);
  const both = area(sheet, "A1:B1");
  engine.setNumberFormats(both, [["0.0", "0.0"]]);
  engine.setStyles(both, [[{ bold: true }, { bold: true }]]);
  engine.setNotes(both, [["n", "n"]]);
  engine.clear(area(sheet, "A1"), { contents: true, formats: false, notes: false });
  expect([value("A1"), engine.numberFormats(both)[0], engine.styles(both)[0]]).toEqual([
    null,
    ["0.0", "0.0"],
    [{ bold: true }, { bold: true }],
  ]);
  engine.clear(area(sheet, "B1"), { contents: false, formats: true, notes: true });
  expect([value("B1"), engine.numberFormats(both)[0], engine.styles(both)[0]]).toEqual([
    "b",
    ["0.0", ""],
    [{ bold: true }, {}],
  ]);
  expect(engine.notes(both)).toEqual([["n", ""]]);
});

test("merging keeps the upper left value", () => {
  const { engine, sheet, values } = grid([["a", "b"]]);
  engine.merge(area(sheet, "A1:B2"));
  expect(engine.merges(sheet)).toEqual(["A1:B2"]);
  expect(values("A1:B1")).toEqual([["a", null]]);
});

test("a block may cover merged cells: what would be hidden is dropped", () => {
  const { engine, sheet, values } = grid([["a", "b"]]);
  engine.merge(area(sheet, "A1:B1"));
  engine.write(area(sheet, "A1:C1"), [[{ value: "x" }, { value: "hidden" }, { value: "y" }]]);
  engine.setNumberFormats(area(sheet, "A1:C1"), [["0.0", "0.0", "0.0"]]);
  expect(values("A1:C1")).toEqual([["x", null, "y"]]);
});

test("reading a tab that is gone is refused in a sentence", () => {
  const { engine } = grid();
  expect(() => engine.values(area("none", "A1"))).toThrow(
    "That tab is not in the workbook; it may have been deleted.",
  );
});
