import type { Joining, Seeker } from "../../../src/mastery/groups/join";
import { joinGroups } from "../../../src/mastery/groups/join";
import { prerequisitesOf } from "../../../src/mastery/groups/prerequisites";
import { standard } from "./makers";

type Shortfalls = Readonly<Record<string, number>>;

function seeker(student: string, shortfalls: Shortfalls, change: Partial<Seeker> = {}): Seeker {
  const gaps = Object.entries(shortfalls).map(([code, shortfall]) => {
    return { standard: code, shortfall, basis: "counted" as const };
  });
  return { student, gaps, pin: null, before: null, changed: false, ...change };
}

const was = (code: string): Partial<Seeker> => ({ before: { kind: "corrective", standard: code, part: 1 } });

/** Three who are in A, one who is in B. */
const others = [
  seeker("a1", { A: 50 }, was("A")),
  seeker("a2", { A: 50 }, was("A")),
  seeker("a3", { A: 50 }, was("A")),
  seeker("b1", { B: 50 }, was("B")),
];
const standards = [standard("A"), standard("B"), standard("C")];

function join(seekers: Seeker[], { chosen = ["A", "B", "C"], of = standards } = {}): Joining {
  return joinGroups(seekers, chosen, prerequisitesOf(of));
}

function whereIs(name: string, groups: Joining): string {
  const [found] = [...groups].flatMap(([code, members]) =>
    members.filter(({ seeker: { student } }) => student === name).map(({ reason }) => `${code} ${reason}`),
  );
  return found ?? "nowhere";
}

describe("a student of the last build", () => {
  test.each<[string, Shortfalls, Partial<Seeker>, string]>([
    ["stays, though further below on another", { A: 20, B: 40 }, was("A"), "A stayed"],
    ["stays where they would be put anyway", { A: 40, B: 20 }, was("A"), "A furthestBelow"],
    ["stays in their only group", { A: 40 }, was("A"), "A onlyChosenGap"],
    ["goes when the gap is closed", { B: 40, C: 20 }, was("A"), "B furthestBelow"],
    [
      "with a new result goes to a larger gap",
      { A: 20, B: 40 },
      { ...was("A"), changed: true },
      "B furthestBelow",
    ],
    [
      "with a new result stays at a gap as large, though that group is smaller",
      { A: 40, B: 40 },
      { ...was("A"), changed: true },
      "A stayed",
    ],
    [
      "with a new result stays at the larger gap",
      { A: 40, B: 20 },
      { ...was("A"), changed: true },
      "A furthestBelow",
    ],
    [
      "with a new result and nothing open there goes where they are furthest below",
      { B: 20, C: 40 },
      { ...was("A"), changed: true },
      "C furthestBelow",
    ],
    [
      "who practised is as new",
      { A: 20, B: 40 },
      { before: { kind: "practice", standard: "A", part: 1 } },
      "B furthestBelow",
    ],
    ["is pinned elsewhere", { A: 40, B: 20 }, { ...was("A"), pin: "B" }, "B pinned"],
  ])("%s", (_, shortfalls, change, expected) => {
    expect(whereIs("Eve", join([...others, seeker("Eve", shortfalls, change)]))).toBe(expected);
  });
});

test("those who stay sit before those who come, wherever they stand in the roster; the pinned before all", () => {
  const groups = join([
    seeker("new", { A: 50 }),
    seeker("old", { A: 50 }, was("A")),
    seeker("pinned", { A: 50 }, { pin: "A" }),
  ]);
  expect(groups.get("A")?.map(({ seeker: { student } }) => student)).toEqual(["pinned", "old", "new"]);
});

test("of gaps as large the prerequisite is worked on first, and that is the reason", () => {
  const of = [standard("A", { prerequisites: ["B"] }), standard("B")];
  expect(whereIs("Eve", join([seeker("Eve", { A: 30, B: 30 })], { of }))).toBe("B prerequisite");
  expect(whereIs("Eve", join([seeker("Eve", { A: 29, B: 30 })], { of }))).toBe("B furthestBelow");
});

test("who has no chosen gap joins nowhere, and a standard that nobody joins is there all the same", () => {
  const groups = join([seeker("Eve", { C: 40 })], { chosen: ["A"] });
  expect([...groups]).toEqual([["A", []]]);
});
