import type { GroupKind } from "../../mastery/groups/place";
import type { MoveReason } from "../../mastery/groups/plan";

const students = (n: number) => (n === 1 ? "1 student" : `${n} students`);
const groups = (n: number) => (n === 1 ? "1 group" : `${n} groups`);
const inGroup = (standard: string, part: number) => (part > 1 ? `${standard} (part ${part})` : standard);

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
  everyone: (code: string) => `Everyone (${code})`,
  notYet: (below: number, informed: number) => `${below} of ${informed} not yet`,
  notYetHere: (below: number) => `${below} not yet`,

  alone: (code: string) => `${code} (individual work)`,
  lookAgain: (code: string, mark: string) => `${code} (newest: ${mark}, look again)`,

  moved: (from: string | null, to: string | null, why: string) => {
    if (from === null) return to === null ? why : `Now in ${to}: ${why}.`;
    return to === null ? `No longer in ${from}: ${why}.` : `From ${from} to ${to}: ${why}.`;
  },
  place: (label: string, standard: string | null) => (standard === null ? label : `${label} (${standard})`),
  why: {
    notInClass: () => "not in the class list any more",
    leftOut: () => "left out by an exception",
    notAssessed: (from) => `nothing is known on ${from} any more`,
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

  warning: {
    noPriorityStandard:
      "None of the standards that groups are made for is a priority standard; set Priority in Standards to yes.",
    sizesContradict: (atLeast: number, atMost: number) =>
      `Group size at least (${atLeast}) is larger than Group size at most (${atMost}); ${atMost} holds for both.`,
    prerequisiteCircle: (codes: string) =>
      `Standards: ${codes} are prerequisites of each other in a circle; take one of them out.`,
    groupTooLarge: (standard: string, part: number, size: number) =>
      `The group for ${inGroup(standard, part)} has ${students(size)}: more groups than "Groups at most" would be needed.`,
    groupTooSmall: (standard: string, part: number, size: number) =>
      `The group for ${inGroup(standard, part)} has only ${students(size)}: no other group shares their gaps.`,
    alone: (student: string, standard: string) =>
      `${student} is alone on ${standard}: no other group shares another of their gaps.`,
    unknownStudent: (student: string) =>
      `Mastery Exceptions: ${student} is in no class list; correct the name or the ID.`,
    unknownStandard: (student: string, standard: string) =>
      `Mastery Exceptions: ${standard}, named for ${student}, is no standard of the class.`,
    apartFromSelf: (student: string) =>
      `Mastery Exceptions: ${student} cannot be kept apart from themselves; type the other student's name.`,
    pinNowhere: (student: string) => `Mastery Exceptions: the pin of ${student} names no standard; type one.`,
    pinAndLeaveOut: (student: string, standard: string) =>
      `Mastery Exceptions: ${student} is pinned to ${standard} and left out of it; the leaving out holds.`,
    pinWithoutGap: (student: string, standard: string) =>
      `${student} is pinned to ${standard} and has no gap there; the pin is passed over.`,
    noGroupForPin: (student: string, standard: string) =>
      `${student} is pinned to ${standard}, for which "Groups at most" leaves no group.`,
    twoPins: (student: string, holds: string, ignored: string) =>
      `${student} is pinned to ${holds} and to ${ignored}; the first holds.`,
    pinnedTogether: (one: string, other: string, standard: string) =>
      `${one} and ${other} are kept apart and both pinned to ${standard}; they are together there.`,
    individualToKeepApart: (student: string, standard: string) =>
      `${student} works alone on ${standard}, so that students kept apart do not sit together.`,
  },

  logged: "left Corrective Groups",
  ticked: "yes",
  entries: (typed: readonly (readonly [string, string])[]) =>
    typed.map(([heading, value]) => `${heading}: ${value}`).join("; "),
  headingsGone: (tab: string, headings: string) =>
    `The tab "${tab}" misses the heading ${headings}: put it back into row 1. Nothing was changed there.`,

  toast: {
    reteach: (titles: string) => `reteach ${titles} to everyone`,
    groups: (count: number, size: number) => `${groups(count)} with ${students(size)}`,
    extension: (n: number) => `${n} extension`,
    notAssessed: (n: number) => `${n} not assessed`,
    noGaps: "no gaps",
    one: (name: string, parts: string) => `${name}: ${parts}`,
    several: (classes: number, count: number, size: number) =>
      `${classes} classes, ${groups(count)}, ${students(size)}`,
    reteachIn: (n: number) => (n === 1 ? "reteach in 1 class" : `reteach in ${n} classes`),
    nothing: "No groups: nothing that was asked for has been assessed in these classes.",
  },
} as const;
