import fc from "fast-check";
import { calendarOf } from "../../../src/mastery/calendar/calendar";
import { addDays } from "../../../src/mastery/calendar/day";
import { addSchoolDays, isSchoolDay, schoolDaysBetween } from "../../../src/mastery/calendar/schoolDays";
import { readPolicyTable } from "../../../src/workbook/policyTable";
import { anyCalendar, anyDay, calendar } from "./makers";

const SUNDAY_WEEK = ["Mon", "Tue", "Wed", "Thu", "Sun"] as const;

describe("a school day is a day of the school week that is no holiday", () => {
  test.each([
    ["a Wednesday", "2025-11-05", calendar(), true],
    ["a Saturday", "2025-11-08", calendar(), false],
    ["a holiday", "2025-11-07", calendar({ holidays: ["2025-11-07"] }), false],
    ["a Sunday where the week begins on Sunday", "2025-11-09", calendar({ schoolWeek: SUNDAY_WEEK }), true],
    ["a Friday there", "2025-11-07", calendar({ schoolWeek: SUNDAY_WEEK }), false],
  ])("%s", (_, day, days, expected) => {
    expect(isSchoolDay(day, days)).toBe(expected);
  });
});

describe("the day after the anchor is day 1", () => {
  test.each([
    ["3 school days after Wed 5 Nov is Mon 10 Nov", "2025-11-05", 3, [], "2025-11-10"],
    ["with Fri 7 Nov a holiday it is Tue 11 Nov", "2025-11-05", 3, ["2025-11-07"], "2025-11-11"],
    ["no days is the day itself", "2025-11-05", 0, [], "2025-11-05"],
    ["even on a Saturday", "2025-11-08", 0, [], "2025-11-08"],
    ["1 after a Friday is Monday", "2025-11-07", 1, [], "2025-11-10"],
    ["1 after a Saturday is Monday", "2025-11-08", 1, [], "2025-11-10"],
    ["10 is two weeks", "2025-11-05", 10, [], "2025-11-19"],
    ["a holiday on the weekend changes nothing", "2025-11-05", 3, ["2025-11-08"], "2025-11-10"],
    ["over the end of the year", "2025-12-30", 3, ["2025-12-31", "2026-01-01"], "2026-01-06"],
    ["over a leap day", "2024-02-28", 2, [], "2024-03-01"],
  ])("%s", (_, anchor, count, holidays, expected) => {
    expect(addSchoolDays(anchor, count, calendar({ holidays }))).toBe(expected);
  });

  test("a mistyped count ends far ahead, not in an endless search", () => {
    expect(addSchoolDays("2025-11-05", 20251110, calendar()) > "2035").toBe(true);
  });
});

describe("school days between two days", () => {
  test.each([
    ["the next day", "2025-11-05", "2025-11-06", [], 1],
    ["the same day", "2025-11-05", "2025-11-05", [], 0],
    ["an earlier day", "2025-11-05", "2025-11-04", [], 0],
    ["Friday to Sunday", "2025-11-07", "2025-11-09", [], 0],
    ["Friday to Monday", "2025-11-07", "2025-11-10", [], 1],
    ["two weeks", "2025-11-05", "2025-11-19", [], 10],
    ["less a holiday in between", "2025-11-05", "2025-11-19", ["2025-11-11"], 9],
    ["less a holiday on the last day", "2025-11-05", "2025-11-19", ["2025-11-19"], 9],
    ["a holiday on the first day is not between", "2025-11-05", "2025-11-19", ["2025-11-05"], 10],
    ["nor is one after the last", "2025-11-05", "2025-11-18", ["2025-11-19"], 9],
    ["a holiday on the weekend is no school day lost", "2025-11-05", "2025-11-19", ["2025-11-08"], 10],
  ])("%s", (_, from, to, holidays, expected) => {
    expect(schoolDaysBetween(from, to, calendar({ holidays }))).toBe(expected);
  });
});

test("a calendar without school days is refused, not searched for ever", () => {
  expect(() => addSchoolDays("2025-11-05", 1, calendar({ schoolWeek: [] }))).toThrow("without school days");
});

const anyCount = fc.integer({ min: 0, max: 40 });

test("so many school days on, so many lie between, and the last of them is a school day", () => {
  fc.assert(
    fc.property(anyDay, anyCount, anyCalendar, (day, count, days) => {
      const then = addSchoolDays(day, count, days);
      expect(schoolDaysBetween(day, then, days)).toBe(count);
      expect(count === 0 || isSchoolDay(then, days)).toBe(true);
    }),
  );
});

test("the days between are as many as one counts one by one", () => {
  fc.assert(
    fc.property(anyDay, fc.nat(100), anyCalendar, (from, length, days) => {
      const each = [...Array(length).keys()].map((ahead) => addDays(from, ahead + 1));
      const counted = each.filter((day) => isSchoolDay(day, days)).length;
      expect(schoolDaysBetween(from, addDays(from, length), days)).toBe(counted);
    }),
  );
});

test("going on in two steps is going on at once", () => {
  fc.assert(
    fc.property(anyDay, anyCount, anyCount, anyCalendar, (day, first, second, days) => {
      const stepped = addSchoolDays(addSchoolDays(day, first, days), second, days);
      expect(stepped).toBe(addSchoolDays(day, first + second, days));
    }),
  );
});

test("a further holiday never makes a day come earlier", () => {
  fc.assert(
    fc.property(anyDay, anyCount, anyCalendar, anyDay, (day, count, days, holiday) => {
      const more = { ...days, holidays: new Set([...days.holidays, holiday]) };
      expect(addSchoolDays(day, count, more) >= addSchoolDays(day, count, days)).toBe(true);
    }),
  );
});

test("a policy table gives the calendar as it stands", () => {
  const { policy } = readPolicyTable([
    ["School week", "Mon-Thu"],
    ["Retake days", "Tue, Thu"],
    ["No retakes in the last school days", 5],
    ["Holiday", "2025-11-06", "Founders' day"],
    ["Term", "Autumn", "2025-09-01", "2026-01-30"],
  ]);
  expect(calendarOf(policy)).toEqual({
    schoolWeek: ["Mon", "Tue", "Wed", "Thu"],
    retakeDays: ["Tue", "Thu"],
    holidays: new Set(["2025-11-06"]),
    terms: [{ name: "Autumn", first: "2025-09-01", last: "2026-01-30" }],
    noRetakesLastDays: 5,
  });
});
