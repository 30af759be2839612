/**
 * Builds the add-on into dist/ (`node build.mjs addon`), the workbench, too, into build/ (`node build.mjs`), or
 * the generated pages of docs/ (`node build.mjs docs`).
 * The gates at the end of the add-on's build are why a green build can be pushed.
 */
import { build } from "esbuild";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { generatedPages } from "./src/bundle/pages.mjs";
import { checkBundle } from "./src/bundle/gates.mjs";
import { publicFunctions } from "./src/bundle/publicFunctions.mjs";

const quiet = process.argv.includes("--quiet");
const addonOnly = process.argv.includes("addon");

/** The variable that holds the bundle; the trailing underscore makes it private to Sheets. */
const HOLDER = "masteryLoop_";

const functions = await publicFunctions("src/main.ts");

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

async function buildCode() {
  const result = await build({
    entryPoints: ["src/main.ts"],
    bundle: true,
    write: false,
    format: "iife",
    globalName: HOLDER,
    target: "es2019",
    charset: "ascii",
    minify: true,
    legalComments: "none",
    logLevel: "warning",
  });
  // Sheets sees only real function declarations; their comments are what it shows while typing.
  const stubs = functions.map(
    ({ name, parameters, comment }) =>
      `${comment}\nfunction ${name}(${parameters.join(", ")}) { return ${HOLDER}.${name}.apply(null, arguments); }`,
  );
  return `/** @OnlyCurrentDoc */\n${result.outputFiles[0].text}\n${stubs.join("\n\n")}\n`;
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
    // Google's HtmlService damages template literals that hold // or /*.
    supported: { "template-literal": false },
    plugins: [functionHelp],
    logLevel: "warning",
  });
  const script = result.outputFiles[0].text.replace(/<\/script/gi, "<\\/script").replace(/<!--/g, "<\\!--");
  const page = await readFile("sidebar/sidebar.html", "utf8");
  const style = await readFile("sidebar/style.css", "utf8");
  return page
    .replace("<!-- style -->", () => `<style>${style}</style>`)
    .replace("<!-- script -->", () => `<script>${script}</script>`);
}

async function buildAddon() {
  const [code, sidebar, manifest] = await Promise.all([
    buildCode(),
    buildSidebar(),
    readFile("appsscript.json", "utf8"),
  ]);
  checkBundle({ code, manifest, holder: HOLDER, names: functions.map((f) => f.name) });
  await mkdir("dist", { recursive: true });
  await writeFile("dist/Code.js", code);
  await writeFile("dist/sidebar.html", sidebar);
  await writeFile("dist/appsscript.json", manifest);
  if (!quiet) {
    console.log(`dist/Code.js ${kilobytes(code)} kB, dist/sidebar.html ${kilobytes(sidebar)} kB`);
    console.log(`top-level functions: ${functions.map((f) => f.name).join(", ")}`);
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
    ...["start", "headless", "bench", "pictures"].map((name) =>
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
  for (const [file, text] of Object.entries(await generatedPages())) await writeFile(file, text);
}

if (process.argv.includes("docs")) await writePages();
else {
  await buildAddon();
  if (!addonOnly) await buildWorkbench();
}
