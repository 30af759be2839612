import type { Cell } from "../../../src/workbook/cell";
import { findTable } from "../../../src/workbook/tables/findTable";
import { POLICY_TABLE, rosterTable } from "../../../src/workbook/tables/specs";
import { EMPTY, holding, policyWith, SMALL, SMALL_HEADINGS, tabWith, workbookWith } from "./makers";

const HEADINGS: Cell[] = SMALL_HEADINGS;
const ANA = ["P1", "Ana", "", 5, false, "", ""];

test.each([
  ["no name of ours points to it", workbookWith([tabWith("Retake Roster", [HEADINGS])]), "none"],
  ["its name has lost its tab", workbookWith([tabWith("Period 1")], { MASTERY_ROSTER: null }), "none"],
  ["it is ours and nothing stands on it", holding(SMALL, []), "unfinished"],
  [
    "it is ours under another title",
    workbookWith([tabWith("Retakes", [HEADINGS])], { MASTERY_ROSTER: "Retakes" }),
    "there",
  ],
] as const)("a table where %s", (_, snapshot, state) => {
  expect(findTable(SMALL, snapshot).state).toBe(state);
});

test("a tab that was not read is never taken for gone", () => {
  expect(() => findTable(SMALL, workbookWith([], { MASTERY_ROSTER: "Retake Roster" }))).toThrow();
  expect(findTable(SMALL, EMPTY).tab).toBeNull();
});

test("columns are found by their headings in any order, whatever the case and the spaces", () => {
  const { columnOf, missing } = findTable(
    SMALL,
    holding(SMALL, [["note ", "mine", "STUDENT", "Student  id", "Class", "By", "Done", "", "Score"]]),
  );
  expect(missing).toEqual([]);
  expect(Object.fromEntries(columnOf)).toEqual({
    Note: 1,
    Student: 3,
    "Student ID": 4,
    Class: 5,
    By: 6,
    Done: 7,
    Score: 9,
  });
});

test("a heading that is gone is named, and of a doubled one the first counts", () => {
  const found = findTable(
    SMALL,
    holding(SMALL, [["Class", "Student", "Class", "Student ID", "Done", "By", "Note"]]),
  );
  expect(found.missing).toEqual(["Score"]);
  expect(found.columnOf.get("Class")).toBe(1);
});

test("blank rows and rows without a key are no lines", () => {
  const { lines } = findTable(
    SMALL,
    holding(SMALL, [
      HEADINGS,
      ANA,
      ["", "", "", "", false, "", ""],
      ["Period 1", "", "", "", "", "", "half of them on Friday"],
      ["", "", "", "", "", "", ""],
      ["P1", " ", "007", "", "", "", ""],
    ]),
  );
  expect(lines.map(({ row }) => row)).toEqual([2, 6]);
  expect(lines[0]?.line).toEqual({
    Class: "P1",
    Student: "Ana",
    "Student ID": "",
    Score: 5,
    Done: false,
    By: "",
    Note: "",
  });
});

test.each([
  ["as they are made", ["Setting", "Value", "What it means", "", ""], [4, 5]],
  [
    "with a column of the teacher's in between",
    ["Setting", "Value", "What it means", "Why", "", "", "Note"],
    [5, 6],
  ],
  ["with nothing on their right", ["Setting", "Value", "What it means"], [4, 5]],
])("the two columns of the policy without a heading are found %s", (_, headings, places) => {
  const { columnOf, missing } = findTable(POLICY_TABLE, holding(POLICY_TABLE, [headings]));
  expect([columnOf.get("Column D"), columnOf.get("Column E")]).toEqual(places);
  expect(missing).toEqual([]);
});

test("a tick the policy asks for since is coming; one that was renamed is missing", () => {
  const roster = (ticks: string) => rosterTable(policyWith(["Before a retake", ticks]));
  const headings = roster("Corrective done").columns.map(({ heading }) => heading);
  const asked = findTable(roster("Corrective done, Parent signature"), holding(roster(""), [headings]));
  expect([asked.coming.map(({ heading }) => heading), asked.missing]).toEqual([["Parent signature"], []]);
  const renamed = headings.map((heading) => (heading === "Corrective done" ? "Corrective ok" : heading));
  const lost = findTable(roster("Corrective done"), holding(roster(""), [renamed]));
  expect([lost.coming, lost.missing]).toEqual([[], ["Corrective done"]]);
});
