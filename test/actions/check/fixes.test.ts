import { after, FAULTS } from "./faults";
import { cleanBook, day, fix, fixed, inputOf, issuesOf, typed } from "./makers";
import { isoDay, isDate } from "../../../src/workbook/cell";
import type { Cell } from "../../../src/workbook/cell";
import type { CheckedIssue } from "../../../src/actions/check/reply";
import { planUndo } from "../../../src/actions/undo/planUndo";
import { undoRecord } from "../../../src/actions/undo/undoRecord";
import { tabOf } from "../../../src/workbook/tables/ownership";
import type { Snapshot } from "../../../src/workbook/snapshot";
import { applied } from "./makers";

const REPAIRABLE = Object.entries(FAULTS).filter(([, { fixes }]) => fixes !== undefined);
const only = (issues: readonly CheckedIssue[], code: string) =>
  issues.find((issue) => issue.code === code) as CheckedIssue;

/** Without the blanks at the ends, which a row that went leaves behind. */
function cellsOf({ tabs }: Snapshot): [string, Cell[][]][] {
  const plain = (cell: Cell) => (isDate(cell) ? isoDay(cell) : (cell ?? ""));
  const trimmed = (row: Cell[]) => row.slice(0, row.findLastIndex((cell) => cell !== "") + 1);
  return tabs.map(({ name, cells }) => [name, cells.map((row) => trimmed(row.map(plain)))]);
}

describe.each(REPAIRABLE)("%s", (_title, fault) => {
  const book = after(fault);
  const issue = only(issuesOf(book, fault.told), fault.code);

  test("is named no more once it is put right, by each of its repairs", () => {
    for (const one of [issue.fix, ...issue.otherFixes]) {
      const now = fixed(book, { ...issue, fix: one }, fault.told);
      expect(issuesOf(now, fault.told).filter(({ code }) => code === fault.code)).toEqual([]);
    }
  });

  test("taken back stands as before", () => {
    const plan = fix(book, issue, fault.told);
    if ("refused" in plan) throw new Error(plan.refused);
    const now = applied(book, plan.changes);
    const undone = planUndo(undoRecord("fixed", book, plan.changes), now);
    if ("changedSince" in undone) throw new Error(undone.changedSince.join());
    expect(cellsOf(applied(now, undone.changes))).toEqual(cellsOf(book));
  });

  test("is kept in the Mastery Log, without a student's name", () => {
    const plan = fix(book, issue, fault.told);
    if ("refused" in plan) throw new Error(plan.refused);
    const log = plan.changes.tabs.find(({ rangeName }) => rangeName === "MASTERY_LOG");
    expect(plan.changes.tabs[0]).toBe(log);
    expect(JSON.stringify(log?.writes)).not.toMatch(/Ann Lee|Ben Cho/);
    expect(log?.writes.length).toBeGreaterThan(0);
  });

  test("is refused when the workbook is in order again", () => {
    expect(fix(cleanBook(), issue)).toMatchObject({ refused: "changedSince" });
  });
});

test.each([
  ["the cell", "Period 1!C3", "5 "],
  ["another of its cells", "Period 1!C4", 8],
])("a repair is refused when %s has changed since it was shown", (_what, place, value) => {
  const book = typed(cleanBook(), { "Period 1!C3": "4 ", "Period 1!C4": "9 " });
  const issue = only(issuesOf(book), "textNumber");
  const now = typed(book, { [place]: value });
  expect(fix(now, issue)).toMatchObject({
    refused: "changedSince",
    message: expect.stringMatching(/nothing was done/),
  });
  const again = only(issuesOf(now), "textNumber");
  expect(fix(now, again)).toMatchObject({ reply: { left: 0 } });
});

test("of several issues those that have changed since are left alone, and their number is told", () => {
  const book = typed(cleanBook(), { "Period 1!C3": "4 ", "Period 1!D3": "9 " });
  const issues = issuesOf(book).filter(({ code }) => code === "textNumber");
  expect(issues).toHaveLength(2);
  const plan = fix(typed(book, { "Period 1!C3": 4 }), issues);
  expect(plan).toMatchObject({
    reply: { places: 1, left: 1, message: expect.stringMatching(/1 has changed/) },
  });
});

test("only the cells that are named are written", () => {
  const book = typed(cleanBook(), { "Period 1!C3": "4 ", "Period 1!C4": "9 ", "Period 1!C8": "6 " });
  const now = fixed(book, only(issuesOf(book), "textNumber"));
  const differing = cellsOf(now).flatMap(([name, rows], at) =>
    name === "Mastery Log"
      ? []
      : rows.flatMap((row, down) =>
          row.flatMap((cell, right) =>
            cell === cellsOf(book)[at]?.[1][down]?.[right] ? [] : [`${name} ${down} ${right}`],
          ),
        ),
  );
  expect(differing).toEqual(["Period 1 2 2", "Period 1 3 2", "Period 1 7 2"]);
});

test("what only the teacher can mend is refused in words", () => {
  const book = typed(cleanBook(), { "Period 1!C4": 95 });
  const issue = only(issuesOf(book), "aboveMaximum");
  expect(issue.fix).toBeNull();
  expect(fix(book, issue)).toMatchObject({
    refused: "illegalInput",
    message: expect.stringMatching(/What to do/),
  });
});

test("a number in a cell of plain text is shown as a number", () => {
  const book = typed(cleanBook(), { "Period 1!C3": "4" });
  const formats = {
    ...book,
    tabs: book.tabs.map((own) => ({ ...own, numberFormats: own.cells.map((row) => row.map(() => "@")) })),
  };
  const plan = fix(formats, only(issuesOf(formats), "textNumber"));
  if ("refused" in plan) throw new Error(plan.refused);
  expect(plan.changes.elsewhere).toEqual([
    { tab: "Period 1", block: { row: 3, column: 3, cells: [[4]] }, formats: [["0.###############"]] },
  ]);
});

test("a fraction is written as text, in a format that keeps it text", () => {
  const book = typed(cleanBook(), { "Period 1!C3": day("2025-07-08") });
  const plan = fix(book, only(issuesOf(book), "dateForFraction"));
  if ("refused" in plan) throw new Error(plan.refused);
  expect(plan.changes.elsewhere[0]).toMatchObject({ block: { cells: [["'7/8"]] }, formats: [["@"]] });
});

test("a workbook of a newer Mastery Loop is looked at, and neither written nor put right", () => {
  const book = typed(typed(cleanBook(), { "Period 1!C3": "4 " }), { "Mastery Policy!B2": 99 });
  expect(tabOf("MASTERY_CHECKS", book)).toBeNull();
  const issue = only(issuesOf(book), "textNumber");
  expect(fix(book, issue)).toEqual({ refused: "newerFormat" });
  expect(inputOf(book).today).toBe("2025-11-05");
});

test("without a heading of the log nothing is put right: what stood there could not be kept", () => {
  const book = typed(typed(cleanBook(), { "Period 1!C3": "4 " }), { "Mastery Log!L1": "" });
  const issue = only(issuesOf(book), "textNumber");
  expect(fix(book, issue)).toMatchObject({
    refused: "headingMissing",
    message: expect.stringContaining("Mastery Log"),
  });
});

test("taken back, a cell that was typed over since stays, and the others of its column come back", () => {
  const book = typed(cleanBook(), { "Period 1!C3": "4 ", "Period 1!C4": "9 ", "Period 1!C5": "8 " });
  const plan = fix(book, only(issuesOf(book), "textNumber"));
  if ("refused" in plan) throw new Error(plan.refused);
  const now = typed(applied(book, plan.changes), { "Period 1!C4": 10 });
  const undone = planUndo(undoRecord("fixed", book, plan.changes), now);
  if ("changedSince" in undone) throw new Error(undone.changedSince.join());
  const cells = applied(now, undone.changes).tabs.find(({ name }) => name === "Period 1")?.cells;
  expect([2, 3, 4].map((row) => cells?.[row]?.[2])).toEqual(["4 ", 10, "8 "]);
});
