import fc from "fast-check";
import { round } from "../../../src/mastery/rounding";
import { commonScale, PERCENT, shareOfScale, valueAtShare } from "../../../src/mastery/summary/scaleShare";
import { studentSummary } from "../../../src/mastery/summary/studentSummary";
import { germanMarks, percentScale, rubric } from "../makers";
import { result, type Shorthand } from "./makers";

const RUBRIC = rubric();
const GERMAN = germanMarks();

describe("a student's course is mastered ÷ assessed priority standards, not assessed named", () => {
  test("14 of 16; 2 not assessed", () => {
    const marks: Shorthand[] = [...Array<number>(14).fill(90), 50, 60, "–", "–", "EX"];
    expect(studentSummary(marks.map((mark) => result(mark)))).toMatchObject({
      ...{ mastered: 14, assessed: 16, notAssessed: 2, excused: 1, expected: 18, share: 14 / 16 },
    });
  });

  test("supporting standards count in nothing", () => {
    const supporting = (mark: Shorthand) => result(mark, { priority: false, code: "extra" });
    const results = [result(90), supporting(10), supporting("–"), supporting("?"), supporting("EX")];
    expect(studentSummary(results)).toEqual(studentSummary([result(90)]));
  });

  test("a mark that cannot be read is neither assessed nor silent", () => {
    expect(studentSummary([result(90), result("?")])).toMatchObject({ assessed: 1, share: 1, check: 1 });
  });
});

describe("mean and lowest are shares of the scales, whatever scales the standards have", () => {
  test.each<[string, ReturnType<typeof result>[], number | null, number | null]>([
    ["one standard", [result(80)], 0.8, 0.8],
    ["of one scale the mean of the values", [result(80), result(90), result(40)], 0.7, 0.4],
    ["3 of 4 is as good as 75 %", [result(75), result(3, { scale: RUBRIC })], 0.75, 0.75],
    [
      "a German 1 is full marks, a 6 nothing",
      [result(1, { scale: GERMAN }), result(6, { scale: GERMAN })],
      0.5,
      0,
    ],
    [
      "the larger German mark is the lower",
      [result(2, { scale: GERMAN }), result(3.5, { scale: GERMAN })],
      0.65,
      0.5,
    ],
    ["more evidence counts as it stands", [result(80), result("100+")], 0.9, 0.8],
    ["zero counts", [result(0), result(100)], 0.5, 0],
    ["blank, excused and unreadable do not", [result("–"), result("EX"), result("?"), result(60)], 0.6, 0.6],
    ["nothing assessed: neither", [result("–"), result("EX")], null, null],
    ["no standard: neither", [], null, null],
    ["a bonus lies above the scale", [result(110), result(90)], 1, 0.9],
  ])("%s", (_, results, mean, lowest) => {
    const summary = studentSummary(results);
    expect(summary.mean === null ? null : round(summary.mean)).toBe(mean);
    expect(summary.lowest && round(summary.lowest.share)).toBe(lowest);
  });

  test("the lowest is named, the first of equal ones, equal to two decimals of a per cent", () => {
    const codes = [
      result(90, { code: "A" }),
      result(1.2, { code: "B", scale: RUBRIC }),
      result(30, { code: "C" }),
    ];
    expect(studentSummary(codes).lowest?.code).toBe("B");
    const thirds = [
      result(33.333, { code: "A" }),
      result(33.33, { code: "B" }),
      result(33.34, { code: "C" }),
    ];
    expect(studentSummary(thirds).lowest?.code).toBe("A");
    expect(studentSummary([...thirds].reverse()).lowest?.code).toBe("B");
  });
});

describe("a value is a share of its scale and back", () => {
  test.each([
    [PERCENT, 85, 0.85],
    [RUBRIC, 3, 0.75],
    [GERMAN, 1, 1],
    [GERMAN, 2, 0.8],
    [GERMAN, 6, 0],
    [{ best: "lowest" as const, maximum: 5 }, 3, 0.5],
  ])("on %p %p is %p", (scale, value, share) => {
    expect(shareOfScale(scale, value)).toBeCloseTo(share, 12);
    expect(valueAtShare(scale, share)).toBeCloseTo(value, 12);
  });

  test("a scale of one value is full marks", () => {
    expect(shareOfScale({ best: "lowest", maximum: 1 }, 1)).toBe(1);
  });

  test("nothing is lost on the way", () => {
    const anyScale = fc.constantFrom(PERCENT, RUBRIC, GERMAN);
    fc.assert(
      fc.property(anyScale, fc.double({ min: 1, max: 4, noNaN: true }), (scale, value) => {
        expect(valueAtShare(scale, shareOfScale(scale, value))).toBeCloseTo(value, 9);
      }),
    );
  });
});

test.each([
  [
    "one scale",
    [percentScale({ maximum: 20 }), percentScale({ maximum: 20, name: "x" })],
    { best: "highest", maximum: 20 },
  ],
  ["two maxima: per cent", [RUBRIC, percentScale()], PERCENT],
  ["two directions: per cent", [percentScale({ maximum: 6 }), GERMAN], PERCENT],
  ["the second of three is another", [RUBRIC, GERMAN, RUBRIC], PERCENT],
  ["all count downwards", [GERMAN, GERMAN], { best: "lowest", maximum: 6 }],
  ["none: per cent", [], PERCENT],
] as const)("what values are told in: %s", (_, scales, told) => {
  expect(commonScale(scales)).toEqual(told);
});

test("shares and means of values on their scales lie between 0 and 1, the lowest at or below the mean", () => {
  const anyResult = fc.oneof(
    fc.integer({ min: 0, max: 100 }).map((value) => result(value)),
    fc.double({ min: 0, max: 4, noNaN: true }).map((value) => result(value, { scale: RUBRIC })),
    fc.double({ min: 1, max: 6, noNaN: true }).map((value) => result(value, { scale: GERMAN })),
    fc.constantFrom("–", "?", "EX", "85+").map((short) => result(short)),
  );
  fc.assert(
    fc.property(fc.array(anyResult), (results) => {
      const { share, mean, lowest, assessed } = studentSummary(results);
      for (const part of [share, mean, lowest?.share ?? null]) {
        expect(part === null).toBe(assessed === 0);
        if (part !== null) expect(part >= 0 && part <= 1).toBe(true);
      }
      if (mean !== null && lowest) expect(lowest.share).toBeLessThanOrEqual(mean + 0.0001);
    }),
  );
});
