import type { SentenceKey } from "./familySentences";
import { placeholdersIn, placeholdersOf } from "./placeholders";
import { words } from "./words";

export const WORDING_ISSUES = [
  "placeholderUnknown",
  "placeholderMissing",
  "wordingError",
  "sentenceUnknown",
] as const;

export interface CellProblem {
  code: (typeof WORDING_ISSUES)[number];
  message: string;
}

/** Sheets shows these where a formula, such as one that translates, gives nothing. */
const ERROR = /^#(N\/A|ERROR!|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)|^Loading\.{3}$/i;

/** Why a sentence cannot be said in these words; `key` null: a word of the school's own, in which braces are braces. */
export function cellProblem(text: string, key: SentenceKey | null): CellProblem | null {
  if (ERROR.test(text)) return { code: "wordingError", message: words.error(text) };
  if (key === null) return null;
  const { required, known } = placeholdersOf(key);
  const there = placeholdersIn(text);
  const unknown = there.find((name) => !known.includes(name));
  if (unknown !== undefined) return { code: "placeholderUnknown", message: words.unknown(unknown, known) };
  const missing = required.filter((name) => !there.includes(name));
  return missing.length === 0 ? null : { code: "placeholderMissing", message: words.missing(missing) };
}
