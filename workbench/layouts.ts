/**
 * `npm run layouts -- FOLDER [EXPECTED] [--json]`: what is recognised in the gradebooks of a folder, beside what a
 * careful person reads in them. EXPECTED (else FOLDER/expected.json) is a file as
 * `{"schema":1,"files":{"folder/file":{"classes":[…],"mayDiffer":[…]}}}`; without one, what is recognised and why.
 */
import path from "node:path";
import { readWorkbookFile } from "./files/read";
import { compare, isExact, totalsOf, type Comparison } from "./layouts/compare";
import type { Recognised } from "./layouts/expected";
import { gradebookFiles, type GradebookFile } from "./layouts/gradebookFiles";
import { withRetakes, type Rules } from "./layouts/retakes";
import { shown } from "./layouts/show";
import { tabsOf, type Tab } from "./layouts/tabs";

/* The compiler keeps src/ out of this zone; the bundler takes it in. */
/* oxlint-disable typescript/no-require-imports */
const { recogniseWorkbook } = require("../src/workbook/layout/recogniseWorkbook") as {
  recogniseWorkbook: (tabs: readonly Tab[]) => Recognised;
};
const rules = {
  ...require("../src/actions/setup/suggestedRows"),
  ...require("../src/actions/setup/assessmentRows"),
} as Rules;
/* oxlint-enable typescript/no-require-imports */

interface Answer {
  file: string;
  recognised: Recognised | null;
  comparison: Comparison | null;
  /** Why the file could not be read. */
  unreadable: string | null;
}

async function layouts(args: readonly string[]): Promise<void> {
  const [folder, expectedFile] = args.filter((arg) => !arg.startsWith("--"));
  if (folder === undefined) throw new Error("Type npm run layouts -- FOLDER [EXPECTED] [--json].");
  const answers: Answer[] = [];
  for (const file of gradebookFiles(folder, expectedFile)) answers.push(await answerFor(folder, file));
  const comparisons = answers.flatMap(({ comparison }) => comparison ?? []);
  const totals = comparisons.length === 0 ? {} : totalsOf(comparisons);
  if (args.includes("--json")) {
    const files = answers.map(({ comparison, ...answer }) => ({ ...answer, ...comparison }));
    return console.log(JSON.stringify({ files, totals }, null, 2));
  }
  answers.forEach((answer) => linesOf(answer).forEach((line) => console.log(line)));
  console.log("");
  for (const [name, value] of Object.entries(totals)) console.log(`${name.padEnd(36)} ${value}`);
}

async function answerFor(folder: string, { file, expected }: GradebookFile): Promise<Answer> {
  try {
    const workbook = await readWorkbookFile(path.join(folder, file));
    const tabs = tabsOf(workbook);
    const recognised = withRetakes(recogniseWorkbook(tabs), tabs, rules);
    const comparison = expected && compare(file, expected, recognised);
    return { file, recognised, comparison, unreadable: null };
  } catch (error) {
    const unreadable = error instanceof Error ? error.message : String(error);
    const nothing: Recognised = { classes: [], empty: [], issues: [], why: [] };
    return { file, recognised: null, comparison: expected && compare(file, expected, nothing), unreadable };
  }
}

function linesOf({ file, recognised, comparison, unreadable }: Answer): string[] {
  if (unreadable !== null) return [`not read     ${file}`, `  ${unreadable}`];
  if (!comparison) return [file, ...(recognised ? shown(recognised) : [])];
  const { tabs, refused } = comparison;
  const differing = tabs.flatMap(({ tab, differences }) => differences.map((text) => `  ${tab}: ${text}`));
  return [
    `${isExact(comparison) ? "as expected" : "differs    "}  ${file}`,
    ...tabs.flatMap(({ recognised: seen }) => (seen ? [`  ${inShort(seen)}`] : [])),
    ...differing.map((text) => `  ≠${text}`),
    ...refused.map(({ tab, message }) => `  ${tab}: no class. ${message}`),
  ];
}

function inShort(seen: Recognised["classes"][number]): string {
  const { tab, orientation, students, assessments, columns } = seen;
  const what =
    orientation === "wide"
      ? `${assessments?.length ?? 0} assessments`
      : `${Object.values(columns ?? {}).filter((column) => column !== null).length} columns of results`;
  return `${tab}: ${orientation}, ${students} students, ${what}`;
}

layouts(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
