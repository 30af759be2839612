import { counted } from "../words";

/** What the view Check this workbook says, for review and translation. */
export const checkWords = {
  heading: "Check this workbook",
  hint: "Finds what may keep levels, groups and retakes from being right. Nothing of yours is changed.",
  back: "Back",
  again: "Check again",
  checking: "Checking your workbook…",
  checkingLong: "Still checking. A large workbook can take a minute; please leave this panel open…",
  nothing: "Nothing needs a look.",
  places: (count: number) => `${counted(count, "thing needs", "things need")} a look`,
  tab: (tab: string) => `All of them on the tab “${tab}”`,
  checked: (count: number) =>
    count === 0
      ? "Checked. Nothing needs a look."
      : `Checked. ${counted(count, "thing needs", "things need")} a look.`,

  sections: {
    fix: "Can be put right here",
    choose: "Say what is meant",
    look: "For you to look at",
  },
  sectionHints: {
    fix: "See what would change, then press the button. It is kept in the Mastery Log, and Undo takes it back.",
    choose: "Only you know; choose, and it is written down.",
    look: "Nothing is changed here for you: each line says what to do.",
  },
  count: (count: number) => ` (${count})`,
  goTo: (where: string) => `Go to ${where}`,
  before: "Now:",
  after: "Then:",
  choice: "What is meant?",
  choose: "Choose…",
  write: "Write it down",

  all: (count: number) => `Put all ${count} of this kind right`,
  allQuestion: (count: number) => `Put these ${count} right?`,
  yes: "Put them right",
  no: "Cancel",
  fixing: "Putting it right…",
  fixingLong: "Still at it. Please leave this panel open…",
  undo: "Undo",
  undone: (what: string) => `Taken back: ${what}`,
} as const;
