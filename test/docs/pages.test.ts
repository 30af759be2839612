import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { generatedPages } from "../../src/bundle/pages.mjs";
import { CODE_LISTS } from "../../src/codes";
import { findProject } from "../project";

test("the generated pages of docs/ say what the sources say (npm run docs writes them)", async () => {
  const pages = await generatedPages();
  for (const [file, text] of Object.entries(pages)) {
    expect({ file, text: readFileSync(path.join(findProject(), file), "utf8") }).toEqual({ file, text });
  }
});

test("every code an action gives an issue is in a list of docs/codes.md", () => {
  const folder = path.join(findProject(), "src/actions");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(isSource);
  const given = files.flatMap((file) => codesIn(readFileSync(path.join(folder, file), "utf8")));
  const known = CODE_LISTS.flatMap(({ codes }) => codes.map(({ code }) => code));
  expect(given.length).toBeGreaterThan(9);
  expect(given.filter((code) => !known.includes(code))).toEqual([]);
});

test.each([
  "README.md",
  "CHANGELOG.md",
  "docs/guide.md",
  "docs/handbook.md",
  "docs/coaches.md",
  "docs/privacy.md",
])("every page and picture that %s names is there", (page) => {
  const file = path.join(findProject(), page);
  const links = [...readFileSync(file, "utf8").matchAll(/(?:\]\(|src=")(?!https?:)([^)"#]+)/g)];
  expect(links.length).toBeGreaterThan(0);
  const lost = links.filter(([, link]) => !existsSync(path.resolve(path.dirname(file), link as string)));
  expect(lost.map(([, link]) => link)).toEqual([]);
});

/** Reasons of a roster's lines have codes of their own. */
function isSource(file: string): boolean {
  return file.endsWith(".ts") && !file.endsWith("reasonWords.ts");
}

/** `code: "x"` in an object, and `issue("x", …)`. */
function codesIn(source: string): string[] {
  return [...source.matchAll(/(?:\bcode: |\bissue\(\s*)"(\w+)"/g)].map(([, code]) => code as string);
}
