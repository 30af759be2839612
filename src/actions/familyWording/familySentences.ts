import { slipSentences } from "./slipSentences";
import { familyDateWords } from "./familyDateWords";
import { familyStepWords } from "./familyStepWords";
import { familyWords } from "./familyWords";

/** Every sentence that families read: its key, how it is said in English, and when. */
export const FAMILY_SENTENCES = {
  ...slipSentences,
  ...familyWords,
  ...familyStepWords,
  ...familyDateWords,
} as const;

export type SentenceKey = keyof typeof FAMILY_SENTENCES;
export const SENTENCE_KEYS = Object.keys(FAMILY_SENTENCES) as SentenceKey[];

type PlaceholdersOf<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersOf<Rest>
  : never;
type English<Key extends SentenceKey> = (typeof FAMILY_SENTENCES)[Key][0];

/** What is put in place of a sentence's placeholders. */
export type ValuesOf<Key extends SentenceKey> = Readonly<
  Record<PlaceholdersOf<English<Key>>, string | number>
>;
