import { counted } from "../../words";

/** Requests that a form brings, for review and translation. */
export const requestsWords = {
  onTab: (tab: string) => `Requests stand on the tab “${tab}”. Every roster that is built reads them.`,
  match: "Match them now",
  fromForm: "From a form",
  choose: "Which tab does your form write into?",
  another: "Take the answers of a form",
  question: "What we understood",
  columns: { when: "When", who: "Name or e-mail", standard: "Standard", done: "What I did" },
  notFound: "not found; it stays blank",
  take: (tab: string) => `Take the answers of “${tab}”`,
  takeHint: "New answers come in by themselves. The form’s own tab stays as it is.",
  noForm: "No tab here looks like the answers of a form.",
  howTo:
    "In Google Forms ask for a name, e-mail or ID, for the standard, and for what was done. Then choose Responses ▸ Link to Sheets, this workbook.",
  byHand: "Start a tab to fill by hand",
  unmatched: (count: number) => counted(count, "request needs a look", "requests need a look"),
  issues: (count: number) => counted(count, "place needs a look", "places need a look"),
} as const;
