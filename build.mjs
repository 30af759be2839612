/**
 * Builds the add-on into dist/ (`node build.mjs addon`), the workbench, too, into build/ (`node build.mjs`), or
 * the generated pages of docs/ (`node build.mjs docs`).
 * The gates at the end of the add-on's build are why a green build can be pushed.
 */
import { build } from "esbuild";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";

const quiet = process.argv.includes("--quiet");
const addonOnly = process.argv.includes("addon");

/** The variables that hold the bundles; the trailing underscore makes them private to Sheets. */
const HOLDER = "masteryLoop_";
const ACTIONS_HOLDER = "masteryLoopActions_";

/** What src/main.ts exports for the functions of src/actions.ts. */
const ON_DEMAND = "onDemand";
/** What every call goes through; the underscore keeps it out of reach of cells and page. */
const START = "start_";

let functions = [];
let onDemand = [];

/** The help of the custom functions, for the sidebar: one source, the docstrings. */
const functionHelp = {
  name: "function-help",
  setup(plugin) {
    plugin.onResolve({ filter: /^mastery-loop:functions$/ }, ({ path }) => ({ path, namespace: "help" }));
    plugin.onLoad({ filter: /.*/, namespace: "help" }, () => ({
      contents: `export const functions = ${JSON.stringify(functions.filter((f) => f.custom).map((f) => f.help))};`,
    }));
  },
};

/** No cell shows what a setting means: the words of the one table stay out of what every cell loads. */
const withoutSettingWords = {
  name: "without-setting-words",
  setup(plugin) {
    plugin.onLoad({ filter: /src[\\/]workbook[\\/]settings\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(/, (?:rule|words): "(?:[^"\\]|\\.)*"/g, ""),
      loader: "ts",
    }));
  },
};

/** What runs on Google's servers: one ES2019 script whose exports are held by one variable. */
async function buildScript(entry, holder, options = {}) {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    globalName: holder,
    target: "es2019",
    charset: "ascii",
    minify: true,
    legalComments: "none",
    logLevel: "warning",
    ...options,
  });
  return result.outputFiles[0].text;
}

async function buildCode() {
  const script = await buildScript("src/main.ts", HOLDER, { plugins: [withoutSettingWords] });
  // Sheets sees only real function declarations; a custom function's comment is what it shows while typing.
  const stubs = functions.map(
    ({ name, parameters, comment, custom }) =>
      `${custom ? `${comment}\n` : ""}function ${name}(${parameters.join(", ")}) { return ${HOLDER}.${name}.apply(null, arguments); }`,
  );
  // Said once, and named short: these are many, and every cell pays for them.
  const start = `function ${START}(name, args) { return ${HOLDER}.${ON_DEMAND}(name, args); }`;
  const calls = onDemand.map((name) => `function ${name}() { return ${START}("${name}", arguments); }`);
  return `/** @OnlyCurrentDoc */\n${script}\n${stubs.join("\n\n")}\n\n${[start, ...calls].join("\n")}\n`;
}

/** The code no cell needs (src/google/loadActions.ts); its value is what it exports. */
async function buildActions() {
  const script = await buildScript("src/actions.ts", ACTIONS_HOLDER, UNDAMAGED);
  return `${script}\n${ACTIONS_HOLDER};`;
}

/** Google's HtmlService damages template literals that hold // or \/*. */
const UNDAMAGED = { supported: { "template-literal": false } };

function inPage(script) {
  return script.replace(/<\/script/gi, "<\\/script").replace(/<!--/g, "<\\!--");
}

async function buildSidebar() {
  const result = await build({
    entryPoints: ["sidebar/main.tsx"],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2019",
    charset: "ascii",
    minify: true,
    jsx: "automatic",
    jsxImportSource: "preact",
    legalComments: "none",
    ...UNDAMAGED,
    plugins: [functionHelp],
    logLevel: "warning",
  });
  const script = inPage(result.outputFiles[0].text);
  const page = await readFile("sidebar/sidebar.html", "utf8");
  const style = await readFile("sidebar/style.css", "utf8");
  return page
    .replace("<!-- style -->", () => `<style>${style}</style>`)
    .replace("<!-- script -->", () => `<script>${script}</script>`);
}

async function buildAddon() {
  // The compiler and the gates take half a second to load, which a fresh build need not spend.
  const { publicFunctions } = await import("./src/bundle/publicFunctions.mjs");
  const { checkActions, checkBundle } = await import("./src/bundle/gates.mjs");
  functions = (await publicFunctions("src/main.ts")).filter(({ name }) => name !== ON_DEMAND);
  onDemand = (await publicFunctions("src/actions.ts")).map(({ name }) => name);
  const names = [...functions.map(({ name }) => name), ...onDemand];
  const [code, actions, sidebar, manifest] = await Promise.all([
    buildCode(),
    buildActions(),
    buildSidebar(),
    readFile("appsscript.json", "utf8"),
  ]);
  checkBundle({ code, manifest, holder: HOLDER, names: [START, ...names] });
  checkActions({ actions, holder: ACTIONS_HOLDER });
  await mkdir("dist", { recursive: true });
  await writeFile("dist/Code.js", code);
  await writeFile("dist/actions.html", `<script>${inPage(actions)}</script>\n`);
  await writeFile("dist/sidebar.html", sidebar);
  await writeFile("dist/appsscript.json", manifest);
  if (!quiet) {
    console.log(
      `dist/Code.js ${kilobytes(code)} kB, dist/actions.html ${kilobytes(actions)} kB, dist/sidebar.html ${kilobytes(sidebar)} kB`,
    );
    console.log(`top-level functions: ${names.join(", ")}`);
  }
}

function kilobytes(text) {
  return (Buffer.byteLength(text) / 1000).toFixed(1);
}

async function buildWorkbench() {
  const node = {
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    logLevel: "warning",
    sourcemap: true,
    external: ["@odoo/o-spreadsheet", "playwright-core", "@sparticuz/chromium", "esbuild"],
  };
  const browser = { bundle: true, format: "iife", logLevel: "warning", charset: "utf8" };
  // The grid library's "browser" entry sets a global and exports nothing.
  const page = { ...browser, target: "es2022", mainFields: ["module", "main"] };
  await Promise.all([
    ...["start", "headless", "bench", "pictures", "layouts"].map((name) =>
      build({ ...node, entryPoints: [`workbench/${name}.ts`], outfile: `build/${name}.cjs` }),
    ),
    build({ ...node, entryPoints: ["workbench/host/worker.ts"], outfile: "build/worker.cjs" }),
    build({
      ...browser,
      entryPoints: ["workbench/facade/main.ts"],
      target: "es2020",
      outfile: "build/facade.js",
    }),
    build({ ...page, entryPoints: ["workbench/page/main.ts"], outfile: "build/page.js" }),
    build({ ...page, entryPoints: ["workbench/page/frame/main.ts"], outfile: "build/frame.js" }),
  ]);
}

async function writePages() {
  const { generatedPages } = await import("./src/bundle/pages.mjs");
  for (const [file, text] of Object.entries(await generatedPages())) await writeFile(file, text);
}

/** Written last, so that it is younger than everything a finished build has read. */
const STAMP = "build/built";
const SOURCES = ["src", "sidebar", "workbench", "build.mjs", "appsscript.json", "package-lock.json"];

/** Whether nothing was changed since the last whole build: `npm start` and `npm run headless` need not wait then. */
async function isFresh() {
  const built = await youngest(STAMP).catch(() => 0);
  const outputs = await Promise.all(
    ["dist/Code.js", "dist/sidebar.html"].map((file) => youngest(file).catch(() => 0)),
  );
  const sources = await Promise.all(SOURCES.map(youngest));
  return !outputs.includes(0) && Math.max(...sources) < built;
}

/** When a file, or anything in a folder, the folder included, was last changed. */
async function youngest(place) {
  const { mtimeMs, isDirectory } = await stat(place).then((s) => ({
    mtimeMs: s.mtimeMs,
    isDirectory: s.isDirectory(),
  }));
  if (!isDirectory) return mtimeMs;
  const within = await Promise.all((await readdir(place)).map((name) => youngest(path.join(place, name))));
  return Math.max(mtimeMs, ...within);
}

if (process.argv.includes("docs")) await writePages();
else if (addonOnly) await buildAddon();
else if (!(await isFresh())) {
  await buildAddon();
  await buildWorkbench();
  await writeFile(STAMP, "");
}
