import { weekdayOf, type Day } from "../../mastery/calendar/day";
import { MONTHS } from "../roster/words";
import { FAMILY_SENTENCES, type SentenceKey, type ValuesOf } from "./familySentences";

/** In which words families are spoken to (wording.ts reads them from the workbook). */
export interface Wording {
  /** A code such as "es"; "" where nobody knows. */
  lang: string;
  dir: "ltr" | "rtl";
  /** A sentence with its placeholders. */
  sentence: (key: SentenceKey) => string;
  /** A word of the school's own, such as a level's name; as the school calls it unless the wording says otherwise. */
  own: (kind: OwnWord, name: string) => string;
}

/** Words that are the policy's, not ours: levels, and what else is done before a retake. */
export const OWN_WORDS = ["level", "tick"] as const;
export type OwnWord = (typeof OWN_WORDS)[number];

export const ENGLISH: Wording = {
  lang: "en",
  dir: "ltr",
  sentence: (key) => FAMILY_SENTENCES[key][0],
  own: (_, name) => name,
};

/** How a text is addressed: in which words, of whom, and whether the form of a retake is named. */
export interface Telling {
  wording: Wording;
  /** What the student is called. */
  name: string;
  form: "named" | "unnamed";
}

/** A part of a sentence, in these words. */
export function say<Key extends SentenceKey>(wording: Wording, key: Key, values: ValuesOf<Key>): string {
  return filled(wording.sentence(key), values);
}

/** A whole sentence: it begins with a capital, whatever is put in its first place. */
export function sentence<Key extends SentenceKey>(wording: Wording, key: Key, values: ValuesOf<Key>): string {
  return capital(say(wording, key, values));
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What is put in is data: braces in it are left as they are. */
function filled(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{([^{}]*)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** "Fri 14 Nov", a day ahead. */
export function dayAhead(wording: Wording, day: Day): string {
  return filled(wording.sentence("date: with weekday"), partsOf(wording, day));
}

/** "14 Nov", a day that is past. */
export function dayPast(wording: Wording, day: Day): string {
  return filled(wording.sentence("date: short"), partsOf(wording, day));
}

function partsOf(wording: Wording, day: Day) {
  const [, number = 1, date = 1] = day.split("-").map(Number);
  return {
    weekday: wording.sentence(`weekday: ${weekdayOf(day)}`),
    day: date,
    month: wording.sentence(`month: ${MONTHS[number - 1] ?? "Jan"}`),
    number,
  };
}
