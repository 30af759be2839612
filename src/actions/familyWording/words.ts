import { counted } from "../roster/words";

/** What a teacher reads about the tab Family Wording, in one place, to be reviewed and translated. */
export const words = {
  made: (tab: string) =>
    `Every sentence that families read stands on "${tab}". Change what is said under English, or type a language as the heading of the next column and its sentences below.`,
  added: (count: number, tab: string) =>
    `${counted(count, "sentence")} ${count === 1 ? "was" : "were"} added to "${tab}"; what stood there is as it was.`,
  nothingNew: (tab: string) => `Every sentence stands on "${tab}" already; nothing was changed.`,
  headingsGone: (tab: string) => `Nothing was written: a heading is gone from "${tab}".`,
  ownWord: {
    level: (name: string) => `The level ${name}`,
    tick: (name: string) => `Before a retake: ${name}`,
  },

  unknown: (placeholder: string, known: readonly string[]) =>
    `{${placeholder}} is none of this sentence's placeholders, so the sentence is not used as it stands here. ${
      known.length === 0 ? "Take it out" : `Write ${braced(known)} instead, or take it out`
    }.`,
  missing: (placeholders: readonly string[]) =>
    `${braced(placeholders)} ${placeholders.length === 1 ? "is" : "are"} missing, so the sentence is not used as it stands here. Put ${
      placeholders.length === 1 ? "it" : "them"
    } where it belongs in the sentence.`,
  error: (shown: string) =>
    `The cell shows ${shown}, so the sentence is not used. Type it, or mend the formula.`,
  sentenceUnknown: (key: string) =>
    `No sentence is called "${key}", so this row is not used. Put the name right, or delete the row.`,
} as const;

function braced(names: readonly string[]): string {
  return names.map((name) => `{${name}}`).join(" and ");
}
