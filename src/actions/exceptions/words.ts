import { counted, listed } from "../roster/words";
import type { ExceptionKind } from "../../workbook/gradebook/exceptionRow";

/** Every sentence about exceptions, in one place, to be reviewed and translated. */
export const words = {
  unknownWhat: (kinds: readonly string[]) => `What: choose ${listed(kinds)}.`,
  unknownClass: "No class of Mastery Classes has that name.",
  unknownStudent: (name: string, className: string) =>
    `No student ${className === "" ? "of your classes" : `of ${className}`} is called "${name}" or has that ID.`,
  severalStudents: (name: string, className: string) =>
    `Several students of ${className} are called "${name}". Give them IDs in the class list, then set the exception by ID.`,
  unknownStandard: (code: string, className: string) =>
    `${className} has no standard "${code}". Choose one of the list, or none for all.`,
  value: {
    "more retakes": "Type how many more retakes: +2 for two more, 4 for four in all, or unlimited.",
    "more days": "Type how many school days more, such as 5.",
    "own criterion": "Type where mastery starts for this student: 70 %, 3 of 4, or a level's name.",
    "level by hand": "Type the name of a level of your scale.",
    "keep apart": "Type the name or ID of another student of the class.",
  } satisfies Partial<Record<ExceptionKind, string>>,
  pinNeedsStandard: "Choose the standard in whose group the student shall be.",
  firstDay: (what: string) => `Type the day from which "${what}" holds, such as 2025-11-14.`,
  noDay: (heading: string) => `${heading}: type a date, such as 2025-11-14.`,
  endsBefore: "The last day lies before the first one.",
  notThere: "There is no such exception any more, so nothing was taken away.",
  another: "Something else has been set here since you looked, so nothing was changed. Look again.",
  headingsGone: (tab: string, headings: readonly string[]) =>
    `On "${tab}" a heading is missing: ${headings.join(", ")}. Nothing was written there; choose Put it back in the sidebar.`,

  done: {
    added: (what: string) => `Exception added: ${what}.`,
    changed: (what: string) => `Exception changed: ${what}.`,
    removed: (what: string) => `Exception taken away: ${what}.`,
    same: (what: string) => `The exception stands there already: ${what}.`,
  },
  exception: (parts: readonly string[]) => parts.filter((part) => part !== "").join(", "),

  noStudentThere: (tab: string, row: number) =>
    `Row ${row} of "${tab}" is no student's row. Select a cell in a student's row, in a class or on a list of ours, and ask again.`,
  severalThere: "Several students stand in this row. Select a cell of one student's own row and ask again.",
  lists: (exceptions: number) => counted(exceptions, "exception"),
} as const;
