import { counted } from "../../words";

const slips = (count: number) => counted(count, "slip", "slips");

/** Slips for students, for review and translation. */
export const slipWords = {
  intro: "Half a page each: what the student can do, what is not yet there, what comes next and when.",
  none: "There are no students yet.",
  who: "For whom",
  all: (count: number) => `Everyone (${count})`,
  open: (count: number) => `Only who has something open (${count})`,
  selected: (student: string, className: string) => `The selected student: ${student}, ${className}`,
  selectHint: "To print one alone, select a cell in the student’s row and look again.",
  again: "Look again",
  chosen: "Students I choose",
  filter: "Find a name",
  students: "Students",
  nobody: "No name fits.",
  openOf: (open: number) => (open === 0 ? "nothing open" : `${open} open`),
  language: "Language",
  languageHint: "What is not translated is said in English.",
  show: (count: number) => (count === 0 ? "Choose at least one student" : `Show ${slips(count)}`),
  shown: (count: number) =>
    count === 0
      ? "There is no slip to print."
      : `${slips(count)} ${count === 1 ? "is" : "are"} open. Print from there.`,
  wording: "Change the wording",
  wordingHint:
    "Every sentence families read, on a tab of its own: change any, or add a language as a column.",
  issues: (count: number) => counted(count, "place needs a look", "places need a look"),
} as const;
