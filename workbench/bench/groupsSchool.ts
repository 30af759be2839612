import { booksOf } from "../../src/workbook/gradebook/booksOf";
import type { Books } from "../../src/workbook/gradebook/classBook";
import type { Changes, Snapshot, TabChange } from "../../src/workbook/snapshot";
import { chanceFrom, inventedDifficulties, inventedScores, type Chance } from "./groupsClasses";

/** Classes of 40, the last one smaller, that all learn the same standards, read from one workbook. */
export interface School {
  students: number;
  standards: number;
  acrossClasses: "yes" | "no";
}

const CLASS_SIZE = 40;
export const TODAY = "2025-11-12";

export function inventedSchool({ students, standards, acrossClasses }: School): Books {
  // A larger school begins with the students of a smaller one.
  const chance = chanceFrom(standards);
  const difficulties = inventedDifficulties(standards, chance);
  const sizes = classSizes(students);
  return booksOf({
    policy: [
      ["Across classes", acrossClasses],
      ["Roster shows", "everything"],
    ],
    classes: sizes.map(classLine),
    standards: difficulties.map((_, at) => ({
      ...{ Code: `S${at + 1}`, Title: `Target ${at + 1}` },
      Prerequisites: at % 3 > 0 ? `S${at}` : "",
    })),
    assessments: sizes.flatMap((_, at) =>
      difficulties.map((_none, of) => assessmentLine(`Period ${at + 1}`, of)),
    ),
    exceptions: sizes.flatMap((size, at) => exceptionLines(`Period ${at + 1}`, size)),
    tabs: sizes.map((size, at) => classTab(at, size, { difficulties, chance })),
    today: TODAY,
  });
}

function classSizes(students: number): number[] {
  const whole = Array.from({ length: Math.floor(students / CLASS_SIZE) }, () => CLASS_SIZE);
  const rest = students % CLASS_SIZE;
  return rest > 0 ? [...whole, rest] : whole;
}

function classLine(size: number, at: number) {
  return {
    ...{ Class: `Period ${at + 1}`, Tab: `Period ${at + 1}`, Layout: "wide" },
    ...{ "Header row": 1, "First student row": 2, "Last student row": size + 1 },
    ...{ "Student columns": "Student", "Student ID column": "ID" },
  };
}

function assessmentLine(name: string, of: number) {
  return {
    Class: name,
    Column: `Test ${of + 1}`,
    Standard: `S${of + 1}`,
    "Out of": 100,
    Given: `2025-10-${10 + of}`,
  };
}

/** One student left out of a standard, two kept apart. */
function exceptionLines(name: string, size: number) {
  const student = (at: number) => `${name} student ${(at % size) + 1}`;
  return [
    { Class: name, Student: student(4), What: "leave out", Standard: "S2" },
    { Class: name, Student: student(7), What: "keep apart", Value: student(11) },
  ];
}

function classTab(
  at: number,
  size: number,
  { difficulties, chance }: { difficulties: readonly number[]; chance: Chance },
) {
  const name = `Period ${at + 1}`;
  const rows = Array.from({ length: size }, (_, index) => [
    `${name} student ${index + 1}`,
    `${at + 1}-${index + 1}`,
    ...inventedScores(difficulties, chance),
  ]);
  const titles = difficulties.map((_, of) => `Test ${of + 1}`);
  return { name, cells: [["Student", "ID", ...titles], ...rows], numberFormats: [] };
}

export const NO_TABS: Snapshot = { tabs: [], names: [], mayEdit: true };

/** What is read of the tab that a first build has made. */
export function afterFirstBuild(changes: Changes): Snapshot {
  const made = changes.tabs.filter(({ kind }) => kind === "make");
  return {
    ...NO_TABS,
    tabs: made.map((change) => ({
      name: change.tab,
      cells: cellsOf(change),
      ...{ formulas: [], numberFormats: [], merges: [], protected: [] },
      ...{ rows: change.lastRow, columns: change.columns },
    })),
    names: made.map(({ rangeName, tab }) => ({ name: rangeName, tab })),
  };
}

function cellsOf({ writes }: TabChange): (string | number | boolean)[][] {
  const cells: (string | number | boolean)[][] = [];
  for (const { row, column, cells: block } of writes) {
    block.forEach((values, down) => {
      const line = (cells[row - 1 + down] ??= []);
      values.forEach((value, right) => (line[column - 1 + right] = value));
    });
  }
  return cells;
}
