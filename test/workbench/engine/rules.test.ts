import type { ConditionalFormatFile, ConditionKind } from "../../../workbench/files/workbookFile";
import { openBrowserModel } from "../../../workbench/engine/browserModel";
import { area, grid, open, sheetFile, workbookFile } from "./makers";

describe("validation rules", () => {
  test.each([
    [{ type: "checkbox" as const, values: [], strict: true }],
    [{ type: "checkbox" as const, values: ["yes", "no"], strict: false }],
    [{ type: "list" as const, values: ["yes", "no", "unlimited"], strict: false }],
    [{ type: "range" as const, values: ["D1:D5"], strict: true }],
    [{ type: "other" as const, values: ["NUMBER_BETWEEN", "0", "1"], strict: true }],
  ])("%j is what is read back", (rule) => {
    const { engine, sheet } = grid();
    engine.setValidation(area(sheet, "B2:B5"), rule);
    expect(engine.validations(sheet)).toEqual([{ ranges: ["B2:B5"], ...rule }]);
  });

  test("a later rule takes its cells from an earlier one, and null takes rules away", () => {
    const { engine, sheet } = grid();
    engine.setValidation(area(sheet, "B1:B9"), { type: "list", values: ["a"], strict: true });
    engine.setValidation(area(sheet, "B4:B5"), { type: "list", values: ["b"], strict: true });
    engine.setValidation(area(sheet, "B8:B9"), null);
    expect(engine.validations(sheet).map(({ ranges, values }) => [ranges, values])).toEqual([
      [["B1:B3", "B6:B7"], ["a"]],
      [["B4:B5"], ["b"]],
    ]);
  });

  test("follow inserted rows, and so does the range of their choices", () => {
    const { engine, sheet } = grid();
    engine.setValidation(area(sheet, "B2:B5"), { type: "range", values: ["D1:D5"], strict: true });
    engine.insertRows(sheet, 2, 2);
    expect(engine.validations(sheet)[0]).toMatchObject({ ranges: ["B2:B7"], values: ["D1:D7"] });
  });

  test("a rule on as many rows as the tab has is one for whole columns", () => {
    const { engine, sheet } = grid();
    engine.setValidation(area(sheet, "B1:B20"), { type: "list", values: ["a"], strict: true });
    expect(engine.validations(sheet)[0]!.ranges).toEqual(["B:B"]);
  });

  test("checkboxes are FALSE where nothing was ticked, and keep their cells' looks", () => {
    const { engine, sheet, values } = grid([[true], [null]]);
    engine.setValidation(area(sheet, "A1:A3"), { type: "checkbox", values: [], strict: true });
    expect(values("A1:A3").flat()).toEqual([true, false, false]);
    expect(engine.styles(area(sheet, "A1:A2")).flat()).toEqual([{}, {}]);
  });
});

describe("conditional formats", () => {
  const FORMATS: ConditionalFormatFile[] = [
    {
      ranges: ["A1:B9", "D1:D3"],
      rule: { kind: "textEquals", values: ["Mastery"] },
      background: "#d9ead3",
      fontColor: "#274e13",
      bold: true,
    },
    { ranges: ["A:A"], rule: { kind: "formula", values: ["=$C2<5"] }, background: "#f4cccc" },
    { ranges: ["C1:C9"], rule: { kind: "numberBetween", values: ["60", "80"] }, fontColor: "#ff0000" },
  ];

  test("are read back as they were set, in their order, and replace what was there", () => {
    const { engine, sheet } = grid();
    engine.setConditionalFormats(sheet, FORMATS);
    expect(engine.conditionalFormats(sheet)).toEqual(FORMATS);
    engine.setConditionalFormats(sheet, [FORMATS[2]!]);
    expect(engine.conditionalFormats(sheet)).toEqual([FORMATS[2]]);
  });

  test("follow the cells", () => {
    const { engine, sheet } = grid();
    engine.setConditionalFormats(sheet, FORMATS.slice(1, 2));
    engine.insertColumns(sheet, 0, 1);
    expect(engine.conditionalFormats(sheet)).toEqual([
      { ...FORMATS[1], ranges: ["B:B"], rule: { kind: "formula", values: ["=$D2<5"] } },
    ]);
  });

  test("a formula that is none is refused in a sentence", () => {
    const { engine, sheet } = grid();
    const broken = [{ ranges: ["A1"], rule: { kind: "formula" as const, values: ["=1+"] } }];
    expect(() => engine.setConditionalFormats(sheet, broken)).toThrow(
      "The formula of a conditional format is not valid.",
    );
  });

  test.each<[ConditionKind, string[], unknown, boolean]>([
    ["textEquals", ["Mastery"], "Mastery", true],
    ["textEquals", ["Mastery"], "Not yet", false],
    ["textContains", ["yet"], "Not yet", true],
    ["textNotContains", ["yet"], "Not yet", false],
    ["textStartsWith", ["Not"], "Not yet", true],
    ["textEndsWith", ["yet"], "Not yet", true],
    ["empty", [], null, true],
    ["notEmpty", [], "x", true],
    ["numberEquals", ["80"], 80, true],
    ["numberNotEquals", ["80"], 80, false],
    ["numberGreater", ["80"], 81, true],
    ["numberGreaterOrEqual", ["80"], 80, true],
    ["numberLess", ["80"], 79, true],
    ["numberLessOrEqual", ["80"], 81, false],
    ["numberBetween", ["60", "80"], 70, true],
    ["numberNotBetween", ["60", "80"], 70, false],
    ["formula", ["=A1>5"], 6, true],
    ["formula", ["=A1>5"], 5, false],
  ])("%s %j colours %j: %s", (kind, values, value, coloured) => {
    const { engine, sheet } = grid([[value as string]]);
    engine.setConditionalFormats(sheet, [{ ranges: ["A1"], rule: { kind, values }, background: "#ff0000" }]);
    const { data } = engine.join({ id: "browser", name: "", send: () => undefined });
    const { model } = openBrowserModel(data, {
      client: { id: "browser", name: "" },
      functions: [],
      call: () => null,
      send: () => undefined,
    });
    const style = model.getters.getCellComputedStyle({ sheetId: sheet, col: 0, row: 0 });
    expect(style.fillColor === "#ff0000").toBe(coloured);
  });
});

describe("notes, protections and developer metadata", () => {
  const all = () =>
    open(
      workbookFile({
        sheets: [
          sheetFile({
            cells: [{ row: 2, column: 1, value: 1, note: "best attempt: 2nd of 3" }],
            protections: [
              { range: "A2:C4", warningOnly: true, description: "built" },
              { range: null, warningOnly: false, description: "tab" },
            ],
            metadata: [
              { key: "role", value: "scores", column: "B" },
              { key: "tab", value: "ours", column: null },
            ],
          }),
        ],
      }),
    );
  type Found = ReturnType<typeof all>;
  const state = (engine: Found, sheet: string) => ({
    notes: engine
      .save()
      .sheets.find(({ name }) => name === engine.sheets().find(({ id }) => id === sheet)!.name)!
      .cells.flatMap(({ row, column, note }) => (note ? [`${row},${column}`] : [])),
    protections: engine.protections(sheet).map(({ range }) => range),
    metadata: engine.metadata(sheet).map(({ column }) => column),
  });

  test.each<[string, (engine: Found, sheet: string) => void, ReturnType<typeof state>]>([
    [
      "rows inserted above",
      (engine, sheet) => engine.insertRows(sheet, 0, 2),
      { notes: ["4,1"], protections: ["A4:C6", null], metadata: ["B", null] },
    ],
    [
      "columns inserted on the left",
      (engine, sheet) => engine.insertColumns(sheet, 0, 1),
      { notes: ["2,2"], protections: ["B2:D4", null], metadata: ["C", null] },
    ],
    [
      "a row deleted above",
      (engine, sheet) => engine.deleteRows(sheet, 0, 1),
      { notes: ["1,1"], protections: ["A1:C3", null], metadata: ["B", null] },
    ],
    [
      "their row deleted",
      (engine, sheet) => engine.deleteRows(sheet, 2, 1),
      { notes: [], protections: ["A2:C3", null], metadata: ["B", null] },
    ],
    [
      "their column deleted",
      (engine, sheet) => engine.deleteColumns(sheet, 1, 1),
      { notes: [], protections: ["A2:B4", null], metadata: [null] },
    ],
  ])("follow %s", (_what, act, expected) => {
    const engine = all();
    const { id } = engine.sheets()[0]!;
    act(engine, id);
    expect(state(engine, id)).toEqual(expected);
  });

  test("are copied with their tab and go with it", () => {
    const engine = all();
    const { id } = engine.sheets()[0]!;
    const copy = engine.duplicateSheet(id, "Copy");
    expect(state(engine, copy)).toEqual(state(engine, id));
    engine.insertRows(copy, 0, 1);
    expect(state(engine, id).notes).toEqual(["2,1"]);
    engine.deleteSheet(id);
    expect(state(engine, copy).notes).toEqual(["3,1"]);
  });

  test("a note is replaced, and taken away by empty text", () => {
    const engine = all();
    const { id } = engine.sheets()[0]!;
    engine.setNotes(area(id, "B3:C3"), [["new", "another"]]);
    expect(engine.notes(area(id, "B3:C3"))).toEqual([["new", "another"]]);
    engine.setNotes(area(id, "B3:C3"), [["", undefined]]);
    expect(engine.notes(area(id, "B3:C3"))).toEqual([["", "another"]]);
  });

  test("a note stays when its cell gets another value", () => {
    const engine = all();
    const { id } = engine.sheets()[0]!;
    engine.write(area(id, "B3"), [[{ value: 9 }]]);
    expect(engine.notes(area(id, "B3"))).toEqual([["best attempt: 2nd of 3"]]);
  });

  test("protections and metadata of a tab are replaced as a whole", () => {
    const engine = all();
    const { id } = engine.sheets()[0]!;
    engine.setProtections(id, [{ range: "A:A", warningOnly: false, description: "" }]);
    engine.setMetadata(id, []);
    expect(engine.protections(id)).toMatchObject([{ range: "A:A", warningOnly: false, description: "" }]);
    expect(engine.metadata(id)).toEqual([]);
  });
});

describe("names", () => {
  test("are replaced in any case, and deleted", () => {
    const { engine, put, value } = grid([[1], [2]]);
    engine.setName("Policy", "Scores!A:A");
    engine.setName("POLICY", "Scores!A2:A3");
    expect(engine.names()).toEqual([{ name: "POLICY", range: "Scores!A2:A3" }]);
    put("C1", { formula: "=SUM(policy)" });
    expect(value("C1")).toBe(2);
    engine.deleteName("Policy");
    expect(engine.names()).toEqual([]);
    expect(value("C1")).toEqual({ error: "#NAME?", message: "Unknown range name: 'policy'." });
    engine.setName("policy", "Scores!A1:A2");
    expect(value("C1")).toBe(3);
  });

  test("a single cell is a value in formulas", () => {
    const { engine, put, value } = grid([[5]]);
    engine.setName("CUT", "Scores!A1");
    put("C1", { formula: "=CUT*2" });
    expect(value("C1")).toBe(10);
  });

  test("whole columns grow with the tab", () => {
    const { engine, sheet, put, value } = grid([[5]]);
    engine.setName("ALL", "Scores!A:A");
    put("C1", { formula: "=SUM(ALL)" });
    engine.write(area(sheet, "A40"), [[{ value: 7 }]]);
    expect(value("C1")).toBe(12);
    expect(engine.names()[0]!.range).toBe("Scores!A:A");
  });
});
