import { counted, listed } from "../roster/words";

const quoted = (text: string) => `"${text}"`;

/** Every sentence of recording retake scores, in one place, to be reviewed and translated. */
export const words = {
  retake: (title: string, nth: number) => `${title} retake${nth > 1 ? ` ${nth}` : ""}`,
  withForm: (heading: string, form: string) => `${heading}, form ${form}`,
  withPoints: (heading: string, points: number) => `${heading} (${points})`,

  who: (student: string, standards: readonly string[]) => `${student}, ${listed(standards)}`,
  unreadable: (who: string, why: string) => `${who}: ${why}. Type a score, ABS for absent or NS for no-show.`,
  date: (who: string, day: string, readings: readonly string[]) =>
    `${who}: the date ${day} stands here, very likely a fraction that was changed. Type ${readings.map((reading) => quoted(reading.replace("/", " of "))).join(" or ")}.`,
  excused: (who: string, typed: string) =>
    `${who}: ${quoted(typed)} means excused and is no score. Clear the cell, and excuse the student in the gradebook or on Mastery Exceptions.`,
  nothing: (who: string, typed: string) =>
    `${who}: ${quoted(typed)} says nothing. Type a score, ABS for absent or NS for no-show, or clear the cell.`,
  tooMuch: (who: string, typed: string, points: number) =>
    `${who}: ${typed} is far more than ${points} points. Type the points, such as ${quoted(`${points}/${points}`)}, or a share with %.`,
  taken: (who: string, typed: string, { cell, score }: { cell: string; score: string }) =>
    `${who}: ${cell} says ${score}, the roster says ${typed} for the same attempt. Clear one of them.`,
  unlike: (who: string, scores: readonly string[]) =>
    `${who}: one column holds both standards, and the roster says ${listed(scores)} for it. Type the same score on both lines, or on one of them.`,
  unlikeForms: (who: string, forms: readonly string[]) =>
    `${who}: one column holds both standards, and the lines say forms ${listed(forms)}. Type the score into the gradebook yourself and build the roster again.`,
  badCell: (who: string, { cell, typed }: { cell: string; typed: string }) =>
    `${who}: ${cell} holds ${quoted(typed)}, which cannot be read. Put it right in the gradebook first.`,
  inTheWay: (who: string, { cell, typed }: { cell: string; typed: string }) =>
    `${who}: ${cell} holds ${quoted(typed)}, and only empty cells are written. Clear it and record again.`,
  formulaInTheWay: (who: string, cell: string) =>
    `${who}: a formula stands in ${cell}. Type the score there yourself, or take the formula away.`,
  severalRows: (who: string, rows: readonly number[]) =>
    `${who}: the student stands in rows ${listed(rows.map(String))} of the gradebook, so nobody can tell which is meant. Leave one of them.`,
  doubled: (who: string, className: string) =>
    `${who}: two students of ${className} cannot be told apart. Give them different IDs or names.`,
  stillLine: (who: string) =>
    `${who}: this line does not fit the gradebook any more. Build the roster and see what it says of the line.`,
  nameNow: (student: string, now: string) =>
    `${student} is called ${now} in the gradebook by now. The line has the new name; look whether it is the same student and record again.`,
  classNow: (student: string, now: string) =>
    `${student} is in ${now} by now. The line has moved there; look whether the score belongs there and record again.`,
  noClass: (who: string, className: string) =>
    `${who}: the class ${quoted(className)} cannot be read just now. Run "Check this workbook" and record again.`,
  noColumn: (who: string, column: string) =>
    `${who}: the column ${quoted(column)} cannot be read just now. Put it back, or take it out of Assessments.`,
  noStudent: (who: string, className: string) =>
    `${who}: nobody in ${className} has this name and ID. Type them as they stand in the gradebook.`,
  otherAssessment: (who: string, column: string, now: string) =>
    `${who}: the standard is retaken on ${quoted(now)} by now, no longer on ${quoted(column)}. Type the score into the gradebook yourself and clear it here.`,
  noLine: (who: string) =>
    `${who}: no retake in the gradebook fits this line. Build the roster, and type the score on the line of the student.`,
  noRoom: (who: string, tab: string) =>
    `${who}: "${tab}" has no heading row to put a new column under. Add a column for the retake and list it in Assessments.`,
  rightOfLevels: (tab: string, column: string) =>
    `Column ${column} of "${tab}" stands right of the level columns, where the live map does not look. Move it left of them.`,

  scores: (count: number) => counted(count, "score"),
  students: (count: number) => counted(count, "student"),
  writes: (scores: string, students: string, tab: string) => `${scores} of ${students} into "${tab}":`,
  column: ({ heading, column, scores }: { heading: string; column: string; scores: number }) =>
    `• ${heading} (column ${column}): ${counted(scores, "score")}`,
  newColumn: ({ heading, column, scores }: { heading: string; column: string; scores: number }) =>
    `• a new column ${column}, "${heading}": ${counted(scores, "score")}`,
  rows: (heading: string, scores: number) =>
    `• ${heading}: ${scores === 1 ? "a new row" : `${scores} new rows`}`,
  there: (count: number) =>
    `${counted(count, "score")} ${count === 1 ? "stands" : "stand"} in the gradebook already; the roster is brought up to date.`,
  missed: (kind: "absent" | "noShow", students: readonly string[]) =>
    `${kind === "absent" ? "Absent" : "Did not come"}, to the log only: ${listed(students)}`,
  bonus: (student: string, score: string, points: number) =>
    `More than ${points} points: ${student}, ${score}`,
  unseen: (headings: readonly string[], formulas: readonly string[]) =>
    `These formulas will not see ${listed(headings.map(quoted))}: ${formulas.join("; ")}`,
  seen: (headings: readonly string[], formulas: readonly string[]) =>
    `These formulas read whole rows and will see ${listed(headings.map(quoted))}: ${formulas.join("; ")}`,
  alike: (first: string, others: number) => (others === 0 ? first : `${first} and ${others} like it`),
  blind: "What named ranges, INDIRECT and OFFSET reach cannot be seen from here.",
  left: (count: number) => `${counted(count, "line")} left as ${count === 1 ? "it is" : "they are"}:`,
  leftLine: (row: number | null, message: string) => `• ${row === null ? "" : `row ${row}: `}${message}`,
  more: (count: number) => `and ${count} more`,
  ask: "Write this?",

  recorded: (scores: number) => `${counted(scores, "score")} recorded`,
  missedToast: (students: number) => `${counted(students, "student")} missed it`,
  leftToast: (lines: number, tab: string, rows: readonly number[]) =>
    `${lines} left: see ${tab}, ${rows.length === 1 ? "row" : "rows"} ${listed(rows.map(String))}`,
  nothingRecorded: "Nothing was recorded",
  nothingTyped: "No retake score is typed on the roster.",
} as const;
