import { learningTime } from "../../../src/mastery/summary/learningTime";

/** A student who is at mastery after the sittings named. */
const after =
  (...counts: number[]) =>
  (count: number) =>
    counts.includes(count);

describe("learning time is told from the first sitting to the one that showed mastery", () => {
  test.each<[string, (string | null)[], number[], unknown]>([
    ["at once: no days", ["2025-11-04"], [1], { attempts: 1, days: 0 }],
    ["on the second", ["2025-11-04", "2025-11-14"], [2], { attempts: 2, days: 10 }],
    ["over the change of clocks and month", ["2025-10-24", "2025-11-03"], [2], { attempts: 2, days: 10 }],
    [
      "later sittings do not matter",
      ["2025-11-04", "2025-11-14", "2025-12-01"],
      [2, 3],
      { attempts: 2, days: 10 },
    ],
    [
      "the first time counts, even if it was lost since",
      ["2025-11-04", "2025-11-05", "2025-11-07"],
      [1, 3],
      { attempts: 1, days: 0 },
    ],
    ["the first day is not known", [null, "2025-11-14"], [2], { attempts: 2, days: null }],
    ["the last day is not known", ["2025-11-04", null], [2], { attempts: 2, days: null }],
    ["one in between is not known", ["2025-11-04", null, "2025-11-06"], [3], { attempts: 3, days: 2 }],
    ["never", ["2025-11-04", "2025-11-14"], [], null],
    ["nothing was sat", [], [0, 1], null],
  ])("%s", (_, days, mastered, time) => {
    expect(learningTime(days, after(...mastered))).toEqual(time);
  });
});
