import { counted } from "../roster/words";

const inGroup = (standard: string, part: number) => (part > 1 ? `${standard} (part ${part})` : standard);
const whereNow = (place: string | null) => (place === null ? "in no group" : `in ${place} by the data`);

/** Sentences for the teacher's eyes beside the groups. */
export const warningWords = {
  noTutor: (students: string) =>
    `No tutor for ${students}: nobody who may help them has mastered their standard yet.`,
  noPriorityStandard:
    "None of the standards that groups are made for is a priority standard; set Priority in Standards to yes.",
  sizesContradict: (atLeast: number, atMost: number) =>
    `Group size at least (${atLeast}) is larger than Group size at most (${atMost}); ${atMost} holds for both.`,
  prerequisiteCircle: (codes: readonly string[]) =>
    codes.length === 1
      ? `Standards: ${codes[0]} is its own prerequisite; take it out there.`
      : `Standards: ${codes.join(", ")} are prerequisites of each other in a circle; take one of them out.`,
  groupTooLarge: (standard: string, part: number, size: number) =>
    `The group for ${inGroup(standard, part)} has ${counted(size, "student")}: more groups than "Groups at most" would be needed.`,
  groupTooSmall: (standard: string, part: number, size: number) =>
    `The group for ${inGroup(standard, part)} has only ${counted(size, "student")}: no other group shares their gaps.`,
  alone: (student: string, standard: string) =>
    `${student} is alone on ${standard}: no other group shares another of their gaps.`,
  unknownStudent: (student: string) => `${student} is in no class list; correct the name or the ID.`,
  unknownClass: (name: string) => `No class is called ${name}; type it as it stands in Mastery Classes.`,
  unknownStandard: (student: string, standard: string) =>
    `${standard}, named for ${student}, is no standard of the class; correct the code.`,
  apartFromSelf: (student: string) =>
    `${student} cannot be kept apart from themselves; type the other student's name.`,
  apartFromNobody: (student: string) =>
    `${student} is kept apart from nobody; type the other student's name under Value.`,
  pinNowhere: (student: string) => `The pin of ${student} names no standard; type one.`,
  pinAndLeaveOut: (student: string, standard: string) =>
    `${student} is pinned to ${standard} and left out of it; the leaving out holds. Take one of the two out.`,
  pinWithoutGap: (student: string, standard: string) =>
    `${student} is pinned to ${standard} and has no gap there now; the pin is passed over. Take it out, or use Moved to.`,
  noGroupForPin: (student: string, standard: string) =>
    `${student} is pinned to ${standard}, for which "Groups at most" leaves no group. Raise it, or take a pin out.`,
  twoPins: (student: string, holds: string, ignored: string) =>
    `${student} is pinned to ${holds} and to ${ignored}; the first holds. Take one of the two out.`,
  pinnedTogether: (one: string, other: string, standard: string) =>
    `${one} and ${other} are kept apart and both pinned to ${standard}; they are together there.`,
  handOverPin: (student: string, standard: string) =>
    `${student} is pinned to ${standard}, and Moved to says otherwise, which holds. Take one of the two out.`,
  handAndLeaveOut: (student: string) =>
    `${student} is left out and moved by hand; the leaving out holds. Take one of the two out.`,
  handTogether: (one: string, other: string) =>
    `${one} and ${other} are kept apart by Mastery Exceptions and sit together by Moved to.`,
  handsBeyondLimit: (asked: number, atMost: number) =>
    `Moved to asks for ${counted(asked, "group")}, more than "Groups at most" (${atMost}); all are made.`,
  helper: {
    mastered: (student: string, standard: string, group: string) =>
      `${student} has mastered ${standard} and stays in ${group} by Moved to.`,
    none: (student: string, standard: string, group: string) =>
      `${student} is not assessed on ${standard} and stays in ${group} by Moved to.`,
    excused: (student: string, standard: string, group: string) =>
      `${standard} is not asked of ${student} now, who stays in ${group} by Moved to.`,
  },
  individualToKeepApart: (student: string, standard: string) =>
    `${student} works alone on ${standard}, so that students kept apart do not sit together.`,
} as const;

/** What cannot be followed in a cell, and what to do there. */
export const issueWords = {
  unread: (student: string, choices: string) =>
    `Moved to of ${student} names no group that is there, so the data place ${student}. Type ${choices} or a standard's code, or clear it.`,
  handNotAsked: (student: string, standard: string, now: string | null) =>
    `Groups are not made for ${standard} now, so ${student} is ${whereNow(now)}. Clear Moved to, or type another group.`,
  handGroupGone: (student: string, standard: string | null, now: string | null) =>
    `The group ${standard === null ? "" : `for ${standard} `}that Moved to names is not there any more, so ${student} is ${whereNow(now)}. Clear Moved to, or type another group.`,
  unknownPrerequisite: (name: string, code: string, nearest: string | null) =>
    `${name}, a prerequisite of ${code}, is no standard${nearest ? `; did you mean "${nearest}"?` : "; correct the code or take it out."}`,
} as const;
