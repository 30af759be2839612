import type { Host } from "../../../workbench/host/host";
import { checkSteps, runAll, runStep } from "../../../workbench/steps/runStep";
import { openSession } from "../../../workbench/steps/session";
import type { Session } from "../../../workbench/steps/step";
import { openTestHost, tab, workbook } from "../host/testHost";

const PROTECTED =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

let host: Host;
let session: Session;
beforeEach(async () => {
  const scores = tab("Period 1", [
    ["Name", "Test", "Level"],
    ["Zoë", 8, "=DOUBLE(B2)"],
    ["Ada", 9, "=NA()"],
    ["Max", null, true],
  ]);
  scores.cells.push({ row: 4, column: 0, value: 45975, numberFormat: "yyyy-mm-dd" });
  const names = [{ name: "SCORES", range: "'Period 1'!A:C" }];
  host = await openTestHost(workbook([scores, tab("O'Neill", [["x"]])], { names }));
  session = await openSession({ host });
});
afterEach(() => host.close());

const run = (...steps: unknown[]): Promise<unknown[]> => runAll(session, steps);
const last = async (...steps: unknown[]): Promise<unknown> => (await run(...steps)).at(-1);
const values = async (range: string): Promise<unknown> =>
  ((await last({ get: range })) as { values: unknown }).values;

describe("get", () => {
  test("gives values, formulas, notes, types and errors of exactly those cells", async () =>
    expect(await last({ setNote: ["Period 1!A2", "new here"] }, { get: "Period 1!A2:C5" })).toEqual({
      values: [
        ["Zoë", 8, 16],
        ["Ada", 9, "#N/A"],
        ["Max", "", true],
        ["2025-11-14", "", ""],
      ],
      formulas: [
        ["", "", "=DOUBLE(B2)"],
        ["", "", "=NA()"],
        ["", "", ""],
        ["", "", ""],
      ],
      notes: [
        ["new here", "", ""],
        ["", "", ""],
        ["", "", ""],
        ["", "", ""],
      ],
      types: [
        ["text", "number", "number"],
        ["text", "number", "error"],
        ["text", "blank", "boolean"],
        ["date", "blank", "blank"],
      ],
      errors: [
        ["", "", ""],
        ["", "", expect.any(String)],
        ["", "", ""],
        ["", "", ""],
      ],
    }));

  test("an error a custom function threw comes with its words", async () => {
    const { values: shown, errors } = (await last(
      { set: "Period 1!D1", value: "=REFUSES()" },
      { get: "Period 1!D1" },
    )) as Record<string, unknown>;
    expect([shown, errors]).toEqual([[["#ERROR!"]], [["Mastery at must be between 0 and 100."]]]);
  });

  test.each([
    ["a tab's name alone is all that is in it", "O'Neill", [["x"]]],
    ["a quoted tab", "'O''Neill'!A1:B1", [["x", ""]]],
    ["a tab that needs no quotes here", "Period 1!B2", [[8]]],
    [
      "cells beyond the edge are blank",
      "O'Neill!H20:I21",
      [
        ["", ""],
        ["", ""],
      ],
    ],
  ])("%s", async (_, range, seen) => expect(await values(range)).toEqual(seen));

  test.each([
    ["Period 9!A1", 'There is no tab named "Period 9"; there are "Period 1", "O\'Neill".'],
    ["Nowhere", 'There is no tab named "Nowhere"; there are "Period 1", "O\'Neill".'],
    ["Period 1!hello", '"hello" is no range; write it like "A1:F9", "A:C" or "C5".'],
  ])("%s is answered with an error", async (range, error) =>
    expect(await last({ get: range })).toEqual({ error }),
  );
});

describe("set", () => {
  test.each([
    ["a number as it is", { value: 7.5 }, [[7.5]]],
    ["a boolean as it is", { value: false }, [[false]]],
    ["text as typed", { value: "7" }, [[7]]],
    ["a formula", { value: "=B2+1" }, [[9]]],
    ["an apostrophe makes text", { value: "'7" }, [["7"]]],
    ["nothing clears", { value: "" }, [[""]]],
    ["null clears", { value: null }, [[""]]],
  ])("%s", async (_, what, seen) => {
    expect(await last({ set: "Period 1!B3", ...what })).toEqual({});
    expect(await values("Period 1!B3")).toEqual(seen);
  });

  test("a block goes as far as it needs from one cell, beyond the edge too", async () => {
    const block = [
      ["a", 1],
      ["b", 2],
    ];
    expect(await last({ set: "O'Neill!H20", values: block })).toEqual({});
    expect(await values("O'Neill!H20:I21")).toEqual(block);
  });

  test("one value fills a range", async () => {
    await run({ set: "O'Neill!B1:C2", value: 5 });
    expect(await values("O'Neill!B1:C2")).toEqual([
      [5, 5],
      [5, 5],
    ]);
  });

  test("values that do not fit the range are not written", async () =>
    expect(await last({ set: "O'Neill!B1:C2", values: [[1]] })).toEqual({
      error: "O'Neill!B1:C2: 1 × 1 values do not fit 2 × 2 cells; name one cell or a range of that size.",
    }));

  test("rows of different lengths are not written", async () =>
    expect(await last({ set: "O'Neill!B1", values: [[1, 2], [3]] })).toEqual({
      error: "The rows for O'Neill!B1 must all have the same number of values, at least one.",
    }));

  test("is typed in the workbook's locale", async () => {
    await run({ locale: "de_DE" }, { set: "O'Neill!B1", value: "7,5" });
    expect(await values("O'Neill!B1")).toEqual([[7.5]]);
  });

  test("a viewer may not", async () =>
    expect(await last({ user: "viewer" }, { set: "O'Neill!B1", value: 1 })).toEqual({ error: PROTECTED }));
});

describe("tabs", () => {
  const tabs = async (): Promise<unknown> => ((await last({ tabs: true })) as { tabs: unknown }).tabs;

  test.each([
    [{ newTab: "X" }, ["Period 1", "O'Neill", "X"]],
    [{ renameTab: ["O'Neill", "Names"] }, ["Period 1", "Names"]],
    [{ deleteTab: "O'Neill" }, ["Period 1"]],
    [{ duplicateTab: ["Period 1", "Copy"] }, expect.arrayContaining(["Copy", "O'Neill", "Period 1"])],
  ])("%j", async (step, seen) => {
    expect(await last(step)).toEqual({});
    expect(await tabs()).toEqual(seen);
  });

  test("a new tab has 1,000 × 26 cells", async () => {
    await run({ newTab: "X" });
    expect(host.engine.sheets().find(({ name }) => name === "X")).toMatchObject({ rows: 1000, columns: 26 });
  });

  test("a name that is taken is answered with an error", async () =>
    expect(await last({ newTab: "Period 1" })).toEqual({ error: expect.stringContaining("already exists") }));

  test.each([
    [{ insertRows: ["Period 1", 2, 1] }, "Period 1!A1:A3", [["Name"], [""], ["Zoë"]]],
    [{ deleteRows: ["Period 1", 2, 2] }, "Period 1!A1:A2", [["Name"], ["Max"]]],
    [{ insertColumns: ["Period 1", 2, 1] }, "Period 1!A1:C1", [["Name", "", "Test"]]],
    [{ deleteColumns: ["Period 1", 1, 1] }, "Period 1!A1:B1", [["Test", "Level"]]],
    [{ moveColumns: ["Period 1", "A:A", "C"] }, "Period 1!A1:C1", [["Test", "Name", "Level"]]],
    [
      { sort: ["Period 1", "A2:B4", "A"] },
      "Period 1!A1:B4",
      [
        ["Name", "Test"],
        ["Ada", 9],
        ["Max", ""],
        ["Zoë", 8],
      ],
    ],
  ])("%j", async (step, range, seen) => {
    expect(await last(step)).toEqual({});
    expect(await values(range)).toEqual(seen);
  });

  test("sorting by a column outside the range is answered with an error", async () =>
    expect(await last({ sort: ["Period 1", "A2:B4", "C"] })).toEqual({
      error: "Column C is not in A2:B4; sort by a column of the range.",
    }));
});

describe("menu and call", () => {
  test("a menu item is found by its label; answers go to the dialogs in turn", async () =>
    expect(await last({ menu: "Ask", answers: ["YES"] })).toEqual({
      toasts: [{ title: "You said", message: "yes" }],
      dialogs: [
        { kind: "alert", title: "Sure?", message: "It cannot be undone.", buttons: "YES_NO", answer: "YES" },
      ],
      sidebar: null,
      error: null,
      serviceCalls: { read: 0, write: 0, format: 0, other: 5, byTab: {} },
      progress: ["Working …"],
      ms: expect.any(Number),
    }));

  test.each([
    ["missing answers close dialogs", [], "CLOSE"],
    ["a button the dialog has not cannot be pressed", ["OK"], "CLOSE"],
  ])("%s", async (_, answers, answer) =>
    expect(await last({ menu: "Ask", answers })).toMatchObject({ dialogs: [{ answer }] }),
  );

  test("says which sidebar was opened, and its html is the open page's", async () => {
    expect(await last({ menu: "Show page" })).toMatchObject({ sidebar: "A page", error: null });
    expect(await last({ dialog: true })).toContain("<p>Hello</p>");
  });

  test("an item that is not there is answered with the menu", async () =>
    expect(await last({ menu: "Nothing" })).toEqual({
      error: 'There is no menu item "Nothing"; the menu has "Show page", "Ask", "Missing".',
    }));

  test("a call answers its value", async () =>
    expect(await last({ call: "echo", args: [1, { a: null }] })).toEqual({
      value: [1, { a: null }],
      toasts: [],
      serviceCalls: { read: 0, write: 0, format: 0, other: 0, byTab: {} },
      progress: [],
    }));

  test("or the sentence of its error", async () =>
    expect(await last({ call: "throwsText" })).toMatchObject({ error: "just text" }));

  test("onOpen in an AuthMode gives the menu", async () =>
    expect(await last({ open: "NONE" })).toEqual({ menu: ["Show page", "Ask", "Missing"], error: null }));
});

describe("trouble", () => {
  test("failAt loses one service call of the next execution", async () => {
    const [, first, second] = await run({ failAt: 2 }, { call: "carryOn" }, { call: "carryOn" });
    const lost = "Exception: Service error: Spreadsheets";
    expect(first).toMatchObject({ value: ["ok", lost, "ok", "ok"] });
    expect(second).toMatchObject({ value: ["ok", "ok", "ok", "ok"] });
  });

  test("during runs the other editor's steps just before the call", async () => {
    const steps = [{ set: "Period 1!A1", value: "changed" }, { call: "tabs" }];
    const answer = await last({ during: { call: 2, steps } }, { call: "read", args: ["Period 1", "A1"] });
    expect(answer).toMatchObject({ value: [["changed"]], during: [{}, { value: ["Period 1", "O'Neill"] }] });
  });

  test("protected cells refuse script and typing; a warning does not", async () => {
    await run({ protect: ["Period 1!A1:B9"] }, { protect: ["O'Neill", "warning"] });
    const write = (name: string, range: string): Promise<unknown> =>
      last({ call: "write", args: [name, range, [[1]]] });
    expect(await write("Period 1", "B2")).toMatchObject({ error: PROTECTED });
    expect(await last({ set: "Period 1!B2", value: 1 })).toEqual({ error: PROTECTED });
    expect(await write("Period 1", "C2")).toMatchObject({ value: [[1]] });
    expect(await write("O'Neill", "A1")).toMatchObject({ value: [[1]] });
  });

  test("another editor has a cursor of their own", async () => {
    expect(await last({ select: "Period 1!C2" }, { user: "second" }, { select: "O'Neill!A1" })).toEqual({});
    expect(await last({ select: "Nowhere!A1" })).toEqual({
      error: expect.stringContaining('no tab named "Nowhere"'),
    });
  });

  test("today, time zone and delay hold from here on", async () => {
    const answers = await run(
      { today: "2024-02-29" },
      { timeZone: "Europe/Berlin" },
      { delay: 1 },
      { call: "now" },
    );
    expect(answers[3]).toMatchObject({ value: [expect.stringMatching(/^2024-02-29/), expect.any(Number)] });
    expect(host.engine.timeZone()).toBe("Europe/Berlin");
  });
});

describe("inspect", () => {
  test("shows names, protections, merges, frozen rows and formats of the tab", async () => {
    await run(
      { call: "dress", args: ["Period 1", "A1:C1", "#DDEEFF"] },
      { protect: ["Period 1!A1:C1", "warning"] },
    );
    expect(await last({ inspect: "Period 1" })).toEqual({
      names: { SCORES: "'Period 1'!A:C" },
      validations: [],
      conditionalFormats: [],
      protections: [{ range: "A1:C1", warningOnly: true }],
      metadata: [],
      merges: [],
      frozen: { rows: 1, columns: 0 },
      hidden: false,
      formats: [
        { range: "A1:C1", numberFormat: "", background: "#ddeeff", fontColor: null },
        { range: "A5", numberFormat: "yyyy-mm-dd", background: null, fontColor: null },
      ],
    });
  });

  test("shows a rule for each of its ranges", async () => {
    const sheet = tab("Roster", [], {
      validations: [{ ranges: ["A2:A9", "C2:C9"], type: "list", values: ["yes", "no"], strict: false }],
      conditionalFormats: [
        { ranges: ["B2:B9"], rule: { kind: "textEquals", values: ["Mastery"] }, background: "#aaddcc" },
      ],
    });
    const other = await openTestHost(workbook([sheet]));
    const { validations, conditionalFormats } = (await runStep(await openSession({ host: other }), {
      inspect: "Roster",
    })) as Record<string, unknown>;
    await other.close();
    const list = { type: "list", values: ["yes", "no"] };
    expect(validations).toEqual([
      { range: "A2:A9", ...list },
      { range: "C2:C9", ...list },
    ]);
    expect(conditionalFormats).toEqual([
      {
        range: "B2:B9",
        rule: { kind: "textEquals", values: ["Mastery"] },
        background: "#aaddcc",
        fontColor: null,
      },
    ]);
  });
});

describe("pages", () => {
  test.each([
    [{ dialog: true }, "No dialog and no sidebar is open yet."],
    [{ print: "x.pdf" }, "No dialog and no sidebar is open yet."],
    [{ download: true }, "No page has offered a file to download yet."],
  ])("%j without one is answered with an error", async (step, error) =>
    expect(await last(step)).toEqual({ error }),
  );

  test("the open page is printed by whoever can, below the present folder", async () => {
    const printed: string[] = [];
    const printPdf = async (html: string, path: string): Promise<{ pages: number; text: string[] }> => {
      printed.push(html, path);
      return { pages: 1, text: ["Hello"] };
    };
    session = await openSession({ host, printPdf });
    expect(await last({ menu: "Show page" }, { print: "out/x.pdf" })).toEqual({ pages: 1, text: ["Hello"] });
    expect(printed).toEqual([expect.stringContaining("Hello"), `${process.cwd()}/out/x.pdf`]);
    expect(await last({ print: "../x.pdf" })).toEqual({ error: "../x.pdf lies outside the present folder." });
  });

  test("a file that a page offered is the last download", async () => {
    session.download = { name: "levels.csv", text: "a,b" };
    expect(await last({ download: true })).toEqual({ name: "levels.csv", text: "a,b" });
  });
});

describe("a step that is wrong", () => {
  test.each([
    ["no list", {}, 'The steps must be a JSON list, like [{"tabs":true}].'],
    ["no object", [{ tabs: true }, "tabs"], 'Step 2 is no object: a step looks like {"tabs":true}.'],
    [
      "unknown",
      [{ fly: 1 }],
      /^Step 1 has no known step in it \("fly"\): the steps are menu, call, open, get, set, /,
    ],
    ["empty", [{}], /^Step 1 is empty: the steps are /],
    [
      "a wrong kind of value",
      [{ get: 5 }],
      'Step 1 ("get") is not written as it must be, like {"get":"Period 1!A1:F9"}.',
    ],
    ["one value too many", [{ tabs: true, get: "A" }], /^Step 1 \("get"\) is not written/],
    ["set without a value", [{ set: "A!A1" }], /^Step 1 \("set"\)/],
    ["set with both", [{ set: "A!A1", value: 1, values: [[1]] }], /^Step 1 \("set"\)/],
    ["no rows", [{ insertRows: ["Period 1", 0, 1] }], /like \{"insertRows":\["Period 1",5,2\]\}\.$/],
    ["no day", [{ today: "14.11.2025" }], /^Step 1 \("today"\)/],
    ["no time zone", [{ timeZone: "Mars/Base" }], /^Step 1 \("timeZone"\)/],
    ["nobody we know", [{ user: "third" }], /^Step 1 \("user"\)/],
    [
      "one inside during",
      [{ during: { call: 1, steps: [{ tabs: true }, { fly: 1 }] } }],
      /^Step 1\.2 has no known step/,
    ],
    [
      "a picture without a page",
      [{ shot: "x.png", of: "page" }],
      'Step 1 ("shot") needs the browser page: nothing is drawn here.',
    ],
  ])("%s is named by its number", (_, steps, message) => expect(() => checkSteps(steps)).toThrow(message));

  test("is not run", async () => {
    await expect(runStep(session, { newTab: "" }, 3)).rejects.toThrow('Step 3 ("newTab")');
    expect(host.engine.sheets()).toHaveLength(2);
  });
});
