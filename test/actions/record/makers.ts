import type { OnBooks } from "../../../src/actions/onBooks";
import { previewRetakes, recordRetakes } from "../../../src/actions/record/recordRetakes";
import { buildRoster } from "../../../src/actions/roster/buildRoster";
import { applySetup } from "../../../src/actions/setup/applySetup";
import type { Setup } from "../../../src/actions/setup/setup";
import { suggestSetup } from "../../../src/actions/setup/suggestSetup";
import { afterChanges } from "../../../src/workbook/afterChanges";
import { textOf, type Cell } from "../../../src/workbook/cell";
import { readBooks } from "../../../src/workbook/gradebook/readBooks";
import type { Changes, Snapshot, TabSnapshot } from "../../../src/workbook/snapshot";
import { findTable } from "../../../src/workbook/tables/findTable";
import { ASSESSMENTS_TABLE, LOG_TABLE, rosterTable } from "../../../src/workbook/tables/specs";
import type { Line } from "../../../src/workbook/tables/tableSpec";
import { workbook } from "../snapshotMaker";

const SET_UP = "2025-11-05";
export const TODAY = "2025-11-14";
/** All originals are one test. */
const GIVEN = "2025-11-03";

export interface Options {
  /** Changes rows of Assessments before they are stored. */
  assessment?: (row: Setup["assessments"][number]) => object;
  /** Rows of the policy behind those suggested, by place. */
  policy?: readonly (readonly string[])[];
}

/** A workbook as it is after set-up and a first roster; every original was given on one day. */
export function begun(tabs: TabSnapshot[], { assessment = () => ({}), policy = [] }: Options = {}): Snapshot {
  const before = workbook(tabs);
  const { setup } = suggestSetup(before, SET_UP);
  const headings = ["Setting", "Value", "What it means", "Column D", "Column E"];
  const own = policy.map((row) =>
    Object.fromEntries(headings.map((heading, at) => [heading, row[at] ?? ""])),
  );
  const assessments = setup.assessments.map((row) => ({
    ...row,
    ...(row["Retake of"] === "" ? { Given: GIVEN, Returned: GIVEN } : {}),
    ...assessment(row),
  }));
  const stored = applySetup(
    before,
    { ...setup, assessments, policy: [...setup.policy, ...own] } as Setup,
    SET_UP,
  );
  if (!("changes" in stored)) throw new Error("refused");
  return built(afterChanges(before, stored.changes), SET_UP);
}

export function onBooks(snapshot: Snapshot, today = TODAY): OnBooks {
  return { books: readBooks(snapshot, today)!, snapshot, scope: {}, today };
}

export function built(snapshot: Snapshot, today = TODAY): Snapshot {
  return afterChanges(snapshot, buildRoster(onBooks(snapshot, today)).changes);
}

type Typed = readonly [student: string, standard: string, score: Cell];

/** Scores typed on the roster, each on the line of a student and a standard. */
export function typed(snapshot: Snapshot, ...scores: Typed[]): Snapshot {
  return scores.reduce((now, [student, standard, score]) => {
    const where = { Student: student, Standard: standard };
    return typedOn(now, where, { "Retake score": score });
  }, snapshot);
}

/** Something else typed on the first line of the roster that fits. */
export function typedOn(snapshot: Snapshot, where: Line, cells: Line): Snapshot {
  const { tab, lines, columnOf } = findTable(rosterTable(onBooks(snapshot).books.policy), snapshot);
  const found = lines.find(({ line }) =>
    Object.entries(where).every(([heading, text]) => textOf(line[heading]) === textOf(text)),
  );
  if (!found)
    throw new Error(
      `No line ${JSON.stringify(where)}: ${JSON.stringify(seen(snapshot, "Student", "Standard", "Status"))}`,
    );
  return Object.entries(cells).reduce(
    (now, [heading, cell]) => set(now, tab!.name, { row: found.row, column: columnOf.get(heading)! }, cell),
    snapshot,
  );
}

/** One cell; row and column from 1. */
export function set(
  snapshot: Snapshot,
  name: string,
  { row, column }: { row: number; column: number },
  cell: Cell,
): Snapshot {
  const change = (tab: TabSnapshot): TabSnapshot => {
    const cells = tab.cells.map((line, at) => {
      if (at !== row - 1) return line;
      const wide = [...line, ...Array<Cell>(Math.max(0, column - line.length)).fill("")];
      wide[column - 1] = cell;
      return wide;
    });
    return { ...tab, cells };
  };
  return { ...snapshot, tabs: snapshot.tabs.map((tab) => (tab.name === name ? change(tab) : tab)) };
}

export interface Recorded {
  after: Snapshot;
  changes: Changes;
  reply: ReturnType<typeof recordRetakes>["reply"];
  shown: ReturnType<typeof previewRetakes>;
}

export function recorded(snapshot: Snapshot, today = TODAY): Recorded {
  const on = onBooks(snapshot, today);
  const { changes, reply } = recordRetakes(on);
  return { after: afterChanges(snapshot, changes), changes, reply, shown: previewRetakes(on) };
}

export const cellsOf = (snapshot: Snapshot, name: string): Cell[][] =>
  snapshot.tabs.find((tab) => tab.name === name)!.cells.map((row) => row.map((cell) => cell ?? ""));

export const lines = (snapshot: Snapshot): Line[] =>
  findTable(rosterTable(onBooks(snapshot).books.policy), snapshot).lines.map(({ line }) => line);
export const log = (snapshot: Snapshot): Line[] =>
  findTable(LOG_TABLE, snapshot).lines.map(({ line }) => line);
export const assessments = (snapshot: Snapshot): Line[] =>
  findTable(ASSESSMENTS_TABLE, snapshot).lines.map(({ line }) => line);

/** Some columns of the roster, as text. */
export function seen(snapshot: Snapshot, ...headings: string[]): string[][] {
  return lines(snapshot).map((line) => headings.map((heading) => textOf(line[heading])));
}
