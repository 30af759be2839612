import type { ExceptionAsked } from "../../../src/sidebarReplies";

export type Kind = ExceptionAsked["what"];

/** One student's exceptions, for review and translation. */
export const studentWords = {
  intro: "Click a cell in a student’s row, in a gradebook or on a list of ours.",
  use: "Use the selected cell",
  useAnother: "Use the selected cell instead",
  id: (id: string) => `ID ${id}`,
  exceptions: "Exceptions",
  none: "None: the policy holds as it stands.",
  add: "Add an exception",
  change: "Change",
  remove: "Remove",
  changeOne: (what: string) => `Change: ${what}`,
  removeOne: (what: string) => `Remove: ${what}`,
  privateNote: (note: string) => `Private: ${note}`,
  kinds: {
    "more retakes": "More retakes",
    "more days": "More days",
    "own criterion": "Own criterion",
    "same form": "Same form again",
    excused: "Excused",
    "moved on": "Moved on",
    carried: "Carried into the next term",
    joined: "Joined later",
    left: "Left the class",
    "level by hand": "Level by hand",
    pin: "Stay in a group",
    "keep apart": "Keep apart",
    "leave out": "Leave out of groups",
  } satisfies Record<Kind, string>,
  allStandards: "all standards",
  from: (day: string) => `from ${day}`,
  to: (day: string) => `until ${day}`,

  form: {
    adding: "Add an exception",
    changing: (what: string) => `Change: ${what}`,
    what: "What",
    standard: "Standard",
    choose: "Choose…",
    all: "All standards",
    firstDay: "From which day",
    from: "From (may stay blank)",
    until: "Until (may stay blank)",
    note: "Private note",
    noteHint:
      "Stands on the tab Mastery Exceptions alone. It is never on a roster, a slip, a map or a coach’s list.",
    save: "Save",
    cancel: "Cancel",
  },

  coach: {
    open: "List for a coach",
    hint: "Every exception in the workbook, without private notes.",
    heading: "For a coach: exceptions without reasons",
    none: "There are no exceptions in this workbook.",
  },
} as const;
