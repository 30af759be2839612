import type { Issue, PolicyDescription, WorkbookDescription } from "../../src/sidebarReplies";
import type { FakeAnswer, Queues } from "./fakeGoogle";

export type PolicyLevel = PolicyDescription["levels"][number];

export const PING: FakeAnswer = { reply: { status: "ok", version: "0.1.0" } };

export function level(name: string, from: string, more: Partial<PolicyLevel> = {}): PolicyLevel {
  return { name, from, colour: null, mastery: false, ...more };
}

export function policy(more: Partial<PolicyDescription> = {}): PolicyDescription {
  return {
    tab: "Mastery Policy",
    summary: ["Mastery starts at 80 %.", "Of several scores, the best one counts."],
    levels: [
      level("Exceeds mastery", "90 %", { mastery: true, colour: "#c9dff5" }),
      level("Mastery", "80 %", { mastery: true, colour: "#cdeae3" }),
      level("Approaching", "60 %", { colour: "#fdecc0" }),
      level("Not yet", "0 %", { colour: "#e8e8e8" }),
    ],
    issues: [],
    ...more,
  };
}

/** What holds where there is no policy tab. */
export const NO_POLICY_TAB = policy({ tab: null });

export function issue(more: Partial<Issue> = {}): Issue {
  return {
    tab: "Mastery Policy",
    row: 7,
    column: "B",
    code: "illegalValue",
    message: "“lots” is no number of scores. Type a number from 1 up, or leave it blank.",
    ...more,
  };
}

export function workbook(more: Partial<WorkbookDescription> = {}): WorkbookDescription {
  return {
    tabs: 5,
    formulas: [
      { tab: "Period 1", count: 28 },
      { tab: "Period 2", count: 1 },
    ],
    policy: policy(),
    setUp: null,
    undo: null,
    ours: [],
    issues: [],
    ...more,
  };
}

export function described(more: Partial<WorkbookDescription> = {}): FakeAnswer {
  return { reply: { status: "ok", workbook: workbook(more) } };
}

/** Answers for a panel that finds this workbook when it opens. */
export function finding(more: Partial<WorkbookDescription> = {}): Queues {
  return { ping: [PING], describeWorkbook: [described(more)] };
}

/** What is told of a workbook that is set up. */
export const SET_UP: Partial<WorkbookDescription> = {
  formulas: [],
  setUp: {
    classes: [
      { class: "Period 1", tab: "Period 1", students: 28, standards: 6 },
      { class: "Algebra", tab: "Period 3", students: 22, standards: 6 },
    ],
  },
  undo: "Build retake roster, 14:02",
  ours: [
    { title: "Mastery Policy", rangeName: "MASTERY_POLICY" },
    { title: "Standards", rangeName: "MASTERY_STANDARDS" },
    { title: "Retake Roster", rangeName: "MASTERY_ROSTER" },
    { title: "Mastery Map – Period 1", rangeName: "MASTERY_MAPTAB_1" },
  ],
};
