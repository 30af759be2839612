import { counted } from "../roster/words";

/** Every line of the support details, in one place, to be reviewed and translated. */
export const words = {
  version: (addOn: string, known: number, here: number) =>
    `Mastery Loop ${addOn}; policy format ${here}${here === known ? "" : ` (known: ${known})`}`,
  where: (locale: string, timeZone: string) => `Locale ${locale}, time zone ${timeZone}`,
  tabs: (all: number, own: number) => `${counted(all, "tab")}, ${own} of them by Mastery Loop`,
  own: (names: readonly string[]) => `Tabs by Mastery Loop: ${names.length > 0 ? names.join(", ") : "none"}`,
  times: (name: string, count: number) => (count === 1 ? name : `${name} × ${count}`),
  class: (n: number, parts: readonly string[]) => `Class ${n}: ${parts.join(", ")}`,
  students: (about: string) => `${about} students`,
  columns: (about: string) => `${about} columns`,
  standards: (count: number) => counted(count, "standard"),
  fewerThan: (count: number) => `fewer than ${count}`,
  about: (count: number) => `about ${count}`,
  lines: (standards: number, assessments: number, exceptions: number) =>
    [
      counted(standards, "standard"),
      `${counted(assessments, "line")} of Assessments`,
      counted(exceptions, "exception"),
    ].join(", "),
  policy: (scales: number, levels: number, marks: number) =>
    [counted(scales, "scale"), counted(levels, "level"), `${counted(marks, "code")} for marks`].join(", "),
  calendar: (terms: number, holidays: number, grades: number) =>
    [counted(terms, "term"), counted(holidays, "holiday"), counted(grades, "course grade")].join(", "),
  settings: (changed: readonly string[]) =>
    changed.length === 0 ? "Settings: all as they come" : `Settings that differ: ${changed.join("; ")}`,
  setting: (label: string, value: string) => `${label} = ${value}`,
  ownWords: "own words",
  entries: (count: number) => `${count} ${count === 1 ? "entry" : "entries"}`,
  aLevel: "a level",
  notSet: "not set",
  yes: "yes",
  no: "no",
  nobody: "nobody",
  theCriterion: "the criterion",
  atOrBelow: (bound: string) => `at or below ${bound}`,
  percent: (share: number) => `${Math.round(share * 10_000) / 100} %`,
  functions: (live: number, frozen: number) =>
    `Functions: ${counted(live, "formula")} live, ${counted(frozen, "formula")} frozen`,
  issues: (counts: readonly string[]) => `Issues: ${counts.length > 0 ? counts.join(", ") : "none"}`,
  lastAction: (what: string | null) => `Last action that can be undone: ${what ?? "none"}`,
} as const;
