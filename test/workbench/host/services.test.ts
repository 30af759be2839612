import { openEngine } from "../../../workbench/engine/open";
import { dispatch, readRequest } from "../../../workbench/host/dispatch";
import { openDocumentProperties } from "../../../workbench/host/documentProperties";
import { openDocumentLock } from "../../../workbench/host/locks";
import { openSelections } from "../../../workbench/host/selections";
import type { Call } from "../../../workbench/host/services/service";
import { NOBODY, standingState } from "../../../workbench/host/standingState";
import { tab, workbook } from "./testHost";

/** The host answers these whether or not the add-on uses them at present. */
describe("services the façade may ask for", () => {
  const sheet = tab("Scores", [[0.5, true, "a"]]);
  sheet.cells[0] = { row: 0, column: 0, value: 0.5, numberFormat: "0%" };
  const file = workbook([sheet], { locale: "de_DE" });
  const call: Call = openCall();
  const scores = { sheet: call.engine.sheets()[0]?.id ?? "" };
  const area = { ...scores, row: 0, column: 0, rows: 1, columns: 3 };
  const ask = (name: string, ...args: unknown[]): unknown =>
    dispatch(call, readRequest(JSON.stringify([name, args])));

  function openCall(): Call {
    const engine = openEngine(file, {
      functions: [],
      callFunction: () => null,
      now: () => new Date(),
    });
    const selections = openSelections(() => engine);
    const execution = standingState({ caller: "menu", user: "first", authMode: "FULL", person: NOBODY });
    const [lock, properties] = [openDocumentLock(), openDocumentProperties()];
    return { engine, timeZone: "Etc/UTC", dist: "", lock, properties, selections, execution };
  }

  test("cells as they are shown in the locale", () =>
    expect(ask("Range.getDisplayValues", area)).toEqual([["50%", "WAHR", "a"]]));

  test("the size of the grid", () =>
    expect([ask("Sheet.getMaxRows", scores), ask("Sheet.getMaxColumns", scores)]).toEqual([20, 8]));

  test("the workbook's locale", () => expect(ask("Spreadsheet.getSpreadsheetLocale")).toBe("de_DE"));

  test("a number format for each cell", () => {
    ask("Range.setNumberFormats", area, [["0.00", "", "@"]]);
    expect(call.engine.numberFormats(area)).toEqual([["0.00", "", "@"]]);
  });

  test("wrapping, beside the style that is there", () => {
    ask("Range.setFontWeight", area, "bold");
    ask("Range.setWrap", area, true);
    expect(call.engine.styles(area)[0]?.[2]).toMatchObject({ bold: true, wrap: "wrap" });
  });

  test("no background any more", () => {
    ask("Range.setBackground", area, "#112233");
    ask("Range.setBackground", area, null);
    expect(call.engine.styles(area)[0]?.[0]).not.toHaveProperty("background");
  });

  test.each(["red", "#12", "#gggggg"])("the colour %p is not known here", (colour) =>
    expect(() => ask("Range.setBackground", area, colour)).toThrow(`"#rrggbb" only, not "${colour}"`),
  );

  test("a tab that has been deleted is not found", () =>
    expect(() => ask("Range.getValues", { ...area, sheet: "gone" })).toThrow("Sheet gone not found"));

  test("cells that have been deleted are outside", () =>
    expect(() => ask("Range.getValues", { ...area, row: 20 })).toThrow(
      "outside the dimensions of the sheet",
    ));

  test("a service that nobody knows is a fault of the workbench", () =>
    expect(() => ask("Range.fly", area)).toThrow("The host does not know the service call Range.fly."));
});
