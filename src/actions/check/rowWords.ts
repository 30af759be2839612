import { quotedList, someOf } from "./someOf";

/** What a check says of students and of the rows of the settings tabs. */
export const rowWords = {
  sameId: (id: string, rows: readonly number[]) => ({
    what: `The ID "${id}" stands in rows ${rows.join(", ")}; only the first of them counts.`,
    todo: "Give each student an ID of their own, or delete the row that is too many.",
  }),
  sameName: (name: string, rows: readonly number[]) => ({
    what: `"${name}" stands in rows ${rows.join(", ")} with different IDs: two students of one name, told apart by their IDs.`,
    todo: "If it is one student, delete the row that is too many; else leave it as it is.",
  }),
  otherName: (id: string, name: string, other: string, tab: string) => ({
    what: `The ID "${id}" is "${name}" here and "${other}" on "${tab}".`,
    todo: "Correct the name or the ID where it is wrong.",
  }),
  missingOnTab: (names: readonly string[], tab: string, other: string) => ({
    what: `${quotedList(names)} ${names.length === 1 ? "stands" : "stand"} on "${tab}" and not on "${other}", where the rest of the class is.`,
    todo: `Add the name on "${other}", or write it the same way on both.`,
  }),
  unknownInList: (names: readonly string[]) => ({
    what: `${quotedList(names)}: no student of the class has that name or ID any more.`,
    todo: "Build the list again, or correct the name in the gradebook.",
  }),
  unknownInException: (name: string, what: string) => ({
    what: `The exception "${what}" is about "${name}", and no class has a student of that name or ID.`,
    todo: "Type the name or ID as it stands in the gradebook.",
  }),
  standardMissing: (code: string, columns: readonly string[]) => ({
    what: `${someOf(columns)}: the standard "${code}" has no row in Standards.`,
    todo: "Add it to Standards, or correct the code in Assessments.",
  }),
  addStandard: "Add it to Standards",
  noRow: (what: string) => `No row for "${what}"`,
  aRow: (what: string) => `A row for "${what}"`,
  standardUnused: (codes: readonly string[]) => ({
    what: `${codes.length === 1 ? "The standard" : `${codes.length} standards:`} ${quotedList(codes)} ${codes.length === 1 ? "has" : "have"} no assessment in any class.`,
    todo: "Nothing, if they come later; else give their columns the code in Assessments, column Standard.",
  }),
  retakeOfNothing: (column: string, original: string, nearest: string | null) => ({
    what: `"${column}" is a retake of "${original}", and no column of the class is called so.`,
    todo: `Type the original's name in Retake of${nearest ? `; is it "${nearest}"?` : "."}`,
  }),
  retakeOfItself: (column: string) => ({
    what: `"${column}" is a retake of itself, by way of its original.`,
    todo: "Leave Retake of blank for the first of them.",
  }),
  correct: "Correct the name",
  classUnknown: (name: string, nearest: string | null) => ({
    what: `No class is called "${name}".`,
    todo: `Type the name as it stands in Mastery Classes${nearest ? `; is it "${nearest}"?` : ", or delete the row."}`,
  }),
  columnNowhere: (column: string) => ({
    what: `No class has a column called "${column}".`,
    todo: "Type the column's name, or delete the row.",
  }),
  doubledRow: (what: string, row: number) => ({
    what: `"${what}" stands in row ${row} as well; the first row counts.`,
    todo: "Delete one of the rows.",
  }),
  sameAsFirstTaught: (code: string) => ({
    what: `${code}'s corrective is how it was taught first.`,
    todo: "Choose another way in Corrective.",
  }),
  unknownPrerequisite: (code: string, other: string) => ({
    what: `"${code}" needs "${other}" first, and Standards has no such code.`,
    todo: "Correct the code in Prerequisites, or take it out.",
  }),
  newColumn: "Add it to Assessments",
  assessmentRow: (row: { column: string; standard: string; outOf: string; retakeOf: string }) =>
    [
      row.column,
      ...(row.standard === "" ? [] : [`on ${row.standard}`]),
      ...(row.outOf === "" ? [] : [`out of ${row.outOf}`]),
      ...(row.retakeOf === "" ? [] : [`a retake of ${row.retakeOf}`]),
    ].join(", "),
  newName: "Use the new name",
  headingBack: "Write the heading again",
} as const;
