import { compileRealm, openRealm, type Caller } from "../../../workbench/host/realm";
import { buildScripts } from "./builtScripts";

const { facade } = buildScripts();

/** Runs a function of `code` with service calls answered by `service`. */
function run(
  code: string,
  options: { args?: unknown[]; caller?: Caller; shift?: number; service?: (name: string) => unknown } = {},
): unknown {
  const { args = [], caller = "page", shift = 0, service = () => null } = options;
  const answer = (text: string): string => {
    const [name] = JSON.parse(text) as [string];
    return JSON.stringify({ value: service(name) });
  };
  const realm = openRealm(compileRealm(facade, code), shift, answer);
  return JSON.parse(realm.invoke(caller, "f", JSON.stringify(args)));
}

describe("the realm of an execution", () => {
  test("has ECMAScript, console and the services, nothing of Node or the browser", () => {
    const absent = [
      ..."setTimeout setInterval fetch URL TextEncoder process require Buffer structuredClone atob".split(
        " ",
      ),
      ..."performance crypto WebAssembly SharedArrayBuffer Atomics queueMicrotask document window".split(" "),
      ..."__service __realm module exports".split(" "),
    ];
    const code = `function f(names) { return names.filter((name) => name in globalThis); }`;
    expect(run(code, { args: [absent] })).toEqual({ value: [] });
    const present = "Object Map Promise JSON Intl console SpreadsheetApp HtmlService LockService".split(" ");
    expect(run(code, { args: [present] })).toEqual({ value: present });
  });

  test("reads long code that is evaluated once, and declares it anew in every execution", () => {
    const long = `var kept = { n: 0 }; kept;${" ".repeat(100_000)}`;
    const code = `function f() { var one = (0, eval)(${JSON.stringify(long)}); var n = ++one.n; one.mine = kept === one; return [n, one.mine, one instanceof Object, (0, eval)("typeof kept")]; }`;
    const scripts = compileRealm(facade, code);
    for (const _ of [1, 2]) {
      const realm = openRealm(scripts, 0, () => "{}");
      expect(realm.invoke("page", "f", "[]")).toBe('{"value":[1,true,true,"object"]}');
    }
    expect(scripts.evaluated.size).toBe(1);
  });

  test("says what is wrong with long code that cannot be evaluated", () =>
    expect(run(`function f() { return (0, eval)("nonsense(" + " ".repeat(100001)); }`)).toEqual({
      error: expect.stringContaining("Unexpected end of input") as string,
    }));

  test("is fresh for every execution", () => {
    const scripts = compileRealm(facade, "var n = 0; function f() { Object.prototype.odd = 1; return ++n; }");
    for (const _ of [1, 2]) {
      const realm = openRealm(scripts, 0, () => "{}");
      expect(realm.invoke("page", "f", "[]")).toBe('{"value":1}');
    }
    expect("odd" in {}).toBe(false);
  });

  test("its Dates, arrays and errors are its own kind", () => {
    const cells = { "Range.getValues": [[{ date: 0 }, "x"]], "Sheet.getRange": { rows: 1, columns: 2 } };
    const code = `function f() {
      const rows = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("x").getRange("A1:B1").getValues();
      return [rows instanceof Array, rows[0][0] instanceof Date, rows[0][0].getTime()];
    }`;
    const service = (name: string): unknown =>
      (cells as Record<string, unknown>)[name] ?? { sheet: "1", name: "x" };
    expect(run(code, { service })).toEqual({ value: [true, true, 0] });
  });

  test("what a service refuses is caught as an Exception", () => {
    const realm = openRealm(
      compileRealm(
        facade,
        `function f() { try { SpreadsheetApp.flush() } catch (e) { return [e instanceof Error, e.name, e.message]; } }`,
      ),
      0,
      () => '{"error":"Service error: Spreadsheets"}',
    );
    expect(realm.invoke("page", "f", "[]")).toBe(
      '{"value":[true,"Exception","Service error: Spreadsheets"]}',
    );
  });

  test("the sentence of a thrown error is its message", () =>
    expect(run(`function f() { throw new RangeError("Too far."); }`)).toEqual({ error: "Too far." }));

  test("a function that is not there is named", () =>
    expect(run("")).toEqual({ error: "Script function not found: f" }));

  test("a script that cannot be loaded throws", () =>
    expect(() => run("function {")).toThrow("Unexpected token"));

  test("a moved clock moves Date.now() and new Date() only", () => {
    const code = `function f() {
      return [Date.now(), new Date().getTime(), new Date(5).getTime(), Date.UTC(1970, 0, 2), new Date(0).getFullYear(),
        new Date() instanceof Date, new Date(2020, 0, 1).constructor === Date, typeof Date(), Date.name, Date.length];
    }`;
    const day = 86_400_000;
    const before = Date.now();
    const { value } = run(code, { shift: -1000 * day }) as { value: number[] };
    expect(value.slice(2)).toEqual([5, day, expect.any(Number), true, true, "string", "Date", 7]);
    for (const shown of value.slice(0, 2)) {
      expect(shown).toBeGreaterThanOrEqual(before - 1000 * day);
      expect(shown).toBeLessThan(before - 999 * day);
    }
  });
});

describe("what a page gets back", () => {
  test.each([
    ["a number", "1", 1],
    ["nothing", "undefined", null],
    ["lists and objects", "({ a: [1, null, 'x'], b: { c: true } })", { a: [1, null, "x"], b: { c: true } }],
    ["undefined in a list as null", "[1, undefined]", [1, null]],
    ["an object without its undefined fields", "({ a: 1, b: undefined })", { a: 1 }],
    ["null for a Date", "new Date(0)", null],
    ["null for a Date deep inside", "({ a: [[1, new Date(0)]] })", null],
    ["null for a function", "({ a() {} })", null],
    ["null for a Map", "new Map()", null],
    ["null for a cycle", "(() => { const a = []; a.push(a); return a; })()", null],
    [
      "an object that is there twice",
      "(() => { const a = { x: 1 }; return [a, a]; })()",
      [{ x: 1 }, { x: 1 }],
    ],
  ])("%s", (_, expression, value) =>
    expect(run(`function f() { return ${expression}; }`)).toEqual({ value }),
  );
});

describe("a custom function", () => {
  test.each([
    ["a value", ["x"], "x"],
    ["a missing argument as undefined", [{ missing: true }], "undefined"],
    ["a date as a Date", [{ date: 86_400_000 }], { date: 86_400_000 }],
  ])("gets %s", (_, args, value) =>
    expect(
      run(`function f(a) { return a === undefined ? "undefined" : a; }`, { caller: "cell", args }),
    ).toEqual({
      value,
    }),
  );

  test("gets rows that it may change without another call seeing it", () => {
    const code = `function f(a) { const was = a.map(([x, y]) => [x, y instanceof Date ? y.getTime() : y]); a[0][0] = 9; a[0][1].setTime(5); a.pop(); return was; }`;
    const realm = openRealm(compileRealm(facade, code), 0, () => "{}");
    const rows = [
      [1, { date: 0 }],
      ["", true],
    ];
    const range = realm.learn(JSON.stringify(rows));
    for (const _ of [1, 2]) {
      const { value } = JSON.parse(realm.invoke("cell", "f", JSON.stringify([{ range }]))) as {
        value: unknown;
      };
      expect(value).toEqual([
        [1, 0],
        ["", true],
      ]);
    }
  });

  test.each([
    ["undefined is blank", "undefined", null],
    ["null is blank", "[[null, 1]]", [[null, 1]]],
    ["a list is a column", "[1, 2]", [[1], [2]]],
    ["no number is an error", "0 / 0", { error: "#NUM!" }],
  ])("%s", (_, expression, value) =>
    expect(run(`function f() { return ${expression}; }`, { caller: "cell" })).toEqual({ value }),
  );
});
