/** What must be true of a bundle before it may be pushed; each gate throws one sentence. */
import { parse } from "acorn";
import { analyze } from "eslint-scope";
import vm from "node:vm";

const SCOPES = [
  "https://www.googleapis.com/auth/script.container.ui",
  "https://www.googleapis.com/auth/spreadsheets.currentonly",
];

/** Google services the add-on may name. */
const SERVICES = [
  "SpreadsheetApp",
  "HtmlService",
  "LockService",
  "PropertiesService",
  "Utilities",
  "console",
];

export function checkBundle({ code, manifest, holder, names }) {
  const program = parseAs2019(code);
  checkTopLevel(program, [holder, ...names]);
  checkScopes(manifest);
  checkGlobals(program);
  checkLoad(code);
}

/** The same for the part that is loaded on demand. */
export function checkActions({ actions, holder }) {
  const program = parseAs2019(actions, "dist/actions.html");
  checkTopLevel(program, [holder], "dist/actions.html");
  checkGlobals(program, "dist/actions.html");
  checkLoad(actions);
}

export function parseAs2019(code, file = "dist/Code.js") {
  try {
    return parse(code, { ecmaVersion: 2019, sourceType: "script", ranges: true, locations: true });
  } catch (error) {
    throw new Error(`${file} is not ES2019, which is what Apps Script reads: ${error.message}`);
  }
}

export function checkTopLevel(program, wanted, file = "dist/Code.js") {
  const declared = program.body.flatMap((node) => {
    if (node.type === "FunctionDeclaration") return [node.id.name];
    if (node.type === "VariableDeclaration")
      return node.declarations.map((declaration) => declaration.id.name);
    return [];
  });
  const odd = [
    ...declared.filter((name) => !wanted.includes(name)).map((name) => `${name} is too many`),
    ...wanted.filter((name) => !declared.includes(name)).map((name) => `${name} is missing`),
  ];
  if (odd.length > 0)
    throw new Error(`${file} and its exports differ in their top-level names: ${odd.join(", ")}`);
}

export function checkScopes(manifest) {
  const asked = [...(JSON.parse(manifest).oauthScopes ?? [])].sort();
  if (asked.join() !== SCOPES.join()) {
    throw new Error(`appsscript.json must ask for exactly these scopes: ${SCOPES.join(", ")}`);
  }
}

/** Every name that nothing in the bundle declares must be one Apps Script has. */
export function checkGlobals(program, file = "dist/Code.js") {
  const { globalScope } = analyze(program, { ecmaVersion: 2019, sourceType: "script" });
  const known = new Set([...builtIns(), ...SERVICES, "arguments", "undefined"]);
  const free = globalScope.through
    .filter((reference) => !isGuarded(reference.identifier, program))
    .map((reference) => reference.identifier.name);
  const declared = new Set(globalScope.variables.map((variable) => variable.name));
  const unknown = [...new Set(free)].filter((name) => !known.has(name) && !declared.has(name));
  if (unknown.length > 0) {
    throw new Error(`${file} needs what Apps Script does not have: ${unknown.join(", ")}`);
  }
}

/** `typeof x` asks whether x is there and never fails. */
function isGuarded(identifier, program) {
  let guarded = false;
  const walk = (node) => {
    if (!node || typeof node.type !== "string" || guarded) return;
    if (node.range && (identifier.range[0] < node.range[0] || identifier.range[1] > node.range[1])) return;
    if (node.type === "UnaryExpression" && node.operator === "typeof" && node.argument === identifier)
      guarded = true;
    for (const value of Object.values(node)) [value].flat().forEach((child) => child?.type && walk(child));
  };
  walk(program);
  return guarded;
}

function builtIns() {
  const names = vm.runInNewContext("Object.getOwnPropertyNames(globalThis)");
  return names.filter((name) => !["WebAssembly", "SharedArrayBuffer", "Atomics"].includes(name));
}

/** Loading the bundle must touch nothing: it is loaded for every cell. */
function checkLoad(code) {
  const context = vm.createContext(Object.create(null));
  const services = SERVICES.map(
    (name) =>
      `const ${name} = new Proxy({}, {get() { throw new Error("loading the bundle calls ${name}") }});`,
  );
  vm.runInContext("delete globalThis.console", context);
  vm.runInContext(`${services.join("\n")}\n${code}`, context, { filename: "Code.js" });
}
