import { build, seen, workbook, type Workbook } from "../roster/makers";
import type { ClassPlan } from "../booksMaker";
import type { Cell } from "../../../src/workbook/cell";
import { withRequests } from "./makers";

const ON_REQUEST: Cell[][] = [
  ["Only on request", "yes"],
  ["Ask within school days", 3],
];

const CLASS: ClassPlan = {
  columns: [
    { name: "LF.1 quiz", standard: "LF.1", given: "2025-11-03", returned: "2025-11-05" },
    { name: "LF.1 retake", standard: "LF.1", retakeOf: "LF.1 quiz", given: "2025-11-14" },
    { name: "LF.2 quiz", standard: "LF.2", given: "2025-11-03", returned: "2025-11-05" },
  ],
  students: [
    ["Ana Silva", 50, "", 90],
    ["Ben Carter", 50, 60, 50],
  ],
};

const requested = (rows: readonly (readonly Cell[])[], policy = ON_REQUEST): Workbook => {
  const plain = workbook({ policy, classes: [CLASS] });
  return { ...plain, snapshot: withRequests(plain.snapshot, rows) };
};

/** The statuses of Ana on LF.1, Ben on LF.1 and on LF.2. */
function statuses(rows: readonly (readonly Cell[])[], today = "2025-11-20", policy = ON_REQUEST): string[] {
  const { after } = build(requested(rows, policy), today);
  const all = seen(after, "Student", "Standard", "Status");
  const of = (student: string, code: string) =>
    all.find(([name, standard]) => name === student && standard === code)?.[2] ?? "";
  return [of("Ana Silva", "LF.1"), of("Ben Carter", "LF.1"), of("Ben Carter", "LF.2")];
}

const NOT = "not requested";
const ASKED = "corrective needed";

test.each<[string, Cell[][], string[]]>([
  ["nobody asked", [], [NOT, NOT, NOT]],
  ["who asked by name", [["2025-11-06 08:00:00", "Silva, Ana", "LF.1", ""]], [ASKED, NOT, NOT]],
  ["two standards in one answer", [["2025-11-18", "Ben Carter", "LF.1, LF.2", ""]], [NOT, ASKED, ASKED]],
  ["a request before the test", [["2025-10-30", "Ana Silva", "LF.1", ""]], [NOT, NOT, NOT]],
  ["a request on the day of the test", [["2025-11-03", "Ana Silva", "LF.1", ""]], [ASKED, NOT, NOT]],
  [
    "a request for the retake that was sat since",
    [["2025-11-10", "Ben Carter", "LF.1", ""]],
    [NOT, NOT, NOT],
  ],
  ["one of that retake's morning", [["2025-11-14 07:30:00", "Ben Carter", "LF.1", ""]], [NOT, NOT, NOT]],
  ["a request for one more retake", [["2025-11-15", "Ben Carter", "LF.1", ""]], [NOT, ASKED, NOT]],
  ["nobody who fits", [["2025-11-15", "Ben", "LF.1", ""]], [NOT, NOT, NOT]],
  ["no day", [["", "Ana Silva", "LF.1", ""]], [NOT, NOT, NOT]],
  ["a formula error", [["#N/A", "#REF!", "LF.1", ""]], [NOT, NOT, NOT]],
])("a request counts as Requested for the coming attempt: %s", (_, rows, expected) => {
  expect(statuses(rows)).toEqual(expected);
});

test.each<[string, string, string]>([
  ["in time, whenever the roster is built", "2025-11-10 23:10:00", ASKED],
  ["too late", "2025-11-11 00:05:00", "retake time over"],
])("a request counts by its own time where nothing is late: %s", (_, when, status) => {
  const policy = [...ON_REQUEST, ["Late retakes", "none"], ["Retake within school days", 30]];
  expect(statuses([[when, "Ana Silva", "LF.1", ""]], "2025-11-20", policy)[0]).toBe(status);
});

test("what a student did and the request itself are written nowhere on the roster", () => {
  const { after, changes } = build(requested([["2025-11-06", "Ana Silva", "LF.1", "CANARY"]]));
  expect(JSON.stringify(changes)).not.toContain("CANARY");
  expect(seen(after, "Requested").flat()).not.toContain("true");
});

const issuesOf = (rows: readonly (readonly Cell[])[], today = "2025-11-20") =>
  build(requested(rows), today).reply.issues.filter(({ code }) => code === "requestUnmatched");

test("a roster built without requests that name nobody says so once, with the first place and what to do", () => {
  const rows = [
    ["2025-11-15", "Ben Carter", "LF.1", ""],
    ["2025-11-15", "Benn Carter", "LF.1", ""],
    ["2025-11-16", "", "LF.1", ""],
  ];
  expect(issuesOf(rows)).toEqual([
    {
      tab: "Mastery Requests",
      row: 3,
      column: "B",
      code: "requestUnmatched",
      message: expect.stringMatching(/is it Ben Carter \(Period 1\)\?.+ \(and 1 more/) as string,
    },
  ]);
});

test("a request of last month that names nobody is told of no more", () => {
  expect(issuesOf([["2025-10-20", "Nobody", "LF.1", ""]])).toEqual([]);
});
