import { buildGroups } from "../../../src/mastery/groups/buildGroups";
import type { GroupPlan } from "../../../src/mastery/groups/plan";
import { asPrevious, input, listed, many, plan, standard, type Change, type Class } from "./makers";

/** The second build on changed data, the first being the last build. */
function rebuilt(first: Class, second: Class, change: Change = {}): GroupPlan {
  return buildGroups(input(second, { ...change, previous: asPrevious(plan(first)) }));
}

const moves = ({ moved }: GroupPlan) =>
  moved.map(({ student, from, to, reason }) => {
    const words = [from, to].map((place) => (place ? `${place.kind} ${place.standard} ${place.part}` : "–"));
    return `${student}: ${words.join(" → ")} (${reason})`;
  });

const before: Class = {
  ...{ Ana: { A: 40, B: 90 }, Ben: { A: 40, B: 90 }, Cem: { A: 40, B: 70 } },
  ...{ Dan: { A: 90, B: 40 }, Eva: { A: 90, B: 40 }, Fay: { A: 90, B: 90 }, Gil: { A: "?", B: "?" } },
};

test("the first build moves nobody", () => {
  expect(plan(before).moved).toEqual([]);
  expect(listed(plan(before))).toEqual([
    "corrective A 1: Ana Ben Cem",
    "corrective B 1: Dan Eva",
    "extension 1: Fay",
  ]);
});

describe("a rebuild moves whom the data moves, and says why", () => {
  test.each<[string, Class, string[]]>([
    ["nothing new", before, []],
    [
      "a gap closed and no other is open",
      { ...before, Ana: { A: 90, B: 90 } },
      ["Ana: corrective A 1 → extension null 1 (mastered)"],
    ],
    [
      "a gap closed and another is open",
      { ...before, Cem: { A: 90, B: 70 } },
      ["Cem: corrective A 1 → corrective B 1 (mastered)"],
    ],
    [
      "a gap opened",
      { ...before, Fay: { A: 60, B: 90 } },
      ["Fay: extension null 1 → corrective A 1 (newGap)"],
    ],
    ["assessed now", { ...before, Gil: { A: 40, B: 90 } }, ["Gil: – → corrective A 1 (newlyPlaced)"]],
    ["nothing known any more", { ...before, Fay: {} }, ["Fay: extension null 1 → – (notAssessed)"]],
    [
      "excused now",
      { ...before, Cem: { A: "EX", B: 70 } },
      ["Cem: corrective A 1 → corrective B 1 (noLongerAsked)"],
    ],
    [
      "left the class",
      Object.fromEntries(Object.entries(before).filter(([name]) => name !== "Ana")),
      ["Ana: corrective A 1 → – (notInClass)"],
    ],
    [
      "the others of a group closed their gap: a lone student joins the group of another gap",
      { ...before, Ana: { A: 90, B: 90 }, Ben: { A: 90, B: 90 } },
      [
        "Ana: corrective A 1 → extension null 1 (mastered)",
        "Ben: corrective A 1 → extension null 1 (mastered)",
        "Cem: corrective A 1 → corrective B 1 (groupGivenUp)",
      ],
    ],
  ])("%s", (_, after, expected) => {
    expect(moves(rebuilt(before, after))).toEqual(expected);
  });

  test.each<[string, Class[string], string[], string[]]>([
    [
      "moves to a group for a larger gap",
      { A: 70, B: 10 },
      ["Cem"],
      ["Cem: corrective A 1 → corrective B 1 (furthestBelow)"],
    ],
    ["stays where both gaps are as large", { A: 60, B: 60 }, ["Cem"], []],
    ["without a new result nobody moves for a larger gap", { A: 70, B: 10 }, [], []],
  ])("a student with a new result %s", (_, results, changed, expected) => {
    expect(moves(rebuilt(before, { ...before, Cem: results }, { changed }))).toEqual(expected);
  });

  test.each<[string, Change, string[]]>([
    [
      "a pin",
      { exceptions: [{ what: "pin", student: "Cem", standard: "B" }] },
      ["Cem: corrective A 1 → corrective B 1 (pinned)"],
    ],
    [
      "left out",
      { exceptions: [{ what: "leaveOut", student: "Cem", standard: null }] },
      ["Cem: corrective A 1 → – (leftOut)"],
    ],
    [
      "left out of one standard",
      { exceptions: [{ what: "leaveOut", student: "Cem", standard: "A" }] },
      ["Cem: corrective A 1 → corrective B 1 (leftOut)"],
    ],
    [
      "kept apart",
      { exceptions: [{ what: "keepApart", student: "Ana", from: "Cem" }] },
      ["Cem: corrective A 1 → corrective B 1 (keptApart)"],
    ],
    [
      "a prerequisite",
      { standards: [standard("A", { prerequisites: ["B"] }), standard("B")] },
      ["Cem: corrective A 1 → corrective B 1 (prerequisite)"],
    ],
    [
      "a standard that is not asked for any more",
      { standards: [standard("A", { priority: false }), standard("B")] },
      [
        "Ana: corrective A 1 → extension null 1 (noLongerAsked)",
        "Ben: corrective A 1 → extension null 1 (noLongerAsked)",
        "Cem: corrective A 1 → corrective B 1 (noLongerAsked)",
      ],
    ],
    [
      "a reteach",
      { settings: { reteachAt: 0.5 } },
      [
        "Ana: corrective A 1 → practice A 1 (reteach)",
        "Ben: corrective A 1 → practice A 1 (reteach)",
        "Cem: corrective A 1 → practice A 1 (reteach)",
        "Dan: corrective B 1 → practice B 1 (reteach)",
        "Eva: corrective B 1 → practice B 1 (reteach)",
      ],
    ],
  ])("%s", (_, change, expected) => {
    expect(moves(rebuilt(before, before, change))).toEqual(expected);
  });
});

describe("the standards of the last build", () => {
  const ofA: Class = { Ana: { A: 40, B: 90 }, Ben: { A: 40, B: 90 } };

  test("stay chosen while a new choice would cover no more students", () => {
    const both: Class = { Ana: { A: 40, B: 50 }, Ben: { A: 40, B: 50 }, Cem: { A: 90, B: 90 } };
    const after: Class = { ...both, Cem: { A: 40, B: 90 }, Dan: { A: 40, B: 50 } };
    const result = rebuilt({ ...ofA }, { ...after }, { settings: { groupsAtMost: 1 } });
    expect(listed(result)).toEqual(["corrective A 1: Ana Ben Cem Dan"]);
    expect(moves(result).filter((line) => !line.includes("newlyPlaced"))).toEqual([]);
  });

  test("give way to those that cover more", () => {
    const after: Class = { Ana: { A: 40, B: 50 }, Ben: { A: 40, B: 50 }, ...many(3, { A: 90, B: 40 }) };
    const result = rebuilt(ofA, after, { settings: { groupsAtMost: 1 } });
    expect(listed(result)).toEqual(["corrective B 1: Ana Ben s1 s2 s3"]);
    expect(moves(result).slice(0, 2)).toEqual([
      "Ana: corrective A 1 → corrective B 1 (otherStandardsChosen)",
      "Ben: corrective A 1 → corrective B 1 (otherStandardsChosen)",
    ]);
  });
});

describe("a group that was split", () => {
  const seven = many(7, { A: 40 });

  test("stays split when one group would do, as long as both are large enough", () => {
    // s1 s3 s5 s7 and s2 s4 s6: without s1 and s3 there are five.
    const result = rebuilt(seven, { ...seven, s1: { A: 90 }, s3: { A: 90 } });
    expect(listed(result)).toEqual([
      "corrective A 1: s5 s7",
      "corrective A 2: s2 s4 s6",
      "extension 1: s1 s3",
    ]);
  });

  test("takes in a student whom the others of a part left alone", () => {
    const mastered = { s2: { A: 90 }, s4: { A: 90 } };
    const result = rebuilt(seven, { ...seven, ...mastered });
    expect(listed(result)).toEqual(["corrective A 1: s1 s3 s5 s6 s7", "extension 1: s2 s4"]);
    expect(moves(result)[2]).toBe("s6: corrective A 2 → corrective A 1 (groupSizes)");
  });

  test("keeps its parts under another number when an earlier part is gone", () => {
    const mastered = { s1: { A: 90 }, s3: { A: 90 }, s5: { A: 90 }, s7: { A: 90 } };
    const result = rebuilt(seven, { ...seven, ...mastered });
    expect(listed(result)).toEqual(["corrective A 1: s2 s4 s6", "extension 1: s1 s3 s5 s7"]);
    expect(moves(result).map((line) => line.slice(0, 2))).toEqual(["s1", "s3", "s5", "s7"]);
  });

  test("moves no more than are needed into a new part", () => {
    const six = many(6, { A: 40 });
    const result = rebuilt(six, seven);
    expect(listed(result)).toEqual(["corrective A 1: s1 s2 s3 s4 s5", "corrective A 2: s6 s7"]);
    expect(moves(result)).toEqual([
      "s6: corrective A 1 → corrective A 2 (groupSizes)",
      "s7: – → corrective A 2 (newlyPlaced)",
    ]);
  });
});
