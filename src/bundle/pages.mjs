/** The pages of docs/ that come from the sources: functions from their docstrings, settings from the one table. */
import { build } from "esbuild";
import { publicFunctions } from "./publicFunctions.mjs";

const GENERATED = "<!-- Made by `npm run docs` from the sources; change it there. -->";

/** @returns {Promise<Record<string, string>>} the text of each page by its path */
export async function generatedPages() {
  const functions = (await publicFunctions("src/main.ts")).filter((f) => f.custom).map((f) => f.help);
  return {
    "docs/functions.md": functionsPage(functions),
    "docs/settings.md": settingsPage(await settingsTable()),
  };
}

/** The table is TypeScript: compiled in memory and read. */
async function settingsTable() {
  const result = await build({
    stdin: {
      contents: `export { SETTINGS } from "./src/workbook/settings"; export { whatFits } from "./src/workbook/settingCell"`,
      resolveDir: process.cwd(),
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "cjs",
    logLevel: "warning",
  });
  const made = { exports: {} };
  new Function("module", result.outputFiles[0].text)(made);
  const { SETTINGS, whatFits } = made.exports;
  return SETTINGS.map((setting) => ({ ...setting, fits: whatFits(setting) }));
}

function functionsPage(functions) {
  const parts = functions.map(
    ({ name, description, parameters, examples }) => `## ${name}

\`${name}(${parameters.map((parameter) => parameter.name).join(", ")})\`

${description}

| argument | what it is |
| --- | --- |
${parameters.map((p) => `| \`${p.name}\`${p.optional ? " (may be left out)" : ""} | ${p.description} |`).join("\n")}

| for example | answer |
| --- | --- |
${examples.map((example) => `| \`${example.formula}\` | ${example.answer} |`).join("\n")}
`,
  );
  return `${GENERATED}

# Functions

Every function reads only its arguments, so Sheets calculates it again exactly when they change. One row of scores is
one student: several rows in, as many answers out. A mark nobody can read answers "Check: …" in its own row and leaves
the others alone. In spreadsheets whose decimal mark is a comma, type semicolons between the arguments.

${parts.join("\n")}`;
}

function settingsPage(settings) {
  const rules = [...new Set(settings.map((setting) => setting.rule))];
  const rows = (rule) =>
    settings
      .filter((setting) => setting.rule === rule)
      .map((s) => `| ${s.label} | ${s.default === "" ? "–" : s.default} | ${s.fits} | ${s.words} |`)
      .join("\n");
  const parts = rules.map(
    (rule) => `## ${rule[0].toUpperCase()}${rule.slice(1)}

| setting | default | what fits | what it means |
| --- | --- | --- | --- |
${rows(rule)}
`,
  );
  return `${GENERATED}

# Settings

A policy table is any range of two columns or more whose first column holds names of this page: usually the tab
Mastery Policy, which formulas call \`MASTERY_POLICY\`. Missing settings read as their defaults. Case and spaces do
not matter. A name nobody knows is refused with the nearest one we know; a row with nothing in its second column is a
comment.

The custom functions of this version go by the settings under Policy, Scale and Scoring. The others are read and checked.

Besides settings a table holds rows of these kinds:

| first column | then |
| --- | --- |
| Level | name, where it starts, colour (#rrggbb), codes that may be typed for it; best first |
| Scale | name, highest number, where mastery begins, highest or lowest; begins a further scale with its own levels |
| Mark | a code, and what it means: excused, owed, lowest, or a value |
| Term | name, first day, last day |
| Holiday | day, name |
| Course grade | letter, share of standards mastered at least, no standard below this level |

${parts.join("\n")}`;
}
