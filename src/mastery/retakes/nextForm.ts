import { isSameName } from "../name";

/** Which form the coming attempt is on. */
export type NextForm =
  | { kind: "next"; form: string; alreadyReturned: boolean }
  /** The one sat last; null: nobody wrote down which. */
  | { kind: "same"; form: string | null }
  /** The student has sat them all: a task for the teacher, never the end of a line. */
  | { kind: "newFormNeeded" };

export interface FormsOfClass {
  /** In the order they are used. */
  forms: readonly string[];
  /** What the class's row says; null: nothing. A form this assessment does not have says nothing either. */
  startsAt: string | null;
  /** Whether each class begins one form further on than the class before it. */
  rotate: boolean;
  /** Where the class stands among the classes, from 0. */
  position: number;
}

/** The forms in the order a class uses them, from its starting form. */
export function cycleOf({ forms, startsAt, rotate, position }: FormsOfClass): string[] {
  const typed = startsAt === null ? -1 : forms.findIndex((form) => sameName(form, startsAt));
  const turn = rotate && forms.length > 0 ? position % forms.length : 0;
  const start = typed >= 0 ? typed : turn;
  return [...forms.slice(start), ...forms.slice(0, start)];
}

/**
 * The forms of the attempts in order. Where nobody wrote a form down, it was the next in the cycle: the
 * original on the starting form, a retake on the one after it; null when there is none left.
 */
export function formsSat(cycle: readonly string[], written: readonly (string | null)[]): (string | null)[] {
  const named = written.filter((form): form is string => form !== null);
  const free = cycle.filter((form) => !has(named, form));
  let taken = 0;
  return written.map((form) => form ?? free[taken++] ?? null);
}

export interface FormQuestion {
  cycle: readonly string[];
  /** As `formsSat` gives them. */
  sat: readonly (string | null)[];
  /** The forms of this assessment that any class has got back. */
  returned: readonly string[];
  /** `same`: the school, or an exception, has retakes on the form sat before. */
  repeat: "same" | "parallel";
}

/** The next in the cycle that the student has not sat; those any class has got back come last (domain.md §6). */
export function nextForm({ cycle, sat, returned, repeat }: FormQuestion): NextForm {
  if (repeat === "same" && sat.length > 0) return { kind: "same", form: sat[sat.length - 1] ?? null };
  const unsat = cycle.filter((form) => !has(sat, form));
  const fresh = unsat.find((form) => !has(returned, form));
  if (fresh !== undefined) return { kind: "next", form: fresh, alreadyReturned: false };
  const [known] = unsat;
  return known === undefined
    ? { kind: "newFormNeeded" }
    : { kind: "next", form: known, alreadyReturned: true };
}

function sameName(a: string, b: string): boolean {
  return isSameName(a, b);
}

function has(forms: readonly (string | null)[], wanted: string): boolean {
  return forms.some((form) => form !== null && sameName(form, wanted));
}
