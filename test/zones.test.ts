import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { findProject } from "./project";

const root = findProject();

/** Compiles one more file in a zone, as if somebody had added it there. */
function compileIn(zone: string, source: string): string {
  const folder = mkdtempSync(path.join(root, zone, "planted-"));
  writeFileSync(path.join(folder, "planted.ts"), source);
  writeFileSync(
    path.join(folder, "tsconfig.json"),
    JSON.stringify({
      extends: "../tsconfig.json",
      compilerOptions: { composite: false, noEmit: true, emitDeclarationOnly: false, rootDir: root },
      include: ["planted.ts"],
      references: [],
    }),
  );
  try {
    const tsc = path.join(root, "node_modules/typescript/bin/tsc");
    return spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" }).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("the zones are compile errors", () => {
  test.each([
    ["src/mastery", "export const a = SpreadsheetApp.getActive();", "SpreadsheetApp"],
    ["src/workbook", "export const a = document.title;", "document"],
    ["src/actions", "export const a = LockService;", "LockService"],
    ["src/actions", "export const a = setTimeout(() => 0, 1);", "setTimeout"],
    ["src/google", "export const a = document.title;", "document"],
    ["src", "export const a = HtmlService;", "HtmlService"],
    ["sidebar", "export const a = SpreadsheetApp;", "SpreadsheetApp"],
    ["src/mastery", "export const a = [1].at(-1);", "'at' does not exist"],
  ])("in %s this does not compile: %s", (zone, source, named) => {
    expect(compileIn(zone, source)).toContain(named);
  });

  test("and what belongs there does", () => {
    expect(compileIn("src/mastery", 'export { round } from "../rounding";')).toBe("");
  });
});

describe("arrows point inward", () => {
  test.each([
    ["src/mastery", /from "\.\.\/(\.\.\/)?(workbook|actions|google)/],
    ["src/workbook", /from "\.\.\/(\.\.\/)?(actions|google)/],
    ["src/actions", /from "\.\.\/(\.\.\/)?google/],
    ["src/google", /from "\.\.\/(\.\.\/)?(actions|mastery)/],
  ])("%s imports nothing outward", (zone, outward) => {
    const grep = spawnSync("grep", ["-rnE", outward.source.replace(/\\/g, "\\"), zone], {
      cwd: root,
      encoding: "utf8",
    });
    expect(grep.stdout).toBe("");
  });
});
