import { createContext, Script, type Context } from "node:vm";

/** What an execution is evaluated from: compiled once, run in every fresh realm. */
export interface RealmScripts {
  facade: Script;
  bundle: Script;
  /** Long texts that executions have evaluated: the code the bundle keeps in a page, the same in each of them. */
  evaluated: Map<string, Script>;
}
export type Caller = "menu" | "open" | "page" | "cell";
export interface Realm {
  /** Calls a global function; arguments and answer ({value} or {error}) are JSON text. */
  invoke(caller: Caller, functionName: string, argsText: string): string;
  /** Keeps the rows of a range, given as JSON text, for arguments {range: number}. */
  learn(rowsText: string): number;
}

export function compileRealm(facade: string, bundle: string): RealmScripts {
  return {
    facade: new Script(facade, { filename: "facade.js" }),
    bundle: new Script(bundle, { filename: "Code.js" }),
    evaluated: new Map(),
  };
}

/** Apps Script has none of these. */
const REMOVE_ABSENT = new Script(
  `for (const name of ["WebAssembly", "SharedArrayBuffer", "Atomics"]) delete globalThis[name];`,
);

/** A global of its own, as every execution has in Apps Script: the services, then the unmodified bundle. */
export function openRealm(scripts: RealmScripts, shift: number, service: (text: string) => string): Realm {
  const context = createContext(Object.create(null) as Context);
  REMOVE_ABSENT.runInContext(context);
  context["__service"] = service;
  (KEEP_EVALUATED.runInContext(context) as (run: (code: string) => unknown) => void)((code) =>
    evaluatedScript(scripts, code).runInContext(context),
  );
  if (shift !== 0) (SHIFT_DATE.runInContext(context) as (shift: number) => void)(shift);
  scripts.facade.runInContext(context);
  const realm = TAKE_REALM.runInContext(context) as Realm;
  scripts.bundle.runInContext(context);
  return realm;
}

/**
 * Half a megabyte of code takes 30 ms to read, which Google's servers do out of sight; here it is read once. Global
 * evaluation of a long text is the same as running it as a script, but for what nobody does to what it declares.
 */
const KEEP_EVALUATED = new Script(
  `(function (run) {
    var own = eval;
    globalThis.eval = { eval(code) { return typeof code === "string" && code.length > 100000 ? run(code) : own(code); } }.eval;
  })`,
  { filename: "eval.js" },
);

function evaluatedScript({ evaluated }: RealmScripts, code: string): Script {
  const known = evaluated.get(code);
  if (known) return known;
  const script = new Script(code, { filename: "evaluated.js" });
  evaluated.set(code, script);
  return script;
}

const TAKE_REALM = new Script(
  "(() => { const realm = __realm; delete globalThis.__realm; return realm; })()",
);

/** Moves Date.now() and new Date(); everything else of Date is the realm's own. */
const SHIFT_DATE = new Script(
  `(function (shift) {
    var Real = Date;
    function now() { return Real.now() + shift; }
    function Shifted() {
      if (!new.target) return new Real(now()).toString();
      return Reflect.construct(Real, arguments.length ? arguments : [now()], new.target);
    }
    Object.defineProperty(Shifted, "name", { value: "Date" });
    Object.defineProperty(Shifted, "length", { value: 7 });
    Object.defineProperty(Shifted, "prototype", { value: Real.prototype });
    Object.defineProperty(Real.prototype, "constructor", { value: Shifted, writable: true, configurable: true });
    Object.assign(Shifted, { now: now, parse: Real.parse, UTC: Real.UTC });
    Object.defineProperty(globalThis, "Date", { value: Shifted, writable: true, configurable: true });
  })`,
  { filename: "today.js" },
);
