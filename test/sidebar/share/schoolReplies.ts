import type { CourseNow, SchoolColumnMade } from "../../../src/actions/shareReplies";
import { NASTY } from "../homeStates";

type OfClass = CourseNow["classes"][number];

export function standard(more: Partial<OfClass["standards"][number]> = {}): OfClass["standards"][number] {
  return {
    ...{ code: "LF.1", title: "Slope", priority: true, share: "88 %", percent: 88 },
    ...{ mastered: "22 of 25 at mastery", assessed: "25 of 26 assessed" },
    ...{ onTarget: true, target: "on target" },
    ...more,
  };
}

export function student(more: Partial<OfClass["students"][number]> = {}): OfClass["students"][number] {
  return {
    ...{ student: "Ana Lee", id: "7", words: "14 of 16; 2 not assessed", percent: 87.5 },
    ...{ mean: "91.5 %", lowest: "LF.2: 40 %", letter: "A" },
    ...more,
  };
}

const NOT_YET = { share: "40 %", percent: 40, onTarget: false, target: "not yet on target" };
const NOTHING = {
  share: "",
  percent: null,
  mastered: "",
  assessed: "0 of 26 assessed",
  onTarget: false,
  target: "",
};

export const PERIOD_1: OfClass = {
  class: "Period 1",
  target: "Target: 85 % of the class at mastery, with 90 % of it assessed",
  standards: [
    standard(),
    standard({ code: "LF.10", title: "Area", ...NOT_YET, priority: false }),
    standard({ code: "LF.2", title: "", ...NOTHING }),
  ],
  students: [
    student(),
    student({ student: "Cho, Ben", id: "8", words: "4 of 16", percent: 25, letter: "" }),
    student({
      student: "Bo",
      id: "",
      words: "16 not assessed",
      percent: null,
      mean: "",
      lowest: "",
      letter: "",
    }),
  ],
};

export const COURSE: CourseNow = {
  classes: [PERIOD_1],
  standards: ["LF.1", "LF.10", "LF.2"],
  hasLetters: true,
  problems: [],
  csv: { name: "course-students-2025-11-06.csv", text: "\uFEFFstudents\r\n" },
  standardsCsv: { name: "course-standards-2025-11-06.csv", text: "\uFEFFstandards\r\n" },
};

const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** 40 students × 30 standards, two classes, names that go on and on. */
export const LARGE_COURSE: CourseNow = {
  ...COURSE,
  problems: [`Course grade A: "${NASTY}" is no level of the policy's own scale.`],
  classes: ["Period 1", "W".repeat(60)].map((name) => ({
    ...{ class: name, target: PERIOD_1.target },
    standards: times(30, (at) =>
      standard({
        code: `LF.${at}`,
        title: at % 7 === 0 ? "M".repeat(50) : "Slope",
        ...(at % 3 === 0 ? NOT_YET : {}),
      }),
    ),
    students: times(40, (at) => student({ student: at % 9 === 0 ? NASTY : `Student ${at}`, id: String(at) })),
  })),
};

export const COLUMN: SchoolColumnMade = {
  values: ["", 82.5, "", 90],
  unmatched: ["Nobody, Ned"],
  warnings: [
    "Line 3 (Nobody, Ned): no student is called so and none has this ID. Write the name as it stands in the gradebook, or the ID.",
  ],
  lines: [
    { who: "Student", student: "", value: "", isUnmatched: false },
    { who: "1002", student: "Ben Cho", value: 82.5, isUnmatched: false },
    { who: "Nobody, Ned", student: "", value: "", isUnmatched: true },
    { who: "Ana Lee", student: "Ana Lee", value: 90, isUnmatched: false },
  ],
  scale: "scores out of 100",
  locale: "en_US",
  csv: { name: "Score-2025-11-06.csv", text: '\uFEFF"Student","Score"\r\n' },
};

export const LARGE_COLUMN: SchoolColumnMade = {
  ...COLUMN,
  locale: "de_DE",
  warnings: times(12, (at) => `Line ${at} (${NASTY}): no student is called so and none has this ID.`),
  lines: times(40, (at) => ({
    who: at % 9 === 0 ? NASTY : `Student ${at}`,
    student: `Student ${at}`,
    value: "M".repeat(at % 30),
    isUnmatched: at % 8 === 0,
  })),
};
