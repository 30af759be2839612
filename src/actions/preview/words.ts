import { counted } from "../roster/words";

const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

function inWords(count: number): string {
  return SMALL[count] ?? String(count);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const lines = (count: number) => counted(count, "line");

/** Every sentence of the preview of settings, in one place, to be reviewed and translated. */
export const words = {
  unknownSetting: (nearest: string | null) =>
    `No setting of the policy table has that name${nearest ? `; did you mean "${nearest}"?` : "."}`,
  /** Another row of the policy table says why. */
  forbids: (label: string, value: string, why: string) =>
    `${label} ${orBlank(value)} does not go with the rest of the policy. ${why}`,
  noValue: (label: string) => `${label}: type the value itself, no formula.`,

  excused: "excused",
  notAssessed: "not assessed",

  /** "Highest", "latest". */
  bare: (from: string, to: string): [string, string] => [capital(from), to],
  /** "Mastery at 80 %", "90 %". */
  named: (label: string, from: string, to: string): [string, string] => [
    `${label} ${orBlank(from)}`,
    orBlank(to),
  ],
  levels: (
    [from, to]: readonly [string, string],
    { before, after }: { before: number; after: number },
    students: number,
  ) =>
    `${from}: ${before} mastered, ${to}: ${after}; ${
      students === 1 ? "this one student changes" : `these ${inWords(students)} students change`
    }.`,
  noLevel: (label: string, { from, to }: { from: string; to: string }, parts: readonly string[]) =>
    `${label} ${orBlank(from)} → ${orBlank(to)}: nobody's level changes; ${parts.join(", ")}.`,
  nothing: "Nothing changes in your classes.",
  stands: (label: string, value: string) =>
    `${label}: it is ${orBlank(value)} already. Nothing changes in your classes.`,

  recorded: (count: number) => `${counted(count, "recorded score")} ${count === 1 ? "changes" : "change"}`,
  lines: {
    came: (count: number) => `${lines(count)} ${count === 1 ? "comes" : "come"} to the roster`,
    went: (count: number) => `${lines(count)} ${count === 1 ? "leaves" : "leave"} the roster`,
    status: (count: number) => `${lines(count)} of the roster ${gets(count)} another status`,
    day: (count: number) => `${lines(count)} of the roster ${gets(count)} another date`,
    form: (count: number) => `${lines(count)} of the roster ${gets(count)} another form`,
    reason: (count: number) => `${lines(count)} of the roster ${gets(count)} another reason`,
  },
  otherGroups: (count: number) =>
    `${counted(count, "student")} ${count === 1 ? "is" : "are"} in another group`,
  otherTutors: (count: number) => `${counted(count, "student")} ${gets(count)} another tutor`,
  otherTimes: (count: number) =>
    `${counted(count, "group")} ${count === 1 ? "meets" : "meet"} at another time`,
  onTarget: (before: number, after: number) =>
    `${after} ${after === 1 ? "standard reaches" : "standards reach"} the target instead of ${before}`,
  onBoard: "the page for the board says it the next time it is opened",

  noLine: "not on the roster",
  retakeOf: (assessment: string) => `retake of ${assessment}`,
  form: (form: string) => `form ${form}`,
  noForm: "no form",
  askBy: (day: string) => `ask by ${day}`,
  noAskBy: "no day to ask by",
  retakeBy: (day: string) => `retake by ${day}`,
  noRetakeBy: "no day to retake by",
  daysLate: (days: string) => `${counted(Number(days), "day")} late`,
  notLate: "not late",
  noReason: "no reason",

  of: (name: string, group: string) => `${name}: ${group}`,
  studentOf: (student: string, name: string) => `${student} (${name})`,
  groups: (before: number, after: number) => `${counted(after, "group")} instead of ${before}.`,
  nowTaught: (block: string) => `${block}.`,
  noLongerTaught: (block: string) => `${block}: no longer.`,
  elsewhere: (who: string, before: string | undefined, after: string | undefined) =>
    `${who}: ${after ?? "no group"} instead of ${before ?? "no group"}.`,
  otherTutor: (who: string, before: string, after: string) =>
    `${who}: tutor ${after || "nobody"} instead of ${before || "nobody"}.`,
  otherTime: (group: string, before: string, after: string) =>
    `${group} meets ${after} instead of ${before}.`,

  lateRecorded: (first: string, then: string, recorded: string) =>
    `A late learner: ${first} at first and ${then} on the retake is recorded as ${recorded}, not ${then}.`,
  lateCorrected: (first: string, then: string, recorded: string) =>
    `A late learner: ${first} at first with all corrections done is recorded as ${recorded}; ${then} on a retake is not.`,
  lateStands: (first: string, then: string, value: string) =>
    `A late learner: ${first} on the first assessment and ${then} on the next stands at ${value}.`,
  lateMore: (first: string, then: string, level: string) =>
    `A late learner: ${first} on the first assessment and ${then} on the next has no score yet: ${level}.`,
  ownInStandards: (label: string, own: number, all: number) =>
    `${own} of ${counted(all, "standard")} ${own === 1 ? "says" : "say"} for ${own === 1 ? "itself" : "themselves"} in the tab Standards what holds (${label}); that stays as it is.`,
  ownInClasses: (label: string, own: number, all: number) =>
    `${own} of ${all} ${all === 1 ? "class" : "classes"} ${own === 1 ? "says" : "say"} in Mastery Classes what holds (${label}); that stays as it is.`,
  issue: (tab: string, cell: string, message: string) => `${tab}${cell === "" ? "" : ` ${cell}`}: ${message}`,
  moreIssues: (count: number) => `And ${counted(count, "more place")} that could not be read then.`,
  formula: "The cell of this setting holds a formula; the value would stand instead of it.",

  /** As in the menu. */
  items: { roster: "Build retake roster", groups: "Build corrective groups", map: "Update mastery map" },
  changed: (label: string, to: string, items: readonly string[]) =>
    `${label}: ${orBlank(to)} from now on.${items.length === 0 ? "" : ` Tabs built before still say what they said; to bring them up to date: ${items.join(", ")}.`}`,
} as const;

function gets(count: number): string {
  return count === 1 ? "gets" : "get";
}

/** A setting that is not set. */
function orBlank(value: string): string {
  return value === "" ? "not set" : value;
}
