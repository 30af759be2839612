import type { RosterNow } from "../roster/readRoster";
import { nameOf, type Match, type MatchedAnswer } from "./matchAnswers";
import { whyNot } from "./outcome";
import { words } from "./words";

/** What "Matched to" says of an answer: "Ana Silva (Period 1), LF.1; LF.2: mastered already". */
export function matchedCell({ answer, matches, problems }: MatchedAnswer, now: RosterNow): string {
  const students = [...new Set(matches.map(({ person }) => nameOf(person)))];
  const of = (student: string) => matches.filter(({ person }) => nameOf(person) === student);
  const parts = students.flatMap((student) => standardsOf(student, of(student), answer.when ?? "", now));
  return [...parts, ...problems].join("; ");
}

function standardsOf(student: string, matches: readonly Match[], when: string, now: RosterNow): string[] {
  const all = matches.map((match) => ({ code: match.standard, why: whyNot(match, when, now) }));
  const counted = all.flatMap(({ code, why }) => (why === null ? [code] : []));
  const others = all.flatMap(({ code, why }) => (why === null ? [] : [words.notCounted(code, why)]));
  const [first, ...rest] = others;
  if (counted.length > 0) return [words.matched(student, counted), ...others];
  return first === undefined ? [] : [words.matched(student, [first]), ...rest];
}
