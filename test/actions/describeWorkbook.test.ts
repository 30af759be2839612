import { describeWorkbook } from "../../src/actions/describeWorkbook";
import type { Cell } from "../../src/workbook/cell";
import type { Snapshot } from "../../src/workbook/snapshot";
import { tab, workbook } from "./snapshotMaker";

const gradebook = tab("Period 1", [
  ["=MASTERY_LEVEL(C5:E5,10) → Mastery", ""],
  ["=SUM(A1:A3) → 3", "=best_attempt(C5:E5) → 8"],
]);
const notes = tab("Notes", [["=A1 → x"]]);
const describe_ = (snapshot: Snapshot) => describeWorkbook(snapshot, { today: "2025-11-05", undo: null });
/** A workbook with these rows as its policy, from A1 of the tab Rules. */
const withPolicy = (rows: Cell[][]) =>
  describe_(workbook([gradebook, tab("Rules", rows)], { MASTERY_POLICY: "Rules" }));

describe("what the home page shows", () => {
  test("our formulas are counted per tab, other formulas are not", () => {
    expect(describe_(workbook([gradebook, notes]))).toMatchObject({
      tabs: 2,
      formulas: [{ tab: "Period 1", count: 2 }],
    });
  });

  test("without a policy tab it says what holds", () => {
    const { policy } = describe_(workbook([gradebook]));
    expect(policy.tab).toBeNull();
    expect(policy.summary).toEqual(["Mastery starts at 80 %.", "Of several scores, the best one counts."]);
    expect(policy.levels.map(({ name, from, mastery }) => [name, from, mastery])).toEqual([
      ["Exceeds mastery", "90 %", true],
      ["Mastery", "80 %", true],
      ["Approaching", "60 %", false],
      ["Not yet", "0 %", false],
    ]);
  });

  test("what is wrong in the policy tab is listed with its place in the sheet", () => {
    const cells = [
      ["Setting", "Value"],
      ["Mastery at", "80 %"],
      ["Recent scores", "many"],
      ["Mastry level", "x"],
    ];
    const { policy } = withPolicy(cells);
    expect(policy.issues.map(({ tab, row, column, code }) => [tab, row, column, code])).toEqual([
      ["Rules", 4, "A", "unknownSetting"],
      ["Rules", 3, "B", "illegalValue"],
    ]);
  });

  test("a rubric speaks of points, not per cent", () => {
    const cells = [
      ["Scores are out of", 4],
      ["Mastery at", 3],
      ["Recent scores", 2],
      ["Scoring method", "mean"],
    ];
    const { policy } = withPolicy(cells);
    expect(policy.summary).toEqual([
      "Mastery starts at 3 of 4.",
      "Of several scores, the average of all counts.",
      "Only the 2 newest scores count.",
    ]);
  });

  test.each<[string, Cell[][], string]>([
    [
      "its name and version",
      [
        ["Policy id", "Lincoln HS"],
        ["Policy version", 3],
      ],
      "Policy Lincoln HS, version 3.",
    ],
    ["its name alone", [["Policy id", "Lincoln HS"]], "Policy Lincoln HS."],
    ["its version alone", [["Policy version", 2.1]], "Policy version 2.1."],
  ])(
    "which policy it is stands first, so that copies of a coach's workbook can be told apart: %s",
    (_what, rows, expected) => {
      expect(withPolicy(rows).policy.summary[0]).toBe(expected);
    },
  );

  test("a workbook that is not set up says so; one that is lists its classes, our tabs and what can be undone", () => {
    expect(describe_(workbook([gradebook])).setUp).toBeNull();
    const scores = tab("Period 1", [
      ["Student", "Quiz"],
      ["Ana Lee", 8],
      ["Ben Cho", "??"],
    ]);
    const classes = tab("Mastery Classes", [
      ["Class", "Tab", "Header row", "Student columns"],
      ["P1", "Period 1", 1, "Student"],
    ]);
    const assessments = tab("Assessments", [
      ["Class", "Column", "Standard", "Out of"],
      ["P1", "Quiz", "LT 1", 10],
    ]);
    const names = {
      MASTERY_CLASSES: "Mastery Classes",
      MASTERY_ASSESSMENTS: "Assessments",
      MASTERY_GROUPS: null,
    };
    const snapshot = workbook([scores, classes, assessments], names);
    const described = describeWorkbook(snapshot, { today: "2025-11-05", undo: "Set up this gradebook" });
    expect(described).toMatchObject({
      setUp: { classes: [{ class: "P1", tab: "Period 1", students: 2, standards: 1 }] },
      undo: "Set up this gradebook",
      ours: [
        { title: "Mastery Classes", rangeName: "MASTERY_CLASSES" },
        { title: "Assessments", rangeName: "MASTERY_ASSESSMENTS" },
      ],
    });
    const codes = described.issues.map(({ code, tab: on }) => `${code} ${on}`);
    expect(codes).toContain("unreadableMark Period 1");
    expect(codes).toContain("tabGone Corrective Groups");
    expect(codes).toContain("headingGone Assessments");
  });
});
