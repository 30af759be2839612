import type { Came } from "../../desk/useDesk";
import { schoolWords as words } from "./words";

export type Course = Came<"courseSummary">;
export type Kind = keyof typeof words.kinds;

/** What the form holds. */
export interface Asked {
  names: string;
  what: Kind;
  /** "": the whole course. */
  standard: string;
  /** "": all classes. */
  class: string;
  points: string;
}

export const NOTHING_ASKED: Asked = { names: "", what: "score", standard: "", class: "", points: "1" };

export interface Choice {
  value: string;
  label: string;
}

export function kindsFor({ hasLetters }: Course): { value: Kind; label: string }[] {
  const kinds = Object.keys(words.kinds) as Kind[];
  return kinds
    .filter((kind) => kind !== "letter" || hasLetters)
    .map((kind) => ({ value: kind, label: words.kinds[kind] }));
}

/** A level is always on one standard, a letter never. */
export function standardsFor(course: Course, asked: Asked): Choice[] {
  if (asked.what === "letter") return [];
  const classes = course.classes.filter((one) => asked.class === "" || one.class === asked.class);
  const all = classes.flatMap(({ standards }) => standards);
  const unlike = all.filter(({ code }, at) => all.findIndex((other) => other.code === code) === at);
  const choices = unlike.map(({ code, title }) => ({ value: code, label: `${code} ${title}`.trim() }));
  return asked.what === "level" ? choices : [{ value: "", label: words.course }, ...choices];
}

/** The form with a standard that can be chosen. */
export function possible(course: Course, asked: Asked): Asked {
  const choices = standardsFor(course, asked);
  const isThere = choices.some(({ value }) => value === asked.standard);
  return isThere ? asked : { ...asked, standard: choices[0]?.value ?? "" };
}
