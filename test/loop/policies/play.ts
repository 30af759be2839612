/** Plays a published policy day by day on the built add-on: what a teacher types, and the whole roster after it. */
import { columnLetters } from "../../../src/workbook/cell";
import { tab, workbook } from "../../workbench/host/testHost";
import { openLoop, type Loop } from "../loop";
import { after, setUp } from "../tiny";
import type { DayOfStory, PolicyStory, Typed } from "./story";

export const ROSTER = "Retake Roster";
const ASSESSMENTS = "Assessments";
const POLICY = "Mastery Policy";
const EXCEPTIONS = "Mastery Exceptions";

export async function openStory(story: PolicyStory): Promise<Loop> {
  const sheets = story.classes.map(({ name, tests, students }, nth) => {
    const head = ["Student", "Student ID", ...tests.map(([title]) => `${title} (100)`)];
    const rows = students.map(([student, ...marks], at) => [student, 100 * (nth + 1) + at, ...marks]);
    return tab(name, [head, ...rows]);
  });
  const begun = await after(workbook(sheets), setUp);
  const [first] = story.days;
  const loop = await openLoop(begun, first?.day);
  await typePolicy(loop, story.policy);
  await typeDays(loop, story.classes);
  for (const row of story.exceptions ?? []) await typeRow(loop, EXCEPTIONS, row);
  return loop;
}

/** A setting into its row, everything else below. */
async function typePolicy(loop: Loop, rows: PolicyStory["policy"]): Promise<void> {
  const cells = await loop.cells(POLICY);
  let next = cells.length + 1;
  for (const row of rows) {
    const at = cells.findIndex(([setting]) => setting === row[0]);
    const isSetting = row.length === 2;
    if (isSetting && at < 0) throw new Error(`${POLICY} has no row ${row[0]}.`);
    const place = isSetting ? at + 1 : next++;
    await loop.run({ set: `${POLICY}!A${place}:${columnLetters(row.length - 1)}${place}`, values: [row] });
  }
}

async function typeDays(loop: Loop, classes: PolicyStory["classes"]): Promise<void> {
  const [headings = [], ...rows] = await loop.cells(ASSESSMENTS);
  const place = (heading: string, row: number) =>
    `${ASSESSMENTS}!${columnLetters(headings.indexOf(heading))}${row + 2}`;
  for (const [at, row] of rows.entries()) {
    const one = classes.find(({ name }) => name === row[headings.indexOf("Class")]);
    const test = one?.tests.find(([title]) => `${title} (100)` === row[headings.indexOf("Column")]);
    if (!test) throw new Error(`${ASSESSMENTS}: nobody gave ${String(row)}.`);
    await loop.run(
      { set: place("Given", at), value: test[1] },
      { set: place("Returned", at), value: test[2] },
    );
  }
}

async function typeRow(loop: Loop, title: string, line: Typed): Promise<void> {
  const [headings = [], ...rows] = await loop.cells(title);
  const values = [headings.map((heading) => line[String(heading)] ?? "")];
  const row = rows.length + 2;
  await loop.run({ set: `${title}!A${row}:${columnLetters(headings.length - 1)}${row}`, values });
}

/** A day: the roster is built in the morning, what happens is typed, and it is recorded or built again. */
export async function playDay(loop: Loop, day: string, happens: DayOfStory | undefined): Promise<void> {
  await loop.run({ today: day });
  await loop.call("buildRoster", {});
  const { typed = {}, marks = {}, record } = happens ?? {};
  for (const [who, cells] of Object.entries(typed)) await typeOn(loop, who, cells);
  for (const [who, mark] of Object.entries(marks)) await typeMark(loop, who, mark);
  if (record) await loop.call("recordRetakes");
  else if (happens?.typed ?? happens?.marks) await loop.call("buildRoster", {});
}

async function typeOn(loop: Loop, who: string, typed: Typed): Promise<void> {
  const [headings = [], ...rows] = await loop.cells(ROSTER);
  const at = rows.findIndex((row) => isOf(who, headings, row));
  for (const [heading, value] of Object.entries(typed)) {
    const column = headings.indexOf(heading);
    if (at < 0 || column < 0) throw new Error(`The roster has no ${heading} of ${who}.`);
    await loop.run({ set: `${ROSTER}!${columnLetters(column)}${at + 2}`, value });
  }
}

/** Into the column of the first test. */
async function typeMark(loop: Loop, who: string, mark: number): Promise<void> {
  for (const name of ["Period 1", "Period 2", "Period 3"]) {
    const row = (await loop.cells(name)).findIndex(([student]) => student === who);
    if (row > 0) return void (await loop.run({ set: `${name}!C${row + 1}`, value: mark }));
  }
  throw new Error(`No class has ${who}.`);
}

function isOf(who: string, headings: readonly unknown[], row: readonly unknown[]): boolean {
  const cell = (heading: string) => String(row[headings.indexOf(heading)] ?? "");
  return who === cell("Student") || `${cell("Student")} ${cell("Standard").replace(/^Test /, "")}` === who;
}
