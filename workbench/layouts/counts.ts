import type { ClassSeen } from "./expected";
import type { Allowance } from "./mayDiffer";

/** How many of something there are, how many were found, and how many were found that are none. */
export interface Count {
  expected: number;
  found: number;
  tooMany: number;
}

export const COUNTED = ["assessments", "students", "points", "ignored", "retakes"] as const;
export type Counts = Record<(typeof COUNTED)[number], Count>;

const NOTHING: Count = { expected: 0, found: 0, tooMany: 0 };

/** Assessment columns, students and stated points of one tab. */
export function countsOf(expected: ClassSeen | null, got: ClassSeen | null, may: Allowance): Counts {
  if (may.field("classes") && (!expected || !got)) return sumOf([]);
  const columns = (seen: ClassSeen | null) =>
    (seen?.assessments ?? []).map(({ column }) => column).filter((column) => !may.column(column));
  const [wanted, given] = [columns(expected), columns(got)];
  const stated = (expected?.assessments ?? []).filter(({ outOf }) => outOf !== null);
  const pointsOf = (column: string) => got?.assessments?.find((one) => one.column === column)?.outOf ?? null;
  const leftOut = (seen: ClassSeen | null) => (seen?.ignored ?? []).filter((column) => !may.column(column));
  const retakes = (expected?.assessments ?? []).flatMap(({ column, retakeOf }) =>
    retakeOf ? [`${column} of ${retakeOf}`] : [],
  );
  const saysRetakes = (expected?.assessments ?? []).some(({ retakeOf }) => retakeOf !== undefined);
  const retaken = (saysRetakes ? (got?.assessments ?? []) : []).flatMap(({ column, retakeOf }) =>
    retakeOf ? [`${column} of ${retakeOf}`] : [],
  );
  const [students, found] = [expected?.students ?? 0, got?.students ?? 0];
  return {
    assessments: countOf(wanted, given),
    ignored: countOf(leftOut(expected), leftOut(got)),
    retakes: countOf(retakes, retaken),
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

function countOf(wanted: readonly string[], given: readonly string[]): Count {
  return {
    expected: wanted.length,
    found: wanted.filter((one) => given.includes(one)).length,
    tooMany: given.filter((one) => !wanted.includes(one)).length,
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
  return Object.fromEntries(COUNTED.map((name) => [name, sum(name)])) as Counts;
}
