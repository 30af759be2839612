import type { Day } from "../../mastery/calendar/day";
import { reaches } from "../../mastery/scale";
import type { ResultEntry, StandardInClass, StudentStanding } from "../../workbook/gradebook/classBook";

/** What a student did on a standard. */
export interface Work {
  standard: StandardInClass;
  known: StudentStanding;
}

interface Scored {
  entry: ResultEntry;
  /** Whether it alone is mastery. */
  reached: boolean;
}

/** The scored entries that are evidence, chain by chain. */
function scoredWork({ standard, known: { results, criterion } }: Work): Scored[] {
  return standard.chains.flatMap(({ weight }, at) => {
    if (weight === 0) return [];
    return (results[at]?.entries ?? []).flatMap((entry) =>
      entry.value === null ? [] : { entry, reached: reaches(standard.scale, entry.value, criterion) },
    );
  });
}

/** null: nothing that counts has a score. */
export function newestWork(work: Work): Scored | null {
  return scoredWork(work).reduce<Scored | null>(
    (newest, scored) => (newest && isLater(newest.entry, scored.entry) ? newest : scored),
    null,
  );
}

/** By their days; where one has none by where they stand, for a gradebook grows to the right, a list downwards. */
export function isLater(one: ResultEntry, other: ResultEntry): boolean {
  if (one.day !== null && other.day !== null) return one.day > other.day;
  return one.column > other.column || (one.column === other.column && one.row > other.row);
}

/** The day on which mastery was first shown; by methods that weigh several scores, that of the newest. null: unknown. */
export function masteredOn(work: Work): Day | null {
  if (work.standard.method !== "highest") return newestWork(work)?.entry.day ?? null;
  const days = scoredWork(work).flatMap(({ entry, reached }) => (reached && entry.day ? [entry.day] : []));
  return days.sort()[0] ?? null;
}
