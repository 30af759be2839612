import type { GroupException } from "../../../src/mastery/groups/classroom";
import { listed, many, plan, type Change, type Class } from "./makers";

const pin = (student: string, standard: string | null): GroupException => {
  return { what: "pin", student, standard };
};
const apart = (student: string, from: string): GroupException => ({ what: "keepApart", student, from });
const out = (student: string, standard: string | null): GroupException => {
  return { what: "leaveOut", student, standard };
};

interface Case {
  students: Class;
  exceptions: GroupException[];
  groups: string[];
  warnings?: unknown[];
  settings?: Change["settings"];
}

const fourOfA: Class = { Ana: { A: 40 }, Ben: { A: 40 }, Cem: { A: 40 }, Dan: { A: 40 } };
const twoOfB: Class = { Eva: { A: 90, B: 40 }, Fay: { A: 90, B: 40 } };

function check({ students, exceptions, settings = {}, groups, warnings = [] }: Case): void {
  const result = plan(students, { exceptions, settings });
  expect(listed(result)).toEqual(groups);
  expect(result.warnings).toEqual(warnings);
}

describe("pins", () => {
  test.each<[string, Case]>([
    [
      "put a student into a group other than the one they are furthest below on",
      {
        students: { ...fourOfA, ...twoOfB, Gil: { A: 20, B: 70 } },
        exceptions: [pin("Gil", "B")],
        groups: ["corrective A 1: Ana Ben Cem Dan", "corrective B 1: Eva Fay Gil"],
      },
    ],
    [
      "make a group of a standard that would not be chosen, and may leave the student alone there",
      {
        students: { ...fourOfA, Gil: { A: 20, B: 70 } },
        exceptions: [pin("Gil", "B")],
        groups: ["corrective A 1: Ana Ben Cem Dan", "corrective B 1: Gil"],
        warnings: [{ code: "alone", standard: "B", student: "Gil" }],
      },
    ],
    [
      "to a standard that is taught again mean the practice after it",
      {
        students: { ...many(6, { A: 40 }), Gil: { A: 40, B: 40 } },
        exceptions: [pin("Gil", "A")],
        settings: { reteachAt: 0.5 },
        groups: ["practice A 1: s1 s3 s5 Gil", "practice A 2: s2 s4 s6"],
      },
    ],
    [
      "where the student has no gap are named",
      {
        students: { ...fourOfA, ...twoOfB },
        exceptions: [pin("Eva", "A")],
        groups: ["corrective A 1: Ana Ben Cem Dan", "corrective B 1: Eva Fay"],
        warnings: [{ code: "pinWithoutGap", student: "Eva", standard: "A" }],
      },
    ],
    [
      "to two standards: the first holds, the other is named",
      {
        students: { ...fourOfA, ...twoOfB, Gil: { A: 20, B: 70 } },
        exceptions: [pin("Gil", "B"), pin("Gil", "A")],
        groups: ["corrective A 1: Ana Ben Cem Dan", "corrective B 1: Eva Fay Gil"],
        warnings: [{ code: "twoPins", student: "Gil", holds: "B", ignored: "A" }],
      },
    ],
    [
      "to more standards than there may be groups: the first in Standards hold",
      {
        students: { Ana: { A: 40, B: 40 }, Ben: { A: 40, B: 40 } },
        exceptions: [pin("Ana", "B"), pin("Ben", "A")],
        settings: { groupsAtMost: 1, groupSizeAtLeast: 1 },
        groups: ["corrective A 1: Ana Ben"],
        warnings: [{ code: "noGroupForPin", student: "Ana", standard: "B" }],
      },
    ],
    [
      "said twice hold once",
      {
        students: { ...fourOfA, ...twoOfB, Gil: { A: 20, B: 70 } },
        exceptions: [pin("Gil", "B"), pin("Gil", "B")],
        groups: ["corrective A 1: Ana Ben Cem Dan", "corrective B 1: Eva Fay Gil"],
      },
    ],
    [
      "to a standard that is taught again take no place of a group",
      {
        students: { ...many(6, { A: 40, B: 90 }), Gil: { A: 40, B: 40 }, Hal: { A: 90, B: 40 } },
        exceptions: [pin("Gil", "A"), pin("Hal", "B")],
        settings: { reteachAt: 0.5, groupsAtMost: 1 },
        groups: ["corrective B 1: Hal", "practice A 1: s1 s3 s5 Gil", "practice A 2: s2 s4 s6"],
        warnings: [{ code: "alone", standard: "B", student: "Hal" }],
      },
    ],
    [
      "that there is no group for leave the student where they would be",
      {
        students: { Ana: { A: 40, B: 70 }, Ben: { A: 40, B: 70 } },
        exceptions: [pin("Ana", "B"), pin("Ben", "A")],
        settings: { groupsAtMost: 1 },
        groups: ["corrective A 1: Ana Ben"],
        warnings: [{ code: "noGroupForPin", student: "Ana", standard: "B" }],
      },
    ],
    [
      "without a standard, of nobody, of no standard are named",
      {
        students: fourOfA,
        exceptions: [pin("Ana", null), pin("Zed", "A"), pin("Ben", "Q")],
        groups: ["corrective A 1: Ana Ben Cem Dan"],
        warnings: [
          { code: "unknownStudent", exception: pin("Zed", "A") },
          { code: "unknownStandard", exception: pin("Ben", "Q") },
          { code: "pinNowhere", student: "Ana" },
        ],
      },
    ],
  ])("%s", (_, example) => check(example));
});

describe("students kept apart", () => {
  test.each<[string, Case]>([
    [
      "split a group that is large enough while there may be more",
      {
        students: fourOfA,
        exceptions: [apart("Ana", "Ben")],
        groups: ["corrective A 1: Ana Cem", "corrective A 2: Ben Dan"],
      },
    ],
    [
      "sit in different groups of a standard that is split anyway",
      {
        students: many(8, { A: 40 }),
        exceptions: [apart("s1", "s3")],
        // s3 sits behind s2; the others where fewer are.
        groups: ["corrective A 1: s1 s4 s5 s7", "corrective A 2: s2 s3 s6 s8"],
      },
    ],
    [
      "work on another of their gaps when no more groups may be made",
      {
        students: { ...fourOfA, ...twoOfB, Gil: { A: 20, B: 70 } },
        exceptions: [apart("Gil", "Ana")],
        settings: { groupsAtMost: 2 },
        groups: ["corrective A 1: Ana Ben Cem Dan", "corrective B 1: Eva Fay Gil"],
      },
    ],
    [
      "and with no other gap one works individually, which is named",
      {
        students: fourOfA,
        exceptions: [apart("Dan", "Ana")],
        settings: { groupsAtMost: 1 },
        groups: ["corrective A 1: Ana Ben Cem", "individual A 1: Dan"],
        warnings: [{ code: "individualToKeepApart", student: "Dan", standard: "A" }],
      },
    ],
    [
      "but pinned to one group sit together, which is named",
      {
        students: fourOfA,
        exceptions: [apart("Dan", "Ana"), pin("Dan", "A"), pin("Ana", "A")],
        settings: { groupsAtMost: 1 },
        groups: ["corrective A 1: Ana Ben Cem Dan"],
        warnings: [{ code: "pinnedTogether", students: ["Ana", "Dan"], standard: "A" }],
      },
    ],
    [
      "extend in different groups",
      {
        students: many(4, { A: 90 }),
        exceptions: [apart("s1", "s2")],
        groups: ["extension 1: s1 s3", "extension 2: s2 s4"],
      },
    ],
    [
      "from themselves or from nobody are named",
      {
        students: fourOfA,
        exceptions: [apart("Ana", "Ana"), apart("Ana", "Zed")],
        groups: ["corrective A 1: Ana Ben Cem Dan"],
        warnings: [
          { code: "apartFromSelf", student: "Ana" },
          { code: "unknownStudent", exception: apart("Ana", "Zed") },
        ],
      },
    ],
  ])("%s", (_, example) => check(example));
});

test("a student kept apart finds room in a group that the other has left", () => {
  // E is chosen for Fia alone, but Ana joins it before her. Without Fia E is not chosen, and Ana goes to D.
  const gaps = "DE DE CDE CDE CE E CD CDE C CDE DE CDE CD CDE D CD".split(" ");
  const names = gaps.map((_, index) => ["Ana", "Ben", "s3", "s4", "s5", "Fia"][index] ?? `s${index + 1}`);
  const rows = gaps.map((open) => Object.fromEntries([...open].map((code) => [code, 40])));
  const students = Object.fromEntries(names.map((name, index) => [name, rows[index] ?? {}]));
  const result = plan(students, {
    settings: { groupsAtMost: 3, groupSizeAtMost: 1, groupSizeAtLeast: 1 },
    exceptions: [apart("Fia", "Ana"), pin("Ben", "D")],
  });
  expect(listed(result).slice(1)).toEqual([
    "corrective D 1: Ana Ben s7 s10 s11 s13 s15",
    "corrective E 1: Fia",
  ]);
});

describe("left out", () => {
  test.each<[string, Case & { leftOut: string[] }]>([
    [
      "of every group",
      {
        students: fourOfA,
        exceptions: [out("Ana", null)],
        groups: ["corrective A 1: Ben Cem Dan"],
        leftOut: ["Ana"],
      },
    ],
    [
      "of the only gap: no place, and no extension either",
      {
        students: fourOfA,
        exceptions: [out("Ana", "A")],
        groups: ["corrective A 1: Ben Cem Dan"],
        leftOut: ["Ana"],
      },
    ],
    [
      "of one gap of two: a place by the other",
      {
        students: { ...fourOfA, ...twoOfB, Gil: { A: 20, B: 70 } },
        exceptions: [out("Gil", "A")],
        groups: ["corrective A 1: Ana Ben Cem Dan", "corrective B 1: Eva Fay Gil"],
        leftOut: [],
      },
    ],
    [
      "and pinned there: left out, and named",
      {
        students: fourOfA,
        exceptions: [pin("Ana", "A"), out("Ana", "A")],
        groups: ["corrective A 1: Ben Cem Dan"],
        warnings: [{ code: "pinAndLeaveOut", student: "Ana", standard: "A" }],
        leftOut: ["Ana"],
      },
    ],
  ])("%s", (_, example) => {
    check(example);
    const { students, exceptions } = example;
    expect(plan(students, { exceptions }).leftOut).toEqual(example.leftOut);
  });
});
