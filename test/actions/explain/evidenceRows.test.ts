import type { Cell } from "../../../src/workbook/cell";
import type { BooksPlan, ColumnPlan } from "../booksMaker";
import { onOf, saidOf } from "./onBooksMaker";
import { SLOPE } from "./makers";

const TALK = { name: "Talk", standard: "6.1", kind: "observation", outOf: 10, given: "2025-11-10" };
const HOMEWORK = { name: "Homework", standard: "6.1", kind: "practice", outOf: 10, given: "2025-11-06" };

interface About {
  columns?: readonly ColumnPlan[];
  marks: readonly Cell[];
  policy?: Cell[][];
}

function said({ columns = SLOPE, marks, policy = [] }: About) {
  const plan: BooksPlan = {
    policy,
    classes: [{ columns, students: [["Ana Lee", ...marks]] }],
    standards: [{ Code: "6.1" }],
    today: "2025-11-30",
  };
  return saidOf(onOf(plan), { student: "Ana Lee" });
}

/** "C2 2 of 4 = 50 | 1st attempt, form A, 4 Nov | why", a star before what decides, brackets around what is only shown. */
const short = (about: About) =>
  said(about).evidence.map(({ cell, typed, value, label, why, decides, counts }) => {
    const mark = `${cell} ${typed}${value === null ? "" : ` = ${value}`}`;
    return [`${decides ? "* " : ""}${counts ? mark : `(${mark})`}`, label, why].join(" | ");
  });

test("every mark has a row in order of time, those that are only shown too", () => {
  expect(short({ columns: [...SLOPE, TALK, HOMEWORK], marks: [2, 4, 5, 7] })).toEqual([
    "C2 2 of 4 = 50 | 1st attempt, form A, 4 Nov | A better attempt counts.",
    "(F2 7 of 10 = 70) | 1st attempt, 6 Nov | It does not count: practice has weight 0.",
    "E2 5 of 10 = 50 | 1st attempt, 10 Nov | ",
    "* D2 4 of 4 = 100 | 2nd attempt, form B, 14 Nov | ",
  ]);
});

test.each<[string, About, string[]]>([
  [
    "what cannot be read says why",
    { marks: ["??", 4] },
    [
      'C2 ?? | 4 Nov | cannot be read: "??" is no score; type a number, or list it in the policy as a Mark',
      "D2 4 of 4 = 100 | 1st attempt, form B, 14 Nov | ",
    ],
  ],
  ["excused", { marks: ["EX"] }, ["C2 EX | 4 Nov | EX is excused and does not count"]],
  [
    "a make-up",
    { marks: ["MI", 3] },
    [
      "C2 MI | 4 Nov | MI is still owed and does not count",
      "* D2 3 of 4 = 75 | 1st attempt, make-up, form B, 14 Nov | ",
    ],
  ],
  [
    "under replace the latest",
    { marks: [4, 2], policy: [["Retake rule", "replace"]] },
    [
      "C2 4 of 4 = 100 | 1st attempt, form A, 4 Nov | A later attempt counts.",
      "* D2 2 of 4 = 50 | 2nd attempt, form B, 14 Nov | ",
    ],
  ],
])("%s", (_, about, rows) => {
  expect(short(about)).toEqual(rows);
});

describe("which attempts the level comes from", () => {
  const five = ["T1", "T2", "T3", "T4", "T5"].map((name) => ({ name, standard: "6.1" }));
  const decided = (method: string, marks: readonly Cell[], more: Cell[][] = []) =>
    said({ columns: five, marks, policy: [["Scoring method", method], ...more] }).evidence.flatMap(
      ({ decides, typed }) => (decides ? [typed.split(" of ")[0]] : []),
    );
  test.each<[string, readonly Cell[], string[]]>([
    ["highest", [60, 90, 70, 90, 10], ["90"]],
    ["latest", [60, 90, 70, 90, 10], ["10"]],
    ["mean", [60, 90], ["60", "90"]],
    ["median", [60, 90, 70], ["70"]],
    ["median", [60, 90, 70, 80], ["70", "80"]],
    ["mode", [60, 90, 60, 80], ["60", "60"]],
    ["decaying average", [60, 90], ["60", "90"]],
    ["number of times", [85, 20, 90, 95], ["85", "90", "95"]],
    ["number of times", [85, 20], ["20"]],
  ])("%s of %j: %j", (method, marks, expected) => {
    expect(decided(method, marks)).toEqual(expected);
  });
  test("of the newest alone, several of them, where Recent scores says so", () => {
    expect(decided("mean", [95, 60, 70], [["Recent scores", 2]])).toEqual(["60", "70"]);
  });
  test("of the newest alone where Recent scores says so, and the others say why not", () => {
    const about = { columns: five, marks: [95, 60, 70], policy: [["Recent scores", 2]] };
    expect(short(about)).toEqual([
      "C2 95 of 100 = 95 | 1st attempt | Only the 2 newest scores count.",
      "D2 60 of 100 = 60 | 1st attempt | ",
      "* E2 70 of 100 = 70 | 1st attempt | ",
    ]);
  });
});

test("the picture's levels are those in force for the student, with where mastery starts", () => {
  expect(said({ marks: [2], policy: [["Mastery at", "65 %"]] }).scale).toMatchObject({
    ...{ maximum: 100, best: "highest", criterion: 65 },
    levels: [
      { name: "Exceeds mastery", from: 90, mastered: true },
      { name: "Mastery", from: 65, mastered: true },
      { name: "Approaching", from: 60, mastered: false },
      { name: "Not yet", from: 0, mastered: false },
    ],
  });
});

test("the steps say what the rows beside them do not: scale, what counts, method, cut and level", () => {
  expect(
    said({ columns: [...SLOPE, TALK, HOMEWORK], marks: [2, 4, 5, 7], policy: [["Retake cap", "85 %"]] })
      .steps,
  ).toEqual([
    "Scale of 100.",
    "Slope: The best attempt counts: 100, the 2nd.",
    "Slope: Exceeds mastery (100 on the 2nd attempt); recorded 85 (3.4 of 4) under the school's rule: the better one is recorded, and a retake as 85 at best.",
    "Scoring method: highest. The best counts: 100, number 1 of 2.",
    "Mastery starts at 80; 100 reaches it.",
    "Level: Exceeds mastery (from 90), by the 2nd attempt of Slope.",
  ]);
});
