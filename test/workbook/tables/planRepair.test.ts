import type { Cell } from "../../../src/workbook/cell";
import { findTable } from "../../../src/workbook/tables/findTable";
import { planRepair } from "../../../src/workbook/tables/planRepair";
import { planTable } from "../../../src/workbook/tables/planTable";
import { POLICY_TABLE } from "../../../src/workbook/tables/specs";
import { tableIssues } from "../../../src/workbook/tables/tableIssues";
import {
  apply,
  brought,
  cellsOf,
  EMPTY,
  holding,
  lineOf,
  SMALL,
  SMALL_HEADINGS,
  tabWith,
  workbookWith,
} from "./makers";

const WANTED = [lineOf("Ana", { Note: "hers" }), lineOf("Ben", { Done: true })];
const BUILT = brought(SMALL, EMPTY, { wanted: WANTED });

/** The tab as built, with other headings: what stands below them stays. */
function headed(change: (headings: Cell[]) => Cell[]) {
  const [headings, ...rows] = cellsOf(BUILT, SMALL.title);
  return holding(SMALL, [change(headings!), ...rows]);
}
const put = (heading: string, text: string) => (headings: Cell[]) =>
  headings.map((cell) => (cell === heading ? text : cell));

test.each([
  ["whole", BUILT],
  ["never built", EMPTY],
])("a table that is %s needs no repair", (_, snapshot) => {
  expect([planRepair(SMALL, snapshot), tableIssues(SMALL, snapshot)]).toEqual([null, []]);
});

describe.each([
  ["was cleared", headed(put("Score", ""))],
  ["of the first column was cleared", headed(put("Class", ""))],
  ["is misspelt", headed(put("Student", "Studnet"))],
  ["of the last column is misspelt", headed(put("Note", "Notes"))],
  ["is another between its neighbours", headed(put("Score", "Points"))],
  ["and the one beside it were cleared", headed((cells) => put("By", "")(put("Score", "")(cells)))],
  ["row was cleared", headed((cells) => cells.map(() => ""))],
])("when a heading %s", (_, snapshot) => {
  test("nothing is written until repair puts it back where it was, and no line is lost", () => {
    expect(planTable(SMALL, snapshot, WANTED)).toMatchObject({ change: null });
    expect(tableIssues(SMALL, snapshot).length).toBeGreaterThan(0);
    const repaired = apply(snapshot, planRepair(SMALL, snapshot));
    expect(cellsOf(repaired, SMALL.title)).toEqual(cellsOf(BUILT, SMALL.title));
    expect(planTable(SMALL, repaired, WANTED).change).toBeNull();
    expect([planRepair(SMALL, repaired), tableIssues(SMALL, repaired)]).toEqual([null, []]);
  });
});

test("the heading of a column that was deleted comes into a free column, beside the teacher's", () => {
  const [headings, ...rows] = cellsOf(BUILT, SMALL.title).map((row) => [
    ...row.slice(0, 3),
    ...row.slice(4),
    "own",
  ]);
  const cut = holding(SMALL, [headings!, ...rows]);
  const change = planRepair(SMALL, cut);
  expect(change?.writes).toEqual([{ row: 1, column: 8, cells: [["Score"]] }]);
  expect(change?.looks?.[6]).toBeNull();
  const rebuilt = brought(SMALL, apply(cut, change), { wanted: WANTED });
  expect(cellsOf(rebuilt, SMALL.title).map((row) => row[7])).toEqual(["Score", 5, 5]);
});

test("a teacher's own column of nearly the same name is left alone when ours was deleted", () => {
  const [headings, ...rows] = cellsOf(BUILT, SMALL.title).map((row) => [
    ...row.slice(0, 3),
    ...row.slice(4),
    "9",
  ]);
  const cut = holding(SMALL, [[...headings!.slice(0, 6), "Scores"], ...rows]);
  expect(planRepair(SMALL, cut)?.writes).toEqual([{ row: 1, column: 8, cells: [["Score"]] }]);
});

test("where row 1 holds something else nothing is overwritten, and the issue says so", () => {
  const [, ...rows] = cellsOf(BUILT, SMALL.title);
  const cut = holding(SMALL, rows);
  expect(planRepair(SMALL, cut)).toBeNull();
  expect(tableIssues(SMALL, cut).map(({ row, message }) => [row, message])).toEqual([
    [1, expect.stringContaining("no longer holds our headings")],
  ]);
});

test("a heading of the policy that was cleared does not move its columns without headings", () => {
  const level = {
    Setting: "Level",
    Value: "High",
    "What it means": "80 %",
    "Column D": "#cdeae3",
    "Column E": "H",
  };
  const built = brought(POLICY_TABLE, EMPTY, { wanted: [level] });
  const [headings, ...rows] = cellsOf(built, POLICY_TABLE.title);
  const cleared = holding(POLICY_TABLE, [put("What it means", "")(headings!), ...rows]);
  const change = planRepair(POLICY_TABLE, cleared);
  expect([change?.columns, change?.looks?.filter((look) => look === null)]).toEqual([5, []]);
  const repaired = apply(cleared, change);
  expect(findTable(POLICY_TABLE, repaired).lines[0]?.line).toEqual(level);
});

describe("a tab", () => {
  test("that was deleted is made again with its headings", () => {
    const lost = workbookWith(EMPTY.tabs, { MASTERY_ROSTER: null });
    expect(tableIssues(SMALL, lost)).toEqual([
      {
        tab: "Retake Roster",
        row: null,
        column: null,
        code: "tabGone",
        message: expect.stringContaining("was deleted"),
      },
    ]);
    expect(cellsOf(apply(lost, planRepair(SMALL, lost)), SMALL.title)).toEqual([SMALL_HEADINGS]);
  });

  test("that lost its name gets it back, and no cell is written", () => {
    const nameless = { ...BUILT, names: [] };
    expect(tableIssues(SMALL, nameless).map(({ code }) => code)).toEqual(["nameGone"]);
    const change = planRepair(SMALL, nameless);
    expect(change).toMatchObject({ kind: "update", tab: "Retake Roster", columns: 7, writes: [] });
    expect(planTable(SMALL, apply(nameless, change), WANTED).change).toBeNull();
  });

  test("of a teacher's that only has our title is not taken for ours", () => {
    const own = workbookWith(
      [
        tabWith("Retake Roster", [
          ["Student", "When"],
          ["Ana", "Friday"],
        ]),
      ],
      { MASTERY_ROSTER: null },
    );
    expect(planRepair(SMALL, own)).toMatchObject({ kind: "make", tab: "Retake Roster 2" });
  });

  test("that was cut off before its cells is finished", () => {
    const cut = workbookWith([tabWith("Lists")], { MASTERY_ROSTER: "Lists" });
    expect(planRepair(SMALL, cut)).toMatchObject({ kind: "make", tab: "Lists" });
  });
});

test("a renamed heading is named with the one that looks like it, a doubled one with its place", () => {
  const odd = headed((cells) => [...put("Score", "Scores")(cells), "Note"]);
  expect(tableIssues(SMALL, odd)).toEqual([
    {
      tab: "Retake Roster",
      row: 1,
      column: "D",
      code: "headingGone",
      message: expect.stringMatching(/"Score" .* "Scores"/),
    },
    {
      tab: "Retake Roster",
      row: 1,
      column: "H",
      code: "headingDoubled",
      message: expect.stringContaining('"Note"'),
    },
  ]);
});
