import { counted, listed } from "../roster/words";
import type { GroupKind } from "../../mastery/groups/place";
import type { MoveReason } from "../../mastery/groups/plan";
import { issueWords, warningWords } from "./warningWords";

/** Every word that corrective groups say, on their tab and beside it. */
export const words = {
  kind: {
    corrective: "Group",
    practice: "Practice after the reteach",
    individual: "Individual work",
    extension: "Extension",
  } satisfies Record<GroupKind, string>,
  reteach: (title: string) => `Reteach everyone: ${title}`,
  notAssessed: "Not assessed",
  /** By the teacher's hand. */
  noGroup: "No group",
  form: (form: string) => `form ${form}`,
  newForm: "new form needed",
  everyone: (code: string) => `Everyone (${code})`,
  notYet: (below: number, informed: number) => `${below} of ${informed} not yet`,
  notYetHere: (below: number) => `${below} not yet`,

  /** "LF.0 (comes before LF.2)", "LF.0 and LF.1 (come before LF.2, not assessed)". */
  beside: (codes: readonly string[], { before, how }: { before: string | null; how: string }) => {
    const place = before === null ? "" : `${codes.length === 1 ? "comes" : "come"} before ${before}`;
    const about = [place, how].filter((part) => part !== "").join(", ");
    return about === "" ? listed(codes) : `${listed(codes)} (${about})`;
  },
  individualWork: "individual work",
  notAssessedYet: "not assessed",
  lookAgain: (code: string, mark: string) => `${code} (newest: ${mark}, look again)`,

  moved: (from: string | null, to: string | null, why: string) => {
    if (from === null) return to === null ? why : `Now in ${to}: ${why}.`;
    return to === null ? `No longer in ${from}: ${why}.` : `From ${from} to ${to}: ${why}.`;
  },
  place: (label: string, standard: string | null) => (standard === null ? label : `${label} (${standard})`),
  why: {
    notInClass: () => "not in the class list any more",
    leftOut: () => "left out by an exception",
    notAssessed: (from) => `nothing is known ${from === "" ? "" : `on ${from} `}any more`,
    byHand: () => "by Moved to",
    released: () => "released, as Moved to was cleared",
    newlyPlaced: () => "new results",
    pinned: () => "pinned by an exception",
    mastered: (from) => `${from} is mastered`,
    noLongerAsked: (from) => `${from} is not what groups are made for any more`,
    reteach: (from) => `${from} is taught again to everyone`,
    reteachOver: (from) => `${from} is not taught again to everyone any more`,
    newGap: (_from, to) => `not yet there on ${to}`,
    keptApart: () => "kept apart by an exception",
    prerequisite: (from, to) => `${to} comes before ${from}`,
    furthestBelow: (_from, to) => `a new result; further below on ${to} now`,
    groupGivenUp: (from) => `the group for ${from} became too small`,
    otherStandardsChosen: () => "other standards cover more students now",
    groupFormed: (_from, to) => `there is a group for ${to} now`,
    groupSizes: () => "group sizes",
  } satisfies Record<MoveReason, (from: string, to: string) => string>,

  warning: warningWords,
  on: (tab: string, sentence: string) => `${tab}: ${sentence}`,
  issue: issueWords,
  nobodyAssessed: (name: string, codes: string) =>
    `${name}: nobody has a result on ${codes} that can be read. Type scores, or ask for another assessment.`,
  allMastered: (name: string, codes: string) =>
    `${name}: everybody who is assessed has mastered ${codes}; nobody needs a group.`,
  nobodyBelow: (name: string) =>
    `${name}: no standard to start with, as nobody is below on work that counts; groups are made for all of it.`,

  logged: "left Corrective Groups",
  /** What the log calls it when somebody is moved by hand, and when that is taken back. */
  handLogged: "moved by hand in Corrective Groups",
  releaseLogged: "released in Corrective Groups",
  handTimes: (times: number) => `change ${times} of this student`,
  ticked: "yes",
  entries: (typed: readonly (readonly [string, string])[]) =>
    typed.map(([heading, value]) => `${heading}: ${value}`).join("; "),
  headingsGone: (tab: string, headings: string) =>
    `The tab "${tab}" misses the heading ${headings}: put it back into row 1. Nothing was changed there.`,

  toast: {
    reteach: (titles: string) => `reteach ${titles} to everyone`,
    groups: (count: number, size: number) => `${counted(count, "group")} with ${counted(size, "student")}`,
    extension: (n: number) => `${n} extension`,
    notAssessed: (n: number) => `${n} not assessed`,
    noGaps: "no gaps",
    start: (code: string, below: number, assessed: number) =>
      `start with ${code} (${below} of ${assessed} not yet)`,
    starts: "each starts with the standard that needs it most",
    one: (name: string, parts: string) => `${name}: ${parts}`,
    several: (classes: number, count: number, size: number) =>
      [
        `${classes} classes`,
        ...(count > 0 ? [counted(count, "group"), counted(size, "student")] : ["no groups"]),
      ].join(", "),
    reteachIn: (n: number) => (n === 1 ? "reteach in 1 class" : `reteach in ${n} classes`),
    nothing: "No groups: nothing that was asked for has been assessed in these classes.",
  },
} as const;
