import { stores } from "@odoo/o-spreadsheet";
import { openBrowserModel } from "../../../workbench/engine/browserModel";
import { serialOf } from "../../../workbench/engine/typing/typedDate";
import { NOW, area, open, sheetFile, workbookFile } from "./makers";

/** The grid's own cell editor on a browser's model, without a page. */
function editing(locale: string) {
  const cells = [
    { row: 0, column: 1, value: null, numberFormat: "@", note: "plain" },
    { row: 4, column: 4, value: null, numberFormat: "0%" },
  ];
  const engine = open(workbookFile({ locale, sheets: [sheetFile({ cells })] }), { now: () => NOW });
  const joined = engine.join({ id: "one", name: "", send: () => undefined });
  const { model } = openBrowserModel(joined.data, {
    client: { id: "one", name: "" },
    functions: [],
    call: () => null,
    send: (message) => joined.receive(message),
  });
  const container = new stores.DependencyContainer();
  container.inject(stores.ModelStore, model as never);
  const editor = container.get(stores.CellComposerStore);
  const sheet = engine.sheets()[0]!.id;
  return {
    engine,
    sheet,
    type(col: number, row: number, text: string) {
      model.selection.selectCell(col, row);
      editor.startEdition(text);
      editor.stopEdition();
    },
    read: (cell: string) => [
      engine.values(area(sheet, cell))[0]![0],
      engine.display(area(sheet, cell))[0]![0],
      engine.formulas(area(sheet, cell))[0]![0],
    ],
  };
}

const date = (year: number, month: number, day: number) => ({ date: serialOf(year, month, day) });

describe("what is typed into the browser's grid is read as Sheets reads it", () => {
  test.each<[string, string, unknown[]]>([
    ["en_US", "7/8", [date(2025, 7, 8), "7/8", ""]],
    ["en_US", "85%", [0.85, "85%", ""]],
    ["en_US", "62 85", ["62 85", "62 85", ""]],
    ["de_DE", "7.8", [date(2025, 8, 7), "7.8", ""]],
    ["de_DE", "14.11.2025", [date(2025, 11, 14), "14.11.2025", ""]],
    ["de_DE", "7,5", [7.5, "7,5", ""]],
    ["de_DE", "=SUM(1,5;2", [3.5, "3,5", "=SUM(1.5,2)"]],
    ["en_US", "=SUM(1,2", [3, "3", "=SUM(1,2)"]],
    ["en_US", "'007", ["007", "007", ""]],
    ["en_US", "=NOSUCH3(B2)", [expect.objectContaining({ error: "#NAME?" }), "#NAME?", "=NOSUCH3(B2)"]],
  ])("%s: %s", (locale, typed, expected) => {
    const { type, read } = editing(locale);
    type(2, 2, typed);
    expect(read("C3")).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ["90 %%", 0.9],
    ["75%%", 0.75],
    ["85", 0.85],
    ["0.7%", 0.007],
    ["4 of 5%", "4 of 5"],
    ["=3/4", 0.75],
  ])("in a cell that shows per cent, where the editor adds a sign, %s is %p", (typed, expected) => {
    const { type, read } = editing("en_US");
    type(4, 4, typed);
    expect(read("E5")[0]).toBe(expected);
  });

  test.each(["=1+1", "7/8", "007"])("%s is text in a plain text cell", (typed) => {
    const { type, read } = editing("en_US");
    type(1, 0, typed);
    expect(read("B1")).toEqual([typed, typed, ""]);
  });

  test("emptying a cell empties it", () => {
    const { engine, sheet, type, read } = editing("en_US");
    engine.write(area(sheet, "A1"), [[{ value: 5 }]]);
    type(3, 3, "x");
    type(3, 3, "");
    expect(read("D4")).toEqual([null, "", ""]);
  });
});
