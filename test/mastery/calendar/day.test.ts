import fc from "fast-check";
import { addDays, earliest, latest, weekdayOf } from "../../../src/mastery/calendar/day";
import { anyDay } from "./makers";

describe("days on the calendar", () => {
  test.each([
    ["2025-11-05", 1, "2025-11-06"],
    ["2025-12-31", 1, "2026-01-01"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2024-03-01", -1, "2024-02-29"],
    ["2025-02-28", 1, "2025-03-01"],
    ["2000-02-28", 1, "2000-02-29"],
    ["2100-02-28", 1, "2100-03-01"],
    ["2025-10-25", 2, "2025-10-27"],
    ["2025-03-08", 2, "2025-03-10"],
    ["2025-11-05", 365, "2026-11-05"],
    ["2025-11-05", 0, "2025-11-05"],
  ])("%s and %p days is %s, over year ends, leap days and summer time", (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
  });

  test.each([
    ["2025-11-03", "Mon"],
    ["2025-11-05", "Wed"],
    ["2025-11-09", "Sun"],
    ["2024-02-29", "Thu"],
    ["1969-12-31", "Wed"],
    ["2026-11-22", "Sun"],
  ])("%s is a %s", (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });

  test("going on and coming back ends where it began, and seven days later it is the same weekday", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1000, max: 1000 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day);
        expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day));
        expect(addDays(day, count) > day).toBe(count > 0);
      }),
    );
  });
});

describe("of several days", () => {
  test.each([
    [["2025-11-05", "2025-11-04", null], "2025-11-04", "2025-11-05"],
    [["2025-11-04", null, "2025-11-05"], "2025-11-04", "2025-11-05"],
    [[null, "2025-11-05"], "2025-11-05", "2025-11-05"],
    [[null, null], null, null],
    [[], null, null],
  ])("of %p the earliest is %p and the latest %p", (days, first, last) => {
    expect(earliest(...days)).toBe(first);
    expect(latest(...days)).toBe(last);
  });
});
