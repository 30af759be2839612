import type { TermChoice } from "../../../src/sidebarReplies";
import { counted } from "../../words";

/** Closing a term, for review and translation. */
export const termWords = {
  intro: "Keeps every level, the roster and the log of a term as plain values on tabs of their own.",
  none: "The policy names no terms yet. On the tab Mastery Policy write a row: Term, its name, its first day, its last day.",
  term: "Term",
  termDays: (name: string, from: string, to: string) => `${name} (${from} to ${to})`,
  open: "What becomes of gaps that are still open?",
  choices: {
    carry: { label: "They go on", hint: "Students may still retake in the next term." },
    "move on": {
      label: "The class moves on",
      hint: "They are marked “moved on”; no retake is asked for any more.",
    },
    leave: { label: "Leave them", hint: "Nothing is written; each retake ends as the policy says." },
  } satisfies Record<TermChoice, { label: string; hint: string }>,
  close: "Close the term…",
  sure: (name: string) => `Close ${name}?`,
  runsOn: (day: string) => `It runs until ${day}: what comes until then will not be kept.`,
  yes: (name: string) => `Close ${name}`,
  no: "Cancel",
  kept: "Kept as values",
  issues: (count: number) => counted(count, "place needs a look", "places need a look"),
} as const;
