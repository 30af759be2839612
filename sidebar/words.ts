/** Every word the panel shows, in one place, so that it can be reviewed and translated. */

export const words = {
  name: "Mastery Loop",
  tagline: "Mastery is fixed, time varies: see who is there and who is not yet.",
  views: { label: "What to show", workbook: "This workbook", functions: "Functions" },
  version: (version: string) => `Version ${version}`,

  workbook: {
    heading: "In this workbook",
    lookAgain: "Look again",
    looking: "Looking at your workbook…",
    lookingShort: "Looking…",
    looked: "Looked again. This is how the workbook stands now.",
    formulas: (count: number, on: number, of: number) =>
      `${counted(count, "formula uses", "formulas use")} Mastery Loop, on ${on} of ${counted(of, "tab", "tabs")}.`,
    inTab: (count: number) => counted(count, "formula", "formulas"),
    none: "No Mastery Loop formulas here yet.",
    start: "Paste this beside a row of scores, then change the range to your own cells:",
    seeFunctions: "See all functions",
  },

  policy: {
    heading: "The policy in force",
    source: (tab: string) => `From the tab “${tab}”.`,
    byDefault: "This workbook has no policy tab, so the usual rules hold.",
    levels: "Levels, best first",
    from: (bound: string) => (/^\d/.test(bound) ? `from ${bound}` : bound),
    masteryStarts: "Mastery starts here",
    issues: (count: number) => `${counted(count, "line needs", "lines need")} a look`,
    where: (tab: string, place: string) => (place === "" ? tab : `${tab}, ${place}`),
    row: (row: number) => `row ${row}`,
    column: (column: string) => `column ${column}`,
  },

  issues: (count: number) => `${counted(count, "place needs", "places need")} a look`,
  moreIssues: (count: number) => `Show ${count} more`,
  moreAlike: (count: number) => `Show ${count} more like this`,
  mend: {
    button: (count: number) => (count === 1 ? "Put it back" : "Put them back"),
    working: "Putting it back…",
    done: (what: readonly string[]) => `Put back: ${what.join(", ")}.`,
    nothing: "Everything is in its place again.",
  },

  functions: {
    heading: "Functions",
    intro: "Type these like any function of Sheets. Open one to see what it does and copy an example.",
    separators:
      "If your spreadsheet writes 7,5 for seven and a half, put ; between the parts instead of a comma.",
    arguments: "What you give it",
    optional: "may be left out",
    examples: "Examples",
    answers: "Answer:",
    copy: "Copy",
    copyFormula: (formula: string) => `Copy ${formula}`,
    copied: "Copied",
    copyByHand: "The formula is selected. Press Ctrl+C (on a Mac ⌘C) to copy it.",
  },

  tryIt: {
    heading: "Try it",
    marks: "One student’s marks, in order",
    example: "6, 7, EX, 9",
    outOf: "Out of",
    masteryAt: "Mastery at",
    method: "What counts",
    show: "Show the answer",
    notAssessed: "Not assessed: nothing here counts.",
    behind: (score: number | string, best: string) => ` – ${score} on the scale; best attempt: ${best}.`,
  },

  failure: {
    heading: "That did not work",
    retry: "Try again",
    detail: "What Google answered",
    notInSheets:
      "This panel works inside a spreadsheet. Open it from the menu Extensions ▸ Mastery Loop ▸ Open Mastery Loop.",
    offline:
      "This computer seems to be offline. Nothing was lost and nothing has changed. Try again when you are connected.",
    timedOut: (seconds: number) =>
      `Google Sheets did not answer within ${seconds} seconds. Nothing was lost. Try again in a moment.`,
    otherAccount: "Google did not let this panel work for the account it is running as. Nothing was lost.",
    outOfDate:
      "This panel is older than the add-on. Nothing was lost. Reload the spreadsheet and open the panel again.",
    broken: "Sorry, something went wrong in Mastery Loop. Nothing was lost. Please try again.",
  },

  accounts: {
    heading: "Which account is this?",
    why: "You are probably signed in to several Google accounts in this browser. Google may be running this panel as the wrong one.",
    whatToDo: "What helps",
    remedies: [
      "Sign out of the other accounts, then reload the spreadsheet.",
      "Or open the spreadsheet in a private window.",
      "Or use a separate browser profile for school.",
    ],
    menuWorks: "The menu Extensions ▸ Mastery Loop works all the same. Nothing was lost.",
  },
} as const;

export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}
