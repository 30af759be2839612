/**
 * `npm run layouts -- FOLDER EXPECTED [--json]`: what is recognised in the gradebooks of a folder, beside what a careful
 * person reads in them. EXPECTED is a file as `{"schema":1,"files":{"folder/file":{"classes":[…],"mayDiffer":[…]}}}`.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbookFile } from "./files/read";
import { compare, totalsOf, type Comparison } from "./layouts/compare";
import type { Expected, Recognised } from "./layouts/expected";
import { tabsOf, type Tab } from "./layouts/tabs";

/** The compiler keeps src/ out of this zone; the bundler takes it in. */
// eslint-disable-next-line @typescript-eslint/no-require-imports
const { recogniseWorkbook } = require("../src/workbook/layout/recogniseWorkbook") as {
  recogniseWorkbook: (tabs: readonly Tab[]) => Recognised;
};

async function layouts(args: readonly string[]): Promise<void> {
  const [folder, expectedFile] = args.filter((arg) => !arg.startsWith("--"));
  if (folder === undefined || expectedFile === undefined)
    throw new Error("Type npm run layouts -- FOLDER EXPECTED [--json].");
  const { files } = JSON.parse(readFileSync(expectedFile, "utf8")) as { files: Record<string, Expected> };
  const comparisons: Comparison[] = [];
  for (const [file, expected] of Object.entries(files)) {
    const workbook = await readWorkbookFile(path.join(folder, file));
    comparisons.push(compare(file, expected, recogniseWorkbook(tabsOf(workbook))));
  }
  const totals = totalsOf(comparisons);
  if (args.includes("--json")) return console.log(JSON.stringify({ files: comparisons, totals }, null, 2));
  comparisons.forEach((comparison) => linesOf(comparison).forEach((line) => console.log(line)));
  console.log("");
  for (const [name, value] of Object.entries(totals)) console.log(`${name.padEnd(36)} ${value}`);
}

function linesOf({ file, tabs, refused }: Comparison): string[] {
  const differing = tabs.flatMap(({ tab, differences }) => differences.map((text) => `  ${tab}: ${text}`));
  const reasons = refused.map(({ tab, message }) => `  ${tab}: no class. ${message}`);
  return [`${differing.length === 0 ? "as expected" : "differs    "}  ${file}`, ...differing, ...reasons];
}

layouts(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
