import { colToLetter } from "hucre/xlsx";
import { STUDENT_NUMBER, type ClassOfSample, type Target } from "./classes";
import { marksOf } from "./roster";

/** Rows of every class tab, counted from 0. */
export const TITLE_ROW = 0;
export const REMARK_ROW = 1;
export const UNIT_ROW = 2;
export const HEADER_ROW = 3;
export const POINTS_ROW = 4;
export const FIRST_STUDENT_ROW = 5;

export interface ClassLayout {
  className: string;
  lastStudentRow: number;
  nameColumn: number;
  /** First of the score columns, and the one after the last. */
  firstScore: number;
  endOfScores: number;
  targets: PlacedTarget[];
}

export interface PlacedTarget extends Target {
  /** Its first attempt's column and its last one's. */
  column: number;
  lastColumn: number;
  levelColumn: number;
}

export function layoutOf({ tab, studentHeadings, targets, marks }: ClassOfSample): ClassLayout {
  let column = studentHeadings.length;
  const placed = targets.map((target) => {
    const lastColumn = column + (target.retake ? 1 : 0);
    const place = { ...target, column, lastColumn };
    column = lastColumn + 1;
    return place;
  });
  return {
    className: tab,
    lastStudentRow: FIRST_STUDENT_ROW + marksOf(marks).length - 1,
    nameColumn: studentHeadings.findIndex((heading) => heading !== STUDENT_NUMBER),
    firstScore: studentHeadings.length,
    endOfScores: column,
    // One narrow column stays free between the teacher's block and the levels.
    targets: placed.map((target, place) => ({ ...target, levelColumn: column + 1 + place })),
  };
}

/** The header row, the points and the students, as MASTERY_MAP takes them. */
export function gradebookRange({ className, endOfScores, lastStudentRow }: ClassLayout): string {
  return `'${className}'!A${HEADER_ROW + 1}:${colToLetter(endOfScores - 1)}${lastStudentRow + 1}`;
}
