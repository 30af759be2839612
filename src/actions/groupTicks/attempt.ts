import { isSameName, nameKey } from "../../mastery/name";
import { textOf } from "../../workbook/cell";
import type { Books, ClassBook } from "../../workbook/gradebook/classBook";
import type { Line } from "../../workbook/tables/tableSpec";
import { attemptsOf, candidatesOf, classesOf, type Candidate } from "../roster/candidates";
import { attemptsWhenWritten } from "../roster/entries";
import type { Work } from "./works";

/** The attempt that ticks are for; `assessment` is "" where nothing that counts has been given yet. */
export interface Attempt {
  assessment: string;
  /** Which of the chain: 1 is the original; 0: nobody knows. */
  ordinal: number;
}

export const NO_ATTEMPT: Attempt = { assessment: "", ordinal: 0 };

/** Ticks of another attempt count no more, those of a score that was taken back do. */
export function isOver(of: Attempt, now: Attempt): boolean {
  return !isSameName(of.assessment, now.assessment) || of.ordinal < now.ordinal;
}

/** The coming attempt of a line of the roster as it was when the line was written. */
export function attemptOfLine(line: Line): Attempt {
  return { assessment: textOf(line["Retake of"]), ordinal: attemptsWhenWritten(line) + 1 };
}

export function comingAttempt(candidate: Candidate): Attempt {
  return { assessment: candidate.chain.assessment, ordinal: attemptsOf(candidate) + 1 };
}

/** What a student would be retaken on; each class is looked through once, and only where it is asked about. */
export function candidateFinder({ books }: Books): (work: Work) => Candidate | null {
  const found = new Map<ClassBook, Map<string, Candidate>>();
  const classes = new Map(classesOf(books).map((one) => [one.book, one]));
  const keyOf = (place: number, code: string) => `${place} ${nameKey(code)}`;
  return ({ of, standard }) => {
    const one = of && classes.get(of.book);
    if (!of || !one) return null;
    const own =
      found.get(of.book) ??
      new Map(candidatesOf(one).map((each) => [keyOf(each.place, each.standard.code), each]));
    found.set(of.book, own);
    return own.get(keyOf(of.place, standard)) ?? null;
  };
}
