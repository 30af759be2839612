import { seat, type SeatTerms, type Sitter } from "../../../src/mastery/groups/seat";

/** "Ana" comes new, "Ana2" sat in part 2, "Ana!" is pinned. */
function sitter(short: string): Sitter {
  const [, student = "", former, pin] = /^(\D+?)(\d)?(!)?$/.exec(short) ?? [];
  return { student, former: former ? Number(former) : null, pinned: pin !== undefined };
}

function apartFrom(pairs: readonly string[]): Map<string, Set<string>> {
  const sets = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const [one = "", other = ""] = pair.split("-");
    sets.set(one, (sets.get(one) ?? new Set()).add(other));
    sets.set(other, (sets.get(other) ?? new Set()).add(one));
  }
  return sets;
}

/** Two parts of 2 to 6. */
function seated(sitters: string, change: Partial<SeatTerms> & { pairs?: readonly string[] } = {}) {
  const { pairs = [], ...terms } = change;
  const limits = { parts: 2, groupSizeAtMost: 6, groupSizeAtLeast: 2 };
  return seat(sitters.split(" ").map(sitter), { ...limits, apart: apartFrom(pairs), ...terms });
}

const listed = ({ parts }: ReturnType<typeof seat>) =>
  parts.map(({ former, students }) => `${former ?? "new"}: ${students.join(" ")}`);

describe("students are seated one by one", () => {
  test.each<[string, string, Parameters<typeof seated>[1], string[]]>([
    ["where fewest sit, of equals in the first", "a b c d e", {}, ["new: a c e", "new: b d"]],
    ["in the part they sat in", "a1 b1 c2 d2 e1", {}, ["1: a b e", "2: c d"]],
    ["newcomers where fewest sit then", "a1 b1 c2 d", {}, ["1: a b", "2: c d"]],
    [
      "a former part that is full takes no more",
      "a1 b1 c1 d",
      { groupSizeAtMost: 2 },
      ["1: a b", "new: c d"],
    ],
    ["whatever their number, former parts keep their order", "a3 b2 c3 d2", {}, ["2: b d", "3: a c"]],
    ["a part of nobody's is new and stands behind", "a3 b3 c d", {}, ["3: a b", "new: c d"]],
    ["of too many former parts those of most students stay", "a1 b2 c2 d3 e3", {}, ["2: a b c", "3: d e"]],
    ["and of equals the first", "a1 b2 c3", { groupSizeAtLeast: 1 }, ["1: a c", "2: b"]],
    ["not beside whom they are kept apart from", "a b c d", { pairs: ["a-c"] }, ["new: a d", "new: b c"]],
    ["not even in their former part", "a1 b1 c2 d2 e1", { pairs: ["a-e"] }, ["1: a b", "2: c d e"]],
    ["a larger group where there is but one", "a b c", { parts: 1, groupSizeAtMost: 2 }, ["new: a b c"]],
  ])("%s", (_, sitters, change, expected) => {
    const seating = seated(sitters, change);
    expect([listed(seating), seating.refused, seating.together]).toEqual([expected, [], []]);
  });

  test("for whom there is no seat apart is refused", () => {
    expect(seated("a b c d", { pairs: ["a-c", "b-c"] }).refused).toEqual(["c"]);
    expect(seated("a b c d", { pairs: ["a-c", "b-c", "a-d", "b-d"] }).refused).toEqual(["c", "d"]);
  });

  test("unless pinned: they sit together then, and both are named", () => {
    const seating = seated("a b c! d", { pairs: ["a-c", "b-c"] });
    expect(listed(seating)).toEqual(["new: a c", "new: b d"]);
    expect([seating.refused, seating.together]).toEqual([[], [["a", "c"]]]);
  });

  test("a pinned student for whom there is a seat apart takes it", () => {
    const seating = seated("a b c!", { pairs: ["a-c"] });
    expect([listed(seating), seating.together]).toEqual([["new: a", "new: b c"], []]);
  });
});

describe("a part that comes out too small", () => {
  test.each<[string, string, Parameters<typeof seated>[1], string[]]>([
    ["is filled from the largest, last comers first", "a1 b1 c1 d2", {}, ["1: a b", "2: d c"]],
    [
      "from the largest of several",
      "a1 b1 c1 d2 e2 f2 g2 h3",
      { parts: 3 },
      ["1: a b c", "2: d e f", "3: h g"],
    ],
    ["of equals from the first", "a1 b1 c1 d2 e2 f2 g3", { parts: 3 }, ["1: a b", "2: d e f", "3: g c"]],
    ["until it is large enough", "a1 b1 c1 d1 e1 f2", { groupSizeAtLeast: 3 }, ["1: a b c", "2: f e d"]],
    ["as long as the other stays large enough", "a1 b1 c2", {}, ["1: a b", "2: c"]],
    ["but not by whom they are kept apart from", "a1 b1 c1 d2", { pairs: ["c-d"] }, ["1: a c", "2: d b"]],
    [
      "from the next largest when nobody of the largest may",
      "a1 b1 c1 d1 e2 f2 g2 h3",
      { parts: 3, pairs: ["a-h", "b-h", "c-h", "d-h"] },
      ["1: a b c d", "2: e f", "3: h g"],
    ],
    ["stays as it is when nobody may", "a1 b1 c1 d2", { pairs: ["a-d", "b-d", "c-d"] }, ["1: a b c", "2: d"]],
  ])("%s", (_, sitters, change, expected) => {
    expect(listed(seated(sitters, change))).toEqual(expected);
  });
});
