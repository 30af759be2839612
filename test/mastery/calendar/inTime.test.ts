import { inTime } from "../../../src/mastery/calendar/inTime";

describe("in order of time", () => {
  test.each<[string, string[], string[]]>([
    ["nothing", [], []],
    ["dated ones by their dates", ["b 2025-11-05", "a 2025-11-04"], ["a", "b"]],
    ["one day: as they stand", ["b 2025-11-05", "a 2025-11-05"], ["b", "a"]],
    [
      "an undated one goes with the dated one before it",
      ["b 2025-11-05", "c", "a 2025-11-04"],
      ["a", "b", "c"],
    ],
    ["before the first date: before everything", ["x", "b 2025-11-05", "a 2025-11-04"], ["x", "a", "b"]],
    ["no dates: as they stand", ["b", "c", "a"], ["b", "c", "a"]],
  ])("%s", (_, placed, order) => {
    const sorted = inTime(placed, (text) => text.split(" ")[1] ?? null);
    expect(sorted.map((text) => text.split(" ")[0])).toEqual(order);
  });
});
