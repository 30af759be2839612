/** The smallest gradebook on which the whole loop has something to do. */
import type { CellFile, SheetFile, WorkbookFile } from "../../workbench/files/workbookFile";
import { TAB_MARK } from "../../src/workbook/tables/tabMark";
import { tab, workbook } from "../workbench/host/testHost";
import { withShortTabs } from "./shortTabs";
import { onLoop, type Answer, type Loop } from "./loop";

export const CLASS = "Period 1";

/** LOOP_FAULTS=all runs everything, which takes most of an hour; the usual run takes a choice. */
export const ALL = process.env["LOOP_FAULTS"] === "all";

/** Every `step`-th of the cases in the usual run, from the first. */
export function choice<T>(cases: readonly T[], step: number): T[] {
  return cases.filter((_, index) => ALL || index % step === 0);
}

/** A name that would be a formula if it were typed. */
const ED: CellFile = { row: 5, column: 0, value: "=Ed()", numberFormat: "@" };

/** Five students, two tests of 10 points, and what a teacher may have beside and below. */
export function tinyClass(): SheetFile {
  const sheet = tab(CLASS, [
    ["Student", "Student ID", "Quiz 1 (10)", "Quiz 2 (10)", null, "Sum"],
    ["Ann O'Neill", 101, 4, 9, null, "=C2+D2"],
    ["Ben <b>Brown</b>", 102, 9, 5, null, "=C3+D3"],
    ["Cem Can", 103, 3, 2, null, "=C4+D4"],
    ["Dina Diaz", 104, 10, 10, null, "=C5+D5"],
    [null, 105, 8, null, null, "=C6+D6"],
    [null, null, null, null, null, null],
    ["Average", null, "=AVERAGE(C2:C6)", "=AVERAGE(D2:D6)"],
  ]);
  const cells = [...sheet.cells, ED].map((cell) =>
    cell.row === 3 && cell.column === 2 ? { ...cell, note: "ill that day" } : cell,
  );
  return { ...sheet, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
}

/** A class without levels, and a tab that has nothing to do with us. */
export function tinyGradebook(): WorkbookFile {
  const notes = tab("My notes", [["Seating"], ["window"], [`='${CLASS}'!C8`]]);
  return workbook([tinyClass(), notes]);
}

export const THEIRS = [CLASS, "My notes"];

/** The teacher's tabs as they would be saved, without the mark by which a class's tab is known. */
export function theirs(saved: WorkbookFile, names: readonly string[] = THEIRS): SheetFile[] {
  return names.map((name) => {
    const sheet = saved.sheets.find((each) => each.name === name);
    if (!sheet) throw new Error(`The tab ${name} is gone.`);
    return { ...sheet, metadata: sheet.metadata.filter(({ key }) => key !== TAB_MARK) };
  });
}

/** Sheets and names, without what the engine may number anew. */
export function content({ sheets, names }: WorkbookFile): Pick<WorkbookFile, "sheets" | "names"> {
  return { sheets, names: [...names].sort((a, b) => a.name.localeCompare(b.name)) };
}

/** What a person sees of a workbook: a row that went and came back leaves the grid smaller, and no trace else. */
export function seen({ sheets, names }: WorkbookFile): unknown {
  return {
    sheets: sheets.map(({ name, cells, merges, tabColor, validations }) => ({
      ...{ name, merges, tabColor },
      cells: cells.filter(({ value, formula, note }) => value !== null || formula || note),
      boxes: validations.filter(({ type }) => type === "checkbox").map(({ ranges }) => ranges),
    })),
    names,
  };
}

/** The workbook after some acts, to begin others on. */
export function after(file: WorkbookFile, act: (loop: Loop) => Promise<unknown>): Promise<WorkbookFile> {
  return onLoop(file, async (loop) => {
    await act(loop);
    return withShortTabs(loop.saved());
  });
}

export async function setUp({ call }: Loop): Promise<void> {
  await call("applySetup", (await call("suggestSetup")).setup);
}

/** A call that may be refused. */
export async function reply({ run }: Loop, name: string, ...args: unknown[]): Promise<Answer["value"]> {
  const [answer] = await run({ call: name, args });
  if (!answer?.value) throw new Error(`${name}: ${answer?.error ?? "no reply"}`);
  return answer.value;
}

export function callsOf({ serviceCalls: { read, write, format, other } }: Answer): number {
  return read + write + format + other;
}

/** The lines of one of our tabs, by heading. */
export async function lines({ cells }: Loop, title: string): Promise<Record<string, unknown>[]> {
  const [headings = [], ...rows] = await cells(title);
  return rows.map((row) => Object.fromEntries(headings.map((heading, at) => [String(heading), row[at]])));
}

/** Row, from 1, and column letter of a student's cell on a tab of ours. */
export async function placeOf(
  { cells }: Loop,
  title: string,
  { student, heading }: { student: string; heading: string },
): Promise<string> {
  const [headings = [], ...rows] = await cells(title);
  const row = rows.findIndex((each) => each[headings.indexOf("Student")] === student);
  const column = headings.indexOf(heading);
  if (row < 0 || column < 0) throw new Error(`${title} has no ${heading} of ${student}.`);
  return `${title}!${String.fromCharCode(65 + column)}${row + 2}`;
}
