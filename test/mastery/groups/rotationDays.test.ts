import fc from "fast-check";
import type { Day } from "../../../src/mastery/calendar/day";
import { addDays } from "../../../src/mastery/calendar/day";
import { rotationDays, type RotationTerms } from "../../../src/mastery/groups/rotationDays";

const DAYS = Array.from({ length: 40 }, (_, at) => addDays("2025-11-03", at));
const [MON, TUE, WED] = DAYS as [Day, Day, Day];

const groups = (count: number) => Array.from({ length: count }, () => ({ kind: "corrective" as const }));
const terms = (count: number, own: Partial<RotationTerms> = {}): RotationTerms => ({
  ...{ adults: 1, minutes: 40, atLeast: 10, days: DAYS },
  metBefore: Array.from({ length: count }, () => []),
  ...own,
});

/** "0 1 | 2 at 20": who is met on the first day, on the second, and the minutes of a turn; "+" between adults. */
function read(count: number, own: Partial<RotationTerms> = {}): string {
  const days = rotationDays(groups(count), terms(count, own));
  const met = days.map(({ turns }) => turns.map((turn) => turn.met.join("+")).join(" "));
  return `${met.join(" | ")} at ${[...new Set(days.map(({ minutes }) => minutes))].join("/")}`;
}

describe("a round fits into as few lessons as it takes, spread evenly, with the same minutes for each group", () => {
  test.each([
    ["one lesson", 3, {}, "0 1 2 at 13"],
    ["exactly one lesson", 4, {}, "0 1 2 3 at 10"],
    ["one group has the whole lesson", 1, {}, "0 at 40"],
    ["two lessons, the fuller one first", 5, {}, "0 1 2 | 3 4 at 13"],
    ["two even lessons rather than three and one", 4, { atLeast: 13 }, "0 1 | 2 3 at 20"],
    ["three lessons", 7, { minutes: 30 }, "0 1 2 | 3 4 | 5 6 at 10"],
    ["two adults", 5, { adults: 2 }, "0+1 2+3 4 at 13"],
    ["two adults, two lessons", 5, { adults: 2, atLeast: 20 }, "0+1 2+3 | 4 at 20"],
    ["more adults than groups", 2, { adults: 5 }, "0+1 at 40"],
    ["a lesson shorter than the shortest time is one turn", 2, { minutes: 8 }, "0 | 1 at 8"],
    ["nobody to meet", 0, {}, " at "],
  ])("%s", (_, count, own, expected) => {
    expect(read(count, own)).toBe(expected);
  });

  test("where the days end before the round does, the rest is not planned", () => {
    expect(read(5, { minutes: 10, days: [MON, TUE] })).toBe("0 | 1 at 10");
  });

  test("the others practise or extend while a group is met", () => {
    const kinds = ["corrective", "corrective", "practice", "individual", "extension"] as const;
    const [day] = rotationDays(
      kinds.map((kind) => ({ kind })),
      terms(5),
    );
    expect(day?.turns).toEqual([
      { met: [0], practising: [1, 2, 3], extending: [4] },
      { met: [1], practising: [0, 2, 3], extending: [4] },
    ]);
  });
});

describe("who was met least often in this round comes first, then who was met longest ago", () => {
  test.each([
    ["who was not met yet", [[MON], [MON], []], WED, "2 0 1"],
    ["who was met longest ago", [[TUE], [MON], [TUE]], WED, "1 0 2"],
    ["a group that is new", [[MON, TUE], [MON, TUE], [TUE]], WED, "2 0 1"],
    ["which is not met twice before the others are met again", [[MON, TUE], [MON, TUE], [TUE, WED]], "2025-11-06", "0 1 2"],
    ["who was passed over, once", [[MON, TUE], [MON, TUE], []], WED, "2 0 1"],
    ["and from then on like the others", [[MON, TUE, WED], [MON, TUE], [WED]], "2025-11-06", "1 2 0"],
  ])("%s", (_, metBefore, from, expected) => {
    const days = DAYS.filter((day) => day >= from);
    expect(read(3, { metBefore, days })).toBe(`${expected} at 13`);
  }); // prettier-ignore
});

describe("who was met today is not met again today, and the others keep their minutes and their day", () => {
  test.each([
    ["nobody yet", [[], [], [], [], []], "0 1 2 | 3 4 at 13"],
    ["the first", [[MON], [], [], [], []], "1 2 | 3 4 0 at 13"],
    ["two", [[MON], [MON], [], [], []], "2 | 3 4 | 0 1 at 13"],
    ["all of today's", [[MON], [MON], [MON], [], []], "3 4 0 | 1 2 at 13"],
    ["more than was planned", [[MON], [MON], [MON], [MON], []], "4 0 1 | 2 3 at 13"],
    ["another than was planned", [[], [], [], [], [MON]], "0 1 | 2 3 4 at 13"],
  ])("%s", (_, metBefore, expected) => {
    expect(read(5, { metBefore })).toBe(expected);
  });
});

test("two adults: who is met beside a group that was met already keeps the turn", () => {
  const metBefore = [[MON], [], [], []];
  expect(read(4, { adults: 2, metBefore, atLeast: 20 })).toBe("1 2+3 | 0 at 20");
});

interface Course {
  count: number;
  adults: number;
  atLeast: number;
  /** Of each day, for how many of its turns there was time. */
  kept: number[];
}

const course: fc.Arbitrary<Course> = fc.record({
  count: fc.integer({ min: 1, max: 9 }),
  adults: fc.integer({ min: 1, max: 3 }),
  atLeast: fc.integer({ min: 5, max: 50 }),
  kept: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 25 }),
});

/** How often each group was met after days that were planned one by one from what was met until then. */
function countsAfter({ count, adults, atLeast, kept }: Course): number[] {
  const met = Array.from({ length: count }, (): Day[] => []);
  kept.forEach((turns, at) => {
    const own = terms(count, { adults, atLeast, metBefore: met, days: DAYS.slice(at) });
    const [today] = rotationDays(groups(count), own);
    const sat = today?.turns.slice(0, turns).flatMap((turn) => turn.met) ?? [];
    sat.forEach((position) => met[position]?.push(DAYS[at] as Day));
  });
  return met.map((days) => days.length);
}

describe("laws", () => {
  test("after any number of days the meetings of two groups differ by at most one", () => {
    fc.assert(
      fc.property(course, (one) => {
        const counts = countsAfter(one);
        return Math.max(...counts) - Math.min(...counts) <= 1;
      }),
    );
  });

  const log = fc.array(fc.subarray(DAYS.slice(0, 6)), { minLength: 1, maxLength: 9 });
  const planned = fc.tuple(log, course).map(([metBefore, { adults, atLeast }]) => {
    const own = terms(metBefore.length, { metBefore, adults, atLeast, days: DAYS.slice(5) });
    return { own, metBefore, adults, atLeast, days: rotationDays(groups(metBefore.length), own) };
  });

  test("whatever the log says, each group is met exactly once in a round, and not again today", () => {
    fc.assert(
      fc.property(planned, ({ metBefore, days }) => {
        const met = days.flatMap(({ turns }) => turns.flatMap((turn) => turn.met));
        expect([...met].sort()).toEqual(metBefore.map((_, position) => position));
        const today = days.find(({ day }) => day === DAYS[5])?.turns.flatMap((turn) => turn.met) ?? [];
        for (const position of today) expect(metBefore[position]).not.toContain(DAYS[5]);
      }),
    );
  });

  test("no lesson is longer than its minutes, no turn shorter than the shortest time", () => {
    fc.assert(
      fc.property(planned, ({ adults, atLeast, days }) => {
        for (const { turns, minutes } of days) {
          expect(turns.length * minutes).toBeLessThanOrEqual(40);
          expect(minutes).toBeGreaterThanOrEqual(Math.min(atLeast, 40));
          for (const { met } of turns) expect(met.length).toBeLessThanOrEqual(adults);
        }
      }),
    );
  });
});
