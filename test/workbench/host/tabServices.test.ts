import { openEngine } from "../../../workbench/engine/open";
import { dispatch, readRequest } from "../../../workbench/host/dispatch";
import { openDocumentProperties } from "../../../workbench/host/documentProperties";
import type { UserId } from "../../../workbench/host/host";
import { openDocumentLock } from "../../../workbench/host/locks";
import { openSelections } from "../../../workbench/host/selections";
import type { Call } from "../../../workbench/host/services/service";
import { NOBODY, standingState } from "../../../workbench/host/standingState";
import { tab, workbook } from "./testHost";

const PROTECTED = "You are trying to edit a protected cell or object.";
const GUARDED = { range: "B2:C4", warningOnly: false, description: "" };
const WARNED = { range: "A:A", warningOnly: true, description: "" };
const CLOSED = { range: null, warningOnly: false, description: "" };

function openCall(user: UserId): Call {
  const scores = tab(
    "Scores",
    [
      ["a", 1],
      ["b", 2],
    ],
    {
      merges: ["A5:B6", "D9:E9"],
      frozenRows: 1,
      protections: [GUARDED, WARNED],
    },
  );
  scores.cells.push({ row: 2, column: 0, value: 0.5, numberFormat: "0%" });
  const closed = tab("Closed", [["x"]], { protections: [CLOSED] });
  const file = workbook([scores, closed, tab("Empty", [])], {
    timeZone: "Asia/Tokyo",
    names: [{ name: "MINE", range: "Scores!A:B" }],
  });
  const engine = openEngine(file, { functions: [], callFunction: () => null, now: () => new Date() });
  const selections = openSelections(() => engine);
  const execution = standingState({ caller: "menu", user, authMode: "FULL", person: NOBODY });
  const [lock, properties] = [openDocumentLock(), openDocumentProperties()];
  return { engine, timeZone: "Asia/Tokyo", dist: "", lock, properties, selections, execution };
}

let call: Call;
beforeEach(() => void (call = openCall("first")));

const ask = (name: string, ...args: unknown[]): unknown =>
  dispatch(call, readRequest(JSON.stringify([name, args])));
const sheet = (index = 0): { sheet: string } => ({ sheet: call.engine.sheets()[index]?.id ?? "" });
const area = (row: number, column: number, rows = 1, columns = 1): object => ({
  ...sheet(),
  row,
  column,
  rows,
  columns,
  notation: "",
});

describe("a tab as a script reads it", () => {
  test.each([
    [0, "A1:B3"],
    [2, "A1"],
  ])("the data of tab %i", (index, notation) =>
    expect(ask("Sheet.getDataRange", sheet(index))).toMatchObject({ notation }),
  );

  test("number formats; a cell without one has the automatic format", () =>
    expect(ask("Range.getNumberFormats", area(1, 0, 2, 1))).toEqual([["0.###############"], ["0%"]]));

  test("merged ranges that touch the range, as a whole", () =>
    expect(ask("Range.getMergedRanges", area(0, 0, 5, 2))).toMatchObject([{ notation: "A5:B6" }]));

  test.each([
    ["beside the protected cells", "first", [0, 1, 1, 2], true],
    ["partly protected", "first", [0, 1, 2, 2], false],
    ["under a warning", "first", [1, 0, 1, 1], true],
    ["free, for a viewer", "viewer", [0, 7, 1, 1], false],
  ] as const)("cells %s", (_, user, [row, column, rows, columns], can) => {
    call = openCall(user);
    expect(ask("Range.canEdit", area(row, column, rows, columns))).toBe(can);
  });

  test("protected ranges and protected tabs, with who may edit", () => {
    expect(ask("Spreadsheet.getProtections", "RANGE")).toMatchObject([
      { tab: { name: "Scores" }, place: { notation: "B2:C4" }, editable: false },
      { tab: { name: "Scores" }, place: { notation: "A:A" }, editable: true },
    ]);
    expect(ask("Spreadsheet.getProtections", "SHEET")).toMatchObject([
      { tab: { name: "Closed" }, place: { notation: "", rows: 20, columns: 8 }, editable: false },
    ]);
  });
});

describe("a tab as a script changes it", () => {
  test("rows and columns are added at the end", () => {
    ask("Sheet.insertRowsAfter", sheet(), 20, 5);
    ask("Sheet.insertColumnsAfter", sheet(), 8, 2);
    expect(call.engine.sheets()[0]).toMatchObject({ rows: 25, columns: 10 });
  });

  test("rows are added below the one named, counted from 1", () => {
    ask("Sheet.insertRowsAfter", sheet(), 1, 1);
    expect(call.engine.values({ ...sheet(), row: 0, column: 0, rows: 3, columns: 1 })).toEqual([
      ["a"],
      [null],
      ["b"],
    ]);
  });

  test("rows go, counted from 1", () => {
    call.engine.setProtections(sheet().sheet, []);
    ask("Sheet.deleteRows", sheet(), 2, 1);
    expect(call.engine.values({ ...sheet(), row: 0, column: 0, rows: 2, columns: 1 })).toEqual([
      ["a"],
      [0.5],
    ]);
  });

  test.each([
    ["Sheet.insertRowsAfter", [21, 1], "Those rows are out of bounds."],
    ["Sheet.insertColumnsAfter", [9, 1], "Those columns are out of bounds."],
    ["Sheet.deleteRows", [20, 2], "Those rows are out of bounds."],
    ["Sheet.deleteRows", [5, 0], "Those rows are out of bounds."],
    ["Sheet.setColumnWidths", [8, 2, 50], "Those columns are out of bounds."],
    ["Sheet.setFrozenColumns", [8], "You can't freeze all columns on the sheet."],
  ])("%s of %p is refused", (name, args, words) => expect(() => ask(name, sheet(), ...args)).toThrow(words));

  test("all rows below the frozen ones cannot go", () => {
    call.engine.setProtections(sheet().sheet, []);
    expect(() => ask("Sheet.deleteRows", sheet(), 2, 19)).toThrow(
      "not possible to delete all non-frozen rows",
    );
    ask("Sheet.deleteRows", sheet(), 2, 18);
    expect(call.engine.sheets()[0]?.rows).toBe(2);
  });

  test.each([
    ["protected rows", 0, "Sheet.deleteRows", [3, 1]],
    ["a protected tab", 1, "Sheet.insertRowsAfter", [1, 1]],
    ["a protected tab", 1, "Sheet.setConditionalFormatRules", [[]]],
    ["a protected tab", 1, "Spreadsheet.deleteSheet", []],
  ])("%s are left alone (tab %i, %s)", (_, index, name, args) =>
    expect(() => ask(name, sheet(index), ...args)).toThrow(PROTECTED),
  );

  test("frozen columns beside frozen rows; widths of neighbours at once", () => {
    ask("Sheet.setFrozenColumns", sheet(), 2);
    ask("Sheet.setColumnWidths", sheet(), 2, 3, 70);
    const [saved] = call.engine.save().sheets;
    expect(saved).toMatchObject({ frozenRows: 1, frozenColumns: 2, columnWidths: { 1: 70, 2: 70, 3: 70 } });
  });

  test("a validation is set, and taken away again with none", () => {
    const rule = { type: "list", values: ["A", "B"], strict: false };
    ask("Range.setDataValidation", area(5, 3, 4, 2), rule);
    expect(call.engine.validations(sheet().sheet)).toEqual([{ ranges: ["D6:E9"], ...rule }]);
    ask("Range.setDataValidation", area(5, 3, 4, 2), null);
    expect(call.engine.validations(sheet().sheet)).toEqual([]);
  });

  test("conditional formats replace all that were there", () => {
    const rule = (text: string): object => ({ text, background: "#ABC", places: [area(1, 0, 3, 1)] });
    ask("Sheet.setConditionalFormatRules", sheet(), [rule("old"), rule("older")]);
    ask("Sheet.setConditionalFormatRules", sheet(), [rule("new")]);
    expect(call.engine.conditionalFormats(sheet().sheet)).toEqual([
      { ranges: ["A2:A4"], rule: { kind: "textEquals", values: ["new"] }, background: "#aabbcc" },
    ]);
  });

  test("one colour for cells that stand apart", () => {
    const places = ask("Sheet.getRangeList", sheet(), ["A1", "E3:E4"]);
    ask("RangeList.setBackground", sheet(), places, "#112233");
    const styles = call.engine.styles({ ...sheet(), row: 0, column: 0, rows: 4, columns: 5 });
    expect(styles.flat().filter(({ background }) => background === "#112233")).toHaveLength(3);
  });
});

describe("tabs and names that go", () => {
  test("a tab, with its names", () => {
    call.engine.setProtections(sheet().sheet, []);
    ask("Spreadsheet.deleteSheet", sheet());
    expect(call.engine.sheets().map(({ name }) => name)).toEqual(["Closed", "Empty"]);
    expect(ask("Spreadsheet.getNamedRanges")).toEqual([]);
  });

  test("never the last tab that is to be seen", () => {
    call.engine.setHidden(sheet(1).sheet, true);
    call.engine.setHidden(sheet(2).sheet, true);
    expect(() => ask("Spreadsheet.deleteSheet", sheet())).toThrow(
      "You can't remove all the sheets in a document.",
    );
  });

  test("a name, in whatever case; one that is not there is refused", () => {
    ask("Spreadsheet.removeNamedRange", "mine");
    expect(call.engine.names()).toEqual([]);
    expect(() => ask("Spreadsheet.removeNamedRange", "MINE")).toThrow('"MINE" does not exist');
  });

  test("a viewer removes nothing", () => {
    call = openCall("viewer");
    expect(() => ask("Spreadsheet.removeNamedRange", "MINE")).toThrow(PROTECTED);
    expect(() => ask("Spreadsheet.deleteSheet", sheet(2))).toThrow(PROTECTED);
  });
});

describe("document properties", () => {
  const kept = (): unknown => ask("Properties.getProperties");

  test("are added to those that are there, or replace them all", () => {
    ask("Properties.setProperties", [["a", "1"]], false);
    ask("Properties.setProperties", [["b", "2"]], false);
    expect(kept()).toEqual({ a: "1", b: "2" });
    ask("Properties.setProperties", [["c", "3"]], true);
    expect(kept()).toEqual({ c: "3" });
    ask("Properties.deleteAllProperties");
    expect(kept()).toEqual({});
  });

  test("are refused when they are too large, and what was there stays", () => {
    ask("Properties.setProperties", [["a", "1"]], false);
    expect(() => ask("Properties.setProperties", [["b", "é".repeat(5000)]], true)).toThrow(
      "Argument too large: value",
    );
    const many = Array.from({ length: 70 }, (_, index) => [`k${index}`, "x".repeat(8000)]);
    expect(() => ask("Properties.setProperties", many, true)).toThrow("property storage quota");
    expect(kept()).toEqual({ a: "1" });
  });
});

test.each([
  ["Asia/Tokyo", "yyyy-MM-dd", "2025-11-15"],
  ["America/New_York", "yyyy-MM-dd HH:mm:ss", "2025-11-14 11:30:05"],
  ["Nowhere/None", "dd.MM.yyyy", "14.11.2025"],
])("a date in %s as %s", (zone, format, text) =>
  expect(ask("Utilities.formatDate", Date.UTC(2025, 10, 14, 16, 30, 5), zone, format)).toBe(text),
);

test("letters of a date format that the workbench does not know are said to be so", () =>
  expect(() => ask("Utilities.formatDate", 0, "UTC", "EEEE")).toThrow('does not know "EEEE" in formatDate'));

test("the workbook's time zone", () => expect(ask("Spreadsheet.getSpreadsheetTimeZone")).toBe("Asia/Tokyo"));
