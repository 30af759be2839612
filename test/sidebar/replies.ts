import type {
  GroupsBuilt,
  LevelsOfStandard,
  RosterBuilt,
  SetupApplied,
  SetupPreview,
} from "../../src/sidebarReplies";
import type { FakeAnswer } from "./fakeGoogle";

export function ok(reply: object): FakeAnswer {
  return { reply: { status: "ok", ...reply } };
}

export function refusal(code: string, message: string): FakeAnswer {
  return { reply: { status: "error", code, message } };
}

export function levels(more: Partial<LevelsOfStandard> = {}): LevelsOfStandard {
  return {
    class: "Period 1",
    standard: "LF.1",
    title: "Slope",
    cut: "16 of 20",
    perfect: false,
    counts: [
      { level: "Exceeds mastery", colour: "#c9dff5", mastery: true, students: 6 },
      { level: "Mastery", colour: "#cdeae3", mastery: true, students: 11 },
      { level: "Approaching", colour: "#fdecc0", mastery: false, students: 7 },
      { level: "Not yet", colour: "#e8e8e8", mastery: false, students: 2 },
    ],
    notAssessed: 1,
    moreEvidence: 0,
    check: 1,
    ...more,
  };
}

export const PREVIEW: SetupPreview = {
  levels: ["Period 1", "Period 3"].flatMap((of) => [
    levels({ class: of }),
    levels({ class: of, standard: "Graph quiz", title: "", cut: "8 of 10", check: 0, notAssessed: 0 }),
  ]),
  changed: [],
  warnings: [],
};

/** What a retake rule may take from students. */
export const WARNINGS = [
  "Retake cap 70 % lies below mastery (80 %): 3 students who mastered on a retake are recorded below it.",
  'Retake rule "mean if mastered" concerns 2 students: what is recorded lies below the original for Ana Lee and <b>Ben</b> Cho.',
];

export const APPLIED: SetupApplied = {
  students: 56,
  standards: 2,
  classes: 2,
  tabs: ["Mastery Policy", "Mastery Classes", "Standards", "Assessments", "Mastery Map – Period 1"],
  issues: [],
};

export const GROUPS: GroupsBuilt = {
  tab: "Corrective Groups",
  groups: 3,
  students: 14,
  withGap: 16,
  covered: 15,
  reteach: ["LF.2"],
  moved: [
    { class: "Period 1", student: "Lee, Ana", words: "From LF.1 to the extension group: mastered LF.1." },
  ],
  notAssessed: 2,
  extension: 12,
  warnings: ["Period 3: one group has 7 students because only 4 groups are allowed."],
  issues: [],
};

export const ROSTER: RosterBuilt = {
  tab: "Retake Roster",
  students: 17,
  standards: 23,
  lines: 25,
  came: 25,
  went: 0,
  changed: 0,
  overdue: 2,
  next: { day: "2025-11-14", form: "B" },
  forms: [{ assessment: "LF.1 Slope", form: "B", copies: 12 }],
  newForms: [{ assessment: "Graph quiz", students: 3, by: "2025-11-19" }],
  issues: [],
};
