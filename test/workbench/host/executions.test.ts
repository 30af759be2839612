import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Host } from "../../../workbench/host/host";
import { openTestHost, person, tab, workbook } from "./testHost";

const open = (options = {}): Promise<Host> => openTestHost(workbook([tab("Scores", [["a"]])]), options);

describe("an execution", () => {
  let host: Host;
  beforeAll(async () => {
    host = await open();
  });
  afterAll(() => host.close());

  const call = async (name: string, ...args: unknown[]): Promise<unknown> => {
    const { value, error } = await host.call("first", name, args, person());
    return error === null ? value : { error };
  };

  test("gives a page the JSON value", async () =>
    expect(await call("echo", 1, "x", [null], { a: 2 })).toEqual([1, "x", [null], { a: 2 }]));

  test.each([
    ["private_", "google.script.run.private_ is not a function"],
    ["notThere", "google.script.run.notThere is not a function"],
    ["toString", "google.script.run.toString is not a function"],
  ])("a page cannot call %s", async (name, error) => expect(await call(name)).toEqual({ error }));

  test("a Date as an argument makes the call fail", async () =>
    expect(await call("echo", { when: new Date(0) })).toEqual({
      error: "Failed due to illegal value in property: when",
    }));

  test("a Date in the result makes it null", async () => expect(await call("dateInside")).toBeNull());

  test("a thrown text is the sentence", async () =>
    expect(await call("throwsText")).toEqual({ error: "just text" }));

  test("a menu item whose function is gone says so", async () => {
    const { error } = await host.runMenuItem("first", "isNotThere", person());
    expect(error).toBe("Script function not found: isNotThere");
  });

  test("stands still until the person has answered", async () => {
    let answer: (given: { button: string }) => void = () => undefined;
    const waiting = new Promise<{ button: string }>((resolve) => (answer = resolve));
    let asked: () => void = () => undefined;
    const isAsked = new Promise<void>((resolve) => (asked = resolve));
    const running = host.runMenuItem(
      "first",
      "ask",
      person(() => (asked(), waiting)),
    );
    await isAsked;
    expect(await Promise.race([running.then(() => "ended"), Promise.resolve("waiting")])).toBe("waiting");
    answer({ button: "YES" });
    expect((await running).error).toBeNull();
  });

  test.each([
    ["YES", "yes"],
    ["NO", "no"],
    ["CLOSE", "CLOSE"],
  ])("a script can tell %s from other buttons", async (button, said) => {
    const somebody = person([button]);
    await host.runMenuItem("first", "ask", somebody);
    expect(somebody.dialogs).toEqual([
      { kind: "alert", title: "Sure?", message: "It cannot be undone.", buttons: "YES_NO" },
    ]);
    expect(somebody.toasts.at(-1)).toEqual({ title: "You said", message: said, timeout: 8 });
  });

  test("toasts that stay are its progress", async () => {
    const { progress } = await host.runMenuItem("first", "ask", person(["YES"]));
    expect(progress).toEqual(["Working …"]);
  });

  test("alert takes one, two or three arguments", async () => {
    const somebody = person(["OK", "CANCEL"]);
    const { value } = await host.call("first", "askTwice", [], somebody);
    expect(value).toEqual(["OK", "CANCEL"]);
    expect(somebody.dialogs.map(({ title, message, buttons }) => [title, message, buttons])).toEqual([
      ["", "One", "OK"],
      ["", "Two", "OK_CANCEL"],
    ]);
  });

  test("shows a page of the add-on beside the grid and goes on", async () => {
    const somebody = person();
    await host.runMenuItem("first", "showPage", somebody);
    expect(somebody.sidebars).toEqual([{ title: "A page", html: expect.stringContaining("<p>Hello</p>") }]);
  });

  test("a file that is no page of the add-on is not found", async () =>
    expect(await call("showMissingPage")).toEqual({ error: "No HTML file named ../../secret was found." }));

  test("counts its service calls by kind, and by tab where they concern one", async () => {
    const { serviceCalls } = await host.call("first", "write", ["Scores", "B1", [[1]]], person());
    // The tab is fetched and the range made twice: once to write, once to read back.
    expect(serviceCalls).toEqual({
      read: 1,
      write: 1,
      format: 0,
      other: 6,
      byTab: { Scores: { read: 1, write: 1, format: 0, other: 2 } },
    });
  });

  test("its n-th service call is lost on request, the others and the next execution are not", async () => {
    host.failAt(2);
    const lost = "Exception: Service error: Spreadsheets";
    expect(await call("carryOn")).toEqual(["ok", lost, "ok", "ok"]);
    expect(await call("carryOn")).toEqual(["ok", "ok", "ok", "ok"]);
  });

  test("service calls take as long as asked for", async () => {
    host.setDelay(30);
    const { ms } = await host.call("first", "carryOn", [], person());
    host.setDelay(0);
    expect(ms).toBeGreaterThanOrEqual(4 * 29);
  });

  test("before its n-th service call another editor acts to the end", async () => {
    const sheet = host.engine.sheets()[0]?.id ?? "";
    host.during(2, async () => {
      await host.call("second", "write", ["Scores", "A1", [["b"]]], person());
    });
    expect(await call("read", "Scores", "A1")).toEqual([["b"]]);
    host.engine.write({ sheet, row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: "a" }]]);
  });

  test("runs on the day that was set, at a time that goes on", async () => {
    host.setToday("2024-02-29");
    const [text, ms] = (await call("now")) as [string, number];
    host.setToday(null);
    expect(text).toMatch(/^2024-02-29/);
    expect(Math.abs(Date.parse(text) - ms)).toBeLessThan(1000);
  });
});

describe("the document lock", () => {
  let host: Host;
  beforeEach(async () => {
    host = await open();
  });
  afterEach(() => host.close());

  const alone = async (ms: number): Promise<unknown> =>
    (await host.call("second", "alone", [ms], person())).value;

  test("is free again after an execution that did not release it", async () => {
    await host.call("first", "holdAndRead", [], person());
    expect(await alone(0)).toBe(true);
  });

  test("is not to be had while another execution holds it, and the wait is counted", async () => {
    const seen: unknown[] = [];
    host.during(3, async () => {
      seen.push(await host.call("second", "alone", [10_000], person()));
    });
    const began = Date.now();
    await host.call("first", "holdAndRead", [], person());
    expect(seen).toEqual([expect.objectContaining({ value: false, error: null })]);
    expect((seen[0] as { ms: number }).ms).toBeGreaterThanOrEqual(10_000);
    expect(Date.now() - began).toBeLessThan(5000);
  });

  test("comes free while a person is asked", async () => {
    let got: unknown = null;
    const somebody = person(async () => {
      got = await alone(0);
      return { button: "OK" };
    });
    const { value } = await host.runMenuItem("first", "askInside", somebody);
    expect([value, got]).toEqual(["done", true]);
  });

  test("is waited for when its holder goes on", async () => {
    host.setDelay(20);
    const holding = host.call("first", "holdAndRead", [], person());
    const waiting = alone(5000);
    await holding;
    expect(await waiting).toBe(true);
  });
});

describe("the time of an execution", () => {
  test("is limited; the next one runs", async () => {
    const host = await open({ maximumMilliseconds: 300 });
    const { error } = await host.call("first", "forever", [], person());
    expect(error).toBe("Exceeded maximum execution time");
    expect((await host.call("first", "echo", [1], person())).value).toEqual([1]);
    await host.close();
  });

  test("does not run while a person is asked", async () => {
    const host = await open({ maximumMilliseconds: 400 });
    const slow = person(() => new Promise((resolve) => setTimeout(() => resolve({ button: "YES" }), 700)));
    expect((await host.runMenuItem("first", "ask", slow)).error).toBeNull();
    await host.close();
  });

  test("ends when the workbook is closed", async () => {
    const host = await open();
    const running = host.call("first", "forever", [], person());
    await host.close();
    expect((await running).error).toBe("The workbook was closed.");
  });
});

describe("opening the workbook", () => {
  let host: Host;
  beforeAll(async () => {
    host = await open();
  });
  afterAll(() => host.close());
  const entries = [
    { label: "Show page", functionName: "showPage" },
    { label: "Ask", functionName: "ask" },
    { label: "Missing", functionName: "isNotThere" },
  ];

  test.each(["NONE", "LIMITED", "FULL"] as const)("onOpen builds the menu in AuthMode.%s", async (mode) =>
    expect(await host.open(mode)).toEqual({ title: "Mastery Loop", entries, error: null }),
  );

  test.each([
    ["NONE", "You do not have permission to call SpreadsheetApp.getActiveSpreadsheet"],
    ["LIMITED", null],
  ] as const)("an onOpen that reads a cell, in AuthMode.%s: %p", async (mode, error) => {
    const reading = `function onOpen() {
      SpreadsheetApp.getActiveSpreadsheet().getSheets();
      SpreadsheetApp.getUi().createAddonMenu().addItem("A", "a").addToUi();
    }`;
    const other = await openTestHost(workbook([tab("Scores", [])]), { dist: writeAddon(reading) });
    const opened = await other.open(mode);
    const help = [{ label: "Help", functionName: null }];
    expect(opened.error).toBe(error);
    expect(opened.entries).toEqual(error === null ? [{ label: "A", functionName: "a" }] : help);
    await other.close();
  });

  test("an add-on without onOpen has only Help", async () => {
    const other = await openTestHost(workbook([tab("Scores", [])]), { dist: writeAddon("function a() {}") });
    expect((await other.open("FULL")).entries).toEqual([{ label: "Help", functionName: null }]);
    await other.close();
  });

  test("an add-on that is not built yet is asked for", async () =>
    expect(openTestHost(workbook([tab("Scores", [])]), { dist: "/nowhere" })).rejects.toThrow(
      '/nowhere/Code.js is not there yet: run "npm run build" first.',
    ));
});

function writeAddon(code: string): string {
  const dist = mkdtempSync(join(tmpdir(), "addon-"));
  writeFileSync(join(dist, "Code.js"), code);
  return dist;
}
