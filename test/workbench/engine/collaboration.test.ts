import fc from "fast-check";
import type { Model } from "@odoo/o-spreadsheet";
import type { AttachmentGetters } from "../../../workbench/engine/attachments";
import { openBrowserModel } from "../../../workbench/engine/browserModel";
import type { Engine, Joined } from "../../../workbench/engine/engine";
import { area, customFunction, open, sheetFile, typedCells, workbookFile } from "./makers";

const FUNCTIONS = [customFunction("OURS")];
const OPTIONS = { functions: FUNCTIONS, callFunction: () => "answered" };

function workbook(): Engine {
  const cells = typedCells([
    ["a", 1, "=B1*2"],
    ["b", 2, "=OURS(B2)"],
  ]);
  cells[0] = { ...cells[0]!, note: "first" };
  return open(
    workbookFile({ sheets: [sheetFile({ cells })], names: [{ name: "ALL", range: "Scores!A:C" }] }),
    OPTIONS,
  );
}

/** A browser whose messages take until `settled`, or one that is held back until it is released. */
function browser(engine: Engine, id: string) {
  let held: unknown[] | null = null;
  const incoming = (message: unknown) => (held ? held.push(message) : connection.deliver(message));
  const joined: Joined = engine.join({ id, name: id, send: incoming });
  const connection = openBrowserModel(joined.data, {
    client: { id, name: id },
    functions: FUNCTIONS,
    call: () => "answered",
    send: (message) => joined.receive(message),
  });
  const { model } = connection;
  const sheetId = model.getters.getSheetIds()[0]!;
  let lost = 0;
  model.on("unexpected-revision-id", model, () => lost++);
  return {
    model,
    /** How often it got a revision that does not follow on the one it knows. */
    lost: () => lost,
    joined,
    sheetId,
    hold: () => (held = []),
    release: () => {
      const waiting = held ?? [];
      held = null;
      waiting.forEach(connection.deliver);
    },
    type: (col: number, row: number, content: string) =>
      model.dispatch("UPDATE_CELL", { sheetId, col, row, content }),
    value: (col: number, row: number) => model.getters.getEvaluatedCell({ sheetId, col, row }).value,
    note: (col: number, row: number) =>
      (model.getters as unknown as AttachmentGetters).getCellAttachment("note", { sheetId, col, row }),
  };
}

const settled = () => new Promise((done) => setTimeout(done, 5));
const state = (model: Model) => {
  const data = (model as unknown as { _exportData(squeezed: boolean): Record<string, unknown> })._exportData(
    false,
  );
  return { ...data, revisionId: "" };
};
/** Everything a file holds, through the eyes of the workbook in Node. */
const saved = (engine: Engine) => engine.save().sheets;

describe("a browser takes part in the workbook", () => {
  test("it begins with all there is", () => {
    const engine = workbook();
    const { value, note, model } = browser(engine, "one");
    expect([value(0, 0), value(2, 0), value(2, 1), note(0, 0)]).toEqual(["a", 2, "answered", "first"]);
    expect(model.getters.getNamedRanges().map(({ name }) => name)).toEqual(["ALL"]);
  });

  test("what it types is in the workbook, calculated", async () => {
    const engine = workbook();
    const { type, sheetId } = browser(engine, "one");
    type(1, 0, "21");
    await settled();
    expect(engine.values(area(sheetId, "B1:C1"))).toEqual([[21, 42]]);
  });

  test.each<[string, (engine: Engine, sheet: string) => void]>([
    [
      "values",
      (engine, sheet) =>
        engine.write(area(sheet, "A5:B6"), [
          [{ value: "x" }, { value: 5 }],
          [{ typed: "7/8" }, { typed: "=B1" }],
        ]),
    ],
    ["notes", (engine, sheet) => engine.setNotes(area(sheet, "B2"), [["from the script"]])],
    ["inserted rows", (engine, sheet) => engine.insertRows(sheet, 0, 3)],
    ["deleted columns", (engine, sheet) => engine.deleteColumns(sheet, 0, 1)],
    ["moved columns", (engine, sheet) => engine.moveColumns(sheet, 0, 1, 3)],
    [
      "sorted rows",
      (engine, sheet) => {
        engine.write(area(sheet, "A1"), [[{ value: "z" }]]);
        engine.sort(area(sheet, "A1:C2"), 0);
      },
    ],
    ["new and renamed tabs", (engine) => engine.renameSheet(engine.addSheet("New", 0, 5, 5), "Newer")],
    ["a copied tab", (engine, sheet) => void engine.duplicateSheet(sheet, "Copy")],
    ["names", (engine) => engine.setName("MORE", "Scores!B:B")],
    [
      "validation",
      (engine, sheet) =>
        engine.setValidation(area(sheet, "A3:A4"), { type: "checkbox", values: [], strict: true }),
    ],
    [
      "conditional formats",
      (engine, sheet) =>
        engine.setConditionalFormats(sheet, [
          { ranges: ["A1:A9"], rule: { kind: "textEquals", values: ["a"] }, background: "#ff0000" },
        ]),
    ],
    [
      "protections and metadata",
      (engine, sheet) => {
        engine.setProtections(sheet, [{ range: "A1:B2", warningOnly: true, description: "ours" }]);
        engine.setMetadata(sheet, [{ key: "k", value: "v", column: "B" }]);
      },
    ],
    ["a locale", (engine) => engine.setLocale("de_DE")],
    ["a time zone", (engine) => engine.setTimeZone("Europe/Berlin")],
    [
      "an unknown function",
      (engine, sheet) => {
        engine.write(area(sheet, "D1"), [[{ typed: "=NOSUCH2(B1)" }]]);
        engine.insertRows(sheet, 0, 1);
      },
    ],
  ])("%s of the engine reach it", async (_what, act) => {
    const engine = workbook();
    const { model, sheetId } = browser(engine, "one");
    act(engine, sheetId);
    await settled();
    const other = browser(engine, "two");
    expect(state(model)).toEqual(state(other.model));
    expect(JSON.stringify(state(model))).not.toBe(JSON.stringify(state(browser(workbook(), "x").model)));
  });

  test("two browsers see each other's edits", async () => {
    const engine = workbook();
    const [one, two] = [browser(engine, "one"), browser(engine, "two")];
    one.type(0, 0, "from one");
    await settled();
    expect(two.value(0, 0)).toBe("from one");
  });

  test("it can undo and redo its own step, in the workbook too", async () => {
    const engine = workbook();
    const { type, model, sheetId, value } = browser(engine, "one");
    type(1, 0, "21");
    await settled();
    engine.write(area(sheetId, "A9"), [[{ value: "script" }]]);
    await settled();
    model.dispatch("REQUEST_UNDO");
    await settled();
    expect(engine.values(area(sheetId, "B1:C1"))).toEqual([[1, 2]]);
    expect(value(0, 8)).toBe("script");
    model.dispatch("REQUEST_REDO");
    await settled();
    expect(engine.values(area(sheetId, "B1:C1"))).toEqual([[21, 42]]);
  });

  test("a row it inserts and takes back leaves notes where they were", async () => {
    const engine = workbook();
    const { model, sheetId } = browser(engine, "one");
    const before = saved(engine);
    model.dispatch("ADD_COLUMNS_ROWS", {
      sheetId,
      sheetName: "Scores",
      dimension: "ROW",
      base: 0,
      position: "before",
      quantity: 1,
    });
    await settled();
    expect(engine.notes(area(sheetId, "A2"))).toEqual([["first"]]);
    model.dispatch("REQUEST_UNDO");
    await settled();
    expect(saved(engine)).toEqual(before);
  });

  test("it takes back its own work from before the script gave a whole column a format, which stays", async () => {
    const engine = workbook();
    const { model, type, sheetId } = browser(engine, "one");
    type(1, 0, "21");
    await settled();
    const format = Array.from({ length: 20 }, () => ["0.00"]);
    engine.setNumberFormats(area(sheetId, "B1:B20"), format);
    await settled();
    model.dispatch("REQUEST_UNDO");
    await settled();
    expect(engine.values(area(sheetId, "B1:C1"))).toEqual([[1, 2]]);
    expect(engine.numberFormats(area(sheetId, "B1:B20"))).toEqual(format);
    expect(model.getters.getCell({ sheetId, col: 1, row: 19 })?.format).toBe("0.00");
  });

  test("one that joins later can be undone before by one that was there", async () => {
    const engine = workbook();
    const one = browser(engine, "one");
    one.type(1, 0, "21");
    await settled();
    const two = browser(engine, "two");
    one.model.dispatch("REQUEST_UNDO");
    await settled();
    expect(two.value(1, 0)).toBe(1);
    expect(state(two.model)).toEqual(state(one.model));
  });

  test("when it has left, nothing reaches it and the workbook goes on", async () => {
    const engine = workbook();
    const { joined, value, sheetId } = browser(engine, "one");
    joined.leave();
    engine.write(area(sheetId, "A1"), [[{ value: "later" }]]);
    await settled();
    expect(value(0, 0)).toBe("a");
    expect(browser(engine, "two").value(0, 0)).toBe("later");
  });

  test("where one points is told to the others, and the workbook itself points nowhere", async () => {
    const engine = workbook();
    const [one, two] = [browser(engine, "one"), browser(engine, "two")];
    one.model.selection.selectCell(1, 1);
    engine.write(area(one.sheetId, "A1"), [[{ value: "x" }]]);
    await settled();
    const names = [...two.model.getters.getConnectedClients()].map(({ id }) => id);
    expect(names).toContain("one");
    expect(names).not.toContain("workbook");
  });
});

describe("edits at the same time", () => {
  type Act = (sheet: {
    engine: Engine;
    one: ReturnType<typeof browser>;
    two: ReturnType<typeof browser>;
  }) => void;
  const at = fc.record({ col: fc.nat(3), row: fc.nat(5) });
  const step: fc.Arbitrary<Act> = fc.oneof(
    fc
      .record({
        who: fc.constantFrom("one", "two"),
        place: at,
        content: fc.constantFrom("5", "x", "", "=B1", "=SUM(A1:B2)"),
      })
      .map(
        ({ who, place, content }): Act =>
          (all) =>
            void all[who as "one"].type(place.col, place.row, content),
      ),
    fc
      .record({
        who: fc.constantFrom("one", "two"),
        base: fc.nat(4),
        dimension: fc.constantFrom("ROW", "COL"),
        adds: fc.boolean(),
      })
      .map(({ who, base, dimension, adds }): Act => (all) => {
        const { model, sheetId } = all[who as "one"];
        const common = { sheetId, sheetName: "Scores", dimension: dimension as "ROW" };
        if (adds) model.dispatch("ADD_COLUMNS_ROWS", { ...common, base, position: "before", quantity: 1 });
        else model.dispatch("REMOVE_COLUMNS_ROWS", { ...common, elements: [base] });
      }),
    at.map(
      ({ col, row }): Act =>
        ({ engine, one }) =>
          engine.setNotes({ sheet: one.sheetId, row, column: col, rows: 1, columns: 1 }, [
            [`note ${col}${row}`],
          ]),
    ),
    at.map(
      ({ col, row }): Act =>
        ({ engine, one }) =>
          engine.write({ sheet: one.sheetId, row, column: col, rows: 1, columns: 1 }, [
            [{ value: "script" }],
          ]),
    ),
    fc.constant<Act>(({ engine, one }) => engine.insertRows(one.sheetId, 1, 1)),
  );

  test("lead to the same workbook for everyone", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
        const engine = workbook();
        const [one, two] = [browser(engine, "one"), browser(engine, "two")];
        one.hold();
        two.hold();
        const all = { engine, one, two };
        for (const act of steps) act(all);
        await settled();
        one.release();
        two.release();
        await settled();
        const fresh = browser(engine, "three");
        expect(state(one.model)).toEqual(state(fresh.model));
        expect(state(two.model)).toEqual(state(fresh.model));
        expect(one.model.getters.isFullySynchronized()).toBe(true);
        expect([one.lost(), two.lost()]).toEqual([0, 0]);
      }),
      { numRuns: 60 },
    );
  });
});
