import { buildSync } from "esbuild";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Changes, Snapshot, TabChange } from "../../src/workbook/snapshot";
import { NO_CHANGES } from "../../src/workbook/snapshot";
import type { WorkbookFile } from "../../workbench/files/workbookFile";
import type { Execution, Host, HostOptions, UserId } from "../../workbench/host/host";
import { openTestHost, person, type TestPerson } from "../workbench/host/testHost";

const NAMES = ["read", "apply", "day", "keep", "kept", "show", "goneNames"];
let dist: string | null = null;

/** The port as a small add-on of its own, on the present sources. */
function build(): string {
  const folder = mkdtempSync(join(tmpdir(), "port-"));
  const { outputFiles } = buildSync({
    entryPoints: [resolve(__dirname, "fixtures/port/entry.js")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "port_",
    target: "es2019",
    logLevel: "error",
  });
  const stubs = NAMES.map((name) => `function ${name}() { return port_.${name}.apply(null, arguments); }`);
  writeFileSync(join(folder, "Code.js"), [outputFiles[0]?.text, ...stubs].join("\n"));
  writeFileSync(join(folder, "page.html"), "<!doctype html><title>page</title>");
  return folder;
}

/** A workbook that the port of the add-on reads and changes. */
export interface Port {
  host: Host;
  seen: TestPerson;
  /** Dates as the text JSON makes of them. Throws what the add-on would have thrown. */
  read(options?: object, user?: UserId): Promise<Snapshot>;
  apply(changes: Partial<Changes>, user?: UserId): Promise<Execution>;
  call(name: string, ...args: unknown[]): Promise<unknown>;
}

export async function openPort(file: WorkbookFile, options: Partial<HostOptions> = {}): Promise<Port> {
  dist ??= build();
  const host = await openTestHost(file, { ...options, dist });
  const seen = person();
  const run = async (user: UserId, name: string, args: unknown[]): Promise<unknown> => {
    const { value, error } = await host.call(user, name, args, seen);
    if (error !== null) throw new Error(error);
    return value;
  };
  return {
    host,
    seen,
    read: async (wanted = { formats: "all" }, user = "first") =>
      JSON.parse((await run(user, "read", [wanted])) as string) as Snapshot,
    apply: (changes, user = "first") => host.call(user, "apply", [{ ...NO_CHANGES, ...changes }], seen),
    call: (name, ...args) => run("first", name, args),
  };
}

/** A tab that is made: a name, a day, a tick, a choice and anything, with three lines. */
export function newTab(
  lines: TabChange["writes"][number]["cells"],
  rest: Partial<TabChange> = {},
): TabChange {
  return {
    tab: "Retake Roster",
    kind: "make",
    rangeName: "MASTERY_ROSTER",
    columns: 5,
    looks: [
      { width: 150, kind: "text" },
      { width: 90, kind: "date" },
      { width: 60, kind: "tick" },
      { width: 60, kind: "tick" },
      { width: 200, kind: "any", choices: ["A", "B"] },
    ],
    frozenRows: 1,
    frozenColumns: 1,
    tabColour: "#9e9e9e",
    colours: [{ text: "ready", background: "#d9ead3", firstColumn: 5, lastColumn: 5 }],
    backgrounds: [],
    writes: [{ row: 1, column: 1, cells: [["Student", "Day", "Done", "Passed", "Form"], ...lines] }],
    deleteRows: [],
    lastRow: lines.length + 1,
    ...rest,
  };
}

/** The same tab when it is there. */
export function tabThere(rest: Partial<TabChange>): TabChange {
  return { ...newTab([]), kind: "update", looks: null, colours: [], writes: [], lastRow: 1, ...rest };
}
