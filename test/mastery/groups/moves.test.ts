import { buildGroups } from "../../../src/mastery/groups/buildGroups";
import type { GroupPlan } from "../../../src/mastery/groups/plan";
import { asPrevious, input, many, plan, standard, type Change, type Class } from "./makers";

type Build = readonly [Class, Change?];

/** The second build, the first being the last build. */
function rebuilt([first, before]: Build, [second, now]: Build): GroupPlan {
  return buildGroups(input(second, { ...now, previous: asPrevious(plan(first, before)) }));
}

const moves = ({ moved }: GroupPlan) =>
  moved.map(({ student, from, to, reason }) => {
    const words = [from, to].map((place) => (place ? `${place.kind} ${place.standard} ${place.part}` : "–"));
    return `${student}: ${words.join(" → ")} (${reason})`;
  });

const RETEACH: Change = { settings: { reteachAt: 0.5 } };
const ONE_GROUP: Change = { settings: { groupsAtMost: 1 } };

/** Three who need A, two who need B; a test adds whom it is about. */
const ofA = many(3, { A: 40, B: 90, C: 90 }, "a");
const ofB = many(2, { A: 90, B: 40, C: 90 }, "b");
const withEve = (eve: Class[string]): Class => ({ ...ofA, ...ofB, Eve: eve });
const below = many(6, { A: 40, B: 90 });

describe("the first reason that holds is told", () => {
  test.each<[string, Build, Build, string[]]>([
    [
      "nothing is known of the former standard any more",
      [withEve({ A: 40, B: 70 })],
      [withEve({ A: "?", B: 70 })],
      ["Eve: corrective A 1 → corrective B 1 (notAssessed)"],
    ],
    [
      "the former standard is an older one now",
      [withEve({ A: 40, B: 70 })],
      [withEve({ A: 40, B: 70 }), { standards: [standard("A", { current: false }), standard("B")] }],
      [
        ...["a1", "a2", "a3"].map((name) => `${name}: corrective A 1 → extension null 1 (noLongerAsked)`),
        "Eve: corrective A 1 → corrective B 1 (noLongerAsked)",
      ],
    ],
    [
      "the reteach is over",
      [below, RETEACH],
      [below],
      Object.keys(below).map((name) => `${name}: practice A 1 → corrective A 1 (reteachOver)`),
    ],
    [
      "a gap beside the one that is taught again",
      [{ ...below, ...ofB, Eve: { A: 40, B: 90 } }, RETEACH],
      [{ ...below, ...ofB, Eve: { A: 40, B: 70 } }, RETEACH],
      ["Eve: practice A 1 → corrective B 1 (newGap)"],
    ],
    [
      "a group for what was individual work",
      [{ ...ofA, ...ofB }, ONE_GROUP],
      [{ ...ofA, ...ofB }],
      [
        "b1: individual B 1 → corrective B 1 (groupFormed)",
        "b2: individual B 1 → corrective B 1 (groupFormed)",
      ],
    ],
    [
      "other standards cover more, and nothing is left for this one",
      [{ ...ofA, ...many(2, { A: 90, B: 90, C: 90 }, "b") }, ONE_GROUP],
      [{ ...ofA, ...many(4, { A: 90, B: 40, C: 90 }, "b") }, ONE_GROUP],
      [
        ...["a1", "a2", "a3"].map(
          (name) => `${name}: corrective A 1 → individual A 1 (otherStandardsChosen)`,
        ),
        ...["b1", "b2"].map((name) => `${name}: extension null 1 → corrective B 1 (newGap)`),
        ...["b3", "b4"].map((name) => `${name}: – → corrective B 1 (newlyPlaced)`),
      ],
    ],
    [
      "a pin to a group of the same standard moves nobody",
      [{ ...ofA }],
      [{ ...ofA }, { exceptions: [{ what: "pin", student: "a1", standard: "A" }] }],
      [],
    ],
    [
      "mastered, although left out of it, too",
      [withEve({ A: 40, B: 70 })],
      [withEve({ A: 90, B: 70 }), { exceptions: [{ what: "leaveOut", student: "Eve", standard: "A" }] }],
      ["Eve: corrective A 1 → corrective B 1 (mastered)"],
    ],
    [
      "left out of the one place there was",
      [{ ...ofA }],
      [{ ...ofA }, { exceptions: [{ what: "leaveOut", student: "a3", standard: "A" }] }],
      ["a3: corrective A 1 → – (leftOut)"],
    ],
    [
      "new in the class, and nothing known of them: nowhere before or after",
      [{ ...ofA }],
      [{ ...ofA, Zoe: { A: "?" } }],
      [],
    ],
  ])("%s", (_, first, second, expected) => {
    expect(moves(rebuilt(first, second))).toEqual(expected);
  });
});

const apart = (student: string, from: string) => ({ what: "keepApart" as const, student, from });

describe("a reason is the student's own, not another's", () => {
  test("kept apart, and beside them one with a new result", () => {
    const first = { ...ofA, ...ofB, Eve: { A: 40, B: 70, C: 90 }, Fay: { A: 40, B: 70, C: 90 } };
    const second = { ...first, Fay: { A: 40, B: 10, C: 90 } };
    const change = { exceptions: [apart("Eve", "a1")], settings: { groupsAtMost: 2 }, changed: ["Fay"] };
    expect(moves(rebuilt([first], [second, change]))).toEqual([
      "Eve: corrective A 1 → corrective B 1 (keptApart)",
      "Fay: corrective A 1 → corrective B 1 (furthestBelow)",
    ]);
  });

  test("kept out of one group, and gone from another", () => {
    // Eve was with B and could not be with A; now her gap on B is the smaller one.
    const first = { ...ofA, ...ofB, Eve: { A: 70, B: 40, C: 90 } };
    const second = { ...first, ...many(3, { A: 90, B: 90, C: 40 }, "c"), Eve: { A: 40, B: 70, C: 20 } };
    const change = { exceptions: [apart("Eve", "a1")], settings: { groupsAtMost: 3 }, changed: ["Eve"] };
    expect(moves(rebuilt([first], [second, change]))[0]).toBe(
      "Eve: corrective B 1 → corrective C 1 (furthestBelow)",
    );
  });

  test("a new result, but the former standard has no group any more", () => {
    const first = { ...ofA, ...many(2, { A: 90, B: 90, C: 90 }, "b") };
    const second = {
      ...many(3, { A: 70, B: 40, C: 90 }, "a"),
      ...many(2, { A: 90, B: 40, C: 90 }, "b"),
    };
    const change: Change = { ...ONE_GROUP, changed: ["a1"] };
    expect(moves(rebuilt([first, ONE_GROUP], [second, change])).slice(0, 2)).toEqual([
      "a1: corrective A 1 → corrective B 1 (otherStandardsChosen)",
      "a2: corrective A 1 → corrective B 1 (otherStandardsChosen)",
    ]);
  });
});

describe("whoever works without a group stays at the gap they have", () => {
  const EVE = { A: 90, B: 40, C: 70 };
  test.each<[string, Build, Build]>([
    [
      "by themselves, though further below on another now",
      [withEve(EVE), ONE_GROUP],
      [withEve({ A: 90, B: 70, C: 40 }), ONE_GROUP],
    ],
    [
      "after the reteach, though further below on another now",
      [{ ...many(6, { A: 40, B: 40 }), Eve: { A: 40, B: 70 } }, RETEACH],
      [{ ...many(6, { A: 40, B: 40 }), Eve: { A: 70, B: 40 } }, RETEACH],
    ],
  ])("%s", (_, first, second) => {
    const before = plan(...first).groups.find(({ members }) => members.some(isEve));
    const after = rebuilt(first, second);
    expect(after.groups.find(({ members }) => members.some(isEve))?.standard).toBe(before?.standard);
    expect(moves(after)).toEqual([]);
  });
});

const isEve = ({ student }: { student: string }) => student === "Eve";

describe("extension groups that were split", () => {
  const thirteen = many(13, { A: 90 });
  const without = (gone: string[]) =>
    Object.fromEntries(Object.entries(thirteen).filter(([name]) => !gone.includes(name)));
  const sizes = (groups: GroupPlan["groups"]) => groups.map(({ members }) => members.length);

  test("stay split as long as each is large enough", () => {
    // s1 s4 s7 s10 s13, s2 s5 s8 s11, s3 s6 s9 s12: two of the last are enough.
    const result = rebuilt([thirteen], [without(["s9", "s12"])]);
    expect(sizes(result.groups)).toEqual([5, 4, 2]);
    expect(moves(result).map((line) => line.slice(-12))).toEqual(["(notInClass)", "(notInClass)"]);
  });

  test("take in whoever is left alone", () => {
    const result = rebuilt([thirteen], [without(["s6", "s9", "s12"])]);
    expect(sizes(result.groups)).toEqual([6, 4]);
    expect(moves(result)[0]).toBe("s3: extension null 3 → extension null 1 (groupSizes)");
  });
});

test("somebody listed twice in the last build was in the first of the two", () => {
  const previous = [
    { kind: "corrective" as const, standard: "A", members: ["a1", "a2"] },
    { kind: "corrective" as const, standard: "B", members: ["a1"] },
  ];
  expect(moves(plan(ofA, { previous }))).toEqual(["a3: – → corrective A 1 (newlyPlaced)"]);
});

test("who left the class stands after all who are there, in the order of the last build", () => {
  const first = { ...ofA, ...ofB };
  const { a1: _one, b2: _two, ...rest } = first;
  expect(moves(rebuilt([first], [{ ...rest, a2: { A: 90, B: 90, C: 90 } }]))).toEqual([
    "a2: corrective A 1 → extension null 1 (mastered)",
    "a1: corrective A 1 → – (notInClass)",
    "b2: corrective B 1 → – (notInClass)",
  ]);
});
