import type { Outcome } from "../../mastery/summary/tally";
import { valueWords } from "../../workbook/explain/lookAgain";
import { levelWords } from "../../workbook/standingWords";
import type { OnBooks } from "../onBooks";
import type { RosterLine } from "../roster/rosterLine";
import type { Moved } from "../shareReplies";
import { correctionsOn } from "../summary/correctionsOnRoster";
import { courseStudents, type CourseResult, type CourseStudent } from "../summary/courseStudent";
import { recordedStanding } from "../summary/recorded";
import { words } from "./words";

/** How one student stands on one standard: the level, and what is recorded for the school. */
export interface Result extends Pick<Moved, "class" | "student" | "id" | "standard"> {
  outcome: Outcome;
  level: string;
  recorded: string;
}

/** Of everybody who has not left, on every standard of their class; in an order that no setting changes. */
export function resultsOf({ books }: OnBooks, lines: readonly RosterLine[]): Result[] {
  const corrections = correctionsOn(lines);
  return books.books.flatMap((book) =>
    courseStudents(book, books.exceptions)
      .filter(({ left }) => !left)
      .flatMap((one) =>
        one.results.map((result): Result => {
          const { name, id } = one.student;
          const recorded = recordedOutcome(one, result, { policy: books.policy, corrections });
          return {
            ...{ class: book.settings.name, student: name, id, standard: result.code },
            ...{ outcome: result.outcome, level: levelIn(result.outcome) },
            recorded: scoreIn(recorded, result),
          };
        }),
      ),
  );
}

function recordedOutcome(
  one: CourseStudent,
  result: CourseResult,
  terms: Parameters<typeof recordedStanding>[2],
): Outcome {
  return result.outcome.kind === "excused" ? result.outcome : recordedStanding(one, result, terms);
}

function levelIn(outcome: Outcome): string {
  if (outcome.kind === "excused") return words.excused;
  return levelWords(outcome) || words.notAssessed;
}

function scoreIn(outcome: Outcome, { scale }: CourseResult): string {
  if ("score" in outcome && outcome.score !== null) return valueWords(outcome.score, scale);
  return levelIn(outcome);
}

export function hasMastered({ outcome }: Result): boolean {
  return outcome.kind === "assessed" && outcome.mastered;
}

export function isAssessed({ outcome }: Result): boolean {
  return outcome.kind === "assessed" || outcome.kind === "moreEvidence";
}

/** Whose level is another: where it has the same name it is on the same side of mastery (domain.md §3). */
export function movedLevels(before: readonly Result[], after: readonly Result[]): Moved[] {
  return moved(before, after, ({ level }) => level);
}

export function movedRecorded(before: readonly Result[], after: readonly Result[]): Moved[] {
  return moved(before, after, ({ recorded }) => recorded);
}

function moved(before: readonly Result[], after: readonly Result[], said: (one: Result) => string): Moved[] {
  return before.flatMap((was, at): Moved[] => {
    const is = after[at];
    if (!is) return [];
    const [from, to] = [said(was), said(is)];
    const { class: name, student, id, standard } = was;
    return from === to ? [] : [{ class: name, student, id, standard, before: from, after: to }];
  });
}
