import type { Reason } from "../../../src/mastery/retakes/reason";
import { retakeLine } from "../../../src/mastery/retakes/retakeLine";
import type { LineStatus } from "../../../src/mastery/retakes/status";
import { calendar } from "../calendar/makers";
import { entry, retakeCase, score, type Change } from "./makers";

const MUST: Reason = { code: "mustRetake", below: 80, orAt: false };
const BY_APPOINTMENT: Reason = { code: "byAppointment", until: "2026-01-30" };
const ONE_TICK = { ticks: ["Corrective done"] };
const lacking = (code: "needs" | "without"): Reason => ({ code, tick: "Skill check passed" });

/** Everything a line says, in the order it is read. */
function check(change: Change, status: LineStatus, reasons: Reason[]): void {
  const line = retakeLine(retakeCase(change));
  expect([line.status, line.reasons]).toEqual([status, reasons]);
}

describe("lines that are closed say why, and nothing where there is nothing to say", () => {
  test.each<[string, Change, LineStatus, Reason[]]>([
    [
      "a typed score, and what was not ticked",
      { entries: { typedScore: "85", ...ONE_TICK } },
      "toBeRecorded",
      [MUST, { code: "scoreTyped", typed: "85" }, lacking("without")],
    ],
    [
      "a typed score where nobody must retake",
      { entries: { typedScore: "85" }, standing: { kind: "assessed", value: 85 } },
      "toBeRecorded",
      [{ code: "scoreTyped", typed: "85" }],
    ],
    ["excused by hand", { exceptions: { excused: true } }, "excused", []],
    [
      "left, and since when",
      { exceptions: { left: "2025-11-05" } },
      "excused",
      [{ code: "left", on: "2025-11-05" }],
    ],
    ["left today", { exceptions: { left: "2025-11-06" } }, "excused", [{ code: "left", on: "2025-11-06" }]],
    ["excused, leaving later", { exceptions: { excused: true, left: "2025-11-07" } }, "excused", []],
    ["before their time", { exceptions: { joined: "2025-11-04" } }, "beforeYourTime", []],
    ["moved on", { exceptions: { movedOn: true } }, "movedOn", []],
    ["not assessed", { standing: { kind: "notAssessed" } }, "notAssessed", []],
    ["unreadable", { standing: { kind: "check" } }, "notAssessed", [{ code: "unreadable" }]],
    ["mastered", { standing: { kind: "assessed", value: 85 } }, "mastered", []],
    [
      "more evidence needed",
      { standing: { kind: "moreEvidence", of: "scores", have: 2, need: 3 } },
      "moreEvidence",
      [{ code: "moreEvidence", of: "scores", have: 2, need: 3 }],
    ],
    [
      "no retakes left, and by which limit",
      { chain: [score(40), score(50)], settings: { retakesAllowed: 1 } },
      "noRetakesLeft",
      [MUST, { code: "limitReached", by: "assessment", used: 1, allowed: 1 }],
    ],
    [
      "nobody retakes at this level, limit or not",
      { settings: { mustRetakeBelow: "nobody", retakesAllowed: 3 } },
      "noRetakesLeft",
      [{ code: "noRetakeAtThisLevel" }],
    ],
    ["time over", { today: "2026-02-02" }, "retakeTimeOver", [MUST, { code: "closed", on: "2026-01-30" }]],
    [
      "time over with the term, though the last day to ask was the same",
      {
        settings: { onlyOnRequest: true, askWithin: 2, retakeWithin: null },
        dates: { returned: "2026-01-28" },
        today: "2026-02-02",
      },
      "retakeTimeOver",
      [MUST, { code: "closed", on: "2026-01-30" }],
    ],
    [
      "time over, a day that is today has not passed",
      { today: "2026-02-02", entries: { scheduledFor: "2026-02-02" } },
      "retakeTimeOver",
      [MUST, { code: "closed", on: "2026-01-30" }],
    ],
    [
      "time over, a day still ahead is no matter",
      { today: "2026-02-02", entries: { scheduledFor: "2026-02-03" } },
      "retakeTimeOver",
      [MUST, { code: "closed", on: "2026-01-30" }],
    ],
  ])("%s", (_, change, status, reasons) => check(change, status, reasons));
});

describe("lines with a retake ahead say what is needed, when, and on which form", () => {
  const asking = { settings: { onlyOnRequest: true, askWithin: 2 } };
  const oneForm = { overrides: { forms: ["A"] } };
  test.each<[string, Change, LineStatus, Reason[]]>([
    ["ready, nothing else to say", {}, "ready", [MUST]],
    ["a tick that is missing", { entries: ONE_TICK }, "skillCheckNeeded", [MUST, lacking("needs")]],
    [
      "its day has passed",
      { entries: { scheduledFor: "2025-11-05" } },
      "toBeScored",
      [MUST, { code: "dayPassed", on: "2025-11-05" }],
    ],
    [
      "its day and the date in class have passed",
      { entries: { scheduledFor: "2025-11-20" }, today: "2025-11-21" },
      "toBeScored",
      [MUST, { code: "dayPassed", on: "2025-11-20" }, BY_APPOINTMENT],
    ],
    ["its day lies ahead", { entries: { scheduledFor: "2025-11-07" } }, "scheduled", [MUST]],
    ["may still ask, on the last day", { ...asking, today: "2025-11-07" }, "notRequested", [MUST]],
    [
      "has not asked in time",
      { ...asking, today: "2025-11-10" },
      "notRequested",
      [MUST, { code: "askByPassed", on: "2025-11-07" }],
    ],
    ["has asked", { ...asking, today: "2025-11-10", entries: { requested: true } }, "ready", [MUST]],
    [
      "asks whenever, where no day is set for it",
      { settings: { onlyOnRequest: true }, today: "2025-11-10" },
      "notRequested",
      [MUST],
    ],
    ["need not ask", { settings: { askWithin: 2 }, today: "2025-11-10" }, "ready", [MUST]],
    [
      "was absent, and has its next day",
      { chain: [score(40, "A"), entry("absent", "2025-11-05")] },
      "ready",
      [MUST, { code: "absent", on: "2025-11-05" }],
    ],
    [
      "did not come, and the date in class has passed",
      { chain: [score(40, "A"), entry("noShow", "2025-11-19")], today: "2025-11-20" },
      "ready",
      [MUST, { code: "noShow", on: "2025-11-19" }, BY_APPOINTMENT],
    ],
    [
      "by appointment, without terms for ever",
      { today: "2025-11-20", calendar: calendar() },
      "ready",
      [MUST, { code: "byAppointment", until: null }],
    ],
    [
      "what is needed, when and the form, in this order",
      { entries: ONE_TICK, today: "2025-11-20", ...oneForm },
      "skillCheckNeeded",
      [MUST, lacking("needs"), BY_APPOINTMENT, { code: "newFormNeeded" }],
    ],
    [
      "the same form again",
      { settings: { sameForm: true } },
      "ready",
      [MUST, { code: "sameForm", form: "A" }],
    ],
    [
      "a form that is known",
      { formsOfClass: { returned: ["B", "C"] } },
      "ready",
      [MUST, { code: "formAlreadyReturned", form: "B" }],
    ],
    [
      "a retake that is owed, late, on a form that is known",
      {
        chain: [score(40, "A"), entry("owed")],
        today: "2025-11-20",
        formsOfClass: { returned: ["B", "C"] },
      },
      "toMakeUp",
      [MUST, BY_APPOINTMENT, { code: "formAlreadyReturned", form: "B" }],
    ],
  ])("%s", (_, change, status, reasons) => check(change, status, reasons));
});
