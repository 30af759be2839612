import { nameKey } from "../../src/mastery/name";

describe("case and spaces never matter in names", () => {
  test.each([
    ["skill check passed", "Skill Check Passed"],
    ["skill check passed", "  skill  check\tpassed "],
    ["skill check passed", "skillcheckpassed"],
  ])("%j is %j", (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  test.each([
    ["corrective done", "corrective"],
    ["1.2", "12"],
    ["A", "B"],
  ])("%j is not %j", (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  test("a name's key begins as the name does", () => {
    expect(nameKey("Corrective done")).toBe("correctivedone");
  });
});
