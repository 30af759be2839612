/** Two classes that are set up, and a school year's worth of faults in them. */
import type { WorkbookFile } from "../../workbench/files/workbookFile";
import { tab, workbook } from "../workbench/host/testHost";

const NAMES = ["Ann Lee", "Ben Cho", "Cem Can", "Dina Diaz", "Eve Orr", "Finn Moe", "Gia Roy", "Hal Sun"];
// prettier-ignore
const SCORES = [
  [9, 8, null, 7], [4, 9, 8, 5], [10, 10, null, 9], [8, 7, 9, 6], [6, 5, 8, 10], [9, 9, null, 8], [3, 8, null, 9], [7, 6, 7, 4],
];

/** Eight students, four columns out of 10 points; one is a retake. */
export function cleanClass(name: string, firstId = 101) {
  return tab(name, [
    ["Student", "Student ID", "Quiz 1 (10)", "Quiz 2 (10)", "Quiz 2 (10) retake", "Lab (10)"],
    ...SCORES.map((row, at) => [`${NAMES[at]} ${name.slice(-1)}`, firstId + at, ...row]),
  ]);
}

export function cleanBook(first = "Period 1"): WorkbookFile {
  return workbook([cleanClass(first), cleanClass("Period 2", 201), tab("My notes", [["Seating"]])]);
}

const set = (cell: string, value: unknown) => ({ set: cell, value });

/** What a teacher types in a hurry: one of everything, each where it hides no other. */
export const FULL_OF_FAULTS = [
  set("Period 1!C3", "'4 "),
  set("Period 1!C4", "7/8"),
  set("Period 1!C5", "late"),
  set("Period 1!D4", 95),
  set("Period 1!D5", -3),
  set("Period 1!D6", "6→9"),
  set("Period 1!F4", "'7,5"),
  set("Period 1!B9", 101),
  set("Period 1!G1", "Quiz 3 (20)"),
  { set: "Period 1!G2:G5", values: [[12], [20], [15], [18]] },
  { set: "Period 2!C2:C9", values: [[3], [4], [85], [2], [90], [4], [3], [1]] },
  set("Period 2!D1", "Quiz two (10)"),
  set("Period 2!A5", "Ann Lee 2"),
  set("Assessments!C2", "LF.9"),
  set("Standards!A20", "LF.8"),
  { set: "Mastery Exceptions!A2:E2", values: [["", "Zed Zulu", "", "", "pin"]] },
  set("Mastery Map – Period 1!A2", "my map"),
];

/** In the order in which they are told. */
export const CODES = [
  ...[
    "sameId",
    "twoScales",
    "dateForFraction",
    "unknownMark",
    "unreadableMark",
    "aboveMaximum",
    "negativeScore",
  ],
  ...["newColumn", "standardMissing", "formulaOverwritten", "textNumber", "unknownStudent", "columnRenamed"],
  ...["standardUnused", "sameName"],
];
