import fc from "fast-check";
import { addDays } from "../../../src/mastery/calendar/day";
import { isRetakeDay, nextRetakeDay, retakeDayIn } from "../../../src/mastery/calendar/retakeDays";
import { isSchoolDay } from "../../../src/mastery/calendar/schoolDays";
import { isAfterLastRetakes, lastRetakeDayOf, termFrom, termOf } from "../../../src/mastery/calendar/terms";
import { anyCalendar, anyDay, AUTUMN, calendar, SPRING } from "./makers";

const terms = [AUTUMN, SPRING];

describe("the term of a day", () => {
  test.each([
    ["its first day", "2025-09-01", "Autumn"],
    ["its last day", "2026-01-30", "Autumn"],
    ["a day between two terms", "2026-01-31", undefined],
    ["the first day of the next", "2026-02-02", "Spring"],
    ["before all terms", "2025-08-31", undefined],
  ])("%s", (_, day, name) => {
    expect(termOf(day, { terms })?.name).toBe(name);
  });
});

describe("the term a gap is carried into", () => {
  test.each([
    ["on a day of a term that term", "2026-01-30", "Autumn"],
    ["between two terms the next", "2026-01-31", "Spring"],
    ["before all terms the first", "2025-08-31", "Autumn"],
    ["after all terms none", "2027-01-01", undefined],
  ])("%s", (_, day, name) => {
    expect(termFrom(day, { terms })?.name).toBe(name);
    expect(termFrom(day, { terms: [...terms].reverse() })?.name).toBe(name);
  });
});

describe("the last day of a term for retakes", () => {
  test.each([
    ["its last day", 0, [], "2026-01-30"],
    ["without the last school day", 1, [], "2026-01-29"],
    ["without the last five", 5, [], "2026-01-25"],
    ["a holiday is none of the last five", 5, ["2026-01-28"], "2026-01-22"],
    ["none at all in a term shorter than that", 500, [], "2025-08-31"],
  ])("%s", (_, noRetakesLastDays, holidays, expected) => {
    expect(lastRetakeDayOf(AUTUMN, calendar({ noRetakesLastDays, holidays }))).toBe(expected);
  });

  test("the first days of the next term are open again", () => {
    const days = calendar({ terms, noRetakesLastDays: 5 });
    expect(
      ["2026-01-23", "2026-01-26", "2026-01-30", "2026-02-02"].map((day) => isRetakeDay(day, days)),
    ).toEqual([true, false, false, true]);
  });

  test("the days at its end without retakes are as many as the policy says", () => {
    fc.assert(
      fc.property(anyCalendar, fc.constantFrom(AUTUMN, SPRING), (days, term) => {
        const end = [...Array(60).keys()].map((back) => addDays(term.last, -back));
        const shut = end.filter((day) => isSchoolDay(day, days) && isAfterLastRetakes(day, days));
        const known = days.terms.includes(term);
        const possible = end.filter((day) => isSchoolDay(day, days)).length;
        expect(shut.length).toBe(known ? Math.min(days.noRetakesLastDays, possible) : 0);
      }),
    );
  });
});

describe("a retake day", () => {
  test.each([
    ["any school day", "2025-11-05", calendar(), true],
    ["no weekend", "2025-11-08", calendar(), false],
    ["a weekday that is named", "2025-11-04", calendar({ retakeDays: ["Tue"] }), true],
    ["no other weekday", "2025-11-05", calendar({ retakeDays: ["Tue"] }), false],
    ["no holiday", "2025-11-04", calendar({ retakeDays: ["Tue"], holidays: ["2025-11-04"] }), false],
    [
      "a Saturday that is named, outside the school week",
      "2025-11-08",
      calendar({ retakeDays: ["Sat"] }),
      true,
    ],
  ])("%s", (_, day, days, expected) => {
    expect(isRetakeDay(day, days)).toBe(expected);
  });
});

describe("a window is moved to a retake day", () => {
  const window = { first: "2025-11-06", last: "2025-11-12" };
  test.each([
    ["back to the last one on or before its end", ["Mon", "Tue"], [], "2025-11-11"],
    ["its end itself", ["Wed"], [], "2025-11-12"],
    ["a holiday is passed over", ["Mon", "Tue"], ["2025-11-11"], "2025-11-10"],
    ["its first day counts", ["Thu"], [], "2025-11-06"],
    ["forward to the next where it holds none", ["Tue"], ["2025-11-11"], "2025-11-18"],
    ["any school day will do", null, [], "2025-11-12"],
  ] as const)("%s", (_, retakeDays, holidays, expected) => {
    expect(retakeDayIn(window, calendar({ retakeDays, holidays }))).toBe(expected);
  });

  test("it is a retake day, and none in the window is later", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 20 }), anyCalendar, (first, length, days) => {
        const last = addDays(first, length);
        const moved = retakeDayIn({ first, last }, days);
        expect(isRetakeDay(moved, days)).toBe(true);
        expect(moved >= first).toBe(true);
        const between = moved > last ? first : addDays(moved, 1);
        for (let day = between; day <= last; day = addDays(day, 1))
          expect(isRetakeDay(day, days)).toBe(false);
      }),
    );
  });

  test("a longer window never ends earlier", () => {
    fc.assert(
      fc.property(anyDay, fc.nat(20), fc.nat(20), anyCalendar, (first, length, more, days) => {
        const shorter = retakeDayIn({ first, last: addDays(first, length) }, days);
        const longer = retakeDayIn({ first, last: addDays(first, length + more) }, days);
        expect(longer >= shorter).toBe(true);
      }),
    );
  });
});

test("after an absence comes the next retake day, never the same day", () => {
  const days = calendar({ retakeDays: ["Fri"] });
  expect(nextRetakeDay("2025-11-14", days)).toBe("2025-11-21");
});
