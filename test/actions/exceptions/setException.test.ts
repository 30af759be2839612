import fc from "fast-check";
import { setException } from "../../../src/actions/exceptions/setException";
import type { OnBooks } from "../../../src/actions/onBooks";
import { textOf, type Cell } from "../../../src/workbook/cell";
import { EXCEPTION_KINDS } from "../../../src/workbook/gradebook/exceptionRow";
import type { Snapshot } from "../../../src/workbook/snapshot";
import { findTable } from "../../../src/workbook/tables/findTable";
import { EXCEPTIONS_TABLE } from "../../../src/workbook/tables/specs";
import { applyToSnapshot } from "../../workbook/applyToSnapshot";
import { makeBooks, type ClassPlan } from "../booksMaker";
import { tab, workbook } from "../snapshotMaker";

const CLASS: ClassPlan = {
  columns: [
    { name: "LF.1 quiz", standard: "LF.1" },
    { name: "LF.2 quiz", standard: "LF.2" },
  ],
  students: [
    { name: "Ana Silva", id: "1042", marks: [50, 90] },
    { name: "Ben Carter", id: "", marks: [50, 50] },
    { name: "Kim Lee", id: "", marks: [50, 50] },
    { name: "Kim Lee", id: "", marks: [50, 50] },
  ],
};
const books = makeBooks({
  classes: [CLASS, { ...CLASS, name: "Period 2", students: [["Rui Costa", 1, 1]] }],
});
const HEADINGS = [
  "Class",
  "Student",
  "Student ID",
  "Standard",
  "What",
  "Value",
  "From",
  "To",
  "Private note",
];

const sheet = (rows: readonly (readonly Cell[])[], headings: readonly string[] = HEADINGS): Snapshot =>
  workbook([tab("Mastery Exceptions", [headings, ...rows])], { MASTERY_EXCEPTIONS: "Mastery Exceptions" });

const on = (snapshot: Snapshot): OnBooks => ({ books, snapshot, scope: {}, today: "2025-11-10" });

const ASKED = { class: "Period 1", student: "Ana Silva", id: "1042", standard: "LF.1" };
const MORE = { ...ASKED, what: "more retakes", value: "+2" };
const ROW = ["Period 1", "Ana Silva", "1042", "LF.1", "more retakes", "+2", "", "", "kept"];

function set(snapshot: Snapshot, row: unknown) {
  const answer = setException(on(snapshot), row);
  if ("refused" in answer) throw new Error(answer.refused);
  const after = applyToSnapshot(snapshot, answer.changes);
  return { ...answer, after, rows: rowsOf(after) };
}

function rowsOf(snapshot: Snapshot): string[][] {
  return findTable(EXCEPTIONS_TABLE, snapshot).lines.map(({ line }) =>
    HEADINGS.map((heading) => textOf(line[heading])),
  );
}

test("a new exception is a row below the others", () => {
  const other = ["", "Rui Costa", "", "", "excused", "", "", "", "ill"];
  const { rows, reply } = set(sheet([other]), { ...MORE, note: "moved house" });
  expect(rows).toEqual([other, [...ROW.slice(0, 8), "moved house"]]);
  expect(reply).toEqual({
    done: "added",
    message: "Exception added: Ana Silva, LF.1, more retakes, +2.",
    issues: [],
  });
});

test("a row may come under the headings of the tab, as those of set-up do", () => {
  const row = { Class: "Period 1", Student: "Ana Silva", "Student ID": "1042", Standard: "LF.1" };
  const { rows } = set(sheet([]), { ...row, What: "more retakes", Value: "+2", "Private note": "kept" });
  expect(rows).toEqual([ROW]);
});

test("the tab is made where it is gone", () => {
  const { changes } = set(workbook([]), MORE);
  expect(changes.tabs).toEqual([expect.objectContaining({ kind: "make", tab: "Mastery Exceptions" })]);
});

test.each<[string, object, string[]]>([
  ["its value", { value: "4" }, [...ROW.slice(0, 5), "4", "", "", "kept"]],
  [
    "its days",
    { from: "2025-11-10", to: "2025-11-28" },
    [...ROW.slice(0, 6), "2025-11-10", "2025-11-28", "kept"],
  ],
  ["its note", { note: "new" }, [...ROW.slice(0, 8), "new"]],
  ["its note, taken away", { note: "" }, [...ROW.slice(0, 8), ""]],
])("same student, standard and kind: the row is changed, not doubled: %s", (_, part, expected) => {
  const other = ["Period 1", "Ana Silva", "1042", "LF.2", "more retakes", "1", "", "", ""];
  const { rows, reply, changes } = set(sheet([ROW, other]), { ...MORE, ...part });
  expect(rows).toEqual([expected, other]);
  expect(reply.done).toBe("changed");
  expect(changes.tabs.flatMap(({ writes }) => writes.map(({ row }) => row))).toEqual([2]);
});

test("what stands there already is written no second time", () => {
  const { reply, changes } = set(sheet([ROW]), MORE);
  expect(reply.done).toBe("same");
  expect(changes.tabs).toEqual([]);
});

test("a student may be kept apart from two others", () => {
  const apart = { ...ASKED, standard: "", what: "keep apart" };
  const { after } = set(sheet([]), { ...apart, value: "Ben Carter" });
  expect(set(after, { ...apart, value: "Kim Lee" }).rows.map((row) => row[5])).toEqual([
    "Ben Carter",
    "Kim Lee",
  ]);
});

test("removing takes the row away, and of a row the teacher wrote beside only what is ours", () => {
  const other = ["", "Rui Costa", "", "", "excused", "", "", "", "ill"];
  expect(set(sheet([ROW, other]), { ...MORE, remove: true }).rows).toEqual([other]);
  const beside = sheet([[...ROW, "seen by A. B."]], [...HEADINGS, "Seen"]);
  const { after, reply } = set(beside, { ...MORE, remove: true });
  expect(reply.done).toBe("removed");
  expect(after.tabs[0]?.cells[1]?.[9]).toBe("seen by A. B.");
  expect(rowsOf(after)).toEqual([]);
});

test.each<[string, object, RegExp]>([
  ["what is none of the kinds", { what: "holiday" }, /^What: choose more retakes/],
  ["a class nobody has", { class: "Period 9" }, /^No class/],
  [
    "a student of another class",
    { student: "Rui Costa", id: "" },
    /^No student of Period 1 is called "Rui Costa"/,
  ],
  ["two of one name without IDs", { student: "Kim Lee", id: "" }, /^Several students of Period 1/],
  ["a standard the class does not have", { standard: "LF.9" }, /has no standard "LF.9"/],
  ["more retakes without a number", { value: "a few" }, /^Type how many more retakes/],
  ["more days without a number", { what: "more days", value: "" }, /^Type how many school days/],
  ["more days in a fraction", { what: "more days", value: "1.5" }, /^Type how many school days/],
  ["an own criterion of nothing", { what: "own criterion", value: "" }, /^Type where mastery starts/],
  ["an own criterion outside the scale", { what: "own criterion", value: "400" }, /^Value: type a cut/],
  ["a level that is none", { what: "level by hand", value: "Super" }, /^Type the name of a level/],
  ["kept apart from themselves", { what: "keep apart", value: "1042" }, /^Type the name or ID of another/],
  [
    "kept apart from a stranger",
    { what: "keep apart", value: "Rui Costa" },
    /^Type the name or ID of another/,
  ],
  ["a pin without a standard", { what: "pin", standard: "" }, /^Choose the standard/],
  ["joined without a day", { what: "joined", value: "" }, /^Type the day from which "joined"/],
  ["a day that is none", { from: "14 Nov" }, /^From: type a date/],
  ["days the wrong way round", { from: "2025-11-14", to: "2025-11-10" }, /^The last day lies before/],
  ["an exception to be removed that is not there", { remove: true }, /^There is no such exception/],
])("is refused in one sentence: %s", (_, part, message) => {
  expect(setException(on(sheet([])), { ...MORE, ...part })).toEqual({
    refused: expect.stringMatching(message) as string,
  });
});

test.each(["nonsense", null, 7, [], {}])("is refused in one sentence: %j", (row) => {
  expect(setException(on(sheet([])), row)).toHaveProperty("refused");
});

test.each<[string, object]>([
  ["four in all", { value: "4" }],
  ["unlimited", { value: "Unlimited" }],
  ["a share", { what: "own criterion", value: "70 %" }],
  ["points", { what: "own criterion", value: "3 of 4" }],
  ["a level", { what: "own criterion", value: "Approaching" }],
  ["a level by hand", { what: "level by hand", value: "mastery" }],
  ["all standards", { standard: "" }],
  ["a student by name", { id: "", student: "Ben Carter" }],
  ["excused", { what: "excused", value: "" }],
  ["left", { what: "left", value: "", from: "2025-11-10" }],
])("is taken: %s", (_, part) => {
  expect(set(sheet([]), { ...MORE, ...part }).reply.done).toBe("added");
});

test("law: a headings row in any order, with other rows between: no cell of another row is written", () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(HEADINGS, { minLength: HEADINGS.length }),
      fc.array(fc.constantFrom(...EXCEPTION_KINDS), { maxLength: 5 }),
      fc.boolean(),
      (headings, kinds, remove) => {
        const others = kinds.map((what) => ["", "Rui Costa", "", "", what, "1", "2025-11-03", "", "why"]);
        const place = (row: readonly string[]) =>
          headings.map((heading) => row[HEADINGS.indexOf(heading)] ?? "");
        const before = sheet([...others, ROW, ...others].map(place), headings);
        const { rows } = set(before, { ...MORE, value: "7", remove });
        const own = rows.filter((row) => row[1] === "Ana Silva");
        expect(own).toEqual(remove ? [] : [[...ROW.slice(0, 5), "7", "", "", "kept"]]);
        expect(rows.filter((row) => row[1] !== "Ana Silva")).toEqual([...others, ...others]);
      },
    ),
  );
});
