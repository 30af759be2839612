import type { Host } from "../../../workbench/host/host";
import type { SheetFile } from "../../../workbench/files/workbookFile";
import { openTestHost, tab, workbook } from "./testHost";

const NO_SETTER = "You do not have permission to call setValues";
const NO_UI = "Cannot call SpreadsheetApp.getUi() from this context.";

/** The value of a formula in B1, beside cells A1:A3 and the rest of a tab. */
async function cell(formula: string, change: (sheet: SheetFile) => void = () => undefined): Promise<unknown> {
  const sheet = tab("Scores", [[1, formula], [2], [null], [true]]);
  change(sheet);
  const host = await openTestHost(workbook([sheet], { timeZone: "America/New_York" }));
  const value = at(host, 0, 1);
  await host.close();
  return value;
}

function at(host: Host, row: number, column: number): unknown {
  const sheet = host.engine.sheets()[0]?.id ?? "";
  return host.engine.values({ sheet, row, column, rows: 1, columns: 1 })[0]?.[0];
}

describe("a custom function in a cell", () => {
  test.each([
    ["=DOUBLE(21)", 42],
    ["=double(A2)", 4],
    ["=SHAPE(A1)", "number:1"],
    ["=SHAPE(A1:A4)", "[[number:1],[number:2],[string:],[boolean:true]]"],
    ["=SHAPE(A3)", "string:"],
    ['=SHAPE("x",,10%)', "string:x undefined:undefined number:0.1"],
    ["=READS()", 1],
  ])("%s is %p", async (formula, value) => expect(await cell(formula)).toBe(value));

  test.each([
    ["=REFUSES()", "Mastery at must be between 0 and 100."],
    ["=WRITES()", NO_SETTER],
    ["=ASKS()", NO_UI],
    ["=TOASTS()", "You do not have permission to call toast"],
  ])("%s shows #ERROR! with its words", async (formula, words) =>
    expect(await cell(formula)).toEqual({ error: "#ERROR!", message: expect.stringContaining(words) }),
  );

  test("gets a date as a Date and gives one back", async () => {
    const date = (sheet: SheetFile): void =>
      void sheet.cells.push({ row: 4, column: 0, value: 45975, numberFormat: "yyyy-mm-dd" });
    expect(await cell("=SHAPE(A5)", date)).toBe("Date");
    expect(await cell("=DAY_AFTER(A5)", date)).toEqual({ date: 45976 });
  });

  test("spills its rows", async () => {
    const host = await openTestHost(workbook([tab("Scores", [[1, "=DOUBLE(A1:A3)"], [2], [3]])]));
    expect([0, 1, 2].map((row) => at(host, row, 1))).toEqual([2, 4, 6]);
    await host.close();
  });

  test("is run again when a cell it was given changes, and counted", async () => {
    const host = await openTestHost(workbook([tab("Scores", [[1, "=DOUBLE(A1)"]])]));
    const before = host.functionExecutions();
    const sheet = host.engine.sheets()[0]?.id ?? "";
    host.engine.write({ sheet, row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: 5 }]]);
    expect(at(host, 0, 1)).toBe(10);
    expect(host.functionExecutions() - before).toBeGreaterThanOrEqual(1);
    await host.close();
  });

  test("sees the day that was set", async () => {
    const file = workbook([tab("Scores", [["=YEAR_NOW()", "=YEAR(TODAY())"]])]);
    const host = await openTestHost(file, { today: "2019-05-05" });
    expect([at(host, 0, 0), at(host, 0, 1)]).toEqual([2019, 2019]);
    host.setToday("2022-05-05");
    expect([at(host, 0, 0), at(host, 0, 1)]).toEqual([2022, 2022]);
    await host.close();
  });

  test("is offered with its words", async () => {
    const host = await openTestHost(workbook([tab("Scores", [])]));
    expect(host.functions.find(({ name }) => name === "DOUBLE")).toEqual({
      name: "DOUBLE",
      description: "Twice the number, or each of them.",
      parameters: [{ name: "n", description: "The number, or cells with numbers.", optional: false }],
      offered: true,
    });
    await host.close();
  });
});
