import path from "node:path";
import { emptySheet } from "../files/gridSize";
import type { CellFile, FileValue, WorkbookFile } from "../files/workbookFile";
import type { Execution, Host, Person } from "../host/host";
import { openHost } from "../host/openHost";
import { ratio, type Figure } from "./measure";

const [FEW, MANY] = [30, 300];
const ACTIONS = ["applySetup", "buildGroups", "buildRoster", "updateMap"] as const;
type Action = (typeof ACTIONS)[number];
type Calls = Record<Action | "buildRoster again", number>;

/** Service calls are what an action costs in Google's cloud: they must not grow with the class. */
export async function benchLoop(): Promise<Figure[]> {
  const few = await callsWith(FEW);
  const many = await callsWith(MANY);
  return (Object.keys(few) as (keyof Calls)[]).flatMap((action) => [
    { name: `service calls of ${action}, ${FEW} students`, value: few[action], unit: "calls", limit: null },
    { name: `service calls of ${action}, ${MANY} students`, value: many[action], unit: "calls", limit: null },
    ratio(`service calls of ${action}: ${MANY} students : ${FEW}`, many[action], few[action], 1),
  ]);
}

async function callsWith(students: number): Promise<Calls> {
  const root = path.resolve(__dirname, "..");
  const file = oneClass(students);
  const host = await openHost({ file, dist: path.join(root, "dist"), today: "2025-11-05" });
  try {
    const suggested = await call(host, "suggestSetup", []);
    const { setup } = suggested.value as { setup: unknown };
    const calls = {} as Calls;
    for (const action of ACTIONS) {
      const { serviceCalls } = await call(host, action, action === "applySetup" ? [setup] : [{}]);
      calls[action] = total(serviceCalls);
    }
    calls["buildRoster again"] = total((await call(host, "buildRoster", [{}])).serviceCalls);
    return calls;
  } finally {
    await host.close();
  }
}

async function call(host: Host, name: string, args: unknown[]): Promise<Execution> {
  const execution = await host.call("first", name, args, NOBODY);
  const reply = execution.value as { status?: string; message?: string } | null;
  if (execution.error !== null || reply?.status !== "ok") {
    throw new Error(`${name}: ${execution.error ?? reply?.message ?? "no reply"}`);
  }
  return execution;
}

const NOBODY: Person = {
  toast: () => undefined,
  dialog: () => Promise.resolve({ button: "CLOSE" }),
  sidebar: () => undefined,
  htmlDialog: () => undefined,
};

function total({ read, write, format, other }: Execution["serviceCalls"]): number {
  return read + write + format + other;
}

/** Four tests with a retake each; about half of the students are not there yet. */
function oneClass(students: number): WorkbookFile {
  const titles = [1, 2, 3, 4].flatMap((n) => [`Quiz ${n} (10)`, `Quiz ${n} retake (10)`]);
  const rows: FileValue[][] = [
    ["Student", "Student ID", ...titles],
    ...Array.from({ length: students }, (_, student) => [
      `Student ${student + 1}`,
      1000 + student,
      ...titles.map((_title, column) => (column % 2 === 1 ? null : 3 + ((student * 7 + column) % 8))),
    ]),
  ];
  const cells = rows.flatMap((values, row) =>
    values.flatMap((value, column): CellFile[] => (value === null ? [] : [{ row, column, value }])),
  );
  const sheet = { ...emptySheet("Period 1"), rows: rows.length + 5, cells };
  return { locale: "en_US", timeZone: "Etc/GMT", sheets: [sheet], names: [], notKept: [] };
}
