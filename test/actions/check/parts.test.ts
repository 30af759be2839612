import fc from "fast-check";
import { fractionsOf } from "../../../src/actions/check/fractions";
import { readAsked } from "../../../src/actions/check/readAsked";
import { splitAdvice } from "../../../src/actions/check/splitAdvice";
import { numberInText } from "../../../src/actions/check/textNumbers";
import { linkTo, whereOf } from "../../../src/actions/check/where";
import { day } from "./makers";

describe("a date that was a fraction", () => {
  test.each([
    ["2025-07-08", "en_US", null, ["7/8"]],
    ["2025-07-08", "en_GB", null, ["8/7", "7/8"]],
    ["2025-08-07", "en_GB", null, ["7/8"]],
    ["2025-08-07", "de_DE", 8, ["7/8"]],
    ["2025-08-07", "en_US", 8, ["7/8"]],
    ["2025-08-07", "en_US", 7, ["8/7"]],
    ["2025-08-07", "en_US", 10, ["8/7", "7/8"]],
    ["2025-05-05", "en_US", null, ["5/5"]],
    ["2025-03-04", "ja_JP", null, ["3/4"]],
    // 12/40 has no day 40: it became the December of 1940.
    ["1940-12-01", "en_US", 40, ["12/40"]],
  ])("%s in %s, out of %p, reads %j", (date, locale, points, readings) => {
    expect(fractionsOf(day(date), { locale, points })).toEqual(readings);
  });

  test("has one or two readings, of the day and the month alone", () => {
    const dates = fc.date({ min: new Date("2020-01-01"), max: new Date("2030-12-31"), noInvalidDate: true });
    const points = fc.option(fc.integer({ min: 1, max: 31 }));
    fc.assert(
      fc.property(dates, fc.constantFrom("en_US", "de_DE", "fr_FR"), points, (date, locale, outOf) => {
        const readings = fractionsOf(day(date.toISOString().slice(0, 10)), { locale, points: outOf });
        expect([1, 2]).toContain(readings.length);
        expect(new Set(readings).size).toBe(readings.length);
        const numbers = readings.map((reading) =>
          reading
            .split("/")
            .map(Number)
            .sort((a, b) => a - b)
            .join(),
        );
        expect(new Set(numbers).size).toBe(1);
      }),
    );
  });
});

describe("the number in a text", () => {
  test.each([
    ["85 ", 85],
    ["\u00a085", 85],
    ["7,5", 7.5],
    ["８５", 85],
    ["-3", -3],
    ["85%", null],
    ["85*", null],
    ["7/8", null],
    ["", null],
    ["ten", null],
  ])("%j is %p", (typed, number) => {
    expect(numberInText({ typed, problem: null })).toBe(number);
  });

  test("that the reader is not sure of is not made sure", () => {
    expect(numberInText({ typed: "1,234", problem: { code: "comma", typed: "1,234" } })).toBeNull();
  });
});

describe("a reader's message", () => {
  test.each([
    [
      'The tab "A. B; c: d" was deleted. Choose Repair and it is made again.',
      'The tab "A. B; c: d" was deleted.',
      "Choose Repair and it is made again.",
    ],
    [
      '"62→85" looks like 2 attempts; give each a column of its own',
      '"62→85" looks like 2 attempts.',
      "Give each a column of its own.",
    ],
    ['"Q: 1" on "T" is new: give it a row.', '"Q: 1" on "T" is new.', "Give it a row."],
    [
      "Level: two levels have the same name; change one of them.",
      "Level: two levels have the same name.",
      "Change one of them.",
    ],
    ["A sentence alone", "A sentence alone.", "Look at it and correct it there."],
  ])("%j is split where it says what to do", (message, what, todo) => {
    expect(splitAdvice(message)).toEqual({ what, todo });
  });
});

describe("the link to a place", () => {
  test.each([
    [{ tab: "Period 1", row: 5, column: "C" }, '=HYPERLINK("#gid=7&range=C5";"Period 1!C5")'],
    [{ tab: "Period 1", row: 5, column: null }, '=HYPERLINK("#gid=7&range=5:5";"Period 1, row 5")'],
    [{ tab: "Period 1", row: null, column: null }, '=HYPERLINK("#gid=7";"Period 1")'],
    [{ tab: 'The "A" class', row: 5, column: "C" }, '=HYPERLINK("#gid=7&range=C5";"The ""A"" class!C5")'],
    [{ tab: "=Ed's", row: 5, column: "C" }, '=HYPERLINK("#gid=7&range=C5";"=Ed\'s!C5")'],
  ])("%j", (place, formula) => expect(linkTo(place, 7)).toBe(formula));

  test("holds the tab's name as text, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (tab) => {
        const place = { tab, row: 5, column: "C" };
        const [, label = ""] = /;"((?:[^"]|"")*)"\)$/.exec(linkTo(place, 7)) ?? [];
        expect(label.replace(/""/g, '"')).toBe(whereOf(place));
      }),
    );
  });
});

test.each([
  [null],
  ["x"],
  [42],
  [[]],
  [{}],
  [{ tab: "A" }],
  [{ tab: "A", code: "x", row: "5" }],
  [[{ tab: 1, code: "x" }]],
])("%j is no issue", (input) => expect(readAsked(input)).toBeNull());
