import type { RowSort, TabChange } from "../../../src/workbook/snapshot";
import { textOf } from "../../../src/workbook/cell";
import { findTable } from "../../../src/workbook/tables/findTable";
import { rosterTable } from "../../../src/workbook/tables/specs";
import { applyToSnapshot } from "../../workbook/applyToSnapshot";
import type { ColumnPlan } from "../booksMaker";
import { build, policyOf, seen, type, workbook, type Workbook } from "./makers";

const QUIZ: ColumnPlan = { name: "Quiz 1", standard: "LF.1", given: "2025-11-03", returned: "2025-11-05" };
const NAMES = ["Ana", "Ben", "Cy", "Dee", "Eli"];
const DONE = { "Corrective done": true, "Skill check passed": true };

const first = (): Workbook =>
  build(workbook({ classes: [{ columns: [QUIZ], students: NAMES.map((name) => [name, 40]) }] })).after;
const on = (one: Workbook, student: string, typed: Parameters<typeof type>[2]): Workbook =>
  type(one, { Student: student }, typed);
const students = (one: Workbook): string[] => seen(one, "Student").map(([name]) => name ?? "");

/** The rows of the roster below its headings in another order, as a teacher sorts the tab. */
function sorted(one: Workbook, ...names: string[]): Workbook {
  const { columnOf } = findTable(rosterTable(policyOf(one)), one.snapshot);
  const at = columnOf.get("Student")! - 1;
  const tabs = one.snapshot.tabs.map((tab) => {
    if (tab.name !== "Retake Roster") return tab;
    const [headings, ...rows] = tab.cells;
    const cells = [headings!, ...names.map((name) => rows.find((row) => row[at] === name)!)];
    return { ...tab, cells };
  });
  return { ...one, snapshot: { ...one.snapshot, tabs } };
}

/** Something of the teacher's own beside or below the lines. */
function withOwn(one: Workbook, row: number, text: string, formula = ""): Workbook {
  const tabs = one.snapshot.tabs.map((tab) => {
    if (tab.name !== "Retake Roster") return tab;
    const height = Math.max(tab.cells.length, row);
    const width = tab.cells[0]!.length;
    const cells = Array.from({ length: height }, (_, down) => [
      ...Array.from({ length: width }, (__, at) => tab.cells[down]?.[at] ?? ""),
      down === row - 1 ? text : "",
    ]);
    const formulas = cells.map((line, down) =>
      line.map((_, at) => (down === row - 1 && at === width ? formula : "")),
    );
    return { ...tab, cells, formulas };
  });
  return { ...one, snapshot: { ...one.snapshot, tabs } };
}

describe("today's work stands on top", () => {
  test.each<[string, (one: Workbook) => Workbook, string, string[]]>([
    ["nothing to tell them apart: as in the gradebook", (one) => one, "2025-11-10", NAMES],
    [
      "a typed score first of all",
      (one) => on(one, "Dee", { "Retake score": "70" }),
      "2025-11-10",
      ["Dee", "Ana", "Ben", "Cy", "Eli"],
    ],
    [
      "who is ready before who is not",
      (one) => on(one, "Cy", DONE),
      "2025-11-10",
      ["Cy", "Ana", "Ben", "Dee", "Eli"],
    ],
    [
      "whose day is today, though a corrective is still to do",
      (one) => on(on(one, "Cy", DONE), "Eli", { "Scheduled for": "2025-11-10" }),
      "2025-11-10",
      ["Eli", "Cy", "Ana", "Ben", "Dee"],
    ],
    [
      "whose day has passed without a score before those of today",
      (one) =>
        on(on(one, "Cy", { ...DONE, "Scheduled for": "2025-11-10" }), "Eli", {
          "Scheduled for": "2025-11-07",
        }),
      "2025-11-10",
      ["Eli", "Cy", "Ana", "Ben", "Dee"],
    ],
    [
      "the nearer day first, no day last",
      (one) =>
        on(on(one, "Dee", { ...DONE, "Scheduled for": "2025-11-12" }), "Eli", {
          ...DONE,
          "Scheduled for": "2025-11-11",
        }),
      "2025-11-10",
      ["Ana", "Ben", "Cy", "Eli", "Dee"],
    ],
  ])("%s", (_title, typed, day, expected) => {
    const { after } = build(typed(first()), day);
    expect(students(after)).toEqual(expected);
    expect(seen(after, "Order").flat()).toEqual(["1", "2", "3", "4", "5"]);
    expect(build(after, day).changes.tabs).toEqual([]);
  });

  test("what is typed on a line and beside it goes with it", () => {
    const typed = withOwn(on(first(), "Dee", { "Retake score": "70", Note: "phoned" }), 5, "sits with Ana");
    const { after } = build(typed, "2025-11-10");
    expect(seen(after, "Student", "Retake score", "Note")[0]).toEqual(["Dee", "70", "phoned"]);
    const own = after.snapshot.tabs
      .find(({ name }) => name === "Retake Roster")!
      .cells.map((row) => textOf(row[row.length - 1]));
    expect(own).toEqual(["", "sits with Ana", "", "", "", ""]);
  });

  test("a row of the teacher's below the lines stays below them", () => {
    const typed = withOwn(on(first(), "Dee", { "Retake score": "70" }), 8, "fetch more paper");
    const { after } = build(typed, "2025-11-10");
    expect(students(after)[0]).toBe("Dee");
    const own = after.snapshot.tabs
      .find(({ name }) => name === "Retake Roster")!
      .cells.map((row) => textOf(row[row.length - 1]));
    expect(own).toEqual(["", "", "", "", "", "", "", "fetch more paper"]);
  });
});

describe("lines keep their rows", () => {
  test("where the teacher has put them in an order of their own", () => {
    const own = sorted(first(), "Eli", "Dee", "Cy", "Ben", "Ana");
    const { after } = build(on(own, "Cy", { "Retake score": "70" }), "2025-11-10");
    expect(students(after)).toEqual(["Eli", "Dee", "Cy", "Ben", "Ana"]);
    expect(build(after, "2025-11-10").changes.tabs).toEqual([]);
  });

  test("until they are sorted by Order again", () => {
    const own = sorted(first(), "Eli", "Dee", "Cy", "Ben", "Ana");
    const { after } = build(on(own, "Cy", { "Retake score": "70" }), "2025-11-10");
    expect(seen(after, "Student", "Order")).toContainEqual(["Cy", "1"]);
    const again = sorted(after, "Cy", "Ana", "Ben", "Dee", "Eli");
    const { after: next } = build(on(again, "Dee", DONE), "2025-11-10");
    expect(students(next)).toEqual(["Cy", "Dee", "Ana", "Ben", "Eli"]);
  });

  test.each([
    ["a formula of the teacher's stands on the tab", 4, "=B4"],
    ["a row of the teacher's stands between them", 4, ""],
  ])("where %s", (_title, row, formula) => {
    const before = first();
    const mine = formula ? withOwn(before, row, "x", formula) : withRowBetween(before, row);
    const { after } = build(on(mine, "Dee", { "Retake score": "70" }), "2025-11-10");
    expect(students(after)).toEqual(students(mine));
  });
});

function withRowBetween(one: Workbook, row: number): Workbook {
  const tabs = one.snapshot.tabs.map((tab) => {
    if (tab.name !== "Retake Roster") return tab;
    const own = tab.cells[0]!.map((_, at) => (at === 4 ? "second period" : ""));
    const cells = [...tab.cells.slice(0, row - 1), own, ...tab.cells.slice(row - 1)];
    return { ...tab, cells, formulas: cells.map((line) => line.map(() => "")) };
  });
  return { ...one, snapshot: { ...one.snapshot, tabs } };
}

describe("a run that was cut off while it put the lines in order is finished by the next", () => {
  const typed = on(first(), "Dee", { "Retake score": "70" });
  const { changes } = build(typed, "2025-11-10");
  const cutOff = (change: (one: TabChange) => TabChange) => ({
    ...typed,
    snapshot: applyToSnapshot(typed.snapshot, { ...changes, tabs: changes.tabs.map(change) }),
  });
  const numberless = (sort: RowSort): RowSort => ({ ...sort, then: { ...sort.then, cells: [] } });

  test.each<[string, Workbook, string[]]>([
    ["before they moved", cutOff(({ sort: _, ...change }) => change), NAMES],
    [
      "once they had moved",
      cutOff((one) => ({ ...one, ...(one.sort ? { sort: numberless(one.sort) } : {}) })),
      ["Dee", "Ana", "Ben", "Cy", "Eli"],
    ],
  ])("%s", (_title, cut, standing) => {
    expect(students(cut)).toEqual(standing);
    const { after } = build(cut, "2025-11-10");
    expect(seen(after, "Student", "Order")).toEqual([
      ["Dee", "1"],
      ["Ana", "2"],
      ["Ben", "3"],
      ["Cy", "4"],
      ["Eli", "5"],
    ]);
    expect(build(after, "2025-11-10").changes.tabs).toEqual([]);
  });
});
