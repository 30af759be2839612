import fc from "fast-check";
import { buildGroupsTab } from "../../../src/actions/groups/buildGroupsTab";
import { buildRoster } from "../../../src/actions/roster/buildRoster";
import { recogniseTab } from "../../../src/workbook/layout/recogniseTab";
import type { Cell } from "../../../src/workbook/cell";
import { tableOfMap } from "../../../src/workbook/gradebook/mapTable";
import { readBooks } from "../../../src/workbook/gradebook/readBooks";
import type { Books } from "../../../src/workbook/gradebook/classBook";
import type { Snapshot, TabSnapshot } from "../../../src/workbook/snapshot";
import { findTable } from "../../../src/workbook/tables/findTable";
import { groupsTable, rosterTable } from "../../../src/workbook/tables/specs";
import type { TableSpec } from "../../../src/workbook/tables/tableSpec";
import { applyToSnapshot } from "../../workbook/applyToSnapshot";
import { tab } from "../snapshotMaker";
import { classTab, setUp, TODAY } from "./makers";

/** One mark of one student: of an assessment (from 0), on its first sitting (0) or a retake. */
interface Result {
  student: number;
  assessment: number;
  sitting: number;
  mark: Cell;
}

const NAMES = ["Ana Lee", "Bo Park", "Cy Ruiz", "Di Orr", "Ed Pace", "Fay Ito"];
const dayOf = ({ assessment, sitting }: Omit<Result, "mark" | "student">) =>
  new Date(Date.UTC(2026, 8, 7 + 14 * assessment + 5 * sitting));

const SITTINGS = ["", " retake", " retake 2"];

function wide(results: readonly Result[], assessments: number): TabSnapshot {
  const columns = Array.from({ length: assessments }, (_, assessment) =>
    SITTINGS.map((__, sitting) => ({ assessment, sitting })),
  )
    .flat()
    .filter(({ assessment, sitting }) =>
      results.some((one) => one.assessment === assessment && one.sitting === sitting),
    );
  const students = [...new Set(results.map(({ student }) => student))].sort();
  const markOf = (student: number, { assessment, sitting }: (typeof columns)[number]) =>
    results.find((one) => one.student === student && one.assessment === assessment && one.sitting === sitting)
      ?.mark ?? "";
  return tab("Period 1", [
    ["Date", "", ...columns.map(dayOf)],
    ["Standard", "", ...columns.map(({ assessment }) => `LT ${assessment + 1}`)],
    [
      "Student",
      "ID",
      ...columns.map(({ assessment, sitting }) => `Quiz ${assessment + 1}${SITTINGS[sitting] as string}`),
    ],
    ["Points", "", ...columns.map(() => 10)],
    ...students.map((student) => [
      NAMES[student] as string,
      `S${student + 101}`,
      ...columns.map((column) => markOf(student, column)),
    ]),
  ]);
}

/** How a list may tell a retake from its original, and where the points stand. */
const LISTS = ["by name", "by date", "by number", "by word", "with its points"] as const;
type List = (typeof LISTS)[number];

function long(results: readonly Result[], list: List): TabSnapshot {
  const attempts: Record<List, (sitting: number) => Cell> = {
    "by name": () => "",
    "by date": () => "",
    "with its points": () => "",
    "by number": (sitting) => sitting + 1,
    "by word": (sitting) => ["Original", "Retake", "Retake 2"][sitting],
  };
  const hasDates = list !== "by number" && list !== "by word";
  const withPoints = (mark: Cell) =>
    list === "with its points" && typeof mark === "number" ? `${mark} / 10` : mark;
  return tab("Period 1", [
    ["Student", "ID", "Assessment", "Standard", "Date", "Attempt", "Score", "Out of"],
    ...results.map(({ student, assessment, sitting, mark }) => [
      NAMES[student] as string,
      `S${student + 101}`,
      `Quiz ${assessment + 1}${list === "by name" ? (SITTINGS[sitting] as string) : ""}`,
      `LT ${assessment + 1}`,
      hasDates ? dayOf({ assessment, sitting }) : dayOf({ assessment, sitting: 0 }),
      attempts[list](sitting),
      withPoints(mark),
      list === "with its points" ? "" : 10,
    ]),
  ]);
}

function standing(one: TabSnapshot) {
  const { snapshot } = setUp(one);
  const books = readBooks(snapshot, TODAY) as Books;
  const request = { books, snapshot, scope: {}, today: TODAY };
  return {
    levels: books.books.map(tableOfMap),
    // Their order goes by days, which a list says otherwise than columns.
    roster: linesOf(applyToSnapshot(snapshot, buildRoster(request).changes), rosterTable(books.policy), [
      "Student ID",
      "Standard",
      "Retake of",
      "Level",
      "Score",
      "Recorded",
      "Retakes used",
      "Status",
    ]).sort(),
    groups: linesOf(applyToSnapshot(snapshot, buildGroupsTab(request).changes), groupsTable(books.policy), [
      "Group",
      "Standard",
      "Student",
      "Level",
    ]),
  };
}

function linesOf(snapshot: Snapshot, spec: TableSpec, headings: readonly string[]): string[] {
  return findTable(spec, snapshot).lines.map(({ line }) =>
    // A list may hold its points in the score itself.
    headings.map((heading) => String(line[heading] ?? "").replace(" / 10", "")).join(" | "),
  );
}

const mark = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 10 }) },
  { weight: 1, arbitrary: fc.constantFrom("EX", "missing") },
);

/**
 * Of one or two students a column is too easily the mean or the sum of the others by chance, and taken for one; of three
 * now and then, and such results are left out.
 * Everybody has something on the first assessment, the first three on all of them; retakes follow a score.
 */
const anyResults = fc
  .record({ students: fc.integer({ min: 3, max: 6 }), assessments: fc.integer({ min: 1, max: 3 }) })
  .chain(({ students, assessments }) =>
    fc
      .array(
        fc.record({
          marks: fc.array(mark, { minLength: 3, maxLength: 3 }),
          sittings: fc.integer({ min: 0, max: 3 }),
        }),
        { minLength: students * assessments, maxLength: students * assessments },
      )
      .map((cells) => ({
        assessments,
        results: cells.flatMap(({ marks, sittings }, at): Result[] => {
          const [student, assessment] = [Math.floor(at / assessments), at % assessments];
          const count = student < 3 || assessment === 0 ? Math.max(1, sittings) : sittings;
          const scored = student < 3 && typeof marks[0] !== "number" ? [7, ...marks.slice(1)] : marks;
          return scored.slice(0, count).map((own, sitting) => ({ student, assessment, sitting, mark: own }));
        }),
      })),
  );

function everyColumnIsScored({ name, cells }: TabSnapshot): boolean {
  const found = recogniseTab({ name, cells }).class;
  return found?.orientation === "wide" && found.assessments.length === (cells[0] ?? []).length - 2;
}

const anyOrder = fc.constantFrom("by student", "by date", "newest sitting first");

function ordered(results: readonly Result[], order: string): Result[] {
  if (order === "by student") return [...results];
  if (order === "newest sitting first")
    return [...results].sort(
      (a, b) => a.student - b.student || a.assessment - b.assessment || b.sitting - a.sitting,
    );
  return [...results].sort((a, b) => dayOf(a).getTime() - dayOf(b).getTime() || a.student - b.student);
}

describe("law: a list of results gives the levels, roster lines and groups of the same results in columns", () => {
  test.each(LISTS)("retakes told apart %s", (list) => {
    fc.assert(
      fc.property(anyResults, anyOrder, ({ results, assessments }, order) => {
        const inColumns = wide(results, assessments);
        fc.pre(everyColumnIsScored(inColumns));
        expect(standing(long(ordered(results, order), list))).toEqual(standing(inColumns));
      }),
      { numRuns: 25 },
    );
  });
});

describe("what only a list has", () => {
  const levelsOf = (text: string) =>
    standing(classTab("Log", text))
      .levels[0]?.slice(1)
      .map((row) => row.join(" | "));

  test("a practice log: correct of all, a row per day, one standard for each skill", () => {
    expect(
      levelsOf(`
Date | Student | Skill | Correct | Questions
2026-09-14 | Ana Lee | Ratios | 5 | 10
2026-09-15 | Ana Lee | Ratios | 9 | 10
2026-09-15 | Bo Park | Ratios | 6 | 10
2026-09-16 | Bo Park | Rates | 8 | 8`),
    ).toEqual(["Ana Lee | Exceeds mastery | ", "Bo Park | Approaching | Exceeds mastery"]);
  });

  test("points of each row's own", () => {
    expect(
      levelsOf(`
Student | Quiz | Score | Out of
Ana Lee | Quiz 1 | 8 | 10
Bo Park | Quiz 1 | 8 | 20
Ana Lee | Quiz 2 | 4 | 5`),
    ).toEqual(["Ana Lee | Mastery | Mastery", "Bo Park | Not yet | "]);
  });

  test("missing work is owed and excused work is none; neither is a zero", () => {
    expect(
      levelsOf(`
Student | Quiz | Score
Ana Lee | Quiz 1 | missing
Ana Lee | Quiz 2 | 90
Bo Park | Quiz 1 | excused
Bo Park | Quiz 2 | 70
Cy Ruiz | Quiz 1 | 85`),
    ).toEqual(["Ana Lee |  | Exceeds mastery", "Bo Park |  | Approaching", "Cy Ruiz | Mastery | "]);
  });
});

test("a student who answered a form twice has two attempts, and the better one counts", () => {
  const responses = `
Timestamp | Email Address | Score
2026-09-14 | ana@example.org | 5 / 10
2026-09-14 | bo@example.org | 9 / 10
2026-09-16 | ana@example.org | 8 / 10`;
  const { levels, roster } = standing(classTab("Quiz 3 (Responses)", responses));
  expect(levels[0]?.slice(1)).toEqual([
    ["ana@example.org", "Mastery"],
    ["bo@example.org", "Exceeds mastery"],
  ]);
  expect(roster).toEqual([]);
});
