import { retakeLine } from "../../../src/mastery/retakes/retakeLine";
import { AUTUMN, calendar, SPRING } from "../calendar/makers";
import { entry, retakeCase, score, type Change } from "./makers";

const line = (change: Change) => retakeLine(retakeCase(change));

/** No window but the one a test is about. */
const NO_WINDOW = { retakeWithin: null };

describe("the date in class", () => {
  test.each<[string, Change, string | null]>([
    ["is ten school days after it came back", {}, "2025-11-19"],
    ["three: Wed 5 Nov to Mon 10 Nov", { settings: { retakeWithin: 3 } }, "2025-11-10"],
    [
      "with Fri 7 Nov a holiday Tue 11 Nov",
      { settings: { retakeWithin: 3 }, calendar: calendar({ holidays: ["2025-11-07"] }) },
      "2025-11-11",
    ],
    ["is none without a window", { settings: NO_WINDOW }, null],
    ["is none before anything came back", { dates: { returned: null } }, null],
    [
      "is counted from the day it was given",
      { settings: { ...NO_WINDOW, retakeWithinOfTest: 5 } },
      "2025-11-10",
    ],
    ["is the earlier of both", { settings: { retakeWithin: 3, retakeWithinOfTest: 3 } }, "2025-11-06"],
    ["and whichever that is", { settings: { retakeWithin: 1, retakeWithinOfTest: 9 } }, "2025-11-06"],
    ["is the announced day where there is one", { dates: { retakeOn: "2025-11-14" } }, "2025-11-14"],
    [
      "which need be no retake day",
      { dates: { retakeOn: "2025-11-14" }, calendar: calendar({ retakeDays: ["Mon"] }) },
      "2025-11-14",
    ],
    [
      "is moved back to a retake day",
      { settings: { retakeWithin: 3 }, calendar: calendar({ retakeDays: ["Thu"] }) },
      "2025-11-06",
    ],
    [
      "and forward when the window holds none",
      { settings: { retakeWithin: 3 }, calendar: calendar({ retakeDays: ["Wed"] }) },
      "2025-11-12",
    ],
    [
      "keeps clear of the last school days of the term",
      {
        dates: { returned: "2026-01-20" },
        settings: { retakeWithin: 5 },
        calendar: calendar({ terms: [AUTUMN, SPRING], noRetakesLastDays: 5 }),
      },
      "2026-01-23",
    ],
    [
      "and goes to the next term when it came back within them",
      {
        dates: { returned: "2026-01-26" },
        settings: { retakeWithin: 2 },
        calendar: calendar({ terms: [AUTUMN, SPRING], noRetakesLastDays: 5 }),
      },
      "2026-02-02",
    ],
    [
      "lies before the next assessment",
      { settings: { onlyBeforeNext: true }, dates: { next: "2025-11-13" } },
      "2025-11-12",
    ],
    [
      "and is not moved past it",
      {
        settings: { onlyBeforeNext: true },
        dates: { next: "2025-11-13" },
        calendar: calendar({ retakeDays: ["Fri"] }),
      },
      "2025-11-07",
    ],
    [
      "not even when no retake day is left before it",
      {
        settings: { onlyBeforeNext: true },
        dates: { next: "2025-11-07" },
        calendar: calendar({ retakeDays: ["Fri"] }),
      },
      "2025-11-06",
    ],
    ["the next assessment is no matter otherwise", { dates: { next: "2025-11-13" } }, "2025-11-19"],
    ["is later by an exception", { exceptions: { moreDays: 2 } }, "2025-11-21"],
    [
      "an announced day, too",
      { dates: { retakeOn: "2025-11-14" }, exceptions: { moreDays: 2 } },
      "2025-11-18",
    ],
    [
      "and past the next assessment",
      { settings: { onlyBeforeNext: true }, dates: { next: "2025-11-13" }, exceptions: { moreDays: 2 } },
      "2025-11-14",
    ],
    [
      "of a make-up counts from the day its score was seen",
      { dates: { makeUpSeen: "2025-11-12" } },
      "2025-11-26",
    ],
    [
      "of a make-up is not the announced day that has passed",
      { dates: { makeUpSeen: "2025-11-14", retakeOn: "2025-11-14" }, settings: { retakeWithin: 3 } },
      "2025-11-19",
    ],
    ["but one ahead", { dates: { makeUpSeen: "2025-11-12", retakeOn: "2025-11-14" } }, "2025-11-14"],
    [
      "counts from the corrective",
      { settings: { windowFrom: "corrective" }, entries: { correctiveDoneOn: "2025-11-07" } },
      "2025-11-21",
    ],
    [
      "while that is not done from the day it is due",
      { settings: { windowFrom: "corrective", correctiveWithin: 2, retakeWithin: 3 } },
      "2025-11-12",
    ],
    ["and is none while nobody says when that is", { settings: { windowFrom: "corrective" } }, null],
    [
      "is the next retake day after an absence",
      { chain: [score(40), entry("absent", "2025-11-19")] },
      "2025-11-20",
    ],
    ["but never earlier by one", { chain: [score(40), entry("absent", "2025-11-10")] }, "2025-11-19"],
    ["a no-show moves nothing", { chain: [score(40), entry("noShow", "2025-11-19")] }, "2025-11-19"],
    ["is none while the original is owed", { chain: [entry("owed")] }, null],
  ])("%s", (_, change, expected) => {
    expect(line(change).retakeBy).toBe(expected);
  });
});

describe("asking and the corrective have their own dates", () => {
  test.each<[string, Change, string | null, string | null]>([
    ["none from the start", {}, null, null],
    ["asked for within 5", { settings: { askWithin: 5 } }, "2025-11-12", null],
    ["the earlier holds", { settings: { askWithin: 5, askWithinOfTest: 5 } }, "2025-11-10", null],
    ["a corrective within 4", { settings: { correctiveWithin: 4 } }, null, "2025-11-11"],
    [
      "more days for both",
      { settings: { askWithin: 5, correctiveWithin: 4 }, exceptions: { moreDays: 1 } },
      "2025-11-13",
      "2025-11-12",
    ],
  ])("%s", (_, change, askBy, correctiveBy) => {
    const { askBy: asked, correctiveBy: done } = line(change);
    expect([asked, done]).toEqual([askBy, correctiveBy]);
  });

  test("who has not asked in time is still not requested, and the reason says when it was", () => {
    const late = line({ settings: { onlyOnRequest: true, askWithin: 2 }, today: "2025-11-10" });
    expect(late.status).toBe("notRequested");
    expect(late.reasons).toContainEqual({ code: "askByPassed", on: "2025-11-07" });
  });
});

describe("after the date in class a line stays open until the last day of the term", () => {
  test.each<[string, Change, string, boolean, number]>([
    ["on the day itself it is in time", { today: "2025-11-19" }, "ready", false, 0],
    ["the day after it is overdue", { today: "2025-11-20" }, "ready", true, 1],
    [
      "on the weekend no school day late",
      { today: "2025-11-15", settings: { retakeWithin: 7 } },
      "ready",
      true,
      0,
    ],
    ["a week later five school days late", { today: "2025-11-26" }, "ready", true, 5],
    [
      "holidays are not late days",
      { today: "2025-11-26", calendar: calendar({ holidays: ["2025-11-24"] }) },
      "ready",
      true,
      4,
    ],
    ["on the last day of the term", { today: "2026-01-30" }, "ready", true, 52],
    ["after it", { today: "2026-01-31" }, "retakeTimeOver", false, 0],
    [
      "carried over, until the last day of the next term",
      {
        today: "2026-01-31",
        exceptions: { carried: "2026-01-31" },
        calendar: calendar({ terms: [AUTUMN, SPRING] }),
      },
      "ready",
      true,
      52,
    ],
    [
      "carried over before it was assessed, which is no carrying",
      { today: "2026-01-31", exceptions: { carried: "2025-09-01" } },
      "retakeTimeOver",
      false,
      0,
    ],
    ["never without terms", { today: "2027-01-30", calendar: calendar() }, "ready", true, 312],
    [
      "never when nobody knows when it was",
      { today: "2026-02-02", dates: { assessed: null } },
      "ready",
      true,
      53,
    ],
    [
      "where the term's last days have no retakes, until those",
      { today: "2026-01-26", calendar: calendar({ terms: [AUTUMN], noRetakesLastDays: 5 }) },
      "retakeTimeOver",
      false,
      0,
    ],
    [
      "a date in class after the term holds",
      { today: "2026-02-03", dates: { returned: "2026-01-29", given: "2026-01-27", assessed: "2026-01-27" } },
      "ready",
      false,
      0,
    ],
    [
      "and then it is over at once",
      { today: "2026-02-13", dates: { returned: "2026-01-29", given: "2026-01-27", assessed: "2026-01-27" } },
      "retakeTimeOver",
      false,
      0,
    ],
    [
      "the next assessment closes it where the policy says so",
      { today: "2025-11-13", settings: { onlyBeforeNext: true }, dates: { next: "2025-11-13" } },
      "retakeTimeOver",
      false,
      0,
    ],
    [
      "and does not where it says nothing",
      { today: "2025-11-13", dates: { next: "2025-11-13" } },
      "ready",
      false,
      0,
    ],
    [
      "an announced day after it holds",
      {
        today: "2025-11-13",
        settings: { onlyBeforeNext: true },
        dates: { next: "2025-11-13", retakeOn: "2025-11-14" },
      },
      "ready",
      false,
      0,
    ],
    [
      "what has no date in class is never late",
      { today: "2025-12-01", settings: NO_WINDOW },
      "ready",
      false,
      0,
    ],
    ["and is over with the term", { today: "2026-02-02", settings: NO_WINDOW }, "retakeTimeOver", false, 0],
    [
      "what may be retaken is never overdue",
      { today: "2025-11-26", settings: { mustRetakeBelow: "nobody", mayRetakeBelow: null } },
      "ready",
      false,
      0,
    ],
    [
      "what waits for the corrective is",
      { today: "2025-11-20", entries: { ticks: [] } },
      "correctiveNeeded",
      true,
      1,
    ],
    [
      "what waits for its score is",
      { today: "2025-11-21", entries: { scheduledFor: "2025-11-20" } },
      "toBeScored",
      true,
      2,
    ],
    [
      "what waits to be recorded is not",
      { today: "2025-11-21", entries: { typedScore: "90" } },
      "toBeRecorded",
      false,
      0,
    ],
    [
      "a retake that is owed is",
      { today: "2025-11-20", chain: [score(40), entry("owed")] },
      "toMakeUp",
      true,
      1,
    ],
    [
      "an original that is owed is not",
      { today: "2025-12-20", chain: [entry("owed")] },
      "toMakeUp",
      false,
      0,
    ],
    [
      "mastered in between it is not",
      { today: "2025-11-20", standing: { kind: "assessed", value: 90 } },
      "mastered",
      false,
      0,
    ],
  ])("%s", (_, change, status, overdue, daysLate) => {
    const { status: is, overdue: late, daysLate: days } = line(change);
    expect([is, late, days]).toEqual([status, overdue, daysLate]);
  });

  test("the reason says that it is by appointment, and until when", () => {
    expect(line({ today: "2025-11-20" }).reasons).toContainEqual({
      code: "byAppointment",
      until: "2026-01-30",
    });
    expect(line({ today: "2025-11-20", calendar: calendar() }).reasons).toContainEqual({
      code: "byAppointment",
      until: null,
    });
    expect(line({ today: "2025-11-19" }).reasons).toEqual([{ code: "mustRetake", below: 80, orAt: false }]);
  });

  test("when the time is over it says since when, and names a day that passed without a score", () => {
    const over = line({ today: "2026-02-02", entries: { scheduledFor: "2026-01-30" } });
    expect(over.reasons).toEqual([
      { code: "mustRetake", below: 80, orAt: false },
      { code: "closed", on: "2026-01-30" },
      { code: "dayPassed", on: "2026-01-30" },
    ]);
  });
});

describe("the student's own day after missing it", () => {
  const absent = { chain: [score(40), entry("absent", "2025-11-06")], today: "2025-11-06" };
  const noShow = { chain: [score(40), entry("noShow", "2025-11-06")], today: "2025-11-07" };
  test.each<[string, Change, string | null, string]>([
    ["absent: the next retake day", absent, "2025-11-07", "scheduled"],
    [
      "the old day no longer counts",
      { ...absent, entries: { scheduledFor: "2025-11-06" } },
      "2025-11-07",
      "scheduled",
    ],
    ["a new one does", { ...absent, entries: { scheduledFor: "2025-11-12" } }, "2025-11-12", "scheduled"],
    [
      "on the days retakes are taken",
      { ...absent, calendar: calendar({ retakeDays: ["Tue"] }) },
      "2025-11-11",
      "scheduled",
    ],
    ["did not come: no day is set", { ...noShow, entries: { scheduledFor: "2025-11-06" } }, null, "ready"],
    ["absent, nobody knows when", { chain: [score(40), entry("absent")] }, null, "ready"],
    [
      "absent once, scored since",
      { chain: [score(40), entry("absent", "2025-11-04"), score(50)] },
      null,
      "ready",
    ],
  ])("%s", (_, change, scheduledFor, status) => {
    const { scheduledFor: day, status: is } = line(change);
    expect([day, is]).toEqual([scheduledFor, status]);
  });

  test("the reason says that the student was absent or did not come", () => {
    expect(line(absent).reasons).toContainEqual({ code: "absent", on: "2025-11-06" });
    expect(line(noShow).reasons).toContainEqual({ code: "noShow", on: "2025-11-06" });
  });
});
