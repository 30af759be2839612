import { isSameName } from "../../mastery/name";
import { FAMILY_SENTENCES, type SentenceKey } from "./familySentences";

/** What a sentence may do without: a school may say "you", and write a day in numbers alone. */
const OPTIONAL: readonly string[] = ["name", "weekday", "month", "number"];

/** The placeholders a sentence has to be said with, and those it may be said with. */
export function placeholdersOf(key: SentenceKey): { required: string[]; known: string[] } {
  const [english] = FAMILY_SENTENCES[key];
  const own = placeholdersIn(english);
  const known = key.startsWith("date:") ? [...new Set([...own, "weekday", "number"])] : own;
  return { required: own.filter((name) => !OPTIONAL.includes(name)), known };
}

export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
}

/** With placeholders as we write them, whatever case and spaces they were typed in. */
export function asWeWrite(text: string, key: SentenceKey): string {
  const { known } = placeholdersOf(key);
  const own = (typed: string) => known.find((name) => isSameName(name, typed)) ?? typed;
  return text.replace(/\{([^{}]*)\}/g, (_, typed: string) => `{${own(typed)}}`);
}
