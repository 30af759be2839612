import { nameKey } from "../../mastery/name";
import { attemptLabel } from "../record/attemptLabel";
import { addDays } from "../../mastery/calendar/day";

/**
 * Whether a note is exactly a label of ours, as an action wrote it: anything more or less is the teacher's. `forms`: as
 * `knownForms` gives them.
 */
export function isLabel(note: string, forms: ReadonlySet<string>): boolean {
  const [, ordinal, form = null, day] =
    /^(\d+)(?:st|nd|rd|th) attempt(?:, form (.+?))?(?:, (\d{1,2} [A-Z][a-z]{2}))?$/.exec(note) ?? [];
  if (ordinal === undefined || (form !== null && !isForm(form, forms))) return false;
  const without = attemptLabel({ ordinal: Number(ordinal), form, day: null });
  return (
    note === (day === undefined ? without : `${without}, ${day}`) && (day === undefined || DAYS.has(day))
  );
}

function isForm(form: string, forms: ReadonlySet<string>): boolean {
  return form === form.trim() && forms.has(nameKey(form));
}

/** Every day of a year as a label says it; 2024 has all of them. */
const DAYS: ReadonlySet<string> = new Set(
  Array.from({ length: 366 }, (_, at) => {
    const label = attemptLabel({ ordinal: 1, form: null, day: addDays("2024-01-01", at) });
    return label.slice(label.lastIndexOf(", ") + 2);
  }),
);
