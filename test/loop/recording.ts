/** A class whose retakes are recorded: a test of two standards, with what a teacher may have around it. */
import type { CellFile, SheetFile, WorkbookFile } from "../../workbench/files/workbookFile";
import { tab, workbook } from "../workbench/host/testHost";
import { openLoop, type Answer, type Loop } from "./loop";
import { after, lines, placeOf } from "./tiny";

export const CLASS = "Period 1";
export const ROSTER = "Retake Roster";
export const TODAY = "2025-11-14";

export interface Recorded {
  cells: { student: string; standards: string[]; score: string; label: string; tab: string; cell: string }[];
  columns: {
    heading: string;
    column: string;
    isNew: boolean;
    scores: number;
    outOf: number | null;
    form: string;
  }[];
  unseenBy: { tab: string; cell: string; formula: string; heading: string }[];
  seenBy: { cell: string }[];
  missed: { student: string; kind: string }[];
  left: { row: number; column: string; code: string; message: string }[];
  stamp: string;
  question: string;
  message: string;
  roster: { lines: number } | null;
}

/** All columns are one test. */
const GIVEN = "2025-11-03";

type Row = (string | number | null)[];

export const ROWS: Row[] = [
  ["Ana Ruiz", 101, 2, 3],
  ["Ben Ode", 102, 4, 5],
  ["Cem Can", 103, 1, 8],
  ["Dina Diaz", 104, 4, 8],
  ["Eli Ek", 105, "ABS", "ABS"],
];

/** LF.1 of 4 points and LF.2 of 8, and a column of sums. */
export function classTab({
  title = CLASS,
  rows = ROWS,
  more = [],
}: { title?: string; rows?: Row[]; more?: Row[] } = {}): SheetFile {
  const sheet = tab(title, [
    ["Student", "Student ID", "LF.1 Slope (4)", "LF.2 Intercept (8)", "Sum"],
    ...rows.map((row, at) => [...row, `=C${at + 2}+D${at + 2}`]),
    ...more,
  ]);
  const noted = (cell: CellFile) =>
    cell.row === 1 && cell.column === 2 ? { ...cell, note: "ill that day" } : cell;
  return { ...sheet, cells: sheet.cells.map(noted) };
}

export const GRADEBOOK: WorkbookFile = workbook([classTab()]);

/** The same class with one retake column that is known for each test. */
export const WITH_RETAKES: WorkbookFile = workbook([
  tab(CLASS, [
    [
      "Student",
      "Student ID",
      "LF.1 Slope (4)",
      "LF.1 Slope retake (4)",
      "LF.2 Intercept (8)",
      "LF.2 Intercept retake (8)",
    ],
    ...ROWS.map(([name = null, id = null, one = null, two = null]) => [name, id, one, null, two, null]),
  ]),
]);

const prepared = new Map<WorkbookFile, Promise<WorkbookFile>>();

/** Set up on 5 November, with a roster, opened on a later day; the same file is prepared once. */
export async function withRoster(file: WorkbookFile, today = TODAY): Promise<Loop> {
  const saved = prepared.get(file) ?? prepare(file);
  prepared.set(file, saved);
  return openLoop(await saved, today);
}

function prepare(file: WorkbookFile): Promise<WorkbookFile> {
  return after(file, async ({ call }) => {
    const { setup } = (await call("suggestSetup")) as unknown as {
      setup: { assessments: Record<string, unknown>[] };
    };
    const assessments = setup.assessments.map((row) =>
      row["Retake of"] === "" ? { ...row, Given: GIVEN, Returned: GIVEN } : row,
    );
    await call("applySetup", { ...setup, assessments });
    await call("buildRoster", {});
  });
}

export async function typeScore(
  loop: Loop,
  who: { student: string; standard?: string },
  value: string,
): Promise<void> {
  await typeOn(loop, who, { heading: "Retake score", value });
}

export async function typeOn(
  loop: Loop,
  { student, standard }: { student: string; standard?: string },
  { heading, value }: { heading: string; value: unknown },
): Promise<void> {
  const all = await lines(loop, ROSTER);
  const at = all.findIndex(
    (line) => line["Student"] === student && (standard === undefined || line["Standard"] === standard),
  );
  if (at < 0)
    throw new Error(
      `No line of ${student}, ${standard}: ${all.map((line) => `${line["Student"]} ${line["Standard"]} ${line["Status"]}`).join("; ")}`,
    );
  const letters = (await placeOf(loop, ROSTER, { student, heading })).replace(/\d+$/, "");
  await loop.run({ set: `${letters}${at + 2}`, value });
}

export async function preview({ call }: Loop): Promise<Recorded> {
  return (await call("previewRetakes")) as unknown as Recorded;
}

export async function record({ call }: Loop, ...args: unknown[]): Promise<Recorded> {
  return (await call("recordRetakes", ...args)) as unknown as Recorded;
}

/** Values, formulas and notes of some cells. */
export async function at({ run }: Loop, place: string): Promise<Answer & { notes: string[][] }> {
  const [answer] = await run({ get: place });
  return answer as Answer & { notes: string[][] };
}

export async function lineOf(
  loop: Loop,
  student: string,
  standard?: string,
): Promise<Record<string, unknown> | undefined> {
  return (await lines(loop, ROSTER)).find(
    (line) => line["Student"] === student && (standard === undefined || line["Standard"] === standard),
  );
}
