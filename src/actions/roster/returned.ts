import type { Day } from "../../mastery/calendar/day";
import { nameKey } from "../../mastery/name";
import type { ClassBook, SittingOfClass } from "../../workbook/gradebook/classBook";
import type { Assessment } from "../../workbook/gradebook/classAssessments";
import type { ClassOfRoster } from "./candidates";

/** When the work of a sitting came back, and the day announced for its retake. */
export interface SittingDays {
  returned: Day | null;
  /** Nobody typed it: it is taken to be today (domain.md §6). */
  guessed: boolean;
  retakeOn: Day | null;
}

export type DaysOfSittings = ReadonlyMap<SittingOfClass, SittingDays>;

/** What columns of one sitting say together, so that one of them is enough to type a day in. */
interface Together {
  returned: Day | null;
  retakeOn: Day | null;
  scored: boolean;
}

/** `hasRow`: whether a line of Assessments can keep the guess; a guess that is not kept would move every day. */
export function daysOfSittings(
  one: ClassOfRoster,
  { today, hasRow }: { today: Day; hasRow: (name: string) => boolean },
): DaysOfSittings {
  const together = new Map<string, Together>();
  const keys = new Map<SittingOfClass, string>();
  eachSitting(one, (sitting, index, place) => {
    const key = sittingKey(place.assessment, sitting.given ?? `#${index}`);
    const before = together.get(key) ?? { returned: null, retakeOn: null, scored: false };
    keys.set(sitting, key);
    together.set(key, {
      returned: before.returned ?? sitting.returned,
      retakeOn: before.retakeOn ?? sitting.retakeOn,
      scored: before.scored || isScored(one.book, { ...place, index }),
    });
  });
  return new Map(
    [...keys].map(([sitting, key]) => {
      const { returned, retakeOn, scored } = together.get(key) as Together;
      const guessed = returned === null && scored && (sitting.column !== null || hasRow(sitting.name));
      return [sitting, { returned: guessed ? today : returned, guessed, retakeOn }];
    }),
  );
}

export function sittingKey({ order }: Assessment, which: string): string {
  return `${order} ${which}`;
}

interface Place {
  assessment: Assessment;
  standard: number;
  chain: number;
}

/** Every sitting of what counts in a class; `index`: which of its chain's, from 0. */
function eachSitting(
  { book, assessments }: ClassOfRoster,
  visit: (sitting: SittingOfClass, index: number, place: Place) => void,
): void {
  book.standards.forEach(({ chains }, standard) =>
    chains.forEach((chain, at) => {
      const assessment = assessments.get(chain);
      if (!assessment) return;
      chain.sittings.forEach((sitting, index) => visit(sitting, index, { assessment, standard, chain: at }));
    }),
  );
}

function isScored(
  { standings }: ClassBook,
  { standard, chain, index }: { standard: number; chain: number; index: number },
): boolean {
  return standings.some((row) =>
    row[standard]?.results[chain]?.entries.some(({ sitting, value }) => sitting === index && value !== null),
  );
}

/**
 * The forms of an assessment that any class has got back, by the name of its original. Where nobody wrote a form
 * down, it was the next in the cycle of the class.
 */
export function returnedForms(
  classes: readonly { one: ClassOfRoster; days: DaysOfSittings; cycleOf: (standard: number) => string[] }[],
  today: Day,
): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const { one, days, cycleOf } of classes) {
    eachSitting(one, (sitting, index, { standard, chain }) => {
      const { returned } = days.get(sitting) as SittingDays;
      if (returned === null || returned > today) return;
      const form = sitting.form ?? cycleOf(standard)[index];
      const name = nameKey(one.book.standards[standard]?.chains[chain]?.assessment ?? "");
      if (form !== undefined) forms.set(name, [...(forms.get(name) ?? []), form]);
    });
  }
  return forms;
}
