import { setException } from "../../../src/actions/exceptions/setException";
import type { Cell } from "../../../src/workbook/cell";
import type { Line } from "../../../src/workbook/tables/tableSpec";
import type { BooksPlan } from "../booksMaker";
import { build, lines, seen, workbook } from "../roster/makers";
import { onOf, orThrow, saidOf } from "./onBooksMaker";

const HAND = { Class: "Period 1", Student: "Ana Lee", Standard: "A", What: "level by hand" };

function plan(
  exceptions: readonly Line[],
  { policy = [], mark = 50 }: { policy?: Cell[][]; mark?: Cell } = {},
): BooksPlan {
  return {
    policy,
    classes: [
      {
        columns: [
          { name: "Quiz", standard: "A" },
          { name: "Test", standard: "B" },
        ],
        students: [["Ana Lee", mark, 40]],
      },
    ],
    standards: [{ Code: "A" }, { Code: "B" }],
    exceptions,
  };
}

const said = (exceptions: readonly Line[], more?: Parameters<typeof plan>[1]) =>
  saidOf(onOf(plan(exceptions, more)), { student: "Ana Lee", standard: "A" });

test("a level set by hand is said to be one, with what the marks would say and its private note for this page alone", () => {
  const one = said([{ ...HAND, Value: "Mastery", "Private note": "oral exam" }]);
  expect(one).toMatchObject({ level: "Mastery", mastered: true, isByHand: true });
  expect(one.byHand).toEqual({
    ...{ level: "Mastery", note: "oral exam", standard: "A", class: "Period 1", from: "", to: "" },
  });
  expect(one.steps).toContain(
    "The level was set by hand, so the marks do not decide it; by them it would be: Not yet.",
  );
  expect(one.evidence.some(({ decides }) => decides)).toBe(false);
  expect([one.full, one.family, one.next].join()).not.toContain("oral exam");
});

test.each<[string, Line[], object]>([
  ["none", [], { isByHand: false, byHand: null }],
  [
    "one for all standards",
    [{ ...HAND, Standard: "", Value: "Mastery" }],
    { isByHand: true, byHand: { level: "Mastery", standard: "" } },
  ],
  [
    "one for this standard is the one that would be replaced, whatever stands for all",
    [
      { ...HAND, Value: "Mastery" },
      { ...HAND, Standard: "", Value: "Approaching" },
    ],
    { byHand: { level: "Mastery", standard: "A" } },
  ],
  [
    "of two the lower one",
    [
      { ...HAND, Value: "Mastery" },
      { ...HAND, Value: "Approaching" },
    ],
    { level: "Approaching", byHand: { level: "Approaching" } },
  ],
  [
    "one whose days are over holds no more and is still shown, for a new one would take its place",
    [{ ...HAND, Value: "Mastery", To: "2025-11-01" }],
    { level: "Not yet", isByHand: false, byHand: { level: "Mastery", to: "2025-11-01" } },
  ],
  [
    "one that names no level holds nothing and is still shown",
    [{ ...HAND, Value: "Wonderful" }],
    { level: "Not yet", isByHand: false, byHand: { level: "Wonderful" } },
  ],
  ["another student's", [{ ...HAND, Student: "Ben Cho", Value: "Mastery" }], { byHand: null }],
])("of rows that set levels: %s", (_, exceptions, expected) => {
  expect(said(exceptions)).toMatchObject(expected);
});

test("it stays when a criterion leaves its level unused: the nearest on its side of mastery holds", () => {
  const row = { ...HAND, Value: "Approaching" };
  expect(said([row], { mark: 90, policy: [["Mastery at", "55 %"]] })).toMatchObject({
    level: "Not yet",
    isByHand: true,
  });
  const above = { ...HAND, Value: "Exceeds mastery" };
  expect(said([above], { policy: [["Mastery at", "95 %"]] })).toMatchObject({
    level: "Mastery",
    isByHand: true,
  });
});

describe("on the roster", () => {
  const rows = (exceptions: readonly Line[]) =>
    seen(
      build(workbook(plan(exceptions, { policy: [["Roster shows", "everything"]] }))).after,
      "Standard",
      "Level",
      "Reason",
    );
  test("a level by hand below mastery is listed and says so, without its note", () => {
    const [line, other] = rows([{ ...HAND, Value: "Approaching", "Private note": "oral exam" }]);
    expect(line).toEqual(["A", "Approaching", expect.stringMatching(/; level set by hand$/)]);
    expect(other?.[2]).not.toContain("by hand");
    expect(JSON.stringify(line)).not.toContain("oral exam");
  });
  test("a level by hand at mastery takes the line away, and it stays away at every build", () => {
    const first = build(
      workbook(plan([{ ...HAND, Value: "Mastery" }], { policy: [["Roster shows", "everything"]] })),
    );
    expect(seen(first.after, "Standard")).toEqual([["B"]]);
    expect(lines(build(first.after).after)).toHaveLength(1);
  });
  test("one that names no level is not said to hold", () => {
    expect(rows([{ ...HAND, Value: "Wonderful" }]).join()).not.toContain("by hand");
  });
});

describe("it is never overwritten unseen", () => {
  const asked = {
    class: "Period 1",
    student: "Ana Lee",
    standard: "A",
    what: "level by hand",
    value: "Mastery",
  };
  const set = (exceptions: readonly Line[], replaces?: string) =>
    setException(onOf(plan(exceptions)), { ...asked, ...(replaces === undefined ? {} : { replaces }) });
  const standing = [{ ...HAND, Value: "Approaching", "Private note": "oral exam" }];

  test.each([
    ["where another level was set since", standing, ""],
    ["where it was changed since", standing, "Exceeds mastery"],
    ["where it was taken away since", [], "Approaching"],
  ])("%s nothing is changed", (_, exceptions, replaces) => {
    expect(set(exceptions, replaces)).toEqual({
      refused: "Something else has been set here since you looked, so nothing was changed. Look again.",
    });
  });
  test.each<[string, Line[], string | undefined, string]>([
    ["the level that was seen is replaced", standing, "approaching", "changed"],
    ["the first one is added", [], "", "added"],
    ["who does not say what was seen replaces what stands there", standing, undefined, "changed"],
  ])("%s", (_, exceptions, replaces, done) => {
    expect(orThrow(set(exceptions, replaces)).reply.done).toBe(done);
  });
});

test("every level that the page offers can be set, and what is set then holds", () => {
  const policy = [["Level", "Done", "70 %"]];
  const offered = said([], { policy }).scale.levels.map(({ name }) => name);
  expect(offered).toEqual(["Done", "Not yet"]);
  for (const value of offered) {
    const asked = { student: "Ana Lee", standard: "A", what: "level by hand", value };
    expect(setException(onOf(plan([], { policy })), asked)).not.toHaveProperty("refused");
    expect(said([{ ...HAND, Value: value }], { policy })).toMatchObject({ level: value, isByHand: true });
  }
});
