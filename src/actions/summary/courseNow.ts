import { percentOf } from "../../mastery/summary/share";
import type { OnBooks } from "../onBooks";
import type { CourseNow } from "../shareReplies";
import { words as shared } from "../words";
import { courseFiles } from "./courseFiles";
import { courseSummary, type ClassSummary, type StandardRow, type StudentRow } from "./courseSummary";
import { targetWords } from "./targetWords";
import { words } from "./words";

type OfClass = CourseNow["classes"][number];

/** Every class's course at a glance. */
export function courseNow({ books, today }: OnBooks): CourseNow {
  const { classes, problems } = courseSummary(books);
  const { targetShare } = books.policy.settings;
  const target = words.target(percentOf(targetShare));
  const codes = classes.flatMap(({ standards }) => standards.map(({ code }) => code));
  return {
    classes: classes.map((one) => ({
      ...{ class: one.class, target },
      standards: one.standards.map((row) => ofStandard(row, targetShare)),
      students: one.students.map((row) => ofStudent(row, one.scale)),
    })),
    standards: [...new Set(codes)],
    hasLetters: books.policy.courseGrades.length > 0,
    problems,
    ...courseFiles(classes, today),
  };
}

function ofStandard(row: StandardRow, targetShare: number): OfClass["standards"][number] {
  const { code, title, priority, share, onTarget } = row;
  const percent = share === null ? null : percentOf(share);
  return {
    ...{ code, title, priority, onTarget, percent },
    share: percent === null ? "" : words.percent(percent),
    mastered: share === null ? "" : words.mastered(row),
    assessed: row.words,
    target: targetWords(row, targetShare),
  };
}

function ofStudent(row: StudentRow, scale: ClassSummary["scale"]): OfClass["students"][number] {
  const told = (value: number) =>
    scale.best === "lowest" ? String(value) : shared.points(value, scale.maximum);
  return {
    student: row.name,
    id: row.id,
    words: row.words,
    percent: row.share === null ? null : percentOf(row.share),
    mean: row.mean === null ? "" : told(row.mean),
    lowest: row.lowest === null ? "" : words.lowest(row.lowest.code, told(row.lowest.value)),
    letter: row.letter,
  };
}
