import { readFileSync } from "node:fs";
import path from "node:path";
import { tokenizer } from "acorn";
import { checkGlobals, checkScopes, checkTopLevel, parseAs2019 } from "../../src/bundle/gates.mjs";
import { findProject } from "../project";

const dist = (file: string) => readFileSync(path.join(findProject(), "dist", file), "utf8");

/** The kinds of tokens of a script. */
const tokens = (script: string) =>
  [...tokenizer(script, { ecmaVersion: 2019 })].map(({ type }) => type.label);

describe("the build refuses", () => {
  test.each([
    ["a private field", "class A { #b = 1 }"],
    ["optional chaining", "a?.b"],
    ["a static field", "class A { static b = 1 }"],
  ])("%s, which Apps Script cannot parse", (_, code) => {
    expect(() => parseAs2019(code)).toThrow("not ES2019");
  });

  test.each([
    ["function a(){} function b(){}", ["a"], "b is too many"],
    ["function a(){}", ["a", "b"], "b is missing"],
    ["var a = 1, c = 2", ["a"], "c is too many"],
  ])("top-level names that differ from the list: %s", (code, names, words) => {
    expect(() => checkTopLevel(parseAs2019(code), names)).toThrow(words);
  });

  test.each([
    '{"oauthScopes":["https://www.googleapis.com/auth/drive"]}',
    '{"oauthScopes":["https://www.googleapis.com/auth/spreadsheets.currentonly"]}',
    "{}",
  ])("other scopes than the two: %s", (manifest) => {
    expect(() => checkScopes(manifest)).toThrow("exactly these scopes");
  });

  test.each([
    ["setTimeout(f, 1); function f(){}", "setTimeout"],
    ["var a = structuredClone({})", "structuredClone"],
    ["var a = UrlFetchApp.fetch('x')", "UrlFetchApp"],
    ["var a = new WebAssembly.Module(0)", "WebAssembly"],
  ])("a global Apps Script lacks, or a service we do not ask for: %s", (code, name) => {
    expect(() => checkGlobals(parseAs2019(code))).toThrow(name);
  });

  test("nothing that only asks whether a global is there", () => {
    expect(() => checkGlobals(parseAs2019("var a = typeof fetch === 'function'"))).not.toThrow();
  });
});

describe("dist as built", () => {
  const code = dist("Code.js");

  test("Code.js is at most 120 kB", () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(120_000);
  });

  test("what only actions need is not in it: zod, set-up, the roster and the groups travel in actions.html", () => {
    for (const part of ["_zod", "furthestBelow", "skillCheckNeeded"]) {
      expect([part, code.includes(part), dist("actions.html").includes(part)]).toEqual([part, false, true]);
    }
  });

  test("every custom function carries its docstring directly above it", () => {
    for (const name of [
      "MASTERY_LEVEL",
      "MASTERY_SCORE",
      "BEST_ATTEMPT",
      "RECORDED_SCORE",
      "MASTERY_CREDIT",
      "MASTERY_EXPLAIN",
      "MASTERY_MAP",
    ]) {
      expect(code).toMatch(new RegExp(`@customfunction\\s*\\*/\\s*function ${name}\\(`));
    }
  });

  test("nothing of the workbench's engine is in it, and no scriptlet or template literal in the page", () => {
    const pages = [dist("sidebar.html"), dist("actions.html")];
    for (const text of [code, ...pages]) expect(text).not.toMatch(/odoo|o-spreadsheet/i);
    for (const page of pages) {
      expect(page.includes("<?")).toBe(false);
      const script = /<script>([^]*)<\/script>/.exec(page)?.[1] ?? "";
      expect(tokens(script).filter((type) => type === "`")).toEqual([]);
      expect(page).not.toMatch(/(src|href)="https?:/);
    }
  });
});
