import type { Day } from "../../mastery/calendar/day";
import { ordinalWord } from "../../workbook/words";
import { shortDay, words } from "../explain/words";

export interface AttemptLabel {
  /** Which of the chain: 1 is the original. */
  ordinal: number;
  /** "" or null: nobody wrote it down. */
  form: string | null;
  /** When it was sat; null: nobody knows. */
  day: Day | null;
  /** What else it was, such as a make-up. */
  also?: string | null;
}

/** "2nd attempt, form B, 14 Nov" (domain.md §8): the same words for a label, an explanation and what recording notes. */
export function attemptLabel({ ordinal, form, day, also = null }: AttemptLabel): string {
  return [
    words.attempt(ordinalWord(ordinal)),
    ...(also === null ? [] : [also]),
    ...(form === null || form === "" ? [] : [words.form(form)]),
    ...(day === null ? [] : [shortDay(day)]),
  ].join(", ");
}
