import { buildRoster } from "../../../src/actions/roster/buildRoster";
import type { Cell } from "../../../src/workbook/cell";
import { readBooks } from "../../../src/workbook/gradebook/readBooks";
import type { Snapshot, TabSnapshot } from "../../../src/workbook/snapshot";
import { applyToSnapshot } from "../../workbook/applyToSnapshot";
import { tab, workbook } from "../snapshotMaker";

const TODAY = "2025-11-05";
const SCORES: Cell[][] = [
  ["Student", "Test 1", "Test 2"],
  ["Ana Lee", 9, 4],
  ["Ben Cho", 5, 9],
];

/** A workbook that was set up by hand: two tests on two standards. */
function setUp(policy: Cell[][] = [["Setting", "Value"]]): Snapshot {
  const classes = tab("Mastery Classes", [
    ["Class", "Tab", "Header row", "Student columns"],
    ["P1", "Period 1", 1, "Student"],
  ]);
  const assessments = tab("Assessments", [
    ["Class", "Column", "Standard", "Kind", "Counts", "Retake of", "Out of", "Form", "Given", "Returned", "Retake on", "Retakes"],
    ["P1", "Test 1", "LT 1", "", "", "", 10, "", "", "2025-11-03", "", ""],
    ["P1", "Test 2", "LT 2", "", "", "", 10, "", "", "2025-11-03", "", ""],
  ]); // prettier-ignore
  return workbook([tab("Period 1", SCORES), tab("Mastery Policy", policy), classes, assessments], {
    MASTERY_POLICY: "Mastery Policy",
    MASTERY_CLASSES: "Mastery Classes",
    MASTERY_ASSESSMENTS: "Assessments",
  });
}

const build = (snapshot: Snapshot) =>
  buildRoster({ books: readBooks(snapshot, TODAY)!, snapshot, scope: {}, today: TODAY });
const rosterOf = (snapshot: Snapshot) =>
  snapshot.tabs.find(({ name }) => name === "Retake Roster")?.cells ?? [];
const withTab = (snapshot: Snapshot, name: string, change: (own: TabSnapshot) => TabSnapshot): Snapshot => ({
  ...snapshot,
  tabs: snapshot.tabs.map((own) => (own.name === name ? change(own) : own)),
});

describe("what cannot be read just now takes nothing away", () => {
  const built = applyToSnapshot(setUp(), build(setUp()).changes);

  test.each([
    ["a column that was cleared", "Test 2", "", "columnGone"],
    ["the students' heading that was cleared", "Student", "", "headingGone"],
    ["a column that was renamed", "Test 2", "Something else", "columnRenamed"],
    ["the students' heading that was renamed", "Student", "Something else", "columnRenamed"],
  ])("lines stay, whether somebody can judge them or not: %s", (_, heading, now, code) => {
    const renamed = withTab(built, "Period 1", (own) => ({
      ...own,
      cells: own.cells.map((row) => row.map((cell) => (cell === heading ? now : cell))),
    }));
    const again = build(renamed);
    const lines = rosterOf(applyToSnapshot(renamed, again.changes));
    expect(lines.map((row) => row[1])).toEqual(expect.arrayContaining(["Ana Lee"]));
    expect(again.reply.went).toBe(0);
    expect(again.reply.issues.map((issue) => issue.code)).toContain(code);
    expect(again.toast).not.toBe("Nobody needs a retake.");
  });

  test("the lines that are there were built before", () => {
    expect(rosterOf(built).map((row) => row[1])).toEqual(["Student", "Ana Lee", "Ben Cho"]);
  });
});

test("a mistake in the policy is named by the action that goes by its default", () => {
  const { reply } = build(
    setUp([
      ["Setting", "Value"],
      ["Mastery at", "80 %"],
      ["Retake within school days", "soon"],
      ["Retake dayz", "Mon"],
    ]),
  );
  const named = reply.issues.filter(({ tab: on }) => on === "Mastery Policy");
  expect(named.map(({ row, column }) => `${column ?? ""}${row ?? ""}`)).toEqual(["A4", "B3"]);
});
