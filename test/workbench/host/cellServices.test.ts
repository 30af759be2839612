import type { Host } from "../../../workbench/host/host";
import { openTestHost, person, tab, workbook } from "./testHost";

const PROTECTED =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

/** One call from a page: its value, or its sentence as {error}. */
async function call(host: Host, name: string, ...args: unknown[]): Promise<unknown> {
  const { value, error } = await host.call("first", name, args, person());
  return error === null ? value : { error };
}

describe("cells as a script reads them", () => {
  let host: Host;
  beforeAll(async () => {
    const cells = [
      ["a", 1, true, null, 0.1, "=1/2", "=NA()", '=""'],
      ["007", -2.5, false, "=1/0", "=A1&B1", null, null, null],
    ];
    const sheet = tab("Scores", cells);
    sheet.cells.push({ row: 2, column: 0, value: 45975, numberFormat: "yyyy-mm-dd" });
    sheet.cells.push({ row: 3, column: 0, value: 0.5, numberFormat: "0%" });
    sheet.cells.push({ row: 4, column: 0, value: "12", numberFormat: "@" });
    host = await openTestHost(workbook([sheet], { timeZone: "America/New_York" }));
  });
  afterAll(() => host.close());

  test.each([
    ["numbers, text, booleans, blanks", "A1:E1", [["a", 1, true, "", 0.1]]],
    ["a formula's value", "F1", [[0.5]]],
    ["an error as its text", "G1", [["#N/A"]]],
    ["a division by zero", "D2", [["#DIV/0!"]]],
    ["a formula that shows nothing", "H1", [[""]]],
    ["text that looks like a number", "A2", [["007"]]],
    ["a date at midnight of the workbook's time zone", "A3", [["Date 2025-11-14T05:00:00.000Z"]]],
    ["a percent as its share", "A4", [[0.5]]],
    ["plain text", "A5", [["12"]]],
    [
      "cells that were never used",
      "B10:C11",
      [
        ["", ""],
        ["", ""],
      ],
    ],
  ])("%s", async (_, range, values) => expect(await call(host, "read", "Scores", range)).toEqual(values));

  test("a page gets null when a Date is among them", async () =>
    expect(await call(host, "readRaw", "Scores", "A1:A3")).toBeNull());

  test("formulas in English, empty where there is none", async () =>
    expect(await call(host, "formulas", "Scores", "E1:G2")).toEqual([
      ["", "=1/2", "=NA()"],
      ["=A1&B1", "", ""],
    ]));

  test("the last row and column hold values or formulas that show nothing", async () =>
    expect(await call(host, "extent", "Scores")).toBe("A1:H5"));

  test.each([
    ["a row before the first", [0, 1, 1, 1], "The starting row of the range is too small."],
    ["a column before the first", [1, 0, 1, 1], "The starting column of the range is too small."],
    ["no rows", [1, 1, 0, 1], "The number of rows in the range must be at least 1."],
    ["no columns", [1, 1, 1, 0], "The number of columns in the range must be at least 1."],
    [
      "rows beyond the grid",
      [20, 1, 2, 1],
      "The coordinates of the range are outside the dimensions of the sheet.",
    ],
    [
      "columns beyond the grid",
      [1, 9, 1, 1],
      "The coordinates of the range are outside the dimensions of the sheet.",
    ],
    [
      "text for a number",
      [1, "B", 1, 1],
      "The parameters (number,String,number,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
  ])("a range with %s is refused", async (_, numbers, error) =>
    expect(await call(host, "at", "Scores", ...numbers)).toEqual({ error }),
  );

  test.each(["nonsense", "A1:Z99", "Other!A1"])("the range %p is not found", async (text) =>
    expect(await call(host, "read", "Scores", text)).toEqual({ error: "Range not found" }),
  );

  test.each([
    ["A:B", 20],
    ["2:3", 2],
    ["Scores!A1:A2", 2],
    ["c5:b2", 4],
  ])("the range %s has as many rows as the grid gives it", async (text, rows) =>
    expect(((await call(host, "read", "Scores", text)) as unknown[]).length).toBe(rows),
  );

  test("rows and columns count from 1", async () =>
    expect(await call(host, "at", "Scores", 3, 2, 4, 1)).toEqual(["B3:B6", 4]));
});

test("an unticked checkbox counts for the last row", async () => {
  const box = { ranges: ["B2:B9"], type: "checkbox" as const, values: [], strict: true };
  const host = await openTestHost(workbook([tab("Scores", [["x"]], { validations: [box] })]));
  expect(await call(host, "extent", "Scores")).toBe("A1:B9");
  await host.close();
});

describe("cells as a script writes them", () => {
  let host: Host;
  beforeEach(async () => {
    const guarded = { range: "F1:F9", warningOnly: false, description: "" };
    const warned = { range: "G1:G9", warningOnly: true, description: "" };
    const sheet = tab("Scores", [["a", 1, "=B1*2"]], { protections: [guarded, warned] });
    const whole = tab("Closed", [["a"]], {
      protections: [{ range: null, warningOnly: false, description: "" }],
    });
    host = await openTestHost(workbook([sheet, whole]));
  });
  afterEach(() => host.close());

  test.each([
    ["text and numbers", [["b", 2.5]], [["b", 2.5]]],
    ["booleans", [[true, false]], [[true, false]]],
    ["blanks clear", [["", null]], [["", ""]]],
    ["a formula", [["=1+1", "=A1"]], [[2, "a"]]],
    ["text that reads like a number", [["7", "85%"]], [[7, 0.85]]],
    ["a leading apostrophe makes text", [["'7", "'=1+1"]], [["7", "=1+1"]]],
  ])("%s", async (_, given, seen) =>
    expect(await call(host, "write", "Scores", "A2:B2", given)).toEqual(seen),
  );

  test("what looks like a fraction becomes a date", async () => {
    const [[value]] = (await call(host, "write", "Scores", "A2", [["1/2"]])) as [[string]];
    expect(value).toMatch(/^Date \d{4}-01-02T/);
  });

  test("under plain text everything stays as written", async () => {
    await call(host, "plain", "Scores", "A2:B2");
    expect(await call(host, "write", "Scores", "A2:B2", [["1/2", "007"]])).toEqual([["1/2", "007"]]);
  });

  test("a Date becomes a date", async () => {
    const ms = Date.UTC(2025, 10, 14);
    expect(await call(host, "writeDate", "Scores", "A2", ms)).toEqual([["Date 2025-11-14T00:00:00.000Z"]]);
  });

  test.each([
    ["undefined", [[""]]],
    ["NaN", [["#NUM!"]]],
    [
      "object",
      {
        error:
          "The parameters (Object[][]) don't match the method signature for SpreadsheetApp.Range.setValues.",
      },
    ],
    [
      "flat",
      {
        error:
          "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
      },
    ],
  ])("%s as a value", async (what, answer) =>
    expect(await call(host, "writeOdd", "Scores", "A2", what)).toEqual(answer),
  );

  test.each([
    [
      "rows",
      "A1:A2",
      [["x"]],
      "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
    ],
    [
      "columns",
      "A1:B1",
      [["x", "y", "z"]],
      "The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.",
    ],
    [
      "columns of a later row",
      "A1:B2",
      [["x", "y"], ["z"]],
      "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    ],
  ])("the wrong number of %s is refused and nothing written", async (_, range, values, error) => {
    expect(await call(host, "write", "Scores", range, values)).toEqual({ error });
    expect(await call(host, "read", "Scores", "A1")).toEqual([["a"]]);
  });

  test("more than 50,000 characters do not fit a cell", async () =>
    expect(await call(host, "write", "Scores", "A2", [["x".repeat(50_001)]])).toEqual({
      error: "Your input contains more than the maximum of 50000 characters in a single cell.",
    }));

  test("formulas that depend on it are up to date at once", async () => {
    await call(host, "write", "Scores", "B1", [[21]]);
    expect(await call(host, "read", "Scores", "C1")).toEqual([[42]]);
  });

  test.each([
    ["a protected range", "Scores", "E1:F1"],
    ["a protected tab", "Closed", "A2:B2"],
  ])("%s is refused to an editor", async (_, name, range) =>
    expect(await call(host, "write", name, range, [[1, 2]])).toEqual({ error: PROTECTED }),
  );

  test("beside a protected range and under a warning writing goes on", async () => {
    expect(await call(host, "write", "Scores", "D1:E1", [[1, 2]])).toEqual([[1, 2]]);
    expect(await call(host, "write", "Scores", "G1", [[1]])).toEqual([[1]]);
  });

  test.each([
    ["write", ["Scores", "A1", [[1]]]],
    ["plain", ["Scores", "A1"]],
    ["dress", ["Scores", "A1", "#ffffff"]],
    ["insert", ["New", 0]],
    ["name", ["N", "Scores", "A1"]],
  ])("a viewer's %s is refused", async (name, args) => {
    const { error } = await host.call("viewer", name, args, person());
    expect(error).toBe(PROTECTED);
  });

  test("formats, tab colour, width and frozen rows reach the workbook", async () => {
    await call(host, "dress", "Scores", "A1:B2", "#ABC");
    const { engine } = host;
    const sheet = engine.sheets()[0];
    const area = { sheet: sheet?.id ?? "", row: 0, column: 0, rows: 2, columns: 3 };
    const bold = { bold: true, background: "#aabbcc" };
    expect(engine.styles(area)).toEqual([
      [expect.objectContaining(bold), expect.objectContaining(bold), expect.not.objectContaining(bold)],
      [expect.objectContaining(bold), expect.objectContaining(bold), expect.not.objectContaining(bold)],
    ]);
    expect(sheet).toMatchObject({ tabColor: "#9e9e9e", frozenRows: 1 });
    expect(engine.save().sheets[0]?.columnWidths[1]).toBe(300);
  });

  test("a column that is not there has no width", async () =>
    expect(await call(host, "narrow", "Scores", 9)).toEqual({ error: "Those columns are out of bounds." }));
});

describe("tabs and names", () => {
  let host: Host;
  beforeEach(async () => {
    host = await openTestHost(workbook([tab("Scores", [["a"]]), tab("Hidden one", [], { hidden: true })]));
  });
  afterEach(() => host.close());

  test("a new tab stands where the index, from 0, says, and has 1,000 × 26 cells", async () => {
    expect(await call(host, "insert", "First", 0)).toBe("First");
    expect(await call(host, "tabs")).toEqual(["First", "Scores", "Hidden one"]);
    expect(host.engine.sheets()[0]).toMatchObject({ rows: 1000, columns: 26 });
  });

  test("a name that is taken, in whatever case, is refused", async () =>
    expect(await call(host, "insert", "scores", 0)).toEqual({
      error: 'A sheet with the name "scores" already exists. Please enter another name.',
    }));

  test("whole columns can be named and follow the grid", async () => {
    await call(host, "name", "MINE", "Scores", "A:C");
    expect(host.engine.names()).toEqual([{ name: "MINE", range: expect.stringMatching(/^'?Scores'?!A:C$/) }]);
    expect(await call(host, "names")).toEqual([["MINE", "Scores", 20]]);
  });

  test.each(["A1", "no spaces", "1st", ""])("%p is no name for a range", async (name) =>
    expect(await call(host, "name", name, "Scores", "A1")).toEqual({
      error: "The name for the range is invalid.",
    }),
  );

  test("a range fetched earlier names the same cells after rows have moved", async () => {
    const sheet = host.engine.sheets()[0]?.id ?? "";
    host.engine.write({ sheet, row: 1, column: 0, rows: 1, columns: 1 }, [[{ value: "b" }]]);
    host.during(6, async () => host.engine.insertRows(sheet, 0, 1));
    expect(await call(host, "stale", "Scores")).toEqual([[["b"]], [["a"]]]);
  });
});
