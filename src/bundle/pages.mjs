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
    "docs/codes.md": codesPage((await sources(`export { CODE_LISTS } from "./src/codes"`)).CODE_LISTS),
  };
}

async function settingsTable() {
  const { SETTINGS, SETTING_RULES, SETTING_CASES, whatFits } = await sources(`
    export { SETTINGS } from "./src/workbook/settings";
    export { SETTING_RULES } from "./src/workbook/settingRules";
    export { SETTING_CASES } from "./src/workbook/settingCases";
    export { whatFits } from "./src/workbook/settingCell";`);
  const settings = SETTINGS.map((setting) => {
    return { ...setting, fits: whatFits(setting), case: SETTING_CASES[setting.key] };
  });
  return Object.entries(SETTING_RULES).map(([rule, words]) => {
    return { ...words, settings: settings.filter((setting) => setting.rule === rule) };
  });
}

/** What TypeScript sources export: compiled in memory and run. */
async function sources(contents) {
  const result = await build({
    stdin: {
      contents,
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
  return made.exports;
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

/** @param rules each with its heading, its words and its settings */
function settingsPage(rules) {
  const parts = rules.map(
    ({ heading, words, settings }) => `## ${heading}

${words}

| setting | default | what fits | what it means |
| --- | --- | --- | --- |
${settings.map((s) => `| ${s.label} | ${typed(s.default)} | ${s.fits} | ${s.words} |`).join("\n")}

| setting | where it decides | the answer, by what it says |
| --- | --- | --- |
${settings.map(caseRow).join("\n")}
`,
  );
  return `${GENERATED}

# Settings

A policy table is any range of two columns or more whose first column holds names of this page: usually the tab
Mastery Policy, which formulas call \`MASTERY_POLICY\`. Missing settings read as their defaults. Case and spaces do
not matter; – is a blank cell. A name nobody knows is refused with the nearest one we know; a row with nothing in its
second column is a comment.

The plain functions go by the settings under Policy, Scale, Scoring and Recorded score, the mastery map also by those
under Kinds of evidence, roster and groups by those about retakes, dates, forms and groups. Below each rule a second
table shows where each of its settings decides, and what the answer is then; the tests play these cases through.

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

/** One row: what else the table says and the situation, then each value with its answer. */
function caseRow({ label, case: { besides = [], situation, answers } }) {
  const also = besides.map(([other, value]) => `With ${other}: ${value}. `).join("");
  const all = answers.map(([value, answer]) => `**${typed(value)}** → ${answer}`).join("<br>");
  return `| ${label} | ${also}${situation} | ${all} |`;
}

function typed(value) {
  return value === "" ? "–" : value;
}

function codesPage(lists) {
  const parts = lists.map(
    ({ heading, words, codes }) => `## ${heading}

${words}

| code | what it means |
| --- | --- |
${codes.map(({ code, words }) => `| \`${code}\` | ${words} |`).join("\n")}
`,
  );
  return `${GENERATED}

# Codes of refusals and issues

A call of the panel answers \`{status: "ok", …}\` or \`{status: "error", code, message}\`. What needs a look is an
issue, \`{tab, row, column, code, message}\`: where it stands, and in words what to do. These are all the codes.

${parts.join("\n")}`;
}
