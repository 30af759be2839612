import type { Day } from "../../mastery/calendar/day";
import type { Term } from "../../mastery/calendar/calendar";
import { counted, dayInWords, listed } from "../roster/words";
import type { TermChoice } from "../deskReplies";

/** Every sentence about closing a term, in one place, to be reviewed and translated. */
export const words = {
  noTerms: (tab: string) =>
    `The policy has no terms. Type a row into "${tab}": Term, a name such as Autumn, its first day, its last day (2025-09-01, 2025-12-19), each in a cell of its own.`,
  unknownTerm: (names: readonly string[]) => `No term of the policy has that name; choose ${either(names)}.`,
  noneBegun: ({ name, first }: Term) => `No term has begun; the first is ${name} on ${dayInWords(first)}.`,
  notBegun: ({ name, first }: Term) => `${name} begins on ${dayInWords(first)} and cannot be closed before.`,
  unknownChoice: (choices: readonly TermChoice[]) =>
    `Choose what becomes of the open gaps: ${either(choices.map((choice) => `"${choice}"`))}.`,
  typedScores: (scores: number, tab: string) =>
    `${counted(scores, "score")} ${scores === 1 ? "is" : "are"} typed on "${tab}" and not recorded yet: record ${scores === 1 ? "it" : "them"} first, then close the term.`,

  levelsTitle: (term: string) => `Mastery Map – ${term}`,
  retakesTitle: (term: string) => `Retakes – ${term}`,
  levelsHeadings: ["Class", "Student", "Student ID"],
  logOf: (term: string) => `From the Mastery Log, ${term}`,
  yes: "yes",
  kept: (term: string, day: Day) =>
    `As it stood on ${day}, when ${term} was closed. These are values and nothing updates them; delete the tab when nobody needs it.`,

  /** Of a row of Mastery Exceptions. */
  note: (term: string) => `${term} was closed`,

  closed: (term: string) => `${term} is closed`,
  runsUntil: (day: Day) => `it runs until ${dayInWords(day)}, and what comes until then is not in the tabs`,
  nothingOpen: "no gap is open",
  gaps: (count: number) => counted(count, "open gap"),
  carried: (count: number, into: string | null) => `${count} carried into ${into ?? "the next term"}`,
  movedOn: (count: number) => `${count} moved on from`,
  left: (count: number) => `${count} left to the policy's own days`,
  noNextTerm: (tab: string) =>
    `The policy has no term after this one, so what was carried stays open without an end: add its Term row to "${tab}".`,
  noDay: (assessments: readonly string[]) =>
    `It is not written down when ${listed(assessments.map((name) => `"${name}"`))} ${assessments.length === 1 ? "was" : "were"} given, so ${assessments.length === 1 ? "it belongs" : "they belong"} to no term and stay${assessments.length === 1 ? "s" : ""} open. Type the day under Given and close the term again.`,
} as const;

function either(names: readonly string[]): string {
  const last = names[names.length - 1] ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} or ${last}`;
}
