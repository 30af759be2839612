import { retakeLine } from "../../../src/mastery/retakes/retakeLine";
import { entry, retakeCase, score, type Change } from "./makers";

const line = (change: Change) =>
  retakeLine(retakeCase({ ...change, settings: { lateRetakes: "none", ...change.settings } }));
const asked = { onlyOnRequest: true, askWithin: 2 };
const noTicks = { entries: { ticks: [] } };

describe("where no retake is late, the first day missed ends it", () => {
  test.each<[string, string, Change, string]>([
    ["the last day itself is in time", "2025-11-19", {}, "ready"],
    ["the day after it is over", "2025-11-20", {}, "retakeTimeOver"],
    ["by appointment it is not", "2025-11-20", { settings: { lateRetakes: "by appointment" } }, "ready"],
    ["asked too late", "2025-11-10", { settings: asked }, "retakeTimeOver"],
    ["on the last day to ask", "2025-11-07", { settings: asked }, "notRequested"],
    ["asked in time", "2025-11-10", { settings: asked, entries: { requested: true } }, "ready"],
    ["nobody needs to ask", "2025-11-10", { settings: { askWithin: 2 } }, "ready"],
    [
      "corrective too late",
      "2025-11-10",
      { settings: { correctiveWithin: 2 }, ...noTicks },
      "retakeTimeOver",
    ],
    ["on its last day", "2025-11-07", { settings: { correctiveWithin: 2 }, ...noTicks }, "correctiveNeeded"],
    ["corrective done", "2025-11-10", { settings: { correctiveWithin: 2 } }, "ready"],
    [
      "none is asked for",
      "2025-11-10",
      { settings: { correctiveWithin: 2, beforeRetake: ["Skill check passed"] }, ...noTicks },
      "skillCheckNeeded",
    ],
    ["no days, no end but the term's", "2026-01-30", { settings: { retakeWithin: null } }, "ready"],
    ["what is owed stays", "2025-11-20", { chain: [score(40), entry("owed")] }, "toMakeUp"],
    [
      "a day of the student's own ahead",
      "2025-11-20",
      { entries: { scheduledFor: "2025-11-21" } },
      "scheduled",
    ],
    ["and behind", "2025-11-24", { entries: { scheduledFor: "2025-11-21" } }, "toBeScored"],
    [
      "absent on the last day: the next retake day",
      "2025-11-20",
      { chain: [score(40), entry("absent", "2025-11-19")] },
      "ready",
    ],
    [
      "did not come on the day agreed after it",
      "2025-11-24",
      { chain: [score(40), entry("noShow", "2025-11-21")], entries: { scheduledFor: "2025-11-21" } },
      "retakeTimeOver",
    ],
    ["more days are more", "2025-11-20", { exceptions: { moreDays: 1 } }, "ready"],
  ])("%s (%s)", (_, today, change, status) => {
    expect(line({ ...change, today }).status).toBe(status);
  });
});

describe("the window does not go on after the term, unless the class's day was announced there", () => {
  const late = { assessed: "2026-01-26", given: "2026-01-26", returned: "2026-01-28" };
  test.each<[string, Change, string, string]>([
    ["it ends with the term", { dates: late }, "2026-01-30", "retakeTimeOver"],
    ["an announced day holds", { dates: { ...late, retakeOn: "2026-02-03" } }, "2026-02-03", "ready"],
    [
      "by appointment it goes on",
      { dates: late, settings: { lateRetakes: "by appointment" } },
      "2026-02-11",
      "ready",
    ],
  ])("%s", (_, change, retakeBy, status) => {
    expect(line({ ...change, today: "2026-01-31" })).toMatchObject({ retakeBy, status });
  });
});

describe("the reason names what was missed", () => {
  const must = { code: "mustRetake", below: 80, orAt: false };
  test.each<[string, string, Change, object[]]>([
    ["the retake", "2025-11-20", {}, [must, { code: "closed", on: "2025-11-19" }]],
    ["to ask", "2025-11-10", { settings: asked }, [must, { code: "askByPassed", on: "2025-11-07" }]],
    [
      "the corrective",
      "2025-11-10",
      { settings: { correctiveWithin: 2 }, ...noTicks },
      [must, { code: "closed", on: "2025-11-07" }, { code: "needs", tick: "Corrective done" }],
    ],
    [
      "the end of the term, asked or not",
      "2026-02-02",
      { settings: { ...asked, lateRetakes: "by appointment" } },
      [must, { code: "closed", on: "2026-01-30" }],
    ],
    [
      "the retake on the last day to ask, though asked in time",
      "2025-11-10",
      { settings: { ...asked, retakeWithin: 2 }, entries: { requested: true } },
      [must, { code: "closed", on: "2025-11-07" }],
    ],
    [
      "the retake, while there was still time for the corrective",
      "2025-11-20",
      { settings: { correctiveWithin: 15 }, ...noTicks },
      [must, { code: "closed", on: "2025-11-19" }],
    ],
    [
      "the retake, the corrective being done",
      "2025-11-20",
      { settings: { correctiveWithin: 10 } },
      [must, { code: "closed", on: "2025-11-19" }],
    ],
  ])("%s", (_, today, change, reasons) => {
    expect(line({ ...change, today }).reasons).toEqual(reasons);
  });
});
