import type { CheckInput } from "../../../src/actions/check/codes";
import type { Snapshot } from "../../../src/workbook/snapshot";
import { cleanBook, day, typed, withPolicy } from "./makers";

/** One thing that can go wrong in a workbook that is set up. */
export interface Fault {
  happens: (book: Snapshot) => Snapshot;
  /** What else the check is told. */
  told?: Partial<CheckInput>;
  code: string;
  where: string;
  /** What is said holds this. */
  says: string;
  /** Each repair from before to after, in words; left out: none is offered. */
  fixes?: string[];
}

const cells = (own: Parameters<typeof typed>[1]) => (book: Snapshot) => typed(book, own);
const column = (letter: string, values: readonly (string | number)[]) =>
  cells(Object.fromEntries(values.map((value, at) => [`Period 1!${letter}${at + 2}`, value])));
const policy =
  (...rows: Parameters<typeof withPolicy>[1]) =>
  (book: Snapshot) =>
    withPolicy(book, rows);
const contradiction = (
  rows: Parameters<typeof withPolicy>[1],
  says: string,
  where = "Mastery Policy",
): Fault => ({
  happens: policy(...rows),
  code: "contradiction",
  where,
  says,
});

const MARKS: Record<string, Fault> = {
  "a number that is text": {
    happens: cells({ "Period 1!C3": "4 " }),
    code: "textNumber",
    where: "Period 1!C3",
    says: '"4 "',
    fixes: ['"4 " → 4'],
  },
  "numbers that are text in several ways": {
    happens: cells({ "Period 1!C3": "7,5", "Period 1!C4": "8", "Period 1!C6": "６" }),
    code: "textNumber",
    where: "Period 1!C3",
    says: "3 numbers are text (C3, C4 and C6)",
    fixes: ['"7,5", "8" and "６" → 7.5, 8 and 6'],
  },
  "a date that was a fraction": {
    happens: cells({ "Period 1!C4": day("2025-07-08") }),
    code: "dateForFraction",
    where: "Period 1!C4",
    says: "2025-07-08",
    fixes: ["2025-07-08 → 7/8"],
  },
  "a date that was a fraction, where days come first": {
    happens: cells({ "Period 1!C4": day("2025-08-07") }),
    told: { locale: "de_DE" },
    code: "dateForFraction",
    where: "Period 1!C4",
    says: "2025-08-07",
    fixes: ["2025-08-07 → 7/8"],
  },
  "a date that is a score only the other way round": {
    happens: cells({ "Period 1!C4": day("2025-08-07") }),
    code: "dateForFraction",
    where: "Period 1!C4",
    says: "2025-08-07",
    fixes: ["2025-08-07 → 8/7", "2025-08-07 → 7/8"],
  },
  "a date whose points tell which way round it is": {
    happens: cells({ "Period 1!C4": day("2025-10-08") }),
    code: "dateForFraction",
    where: "Period 1!C4",
    says: "2025-10-08",
    fixes: ["2025-10-08 → 8/10"],
  },
  "an unknown mark": {
    happens: cells({ "Period 1!C4": "late", "Period 2!D5": "late" }),
    code: "unknownMark",
    where: "Period 1!C4",
    says: "(C4 and Period 2!D5)",
    fixes: ["excused", "to make up", "lowest", "Exceeds mastery", "Mastery", "Approaching", "Not yet"],
  },
  remarks: {
    happens: cells({ "Period 1!C4": "was ill on that day, see mail" }),
    code: "unknownMark",
    where: "Period 1!C4",
    says: "was ill on that day, see mail",
  },
  "a score far above what is possible": {
    happens: cells({ "Period 1!C4": 95 }),
    code: "aboveMaximum",
    where: "Period 1!C4",
    says: '"95" of 10 is',
  },
  "a score below 0": {
    happens: cells({ "Period 1!C4": -3 }),
    code: "negativeScore",
    where: "Period 1!C4",
    says: '"-3"',
  },
  "an error for a score": {
    happens: cells({ "Period 1!C4": "#N/A" }),
    code: "errorCell",
    where: "Period 1!C4",
    says: '"#N/A"',
  },
  "two scales in one column": {
    happens: column("C", [3, 4, 85, 2, 90, 4, 3, 1]),
    code: "twoScales",
    where: "Period 1!C4",
    says: "most scores are 1 to 4",
  },
  "shares among points": {
    happens: cells({ "Period 1!C4": 0.85, "Period 1!C7": 0.5 }),
    code: "twoScales",
    where: "Period 1!C4",
    says: '"0.85" and "0.5"',
  },
  "levels among points": {
    happens: cells({ "Period 1!C4": "Mastery" }),
    code: "twoScales",
    where: "Period 1!C4",
    says: "most scores are numbers",
  },
  "one share among points": {
    happens: cells({ "Period 1!C4": 0.5 }),
    code: "unreadableMark",
    where: "Period 1!C4",
    says: "0.5 of 10",
  },
  "two attempts in one cell": {
    happens: cells({ "Period 1!C4": "6→9" }),
    code: "unreadableMark",
    where: "Period 1!C4",
    says: "2 attempts",
  },
  "points that most scores are above": {
    happens: cells({ "Assessments!G2": 5 }),
    code: "pointsTooSmall",
    where: "Period 1!C1",
    says: "out of 5",
  },
  "points that the title contradicts": {
    happens: cells({ "Assessments!G2": 12 }),
    code: "pointsDiffer",
    where: "Period 1!C1",
    says: "12",
  },
  "points nobody comes near": {
    happens: cells({ "Assessments!G2": 100, "Assessments!B2": "Quiz 1", "Period 1!C1": "Quiz 1" }),
    code: "pointsTooLarge",
    where: "Period 1!C1",
    says: "out of 100",
  },
};

const PEOPLE: Record<string, Fault> = {
  "an ID on two rows": {
    happens: cells({ "Period 1!B5": 101 }),
    code: "sameId",
    where: "Period 1!B5",
    says: "rows 2, 5",
  },
  "two of one name with IDs": {
    happens: cells({ "Period 1!A5": "Ann Lee 1" }),
    code: "sameName",
    where: "Period 1, row 5",
    says: "told apart by their IDs",
  },
  "two of one name without an ID": {
    happens: cells({ "Period 1!A5": "Ann Lee 1", "Period 1!B5": "", "Period 1!B2": "" }),
    code: "doubledStudent",
    where: "Period 1, row 5",
    says: "Rows 2 and 5",
  },
  "one ID with two names": {
    happens: cells({ "Period 2!B3": 101 }),
    code: "otherName",
    where: "Period 2, row 3",
    says: '"Ben Cho 2" here and "Ann Lee 1"',
  },
  "a pin for nobody": {
    happens: cells({ "Mastery Exceptions!B2": "Zed Zulu", "Mastery Exceptions!E2": "pin" }),
    code: "unknownStudent",
    where: "Mastery Exceptions!B2",
    says: "Zed Zulu",
  },
};

const EXCEPTIONS = "Mastery Exceptions";
const SETTINGS: Record<string, Fault> = {
  "a standard that is not in Standards": {
    happens: cells({ "Assessments!C2": "LF.9" }),
    code: "standardMissing",
    where: "Assessments!C2",
    says: "LF.9",
    fixes: ['No row for "LF.9" → A row for "LF.9"'],
  },
  "a standard without an assessment": {
    happens: cells({ "Standards!A20": "LF.8" }),
    code: "standardUnused",
    where: "Standards!A20",
    says: "LF.8",
  },
  "a corrective that is how it was taught first": {
    happens: cells({ "Standards!K3": "Worked  examples", "Standards!O3": "worked examples." }),
    code: "contradiction",
    where: "Standards!K3",
    says: "'s corrective is how it was taught first.",
  },
  "an unknown prerequisite": {
    happens: cells({ "Standards!N2": "LF.7" }),
    code: "standardMissing",
    where: "Standards!N2",
    says: "LF.7",
  },
  "a retake of nothing": {
    happens: cells({ "Assessments!F4": "Quiz 22 (10)" }),
    code: "retakeOfNothing",
    where: "Assessments!F4",
    says: "Quiz 22",
    fixes: ['"Quiz 22 (10)" → "Quiz 2 (10)"'],
  },
  "a retake of itself": {
    happens: cells({ "Assessments!F3": "Quiz 2 (10) retake", "Assessments!F4": "Quiz 2 (10)" }),
    code: "retakeOfNothing",
    where: "Assessments!F3",
    says: "a retake of itself",
  },
  "a class that is not there": {
    happens: cells({ "Assessments!A2": "Period 11" }),
    code: "classUnknown",
    where: "Assessments!A2",
    says: "Period 11",
    fixes: ['"Period 11" → "Period 1"'],
  },
  "a column no class has": {
    happens: cells({ "Assessments!B30": "Essay" }),
    code: "columnNowhere",
    where: "Assessments!B30",
    says: "Essay",
  },
  "a row that stands twice": {
    happens: cells({ "Standards!A20": "Quiz 1" }),
    code: "doubledRow",
    where: "Standards!A20",
    says: "row 2",
  },
  "a column that came": {
    happens: cells({ "Period 1!G1": "Quiz 3 (20)", "Period 1!G2": 12, "Period 1!G3": 20, "Period 1!G4": 15 }),
    code: "newColumn",
    where: "Period 1!G1",
    says: "Quiz 3 (20)",
    fixes: ["out of 20"],
  },
  "a column renamed": {
    happens: cells({ "Period 1!D1": "Quiz two (10)" }),
    code: "columnRenamed",
    where: "Period 1!D1",
    says: "Quiz two (10)",
    fixes: ['"Quiz 2 (10)" → "Quiz two (10)"'],
  },
  "a heading of ours gone": {
    happens: cells({ "Standards!C1": "" }),
    code: "headingGone",
    where: "Standards, row 1",
    says: "I can",
    fixes: ["Gone → Back in its place"],
  },
  "a setting that does not fit": {
    happens: policy(["Retake rule", "hihgest"]),
    code: "illegalValue",
    where: "Mastery Policy!B",
    says: '"hihgest" stands here',
  },
  "an exception without its number": {
    happens: cells({
      [`${EXCEPTIONS}!B2`]: "Ann Lee 1",
      [`${EXCEPTIONS}!C2`]: "101",
      [`${EXCEPTIONS}!E2`]: "more retakes",
      [`${EXCEPTIONS}!F2`]: "some",
    }),
    code: "illegalException",
    where: EXCEPTIONS,
    says: "more retakes",
  },
  "words where a day belongs": {
    happens: cells({ "Assessments!I2": "next week" }),
    code: "illegalDay",
    where: "Assessments!I2",
    says: '"next week" stands here',
  },
};

const CONTRADICTIONS: Record<string, Fault> = {
  "a mastery level that starts elsewhere": contradiction([["Mastery at", "70 %"]], "starts at 80 %"),
  "a level nobody can stand at": contradiction(
    [["Mastery at", "95 %"]],
    'Nobody ever stands at "Exceeds mastery"',
  ),
  "retake days outside the school week": contradiction([["Retake days", "Sat"]], "School week"),
  "a window without a retake day": contradiction(
    [
      ["Retake days", "Fri"],
      ["Retake within school days", 3],
    ],
    "5 school days apart",
  ),
  "longer to ask than to retake": contradiction(
    [["Ask within school days", 12]],
    "Ask within school days is longer",
  ),
  "days for a corrective nobody asks for": contradiction(
    [
      ["Before a retake", "none"],
      ["Corrective within school days", 3],
    ],
    "Before a retake asks for none",
  ),
  "a corrective that outlasts the retake": contradiction(
    [["Corrective within school days", 10]],
    "within 10",
  ),
  "terms that overlap": contradiction(
    [
      ["Term", "Fall", "2025-08-20", "2025-12-20"],
      ["Term", "Spring", "2025-12-10", "2026-06-01"],
    ],
    '"Fall" and "Spring" overlap',
  ),
  "terms that are over": contradiction(
    [["Term", "Last year", "2024-08-20", "2025-06-20"]],
    "ended on 2025-06-20",
  ),
  "a holiday outside the school year": contradiction(
    [
      ["Term", "Fall", "2025-08-20", "2025-12-20"],
      ["Holiday", "2024-11-28", "Thanksgiving"],
    ],
    "2024-11-28 lies before",
  ),
  "days at the end of no term": contradiction([["No retakes in the last school days", 5]], "no Term row"),
  "no kind that counts": contradiction(
    [
      ["Mastery check counts", 0],
      ["Summative counts", 0],
      ["Observation counts", 0],
    ],
    "nobody ever gets a level",
  ),
  "more kinds needed than count": contradiction([["Kinds of evidence needed", 4]], "only 3 kinds count"),
  "a weight that weighs nothing": contradiction([["Summative counts", 2]], "Summative counts is a weight"),
  "a may-retake cut below the must-retake cut": contradiction([["May retake below", "70 %"]], "nobody may"),
  "a group size above the largest": contradiction([["Group size at least", 9]], "Group size at least (9)"),
  "a mark that is a level": contradiction([["Mark", "Mastery", "excused"]], '"Mastery" is a Mark'),
};

const WORKBOOK: Record<string, Fault> = {
  "a map's formula typed over": {
    happens: cells({ "Mastery Map – Period 1!A2": "my map" }),
    code: "formulaOverwritten",
    where: "Mastery Map – Period 1!A2",
    says: "Period 1",
    fixes: ['"my map" → The formula'],
  },
  "an error of a formula of ours": {
    happens: (book) => {
      const now = typed(book, { "My notes!B2": "=MASTERY_LEVEL(C5:E5;10)" });
      const notes = (own: Snapshot["tabs"][number]) => ({ ...own, cells: [["Seating"], ["", "#ERROR!"]] });
      return { ...now, tabs: now.tabs.map((own) => (own.name === "My notes" ? notes(own) : own)) };
    },
    code: "formulaError",
    where: "My notes!B2",
    says: "#ERROR!",
  },
  "another policy": {
    happens: (book) => {
      const now = withPolicy(book, [
        ["Policy id", "Lincoln HS"],
        ["Policy version", 2],
      ]);
      return typed(now, {
        "My notes!A1": "Policy id",
        "My notes!B1": "Lincoln HS",
        "My notes!A2": "Policy version",
        "My notes!B2": 1,
      });
    },
    code: "policyCopy",
    where: "My notes",
    says: '"Lincoln HS", version 1',
  },
  "another policy than the log last saw": {
    happens: (book) => {
      const now = withPolicy(book, [
        ["Policy id", "Lincoln HS"],
        ["Policy version", 2],
      ]);
      return typed(now, {
        "Mastery Log!A2": "2025-09-01",
        "Mastery Log!B2": "Policy in force",
        "Mastery Log!M2": '"Lincoln HS", version 1',
      });
    },
    code: "policyChanged",
    where: "Mastery Policy",
    says: "version 2; at the last check it was",
    fixes: ['"Lincoln HS", version 1 → "Lincoln HS", version 2'],
  },
  "a protected class": {
    happens: (book) => ({
      ...book,
      tabs: book.tabs.map((own) => (own.name === "Period 1" ? { ...own, protected: ["A1:F9"] } : own)),
    }),
    code: "protectedCells",
    where: "Period 1",
    says: "A1:F9",
  },
  "a class from another workbook": {
    happens: cells({ "Period 1!K1": '=IMPORTRANGE("x";"A1:F9")' }),
    code: "importedCells",
    where: "Period 1!K1",
    says: "K1",
  },
  "a hidden class": {
    happens: (book) => book,
    told: { isHidden: (name) => name === "Period 2" },
    code: "hiddenTab",
    where: "Period 2",
    says: "hidden",
  },
};

export const FAULTS: Record<string, Fault> = {
  ...MARKS,
  ...PEOPLE,
  ...SETTINGS,
  ...CONTRADICTIONS,
  ...WORKBOOK,
};

/** The clean workbook after it. */
export function after({ happens }: Fault): Snapshot {
  return happens(cleanBook());
}
