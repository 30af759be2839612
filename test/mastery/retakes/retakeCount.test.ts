import { retakeLine } from "../../../src/mastery/retakes/retakeLine";
import { entry, retakeCase, score, type Change } from "./makers";

const line = (change: Change) => retakeLine(retakeCase(change));
const add = (count: number) => ({ exceptions: { moreRetakes: { kind: "add", count } as const } });
const replace = (count: number | null) => ({
  exceptions: { moreRetakes: { kind: "replace", count } as const },
});

const once = [score(40), score(50)];
const twice = [score(40), score(50), score(60)];

describe("how many retakes are used and left", () => {
  test.each<[string, Change, number, number | null]>([
    ["as many as needed", { chain: twice }, 2, null],
    ["the original is none", { settings: { retakesAllowed: 1 } }, 0, 1],
    ["one after the original", { chain: once, settings: { retakesAllowed: 1 } }, 1, 0],
    ["none at all", { settings: { retakesAllowed: 0 } }, 0, 0],
    ["more used than allowed is none left", { chain: twice, settings: { retakesAllowed: 1 } }, 2, 0],
    ["what was owed is none", { chain: [entry("owed"), score(40)], settings: { retakesAllowed: 1 } }, 0, 1],
    [
      "what was excused is none",
      { chain: [...once, entry("excused")], settings: { retakesAllowed: 3 } },
      1,
      2,
    ],
    ["an absence is none", { chain: [...once, entry("absent")], settings: { retakesAllowed: 3 } }, 1, 2],
    ["a no-show is none", { chain: [...once, entry("noShow")], settings: { retakesAllowed: 3 } }, 1, 2],
    [
      "unless the school counts it",
      { chain: [...once, entry("noShow")], settings: { retakesAllowed: 3, noShowUses: true } },
      2,
      1,
    ],
    [
      "then, too, not for the original",
      { chain: [entry("noShow"), score(40)], settings: { retakesAllowed: 3, noShowUses: true } },
      0,
      3,
    ],
    [
      "the standard's own number",
      { overrides: { retakesAllowed: 2 }, settings: { retakesAllowed: 5 } },
      0,
      2,
    ],
    [
      "unlimited for the standard",
      { overrides: { retakesAllowed: "unlimited" }, settings: { retakesAllowed: 1 } },
      0,
      null,
    ],
    ["none for this assessment", { overrides: { retakes: "no", retakesAllowed: 3 } }, 0, 0],
    ["a term's quota", { chain: once, settings: { retakesPerTerm: 3 }, sittingsThisTerm: 2 }, 1, 1],
    [
      "the nearer of both limits: the term's",
      { settings: { retakesAllowed: 3, retakesPerTerm: 2 }, sittingsThisTerm: 1 },
      0,
      1,
    ],
    [
      "the nearer of both limits: the assessment's",
      { chain: twice, settings: { retakesAllowed: 3, retakesPerTerm: 9 }, sittingsThisTerm: 2 },
      2,
      1,
    ],
    ["+2 adds to the policy", { ...add(2), chain: once, settings: { retakesAllowed: 1 } }, 1, 2],
    ["+2 adds to the standard's own", { ...add(2), overrides: { retakesAllowed: 2 } }, 0, 4],
    [
      "+2 adds to the term's quota",
      { ...add(2), settings: { retakesPerTerm: 1 }, sittingsThisTerm: 1 },
      0,
      2,
    ],
    ["+2 of as many as needed", { ...add(2), chain: once }, 1, null],
    ["+1 where this assessment has none", { ...add(1), overrides: { retakes: "no" } }, 0, 1],
    ["4 replaces the policy", { ...replace(4), chain: once, settings: { retakesAllowed: 1 } }, 1, 3],
    ["4 replaces as many as needed", { ...replace(4), chain: once }, 1, 3],
    [
      "4 is stronger than the term's quota",
      { ...replace(4), settings: { retakesPerTerm: 1 }, sittingsThisTerm: 1 },
      0,
      4,
    ],
    [
      "the nearer of both limits counts what each has used",
      { chain: twice, settings: { retakesAllowed: 4, retakesPerTerm: 5 }, sittingsThisTerm: 2 },
      2,
      2,
    ],
    [
      "what was missed otherwise uses none where a no-show does",
      { chain: [...once, entry("absent")], settings: { retakesAllowed: 3, noShowUses: true } },
      1,
      2,
    ],
    ["unlimited replaces it", { ...replace(null), settings: { retakesAllowed: 1 } }, 0, null],
  ])("%s", (_, change, used, left) => {
    const { retakesUsed, retakesLeft, status } = line(change);
    expect([retakesUsed, retakesLeft]).toEqual([used, left]);
    if (left === 0) expect(status).toBe("noRetakesLeft");
    else expect(status).not.toBe("noRetakesLeft");
  });
});

test.each<[string, Change, object]>([
  [
    "the assessment's limit is named",
    { chain: once, settings: { retakesAllowed: 1 } },
    { code: "limitReached", by: "assessment", used: 1, allowed: 1 },
  ],
  [
    "the term's limit is named",
    { settings: { retakesAllowed: 3, retakesPerTerm: 2 }, sittingsThisTerm: 2 },
    { code: "limitReached", by: "term", used: 2, allowed: 2 },
  ],
  [
    "the assessment's limit is named where both are reached",
    { chain: once, settings: { retakesAllowed: 1, retakesPerTerm: 1 }, sittingsThisTerm: 1 },
    { code: "limitReached", by: "assessment", used: 1, allowed: 1 },
  ],
  [
    "the number that replaces the policy's is named",
    { ...replace(1), chain: once },
    { code: "limitReached", by: "assessment", used: 1, allowed: 1 },
  ],
  [
    "below mastery, but not below what is retaken",
    { settings: { mustRetakeBelow: "nobody" } },
    { code: "noRetakeAtThisLevel" },
  ],
])("when no retakes are left %s", (_, change, reason) => {
  expect(line(change).reasons).toContainEqual(reason);
});

describe("the coming attempt", () => {
  test.each<[string, Change, number, object]>([
    ["is the first retake, on form B", {}, 2, { kind: "next", form: "B", alreadyReturned: false }],
    [
      "the second, on form C",
      { chain: [score(40, "A"), score(50, "B")] },
      3,
      { kind: "next", form: "C", alreadyReturned: false },
    ],
    [
      "the original on the starting form",
      { chain: [entry("owed")], formsOfClass: { startsAt: "C" } },
      1,
      { kind: "next", form: "C", alreadyReturned: false },
    ],
    [
      "a form missed by absence is still unseen",
      { chain: [score(40, "A"), entry("absent")] },
      2,
      { kind: "next", form: "B", alreadyReturned: false },
    ],
    [
      "the standard's own forms",
      { chain: [score(40, "paper")], overrides: { forms: ["paper", "talk"] } },
      2,
      { kind: "next", form: "talk", alreadyReturned: false },
    ],
    [
      "rotated by class",
      { chain: [score(40, "B")], settings: { rotateForms: true }, formsOfClass: { position: 1 } },
      2,
      { kind: "next", form: "C", alreadyReturned: false },
    ],
    ["the same form by the policy", { settings: { sameForm: true } }, 2, { kind: "same", form: "A" }],
    ["the same form by an exception", { exceptions: { sameForm: true } }, 2, { kind: "same", form: "A" }],
    [
      "a form another class has back",
      { formsOfClass: { returned: ["B"] } },
      2,
      { kind: "next", form: "C", alreadyReturned: false },
    ],
  ])("is %s", (_, change, ordinal, form) => {
    const { ordinal: comes, form: on } = line(change);
    expect([comes, on]).toEqual([ordinal, form]);
  });

  test("a missing form never ends a line: it is ready, and a new form is needed", () => {
    const none = line({ chain: [score(40, "A")], overrides: { forms: ["A"] } });
    expect(none.status).toBe("ready");
    expect(none.reasons).toContainEqual({ code: "newFormNeeded" });
  });

  test("a form that some class has back is named", () => {
    const known = line({ formsOfClass: { returned: ["B", "C"] } });
    expect(known.reasons).toContainEqual({ code: "formAlreadyReturned", form: "B" });
  });
});
