import { round } from "../../mastery/rounding";
import { classShare, type ClassShare } from "../../mastery/summary/classShare";
import { courseLetter } from "../../mastery/summary/letter";
import { commonScale, valueAtShare, type ScaleEnds } from "../../mastery/summary/scaleShare";
import { studentSummary, type StudentSummary } from "../../mastery/summary/studentSummary";
import type { LearningTime } from "../../mastery/summary/learningTime";
import type { Books, ClassBook } from "../../workbook/gradebook/classBook";
import { words as functionWords } from "../../workbook/words";
import { courseStudents, type CourseStudent } from "./courseStudent";
import { letterProblems } from "./letterProblems";
import { timeToMastery } from "./timeToMastery";
import { words } from "./words";

/** A class's course at a glance (domain.md §9). Students who left are not in it. */
export interface ClassSummary {
  class: string;
  /** What `mean` and `lowest` are told in: the scale all priority standards share, else per cent. */
  scale: ScaleEnds;
  /** In the class's order, supporting ones too. */
  standards: StandardRow[];
  /** In the class's order. */
  students: StudentRow[];
}

export interface StandardRow extends ClassShare {
  code: string;
  title: string;
  priority: boolean;
  /** "24 of 26 assessed". */
  words: string;
}

export interface StudentRow extends Omit<StudentSummary, "mean" | "lowest"> {
  name: string;
  id: string;
  /** "14 of 16; 2 not assessed". */
  words: string;
  mean: number | null;
  lowest: { code: string; value: number } | null;
  /** "" where there is none; "Check" where a level's name in the table of letters cannot be found. */
  letter: string;
  /** Of every standard that is mastered by sittings. */
  learning: ({ code: string } & LearningTime)[];
}

/** The summary of every class, and in words what is wrong in the table of letters. */
export function courseSummary({ books, policy, exceptions }: Books): {
  classes: ClassSummary[];
  problems: string[];
} {
  const classes = books.map((book) => classSummary(book, { policy, exceptions }));
  return { classes, problems: letterProblems(books, policy) };
}

type Terms = Pick<Books, "policy" | "exceptions">;

function classSummary(book: ClassBook, { policy, exceptions }: Terms): ClassSummary {
  const students = courseStudents(book, exceptions).filter(({ left }) => !left);
  const scale = courseScale(book);
  const standards = book.standards.map(({ code, title, row: { priority } }, at) => {
    const outcomes = students.flatMap(({ results }) => results[at]?.outcome ?? []);
    const share = classShare(outcomes, policy.settings.targetShare);
    return { code, title, priority, ...share, words: words.ofClass(share) };
  });
  const rows = students.map((student) => studentRow(student, { policy, scale }));
  return { class: book.settings.name, scale, standards, students: rows };
}

/** What a class's values are told in. */
export function courseScale({ standards }: ClassBook): ScaleEnds {
  return commonScale(standards.filter(({ row }) => row.priority).map(({ scale }) => scale));
}

function studentRow(
  { student, results }: CourseStudent,
  { policy, scale }: Pick<Books, "policy"> & { scale: ScaleEnds },
): StudentRow {
  const { mean, lowest, ...tally } = studentSummary(results);
  const told = (share: number) => round(valueAtShare(scale, share));
  return {
    name: student.name,
    id: student.id,
    ...tally,
    words: words.ofStudent(tally),
    mean: mean === null ? null : told(mean),
    lowest: lowest && { code: lowest.code, value: told(lowest.share) },
    letter: letterCell(results, policy),
    learning: results.flatMap((result) => {
      const time = timeToMastery(result, policy);
      return time ? [{ code: result.code, ...time }] : [];
    }),
  };
}

/** A letter as it stands in a cell. */
export function letterCell(results: CourseStudent["results"], { courseGrades }: Books["policy"]): string {
  const letter = courseLetter(results, courseGrades);
  switch (letter.kind) {
    case "letter":
      return letter.letter;
    case "none":
      return "";
    case "unknownLevel":
      return functionWords.checkShort;
  }
}
