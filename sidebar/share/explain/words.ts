import type { LevelByHand } from "../../../src/sidebarReplies";

/** How a student stands on a standard, for review and translation. */
export const explainWords = {
  intro: "Click a student’s cell in a gradebook, on a map, on the roster or in the groups.",
  ask: "Explain the selected cell",
  of: (standard: string, className: string) => `${standard} · ${className}`,
  standard: (code: string, title: string) => (title === "" || title === code ? code : `${code} ${title}`),
  level: "Level",
  mastered: "mastered",
  setByHand: "set by hand",

  marks: "The marks",
  noMarks: "Nothing stands there yet.",
  columns: { attempt: "Attempt", mark: "Mark", counts: "Counts" },
  counts: { decides: "decides", counts: "counts", shown: "shown only", none: "no score" },
  older: (count: number) => (count === 1 ? "Show the older one" : `Show the ${count} older ones`),
  steps: "How the level comes about",
  family: "For the family",
  whole: "All of it as text",
  others: "Other standards",

  picture: {
    cut: "mastery",
    at: (cut: number) => `at ${cut}`,
    alternative: (parts: { cut: number; marks: readonly string[]; levels: readonly string[] }) =>
      `Marks in order of time. Mastery starts at ${parts.cut}. ${parts.marks.join("; ")}. Levels, best first: ${parts.levels.join(", ")}.`,
    mark: (label: string, value: number | null, role: string) =>
      [label, value === null ? role : `${value}, ${role}`].filter((part) => part !== "").join(": "),
    newest: (count: number, of: number) => `The newest ${count} of ${of} marks are drawn.`,
  },

  hand: {
    set: "Set the level by hand",
    change: "Level set by hand",
    hint: "Your level holds instead of the computed one, until you take it away.",
    choose: "Choose…",
    level: "Level",
    note: "Private note",
    noteHint: "Only on the tab Mastery Exceptions; never on a list, a slip or a map.",
    save: "Set this level",
    remove: "Take it away",
    standing: ({ level, standard }: LevelByHand) =>
      `“${level}” stands on Mastery Exceptions${standard === "" ? ", for all standards" : ""}.`,
    holdsNot: "It does not hold here: its days are over or still to come, or it is no level of this scale.",
    privately: (note: string) => `Private: ${note}`,
    ask: (level: string, next: string) => `Replace “${level}” by “${next}”?`,
    replace: "Replace",
    keep: "Leave it",
  },
} as const;
