import fc from "fast-check";
import { countTrends, overallTrend, trendOf, TRENDS } from "../../../src/mastery/summary/trend";

describe("a trend is the newest score against the one before it", () => {
  test.each<[string, number[], ReturnType<typeof trendOf>]>([
    ["higher", [0.5, 0.9], "rising"],
    ["lower", [0.9, 0.5], "falling"],
    ["the same", [0.5, 0.5], "steady"],
    ["the same as people read it", [2 / 3, 0.66666], "steady"],
    ["what was before these two does not matter", [0.9, 0.4, 0.6], "rising"],
    ["one score", [0.9], null],
    ["none", [], null],
  ])("%s", (_, shares, trend) => expect(trendOf(shares)).toBe(trend));

  test("turned round, it is the other one", () => {
    const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    const other = { rising: "falling", falling: "rising", steady: "steady" } as const;
    fc.assert(
      fc.property(share, share, (before, newest) => {
        expect(trendOf([newest, before])).toBe(other[trendOf([before, newest]) ?? "steady"]);
      }),
    );
  });
});

describe("of several trends there is what there is more of", () => {
  test.each<[string, ReturnType<typeof trendOf>[], ReturnType<typeof overallTrend>]>([
    ["more rising", ["rising", "falling", "rising", null], "rising"],
    ["more falling", ["steady", "falling", "steady"], "falling"],
    ["as many of both", ["rising", "falling", "steady"], "mixed"],
    ["only steady", ["steady", null], "steady"],
    ["nothing known", [null, null], null],
  ])("%s", (_, trends, overall) => expect(overallTrend(countTrends(trends))).toBe(overall));

  test("each is counted once, unknown ones never", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...TRENDS, null)), (trends) => {
        const { rising, falling, steady } = countTrends(trends);
        expect(rising + falling + steady).toBe(trends.filter((trend) => trend !== null).length);
      }),
    );
  });
});
