import fc from "fast-check";
import { MASTERY_EXPLAIN, MASTERY_LEVEL, MASTERY_SCORE } from "../src/functions";
import { SCORING_METHOD_NAMES } from "../src/mastery/scoring/methods";
import type { Argument } from "../src/workbook/arguments";
import type { Cell, Table } from "../src/workbook/cell";

const explain = (scores: Argument, outOf: Argument = 10, at: Argument = "", policy: Argument = "") =>
  MASTERY_EXPLAIN(scores, outOf, at, policy) as string;

const RUBRIC: Table = [
  ["Scores are out of", 4],
  ["Mastery at", 3],
  ["Level", "Proficient", 3],
  ["Level", "Developing", 2],
  ["Level", "Beginning", 0],
];
const GERMAN: Table = [
  ["Scores are out of", 6],
  ["Best is", "lowest"],
  ["Mastery at", 2.5],
  ["Level", "good", 2.5],
  ["Level", "fair", 4],
  ["Level", "poor", 6],
];
const withMethod = (method: string, ...rows: Cell[][]): Table => [["Scoring method", method], ...rows];

describe("the whole way from the marks to the level, in sentences that can be checked by hand", () => {
  test.each<[string, Cell[], Argument, string]>([
    [
      "what counts and what does not and why",
      [6, "EX", 8, "", 9, "-"],
      "",
      'Scale of 100. 1st: 6 of 10 = 60; EX is excused and does not count; 2nd: 8 of 10 = 80; 3rd: 9 of 10 = 90; "-" is blank and does not count. Scoring method: highest. The best counts: 90, number 3 of 3. Mastery starts at 80; 90 reaches it. Level: Exceeds mastery (from 90), by the 3rd attempt. No retake rule was applied.',
    ],
    [
      "a single attempt is not numbered",
      [6],
      "",
      "Scale of 100. 6 of 10 = 60. Scoring method: highest. The best counts: 60. Mastery starts at 80; 60 is not there yet. Level: Approaching (from 60). No retake rule was applied.",
    ],
    [
      "the rounding, where it changes what is seen",
      [6, 8, 9],
      "mean",
      "Scale of 100. 1st: 6 of 10 = 60; 2nd: 8 of 10 = 80; 3rd: 9 of 10 = 90. Scoring method: mean. The mean counts: (60 + 80 + 90) ÷ 3 = 76.6667. Rounded to 2 decimals: 76.67. Mastery starts at 80; 76.67 is not there yet. Level: Approaching (from 60). No retake rule was applied.",
    ],
    [
      "the newest below mastery under highest",
      [9, 4],
      "highest",
      "Scale of 100. 1st: 9 of 10 = 90; 2nd: 4 of 10 = 40. Scoring method: highest. The best counts: 90, number 1 of 2. Mastery starts at 80; 90 reaches it. Level: Exceeds mastery (from 90), by the 1st attempt. But newest: 40 %, look again. No retake rule was applied.",
    ],
    [
      "too few successes, the newest at mastery",
      [5, 8, 9],
      "number of times",
      "Scale of 100. 1st: 5 of 10 = 50; 2nd: 8 of 10 = 80; 3rd: 9 of 10 = 90. Scoring method: number of times. 2 of the 3 scores needed at 80 or more: 80, 90. That is no value yet, so the newest decides: 90. Mastery starts at 80; 90 reaches it. Level: More evidence (2 of 3), by the 3rd attempt. No retake rule was applied.",
    ],
    [
      "too few successes, the newest below mastery",
      [9, 5],
      "number of times",
      "Scale of 100. 1st: 9 of 10 = 90; 2nd: 5 of 10 = 50. Scoring method: number of times. 1 of the 3 scores needed at 80 or more: 90. That is no value yet, so the newest decides: 50. Mastery starts at 80; 50 is not there yet. Level: Not yet, by the 2nd attempt. No retake rule was applied.",
    ],
    [
      "one mark left out by Recent scores",
      [6, 8, 9],
      withMethod("latest-weighted average", ["Recent scores", 2]),
      "Scale of 100. 1st: 6 of 10 = 60; 2nd: 8 of 10 = 80; 3rd: 9 of 10 = 90. Recent scores: 2, so the 1st attempt is left out. Scoring method: latest-weighted average. The newest against the mean of those before counts: 0.65 × 90 + 0.35 × 80 = 86.5. Mastery starts at 80; 86.5 reaches it. Level: Mastery. No retake rule was applied.",
    ],
    [
      "nothing is left out while there are no more marks than Recent scores",
      [6, 8],
      withMethod("latest", ["Recent scores", 2]),
      "Scale of 100. 1st: 6 of 10 = 60; 2nd: 8 of 10 = 80. Scoring method: latest. The newest counts: 80. Mastery starts at 80; 80 reaches it. Level: Mastery, by the 2nd attempt. No retake rule was applied.",
    ],
    [
      "several left out, the attempt counted among all",
      [9, 8, 6, 9],
      withMethod("highest", ["Recent scores", 2]),
      "Scale of 100. 1st: 9 of 10 = 90; 2nd: 8 of 10 = 80; 3rd: 6 of 10 = 60; 4th: 9 of 10 = 90. Recent scores: 2, so the 1st attempt to the 2nd attempt are left out. Scoring method: highest. The best counts: 90, number 2 of 2. Mastery starts at 80; 90 reaches it. Level: Exceeds mastery (from 90), by the 4th attempt. No retake rule was applied.",
    ],
    [
      "a scale that counts downwards",
      [5, 2],
      GERMAN,
      "Scale of 6, the lowest is best. 1st: 5; 2nd: 2. Scoring method: highest. The best counts: 2, number 2 of 2. Mastery starts at 2.5; 2 reaches it. Level: good, by the 2nd attempt. No retake rule was applied.",
    ],
    [
      "a level below mastery on a scale that counts downwards",
      [3],
      GERMAN,
      "Scale of 6, the lowest is best. 3. Scoring method: highest. The best counts: 3. Mastery starts at 2.5; 3 is not there yet. Level: fair (to 4). No retake rule was applied.",
    ],
  ])("%s", (_, marks, policy, said) => {
    expect(explain([marks], 10, "", policy)).toBe(said);
  });

  test("every method is named and worked out", () => {
    for (const method of SCORING_METHOD_NAMES) {
      expect(explain([[5, 8, 9]], 10, "", method)).toContain(`Scoring method: ${method}. `);
    }
  });
});

describe("where there is no level", () => {
  test.each<[string, Cell[], string]>([
    ["nothing at all", ["", " "], ""],
    ["only blank codes", ["-", false], ""],
    ["excused", ["EX"], "Not assessed: EX is excused and does not count."],
    [
      "excused and owed",
      ["ex", "", "MI"],
      "Not assessed: ex is excused and does not count; MI is still owed and does not count.",
    ],
  ])("%s", (_, marks, said) => {
    expect(explain([marks, [8]])).toEqual([[said], [expect.stringContaining("Level: Mastery")]]);
  });
  test("what cannot be read is said as in the level's own cell and affects its own row", () => {
    const scores = [[8], ["see me"], [9]];
    const levels = MASTERY_LEVEL(scores, 10, "", "") as string[][];
    expect(explain(scores)[1]).toEqual(levels[1]);
    expect(levels[1]?.[0]).toMatch(/^Check: /);
    expect(explain([...scores, [""]])).toHaveLength(3);
  });
  test.each<[string, Argument, Argument, Argument]>([
    ["an illegal policy", 10, "", [["Scoring method", "best guess"]]],
    ["points that do not fit", [[10, 10, 10]], "", ""],
    ["a cut outside the scale", 10, "250 %", ""],
  ])("misuse throws the sentence that MASTERY_LEVEL throws: %s", (_, outOf, at, policy) => {
    const said = (call: () => unknown) => {
      try {
        return call();
      } catch (error) {
        return (error as Error).message;
      }
    };
    const level = said(() => MASTERY_LEVEL([[8, 9]], outOf, at, policy));
    expect(said(() => explain([[8, 9]], outOf, at, policy))).toBe(level);
    expect(() => explain([[8, 9]], outOf, at, policy)).toThrow();
  });
});

test.each(SCORING_METHOD_NAMES)("10,000 attempts stay short and fast: %s", (method) => {
  const row = Array.from({ length: 10000 }, (_, i) => 1 + (i % 10));
  const start = Date.now();
  const said = explain([row], 10, "", method);
  expect(Date.now() - start).toBeLessThan(2000);
  expect(said.length).toBeLessThan(1500);
  expect(said).toContain("… 9988 more …");
});

const mark = fc.oneof(
  fc.integer({ min: 0, max: 4 }),
  fc.constantFrom<Cell>("", "EX", "MI", "2.5", "75%", "1/3", "-"),
);
const german = fc.oneof(fc.constantFrom<Cell>("", "EX"), fc.integer({ min: 1, max: 6 }));
const situation = fc
  .record({ method: fc.constantFrom(...SCORING_METHOD_NAMES), scale: fc.constantFrom("percent", "4", "6") })
  .chain(({ method, scale }) =>
    fc.record({
      marks: fc.array(scale === "6" ? german : mark, { minLength: 1, maxLength: 9 }),
      policy: fc
        .record({ recent: fc.constantFrom<Cell>("", 1, 3), successes: fc.constantFrom(1, 2, 3) })
        .map(({ recent, successes }) =>
          withMethod(
            method,
            ["Recent scores", recent],
            ["Successes needed", successes],
            ...((scale === "percent" ? [] : scale === "4" ? RUBRIC : GERMAN) as Cell[][]),
          ),
        ),
    }),
  );
const tokens = (said: string) => said.match(/\d+(\.\d+)?/g) ?? [];

describe("for every method, scale and row of marks", () => {
  test("it names the value that MASTERY_SCORE and the level that MASTERY_LEVEL gives", () => {
    fc.assert(
      fc.property(situation, ({ marks, policy }) => {
        const said = explain([marks], 4, "", policy);
        const score = MASTERY_SCORE([marks], 4, "", policy);
        const level = MASTERY_LEVEL([marks], 4, "", policy) as string;
        if (score !== "") expect(tokens(said)).toContain(String(score));
        if (level !== "") expect(said).toContain(`Level: ${level}`);
        else expect(said).toMatch(/^(Not assessed: .*)?$/);
      }),
      { numRuns: 500 },
    );
  });

  test("every sum that is written out comes out at the number behind it", () => {
    let checked = 0;
    fc.assert(
      fc.property(situation, ({ marks, policy }) => {
        const [, working = ""] = explain([marks], 4, "", policy).split("Scoring method: ");
        for (const [, sum, result] of working.matchAll(/([\d.()^ +×÷-]*[\d)]) = (\d+(?:\.\d+)?)/g)) {
          const value = calculated(sum as string);
          expect([sum, Math.abs(value - Number(result)) < 0.005]).toEqual([sum, true]);
          checked += 1;
        }
      }),
      { numRuns: 500 },
    );
    expect(checked).toBeGreaterThan(100);
  });

  test("cells with nothing in them change nothing", () => {
    fc.assert(
      fc.property(situation, ({ marks, policy }) => {
        const spaced = marks.flatMap((one): Cell[] => ["", one, " "]);
        expect(explain([spaced], 4, "", policy)).toBe(explain([marks], 4, "", policy));
      }),
    );
  });

  test("it says last that no retake rule was applied", () => {
    fc.assert(
      fc.property(situation, ({ marks, policy }) => {
        const said = explain([marks], 4, "", policy);
        if (said.includes("Level: ")) expect(said).toMatch(/No retake rule was applied\.$/);
      }),
    );
  });
});

/** As a pocket calculator would. */
function calculated(sum: string): number {
  const script = sum.replace(/×/g, "*").replace(/÷/g, "/").replace(/\^/g, "**");
  return Number(new Function(`return ${script}`)());
}
