import { counted } from "../../words";

/** What a setting is chosen, compared and used with, for review and translation. */
export const settingWords = {
  which: "Setting",
  /** What the settings of a part decide; by the name of the part in the table of settings. */
  parts: {
    scale: "Scale",
    scoring: "Scoring",
    kinds: "Kinds of evidence",
    "recorded score": "Recorded score",
    retakes: "Retakes",
    dates: "Dates",
    forms: "Forms",
    groups: "Roster and groups",
    summary: "Summary",
  } as Readonly<Record<string, string>>,
  value: "Value to try",
  now: (value: string) => `Now: ${value || "not set"}`,
  byDefault: (value: string) => `usual: ${value || "not set"}`,
  notSet: "not set",
  see: "See what would change",
  nothingWritten: "Nothing is written yet.",
  use: (value: string) => `Use ${value || "not set"}`,
  soFar: "Mastered so far, by value",
  tried: (value: string, mastered: number) => `${value || "not set"} ${mastered}`,
  mastered: "Mastered",
  masteredOf: (before: number, after: number, assessed: number) =>
    `${before} → ${after} of ${counted(assessed, "result", "results")}`,
  know: "Good to know",
  lists: {
    levels: (count: number) => `${counted(count, "level", "levels")} would change`,
    recorded: (count: number) => `${counted(count, "recorded score", "recorded scores")} would change`,
    roster: (count: number) => `${counted(count, "line", "lines")} of the retake roster would change`,
    groups: (count: number) => `${counted(count, "change", "changes")} in the groups`,
  },
  inClass: (name: string, count: number) => `${name} (${count})`,
  change: (before: string, after: string) => `${before} → ${after}`,
  issues: (count: number) => `${counted(count, "place needs", "places need")} a look in the policy`,
} as const;
