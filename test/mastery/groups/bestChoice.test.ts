import fc from "fast-check";
import { reaching, STEPS_AT_MOST } from "../../../src/mastery/groups/bestChoice";
import { startingChoice } from "../../../src/mastery/groups/choose";
import type { Seeker } from "../../../src/mastery/groups/join";
import { prerequisitesOf } from "../../../src/mastery/groups/prerequisites";
import { settle } from "../../../src/mastery/groups/settle";
import { chanceFrom, wholeFrom } from "../../../workbench/bench/groupsClasses";
import { coveredBy, type Need } from "../../../workbench/bench/groupsRivals";
import { standard } from "./makers";

const CODES = ["A", "B", "C", "D", "E", "F", "G"];
const RUNS = { numRuns: fc.readConfigureGlobal().numRuns ?? 300 };

const anySeeker = (student: string) =>
  fc
    .record({
      gaps: fc.subarray(CODES, { minLength: 1, maxLength: 3 }),
      isPinned: fc.constantFrom(false, false, false, false, false, true),
      former: fc.constantFrom(null, null, ...CODES),
    })
    .map(({ gaps, isPinned, former }): Seeker => ({
      student,
      gaps: gaps.map((code) => ({ standard: code, shortfall: 10 + code.charCodeAt(0), basis: "counted" })),
      pin: isPinned ? (gaps[0] ?? null) : null,
      before: former === null ? null : { kind: "corrective", standard: former, part: 1 },
      changed: false,
    }));

const rooms = fc.record({
  seekers: fc
    .integer({ min: 1, max: 14 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => anySeeker(`s${at + 1}`)))),
  groupsAtMost: fc.integer({ min: 2, max: 5 }),
});
type Room = typeof rooms extends fc.Arbitrary<infer R> ? R : never;

const anew = (room: Room) => room.seekers.map((seeker) => ({ ...seeker, pin: null, before: null }));
const needs = (seekers: readonly Seeker[]): Need[] =>
  seekers.map(({ student, gaps }) => ({ student, gaps: gaps.map((gap) => gap.standard) }));
const pinned = ({ seekers }: Pick<Room, "seekers">) =>
  CODES.filter((code) => seekers.some(({ pin }) => pin === code));
const chosen = ({ seekers, groupsAtMost }: { seekers: readonly Seeker[]; groupsAtMost: number }) =>
  startingChoice(seekers, { codes: CODES, groupsAtMost });

/** All choices with these standards in them. */
function choices(groupsAtMost: number, must: readonly string[]): string[][] {
  const all = CODES.reduce<string[][]>((some, code) => [...some, ...some.map((one) => [...one, code])], [[]]);
  return all.filter((one) => one.length <= groupsAtMost && must.every((code) => one.includes(code)));
}

function most({ seekers, groupsAtMost }: Room, must: readonly string[]): number {
  return Math.max(...choices(groupsAtMost, must).map((one) => coveredBy(one, needs(seekers))));
}

function greedy(seekers: readonly Seeker[], groupsAtMost: number): string[] {
  const choice: string[] = [];
  while (choice.length < groupsAtMost) {
    const open = needs(seekers).filter(({ gaps }) => !gaps.some((gap) => choice.includes(gap)));
    const gain = (code: string) => coveredBy([code], open);
    const [next = ""] = [...CODES].sort((a, b) => gain(b) - gain(a));
    if (gain(next) === 0) break;
    choice.push(next);
  }
  return choice;
}

const withinPins = (room: Room) => pinned(room).length <= room.groupsAtMost;

test("no choice of as many standards covers more students, pins kept", () => {
  fc.assert(
    fc.property(rooms.filter(withinPins), (room) => {
      const choice = chosen(room);
      expect(choice.length).toBeLessThanOrEqual(room.groupsAtMost);
      expect(choice).toEqual(expect.arrayContaining(pinned(room)));
      expect(coveredBy(choice, needs(room.seekers))).toBe(most(room, pinned(room)));
    }),
    RUNS,
  );
});

test("taking each time the standard of most students stays the choice wherever it covers as many as any", () => {
  fc.assert(
    fc.property(rooms, (room) => {
      const seekers = anew(room);
      const simple = greedy(seekers, room.groupsAtMost);
      fc.pre(coveredBy(simple, needs(seekers)) === most(room, []));
      expect(chosen({ ...room, seekers })).toEqual(simple);
    }),
    RUNS,
  );
});

test("the standards of former groups stay chosen as long as they can cover as many", () => {
  fc.assert(
    fc.property(rooms.filter(withinPins), (room) => {
      const former = room.seekers.flatMap(({ before, gaps }) =>
        gaps.some((gap) => gap.standard === before?.standard) ? (before?.standard ?? []) : [],
      );
      const kept = [...new Set([...pinned(room), ...former])];
      fc.pre(kept.length <= room.groupsAtMost && most(room, kept) === most(room, pinned(room)));
      expect(chosen(room)).toEqual(expect.arrayContaining(kept));
    }),
    RUNS,
  );
});

test("groups that are given up cost nobody their place", () => {
  const prerequisites = prerequisitesOf(CODES.map((code) => standard(code)));
  fc.assert(
    fc.property(rooms.filter(withinPins), fc.integer({ min: 2, max: 4 }), (room, groupSizeAtLeast) => {
      const terms = { codes: CODES, ...room, groupSizeAtLeast, prerequisites };
      const { groups, givenUp } = settle(room.seekers, terms);
      const placed = [...groups.values()].reduce((sum, members) => sum + members.length, 0);
      expect(placed).toBe(most(room, pinned(room)));
      expect([...groups.keys()]).not.toEqual(expect.arrayContaining(givenUp.length > 0 ? givenUp : ["none"]));
    }),
    RUNS,
  );
});

describe("the search", () => {
  const chance = chanceFrom(1);
  const codes = Array.from({ length: 30 }, (_, at) => at);
  // Gaps that have nothing to do with each other, of which no real class has so many: the hardest to choose among.
  const anyGaps = () => codes.slice(0, wholeFrom(chance, 1, 6)).map(() => wholeFrom(chance, 0, 29));
  const patterns = Array.from({ length: 200 }, () => ({ students: 1, gaps: [...new Set(anyGaps())] }));
  const goal = (leftAtMost: number) => ({ patterns, standards: codes, groupsAtMost: 10, leftAtMost });
  const search = (leftAtMost: number, steps: number, chosen: readonly number[] = []) => {
    const effort = { steps };
    return { found: reaching(goal(leftAtMost), chosen, effort), steps: effort.steps };
  };
  const least = codes.concat(patterns.map((_, at) => at + 30)).find((left) => search(left, 1e6).found) ?? 0;

  test("takes no more steps than it is given", () => {
    expect(search(least - 1, 1e6).steps).toBeLessThan(1e6 - 10);
    expect(search(least - 1, 10)).toEqual({ found: null, steps: 0 });
  });

  test("ends long before its limit where there are 30 standards and 10 groups", () => {
    expect(search(least - 1, STEPS_AT_MOST).steps).toBeGreaterThan(STEPS_AT_MOST / 2);
  });

  test("finds nothing without a step, unless what is chosen reaches the goal already", () => {
    const best = search(least, 1e6).found ?? [];
    expect(search(least, 0).found).toBeNull();
    expect(search(least, 0, best).found).toEqual(best);
  });

  test("answers nothing for more standards than there may be groups", () => {
    expect(search(200, 10, codes.slice(0, 11)).found).toBeNull();
  });
});
