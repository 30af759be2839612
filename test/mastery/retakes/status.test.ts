import { retakeLine } from "../../../src/mastery/retakes/retakeLine";
import { LINE_STATUSES, type LineStatus } from "../../../src/mastery/retakes/status";
import { germanMarks } from "../makers";
import { entry, retakeCase, score, type Change } from "./makers";

/** The least that makes a status hold. Together they all hold at once. */
const CAUSES: [LineStatus, Change][] = [
  ["toBeRecorded", { entries: { typedScore: "85" } }],
  ["excused", { exceptions: { excused: true } }],
  ["beforeYourTime", { exceptions: { joined: "2025-11-04" } }],
  ["movedOn", { exceptions: { movedOn: true } }],
  ["toMakeUp", { chain: [entry("owed")] }],
  ["notAssessed", { standing: { kind: "notAssessed" } }],
  ["mastered", { standing: { kind: "assessed", value: 80 } }],
  ["moreEvidence", { standing: { kind: "moreEvidence", of: "scores", have: 2, need: 3 } }],
  ["noRetakesLeft", { settings: { retakesAllowed: 0 } }],
  ["retakeTimeOver", { today: "2026-02-02" }],
  ["toBeScored", { entries: { scheduledFor: "2025-11-05" } }],
  ["notRequested", { settings: { onlyOnRequest: true } }],
  ["correctiveNeeded", { entries: { ticks: ["Skill check passed", "Parent signature"] } }],
  ["skillCheckNeeded", { entries: { ticks: ["Corrective done", "Parent signature"] } }],
  ["tickNeeded", { entries: { ticks: ["Corrective done", "Skill check passed"] } }],
  ["scheduled", { entries: { scheduledFor: "2025-11-07" } }],
  ["ready", {}],
];

const withSignature = ["Corrective done", "Skill check passed", "Parent signature"];

/** Both at once; a part that both change takes its fields from the first where they meet. */
function both(first: Change, second: Change): Change {
  const ticks = [first, second].flatMap((change) => (change.entries?.ticks ? [change.entries.ticks] : []));
  const common = ticks.reduce<readonly string[]>(
    (kept, set) => kept.filter((tick) => set.includes(tick)),
    withSignature,
  );
  return {
    ...second,
    ...first,
    settings: { beforeRetake: withSignature, ...second.settings, ...first.settings },
    exceptions: { ...second.exceptions, ...first.exceptions },
    entries: { ...second.entries, ...first.entries, ticks: common },
  };
}

const status = (change: Change) => retakeLine(retakeCase(change)).status;

test("the statuses stand in the order of the rules", () => {
  expect(CAUSES.map(([name]) => name)).toEqual(LINE_STATUSES);
});

describe("each status by itself", () => {
  test.each(CAUSES)("%s", (expected, change) => {
    expect(status(both(change, {}))).toBe(expected);
  });
});

describe("of two that hold the earlier one is the line's", () => {
  const pairs = CAUSES.flatMap(([first, change], at) =>
    CAUSES.slice(at + 1).map(([second, other]) => [first, second, both(change, other)] as const),
  );
  test.each(pairs)("%s before %s", (first, _, change) => {
    expect(status(change)).toBe(first);
  });
});

describe("a typed score", () => {
  test.each(["85", "0", "7/8", "ABS", "NS", "?"])("%s is to be recorded", (typedScore) => {
    expect(status({ entries: { typedScore } })).toBe("toBeRecorded");
  });

  test("is recorded without a skill check too, and the reason says so", () => {
    const line = retakeLine(retakeCase({ entries: { typedScore: "85", ticks: ["Corrective done"] } }));
    expect(line.status).toBe("toBeRecorded");
    expect(line.reasons).toContainEqual({ code: "without", tick: "Skill check passed" });
  });
});

describe("what the marks of the chain say", () => {
  test.each<[string, Change, LineStatus]>([
    ["an excused original", { chain: [entry("excused")], standing: { kind: "notAssessed" } }, "excused"],
    ["an excused retake", { chain: [score(40), entry("excused")] }, "excused"],
    ["an original that is owed", { chain: [entry("owed")], standing: { kind: "notAssessed" } }, "toMakeUp"],
    ["a retake that is owed", { chain: [score(40), entry("owed")] }, "toMakeUp"],
    ["owed, and made up since", { chain: [entry("owed"), score(40)] }, "ready"],
    ["absent from a retake", { chain: [score(40), entry("absent")] }, "ready"],
    ["absent from the make-up, too", { chain: [entry("owed"), entry("absent")] }, "toMakeUp"],
    ["did not come to the make-up", { chain: [entry("owed"), entry("noShow")] }, "toMakeUp"],
    ["absent, and excused before", { chain: [score(40), entry("excused"), entry("absent")] }, "excused"],
    ["nothing there", { chain: [], standing: { kind: "notAssessed" } }, "notAssessed"],
    ["nothing here, below elsewhere", { chain: [] }, "notAssessed"],
    [
      "nothing here, mastered elsewhere",
      { chain: [], standing: { kind: "assessed", value: 90 } },
      "mastered",
    ],
    ["a mark nobody can read", { standing: { kind: "check" } }, "notAssessed"],
  ])("%s", (_, change, expected) => {
    expect(status(change)).toBe(expected);
  });
});

describe("who has mastered it, and who must or may retake", () => {
  const at = (value: number): Change => ({ standing: { kind: "assessed", value } });
  const below = (share: number, orAt = false) => ({ bound: { kind: "share", share } as const, orAt });
  test.each<[string, Change, LineStatus, string]>([
    ["at the criterion", at(80), "mastered", "none"],
    ["a hair below it", at(79.99), "ready", "must"],
    ["at it after rounding", at(79.9999), "mastered", "none"],
    ["at an own criterion", { ...at(60), exceptions: { criterion: 60 } }, "mastered", "none"],
    ["below a harder criterion of the standard", { ...at(85), criterion: 90 }, "ready", "must"],
    ["below must", { ...at(59), settings: { mustRetakeBelow: below(0.6) } }, "ready", "must"],
    ["at must", { ...at(60), settings: { mustRetakeBelow: below(0.6) } }, "noRetakesLeft", "none"],
    [
      "at must where that is meant",
      { ...at(60), settings: { mustRetakeBelow: below(0.6, true) } },
      "ready",
      "must",
    ],
    [
      "between must and may",
      { ...at(70), settings: { mustRetakeBelow: below(0.6), mayRetakeBelow: below(0.8) } },
      "ready",
      "may",
    ],
    ["mastered and below may", { ...at(85), settings: { mayRetakeBelow: below(0.9) } }, "ready", "may"],
    ["mastered and below must", { ...at(85), settings: { mustRetakeBelow: below(0.9) } }, "ready", "must"],
    [
      "above must where at it is meant",
      { ...at(61), settings: { mustRetakeBelow: below(0.6, true) } },
      "noRetakesLeft",
      "none",
    ],
    [
      "at a cut that means nothing on this scale, at or not: below the criterion",
      {
        ...at(80),
        settings: { mustRetakeBelow: { bound: { kind: "number", number: 800 }, orAt: true } },
      },
      "mastered",
      "none",
    ],
    [
      "a cut for may that means nothing is nobody's",
      {
        ...at(85),
        settings: { mayRetakeBelow: { bound: { kind: "number", number: 800 }, orAt: false } },
      },
      "mastered",
      "none",
    ],
    ["nothing assessed: nobody yet", { standing: { kind: "notAssessed" } }, "notAssessed", "none"],
    ["nobody must", { ...at(40), settings: { mustRetakeBelow: "nobody" } }, "noRetakesLeft", "none"],
    [
      "below a level by its name, which begins at the criterion in force",
      {
        ...at(85),
        criterion: 88,
        settings: { mustRetakeBelow: { bound: { kind: "level", name: "Mastery" }, orAt: false } },
      },
      "ready",
      "must",
    ],
    [
      "a cut that means nothing on this scale is the criterion",
      { ...at(70), settings: { mustRetakeBelow: { bound: { kind: "number", number: 800 }, orAt: false } } },
      "ready",
      "must",
    ],
    ["mastery set by hand", { ...at(40), exceptions: { levelByHand: 80 } }, "mastered", "none"],
    ["not yet, set by hand", { ...at(90), exceptions: { levelByHand: 0 } }, "ready", "must"],
    [
      "3 where 1 is best and 2.5 is asked",
      { ...at(3), scale: germanMarks(), criterion: 2.5 },
      "ready",
      "must",
    ],
    ["2.5 there", { ...at(2.5), scale: germanMarks(), criterion: 2.5 }, "mastered", "none"],
  ])("%s", (_, change, expected, obligation) => {
    const line = retakeLine(retakeCase(change));
    expect([line.status, line.obligation]).toEqual([expected, obligation]);
  });

  test("the reason of an open line begins with must or may", () => {
    const may = { ...at(85), settings: { mayRetakeBelow: below(0.9) } };
    expect(retakeLine(retakeCase(may)).reasons[0]).toEqual({ code: "mayRetake", below: 90, orAt: false });
    expect(retakeLine(retakeCase(at(40))).reasons[0]).toEqual({ code: "mustRetake", below: 80, orAt: false });
  });
});

describe("who joined later or has left", () => {
  test.each<[string, Change, LineStatus]>([
    ["joined on the day of the assessment", { exceptions: { joined: "2025-11-03" } }, "ready"],
    ["joined the day after", { exceptions: { joined: "2025-11-04" } }, "beforeYourTime"],
    [
      "nobody knows when it was",
      { exceptions: { joined: "2025-11-04" }, dates: { assessed: null } },
      "ready",
    ],
    ["left today", { exceptions: { left: "2025-11-06" } }, "excused"],
    ["leaves tomorrow", { exceptions: { left: "2025-11-07" } }, "ready"],
  ])("%s", (_, change, expected) => {
    expect(status(change)).toBe(expected);
  });
});

describe("ticks", () => {
  test.each<[string, readonly string[], readonly string[], LineStatus]>([
    ["none are asked for", [], [], "ready"],
    ["case and spaces do not matter", ["Corrective Done"], ["corrective  done"], "ready"],
    [
      "the corrective comes first, wherever it stands",
      ["Parent signature", "Corrective done"],
      [],
      "correctiveNeeded",
    ],
    ["a school's own tick", ["Parent signature"], [], "tickNeeded"],
    [
      "a tick the policy no longer asks for is no matter",
      ["Corrective done"],
      ["Corrective done", "Old"],
      "ready",
    ],
  ])("%s", (_, beforeRetake, ticks, expected) => {
    expect(status({ settings: { beforeRetake }, entries: { ticks } })).toBe(expected);
  });

  test("every tick that is missing is named", () => {
    const line = retakeLine(retakeCase({ entries: { ticks: [] } }));
    expect(line.reasons).toEqual([
      { code: "mustRetake", below: 80, orAt: false },
      { code: "needs", tick: "Corrective done" },
      { code: "needs", tick: "Skill check passed" },
    ]);
  });
});

describe("the student's own day", () => {
  test.each<[string, Change, LineStatus]>([
    ["lies ahead", { entries: { scheduledFor: "2025-11-07" } }, "scheduled"],
    ["is today", { entries: { scheduledFor: "2025-11-06" } }, "ready"],
    ["has passed", { entries: { scheduledFor: "2025-11-05" } }, "toBeScored"],
    [
      "does not help who still needs the corrective",
      { entries: { scheduledFor: "2025-11-07", ticks: [] } },
      "correctiveNeeded",
    ],
    ["was asked for", { settings: { onlyOnRequest: true }, entries: { requested: true } }, "ready"],
  ])("%s", (_, change, expected) => {
    expect(status(change)).toBe(expected);
  });
});
