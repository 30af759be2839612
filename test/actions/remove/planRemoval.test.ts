import { planRemoval } from "../../../src/actions/remove/planRemoval";
import { applyToSnapshot } from "../../workbook/applyToSnapshot";
import { tab, workbook } from "../snapshotMaker";

const NAMES = {
  MASTERY_POLICY: "Mastery Policy",
  MASTERY_ROSTER: "Retake Roster",
  MASTERY_MAPTAB_1: "Mastery Map – Period 1",
  MASTERY_GROUPS: null,
  MASTERY_OF_MY_OWN: "Period 1",
};
const scores = tab("Period 1", [
  ["Student", "Slope"],
  ["Ana Lee", 4],
]);
const ours = [
  tab("Mastery Policy", [
    ["Setting", "Value"],
    ["Mastery at", "80 %"],
  ]),
  tab("Retake Roster", [
    ["Class", "Student"],
    ["Period 1", "Ana Lee"],
  ]),
  tab("Mastery Map – Period 1", [
    ["=MASTERY_MAP('Period 1'!A:B) → Period 1", "Slope"],
    ["Ana Lee", "Not yet"],
  ]),
];
const remove = (keep: string[], first = scores) => {
  const snapshot = workbook([first, ...ours], NAMES);
  const { changes, reply } = planRemoval(snapshot, keep);
  return { after: applyToSnapshot(snapshot, changes), reply };
};

describe("removing Mastery Loop from a workbook", () => {
  test("leaves the teacher's tabs and names and nothing else", () => {
    const { after, reply } = remove([]);
    expect(after.tabs).toEqual([scores]);
    expect(after.names).toEqual([{ name: "MASTERY_OF_MY_OWN", tab: "Period 1" }]);
    expect(reply).toEqual({ removed: ours.map(({ name }) => name), kept: [], stays: [] });
  });

  test.each([
    ["by its title", "retake roster"],
    ["by its name", "MASTERY_ROSTER"],
  ])("keeps a tab that is asked for %s, without its name", (_, keep) => {
    const { after, reply } = remove([keep]);
    expect(after.tabs.map(({ name }) => name)).toEqual(["Period 1", "Retake Roster"]);
    expect(after.names.map(({ name }) => name)).toEqual(["MASTERY_OF_MY_OWN"]);
    expect(reply.kept).toEqual(["Retake Roster"]);
  });

  test("a live map that is kept shows values from then on", () => {
    const { after } = remove(["Mastery Map – Period 1"]);
    const map = after.tabs.find(({ name }) => name === "Mastery Map – Period 1");
    expect(map?.cells).toEqual([
      ["Period 1", "Slope"],
      ["Ana Lee", "Not yet"],
    ]);
    expect(map?.formulas.flat().join("")).toBe("");
  });

  test("the levels beside the scores go with their map, and nothing else in their column", () => {
    const look = (row: number) =>
      `=IFERROR(VLOOKUP(TRIM($A${row});'Mastery Map – Period 1'!$A:$ZZ;MATCH("LT 1";A1:B1;0);FALSE);"") → Not yet`;
    const beside = tab("Period 1", [
      ["Student", "Slope", "Slope level"],
      ["Ana Lee", 4, look(2)],
      ["", "", "a note"],
      ["Ben Cho", 4, look(4)],
    ]);
    const { after } = remove([], beside);
    expect(after.tabs[0]?.cells.map((row) => row[2] ?? "")).toEqual(["", "", "a note", ""]);
  });

  test("what formulas of the teacher read stays, so that none of them gives another result", () => {
    const reading = tab("Period 1", [
      ["Student", "Slope", ""],
      ["Ana Lee", 4, "=MASTERY_LEVEL(B2,10,,MASTERY_POLICY) → Not yet"],
    ]);
    const { after, reply } = remove([], reading);
    expect(after.tabs.map(({ name }) => name)).toEqual(["Period 1", "Mastery Policy"]);
    expect(after.names.map(({ name }) => name)).toContain("MASTERY_POLICY");
    expect(reply.stays).toEqual([expect.stringContaining('"Mastery Policy" stays')]);
  });
});
