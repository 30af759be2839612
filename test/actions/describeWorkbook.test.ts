import { describeWorkbook } from "../../src/actions/describeWorkbook";
import { planPolicyTab } from "../../src/actions/policyTab";
import { readPolicyTable } from "../../src/workbook/policyTable";
import type { Snapshot } from "../../src/workbook/snapshot";

const snapshot = (change: Partial<Snapshot> = {}): Snapshot => ({
  tabs: [
    {
      name: "Period 1",
      empty: false,
      formulas: [
        ["=MASTERY_LEVEL(C5:E5,10)", ""],
        ["=SUM(A1:A3)", "=best_attempt(C5:E5)"],
      ],
    },
    { name: "Notes", empty: false, formulas: [["=A1"]] },
  ],
  policy: null,
  ...change,
});

describe("what the home page shows", () => {
  test("our formulas are counted per tab, other formulas are not", () => {
    expect(describeWorkbook(snapshot())).toMatchObject({
      tabs: 2,
      formulas: [{ tab: "Period 1", count: 2 }],
    });
  });

  test("without a policy tab it says what holds", () => {
    const { policy } = describeWorkbook(snapshot());
    expect(policy.tab).toBeNull();
    expect(policy.summary).toEqual(["Mastery starts at 80 %.", "The best attempt counts."]);
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
    const { policy } = describeWorkbook(snapshot({ policy: { tab: "Rules", row: 3, column: 2, cells } }));
    expect(policy.issues.map(({ tab, row, column, code }) => [tab, row, column, code])).toEqual([
      ["Rules", 6, "B", "unknownSetting"],
      ["Rules", 5, "C", "illegalValue"],
    ]);
  });

  test("a rubric speaks of points, not per cent", () => {
    const cells = [
      ["Scores are out of", 4],
      ["Mastery at", 3],
      ["Recent scores", 2],
      ["Scoring method", "mean"],
    ];
    const { policy } = describeWorkbook(snapshot({ policy: { tab: "P", row: 1, column: 1, cells } }));
    expect(policy.summary).toEqual([
      "Mastery starts at 3 of 4.",
      "The average of all attempts counts.",
      "Only the 2 newest scores count.",
    ]);
  });
});

describe("the policy tab", () => {
  test("is new, at the default name, and reads back as the defaults without a problem", () => {
    const plan = planPolicyTab(snapshot());
    expect(plan).toMatchObject({ name: "Mastery Policy", existing: false, rangeName: "MASTERY_POLICY" });
    const { policy, problems } = readPolicyTable(plan?.rows ?? []);
    expect(problems).toEqual([]);
    expect(policy.settings).toEqual(readPolicyTable([]).policy.settings);
    expect(policy.scales).toEqual(readPolicyTable([]).policy.scales);
  });

  test("leaves a teacher's tab of that name alone and takes a name that begins the same", () => {
    const tabs = [{ name: "mastery policy", empty: false, formulas: [[""]] }];
    expect(planPolicyTab(snapshot({ tabs }))?.name).toBe("Mastery Policy 2");
  });

  test("finishes an empty tab that a cut-off run left", () => {
    const tabs = [{ name: "Mastery Policy", empty: true, formulas: [] }];
    expect(planPolicyTab(snapshot({ tabs }))).toMatchObject({ name: "Mastery Policy", existing: true });
    const policy = { tab: "Ours", row: 1, column: 1, cells: [["", ""]] };
    expect(planPolicyTab(snapshot({ policy }))).toMatchObject({ name: "Ours", existing: true });
  });

  test("is not made a second time", () => {
    expect(
      planPolicyTab(snapshot({ policy: { tab: "Ours", row: 1, column: 1, cells: [["Mastery at", 80]] } })),
    ).toBeNull();
  });
});
