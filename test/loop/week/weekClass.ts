/**
 * A class of twenty after the test of a unit, five standards of 10 points, mastery at 8. The first letter of a name says
 * where its gaps are: A on LF.1, B on LF.2, C on LF.3, D on LF.5, E on LF.4 alone, X nowhere; N was not there. LF.4 is
 * below for ten of the nineteen who were there.
 */
import { withShortTabs } from "../shortTabs";
import { after, lines } from "../tiny";
import { columnLetters } from "../../../src/workbook/cell";
import { tab, workbook } from "../../workbench/host/testHost";
import { openLoop, type Loop } from "../loop";

export const CLASS = "Period 1";
export const TODAY = "2025-11-05";
const GIVEN = "2025-11-03";

export const STANDARDS = ["LF.1", "LF.2", "LF.3", "LF.4", "LF.5"] as const;

// prettier-ignore
const SCORES: readonly (readonly [name: string, ...marks: (number | null)[]])[] = [
  ["Ada Ash",    5, 9,  8,  6, 10],
  ["Ali Amin",   4, 8,  9,  7,  9],
  ["Amy Arp",    6, 4,  8,  8,  9],
  ["Ari Aune",   7, 8,  8,  5,  8],
  ["Ava Abt",    3, 9, 10,  7,  8],
  ["Bea Bahl",   9, 6,  8,  7,  9],
  ["Bo Bang",    8, 5,  9,  6, 10],
  ["Bri Bosch", 10, 5,  3,  8,  8],
  ["Cal Cook",   9, 8,  6,  4,  9],
  ["Cy Chen",    8, 9,  7,  8,  9],
  ["Dee Dahl",   9, 9,  8,  9,  5],
  ["Eli Ek",     8, 8,  9,  7,  8],
  ["Emi Endo",   9, 8,  8,  6,  9],
  ["Eva Ebel",  10, 9,  9,  5,  8],
  ["Noa Nagy", null, null, null, null, null],
  ["Xan Xu",     8, 9,  9,  8, 10],
  ["Xav Xing",  10, 9, 10,  9,  9],
  ["Xel Xico",   9, 8,  8, 10,  9],
  ["Xia Xenos",  9, 9,  9,  9, 10],
  ["Xio Xeno",   8, 8,  8,  8,  8],
];

/** Column letter of a standard, row of a student, both of the class's tab. */
export const cellOf = (student: string, standard: string): string =>
  `${CLASS}!${columnLetters(2 + STANDARDS.findIndex((code) => code === standard))}${2 + rowOf(student)}`;

const rowOf = (student: string): number => SCORES.findIndex(([name]) => name.startsWith(`${student} `));

export const fullName = (given: string): string => SCORES[rowOf(given)]![0];

const gradebook = () =>
  workbook([
    tab(CLASS, [
      ["Student", "Student ID", ...STANDARDS.map((code) => `${code} Test (10)`)],
      ...SCORES.map(([name, ...marks], at) => [name, 500 + at, ...marks]),
    ]),
  ]);

/** What a coach typed about three of the standards. */
const ABOUT: Record<string, Record<string, string>> = {
  "LF.1": {
    "I can": "I can find the slope of a line",
    Corrective: "Stairs and ramps, with rulers",
    "First taught": "worked examples",
    Link: "https://example.org/ramps",
    Unit: "Lines",
  },
  "LF.2": { "I can": "I can read an intercept", Corrective: "Card sort", Unit: "Lines" },
  "LF.3": { Prerequisites: "LF.2", Unit: "Lines" },
};

/** Set up, all columns one test, at most three groups, and a roster. */
export async function openWeek(): Promise<Loop> {
  const file = await after(gradebook(), async (loop) => {
    const { setup } = (await loop.call("suggestSetup")) as unknown as {
      setup: { standards: Record<string, string>[]; assessments: object[]; policy: object[] };
    };
    await loop.call("applySetup", {
      ...setup,
      assessments: setup.assessments.map((row) => ({ ...row, Given: GIVEN, Returned: TODAY })),
      standards: setup.standards.map((row) => ({ ...row, ...ABOUT[String(row["Code"])] })),
    });
    await setting(loop, "Groups at most", 3);
    await loop.call("buildRoster", {});
    await loop.call("buildGroups", {});
  });
  return openLoop(withShortTabs(file), TODAY);
}

export async function setting({ cells, run }: Loop, name: string, value: string | number): Promise<void> {
  const row = (await cells("Mastery Policy")).findIndex(([setting]) => setting === name);
  await run({ set: `Mastery Policy!B${row + 1}`, value });
}

/** Given names by group, in the order of the tab. */
export async function placesOf(loop: Loop): Promise<Record<string, string[]>> {
  const places: Record<string, string[]> = {};
  for (const line of await lines(loop, "Corrective Groups")) {
    const student = String(line["Student"]);
    (places[String(line["Group"])] ??= []).push(
      student.startsWith("Everyone") ? student : (student.split(" ")[0] as string),
    );
  }
  return places;
}

interface Box {
  tab: string;
  student: string;
  /** null: whichever the line is about. */
  standard: string | null;
  heading: string;
}

export async function boxOf(loop: Loop, box: Box): Promise<unknown> {
  return (await lines(loop, box.tab))[await lineAt(loop, box)]?.[box.heading];
}

export async function type(loop: Loop, box: Box, value: string | boolean): Promise<void> {
  const [headings = []] = await loop.cells(box.tab);
  const column = columnLetters(headings.indexOf(box.heading));
  await loop.run({ set: `${box.tab}!${column}${(await lineAt(loop, box)) + 2}`, value });
}

async function lineAt(loop: Loop, { tab: title, student, standard }: Box): Promise<number> {
  const at = (await lines(loop, title)).findIndex(
    (line) => line["Student"] === fullName(student) && (standard === null || line["Standard"] === standard),
  );
  if (at < 0) throw new Error(`${title} has no line of ${student}, ${standard}.`);
  return at;
}
