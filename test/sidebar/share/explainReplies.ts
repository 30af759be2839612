import type { EvidenceRow, SelectionExplained } from "../../../src/sidebarReplies";

export const LEVELS = [
  { name: "Exceeds mastery", from: 90, colour: "#eaf1ff", mastered: true },
  { name: "Mastery", from: 80, colour: "#b5d9c4", mastered: true },
  { name: "Approaching", from: 60, colour: "#e3bd51", mastered: false },
  { name: "Not yet", from: 0, colour: "#a990b6", mastered: false },
];

export function mark(about: Partial<EvidenceRow> = {}): EvidenceRow {
  return {
    assessment: "Slope quiz",
    kind: "summative",
    label: "1st attempt, form A, 4 Nov",
    day: "2025-11-04",
    typed: "2 of 4",
    value: 50,
    counts: true,
    decides: false,
    why: "",
    tab: "Period 1",
    cell: "C5",
    ...about,
  };
}

const FIRST = mark({ why: "A better attempt counts." });
const HOMEWORK = mark({
  ...{ assessment: "Homework 3", kind: "practice", label: "1st attempt, 6 Nov", day: "2025-11-06" },
  ...{
    typed: "7 of 10",
    value: 70,
    counts: false,
    why: "It does not count: practice has weight 0.",
    cell: "D5",
  },
});
const SECOND = mark({
  ...{ label: "2nd attempt, form B, 14 Nov", day: "2025-11-14", typed: "4 of 4", value: 100 },
  ...{ decides: true, cell: "E5" },
});
const TALK = mark({
  ...{ assessment: "Talk", kind: "observation", label: "1st attempt, 20 Nov", day: "2025-11-20" },
  ...{ typed: "5 of 10", value: 50, cell: "F5" },
});

/** Mastered on the second attempt, and newest work that lies below. */
export const EXPLAINED: SelectionExplained = {
  about: {
    ...{ class: "Period 1", student: "Lee, Ana", id: "1042", standard: "6.1" },
    ...{ title: "Slope", iCan: "I can find the slope of a line." },
  },
  level: "Exceeds mastery",
  colour: "#eaf1ff",
  mastered: true,
  full: "Lee, Ana, Slope (6.1): Exceeds mastery.\nScale of 100.\nLevel: Exceeds mastery (from 90), by the 2nd attempt of Slope quiz.",
  steps: [
    "Scale of 100.",
    "Slope quiz: The best attempt counts: 100, the 2nd.",
    "Scoring method: highest. The best counts: 100, number 1 of 2.",
    "Mastery starts at 80; 100 reaches it.",
    "Level: Exceeds mastery (from 90), by the 2nd attempt of Slope quiz.",
    "But newest: 50 %, look again.",
  ],
  family:
    "Slope (I can find the slope of a line): mastered. On 14 Nov Ana had 4 of 4; 4 of 4 shows mastery. The better result counts.",
  evidence: [FIRST, HOMEWORK, SECOND, TALK],
  next: "Next: nothing to retake, it is mastered; to go further: Slopes of ramps.",
  scale: { maximum: 100, best: "highest", criterion: 80, levels: LEVELS },
  isByHand: false,
  byHand: null,
  standards: [
    { code: "6.1", title: "Slope", level: "Exceeds mastery", colour: "#eaf1ff", mastered: true },
    { code: "6.2", title: "Intercepts", level: "Approaching", colour: "#e3bd51", mastered: false },
    { code: "6.3", title: "Systems of equations", level: "not assessed", colour: null, mastered: false },
    { code: "6.4", title: "", level: "More evidence (1 of 3)", colour: null, mastered: false },
  ],
};

export const BY_HAND: SelectionExplained = {
  ...EXPLAINED,
  ...{ level: "Mastery", colour: "#b5d9c4", isByHand: true },
  byHand: {
    level: "Mastery",
    note: "oral exam on 3 Nov",
    standard: "6.1",
    class: "Period 1",
    from: "",
    to: "",
  },
  steps: [
    "Scale of 100.",
    "The level was set by hand, so the marks do not decide it; by them it would be: Not yet.",
  ],
  evidence: [FIRST],
};

export const NOT_ASSESSED: SelectionExplained = {
  ...EXPLAINED,
  ...{ level: "not assessed", colour: null, mastered: false, evidence: [], next: "" },
  steps: ["Nothing that counts has a score yet."],
  family: "Slope: not assessed yet. Nothing is there yet. What comes first counts.",
  standards: EXPLAINED.standards.slice(0, 1),
};

export const UNREADABLE: SelectionExplained = {
  ...EXPLAINED,
  ...{ level: "Check", colour: null, mastered: false },
  next: "Next: correct the mark that cannot be read.",
  steps: ["Scale of 100.", "A mark cannot be read, so nobody knows the level; correct it in the gradebook."],
  evidence: [
    mark({
      ...{ typed: "4 or 5?", value: null, label: "4 Nov" },
      why: 'cannot be read: "4 or 5?" is no score; type a number, or list it in the policy as a Mark',
    }),
    mark({
      typed: "EX",
      value: null,
      label: "6 Nov",
      day: "2025-11-06",
      why: "EX is excused and does not count",
      cell: "D5",
    }),
    mark({ ...SECOND, decides: false }),
  ],
};

export const ONE_ATTEMPT: SelectionExplained = {
  ...EXPLAINED,
  ...{ level: "Not yet", colour: "#a990b6", mastered: false },
  next: "Next: still to do: Corrective done (Slope with ramps and cards) by Wed 12 Nov, then 2nd attempt, form B, on Fri 14 Nov in class.",
  evidence: [mark({ decides: true })],
  steps: [
    "Scale of 100.",
    "Scoring method: highest. The best counts: 50.",
    "Mastery starts at 80; 50 is not there yet.",
    "Level: Not yet.",
  ],
};

/** 1 is the best, as in German schools. */
export const DOWNWARDS: SelectionExplained = {
  ...EXPLAINED,
  ...{ level: "gut", colour: null },
  scale: {
    ...{ maximum: 6, best: "lowest", criterion: 2.5 },
    levels: [
      { name: "sehr gut", from: 1.5, colour: null, mastered: true },
      { name: "gut", from: 2.5, colour: null, mastered: true },
      { name: "befriedigend", from: 3.5, colour: null, mastered: false },
      { name: "ausreichend", from: 4.5, colour: null, mastered: false },
      { name: "noch nicht", from: 6, colour: null, mastered: false },
    ],
  },
  evidence: [
    mark({ typed: "4", value: 4 }),
    mark({ ...HOMEWORK, typed: "3", value: 3 }),
    mark({ ...SECOND, typed: "2", value: 2 }),
  ],
};

const DAYS = Array.from({ length: 21 }, (_, at) => `2025-11-${String(at + 3).padStart(2, "0")}`);

/** More marks than are drawn, decided by several of them. */
export const MANY: SelectionExplained = {
  ...EXPLAINED,
  ...{ level: "Approaching", colour: "#e3bd51", mastered: false },
  evidence: DAYS.map((day, at) =>
    mark({
      ...{ assessment: `Check ${at + 1}`, label: `1st attempt, ${at + 3} Nov`, day, cell: `C${at + 5}` },
      ...{ typed: String(40 + ((at * 37) % 60)), value: 40 + ((at * 37) % 60) },
      ...{ decides: at > 15, counts: at % 5 !== 0 },
    }),
  ),
};

const LONG = "Constructing arguments and evaluating the reasoning of others ";

export const LONG_NAMES: SelectionExplained = {
  ...ONE_ATTEMPT,
  about: {
    ...EXPLAINED.about,
    student: "Wolfeschlegelsteinhausenbergerdorff, Hubert Blaine",
    title: LONG.repeat(2),
    class: "Period 1, Wednesdays in the old gymnasium",
  },
  level: "On the way to a firm understanding",
  evidence: [
    mark({ assessment: LONG.repeat(2), typed: "On the way to a firm understanding", decides: true }),
  ],
  scale: {
    ...EXPLAINED.scale,
    levels: LEVELS.map((level, at) => ({
      ...level,
      name: at === 3 ? "On the way to a firm understanding" : level.name,
    })),
  },
  standards: [...EXPLAINED.standards, { ...EXPLAINED.standards[1]!, code: "9.9", title: LONG.repeat(2) }],
};
