import type { ClassSeen } from "./expected";
import type { Allowance } from "./mayDiffer";

/** How many of something there are, how many were found, and how many were found that are none. */
export interface Count {
  expected: number;
  found: number;
  tooMany: number;
}

export type Counts = Record<"assessments" | "students" | "points", Count>;

const NOTHING: Count = { expected: 0, found: 0, tooMany: 0 };

/** Assessment columns, students and stated points of one tab. */
export function countsOf(expected: ClassSeen | null, got: ClassSeen | null, may: Allowance): Counts {
  if (may.field("classes") && (!expected || !got)) return sumOf([]);
  const columns = (seen: ClassSeen | null) =>
    (seen?.assessments ?? []).map(({ column }) => column).filter((column) => !may.column(column));
  const [wanted, given] = [columns(expected), columns(got)];
  const stated = (expected?.assessments ?? []).filter(({ outOf }) => outOf !== null);
  const pointsOf = (column: string) => got?.assessments?.find((one) => one.column === column)?.outOf ?? null;
  const [students, found] = [expected?.students ?? 0, got?.students ?? 0];
  return {
    assessments: {
      expected: wanted.length,
      found: wanted.filter((column) => given.includes(column)).length,
      tooMany: given.filter((column) => !wanted.includes(column)).length,
    },
    students: {
      expected: students,
      found: Math.min(students, found),
      tooMany: Math.max(0, found - students),
    },
    points: {
      expected: stated.length,
      found: stated.filter(({ column, outOf }) => pointsOf(column) === outOf).length,
      tooMany: may.field("outOf")
        ? 0
        : (got?.assessments ?? []).filter(
            ({ column, outOf }) => outOf !== null && !stated.some((one) => one.column === column),
          ).length,
    },
  };
}

export function sumOf(all: readonly Counts[]): Counts {
  const sum = (name: keyof Counts) =>
    all.reduce(
      (so, counts) => ({
        expected: so.expected + counts[name].expected,
        found: so.found + counts[name].found,
        tooMany: so.tooMany + counts[name].tooMany,
      }),
      NOTHING,
    );
  return { assessments: sum("assessments"), students: sum("students"), points: sum("points") };
}
