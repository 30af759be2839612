import { percentOf } from "../../mastery/summary/share";
import type { Cell } from "../../workbook/cell";
import type { ClassSummary, StandardRow, StudentRow } from "./courseSummary";
import { csvText, fileName, type CsvFile } from "./csv";
import { words } from "./words";

/** The summary as files: one line a student, and one line a standard, each of all classes. */
export function courseFiles(
  classes: readonly ClassSummary[],
  today: string,
): { csv: CsvFile; standardsCsv: CsvFile } {
  const students = classes.flatMap((one) => one.students.map((row) => [one.class, ...ofStudent(row)]));
  const standards = classes.flatMap((one) => one.standards.map((row) => [one.class, ...ofStandard(row)]));
  const file = (name: string, rows: Cell[][]) => ({ name: fileName([name, today]), text: csvText(rows) });
  return {
    csv: file(words.files.students, [[...words.ofStudents], ...students]),
    standardsCsv: file(words.files.standards, [[...words.ofStandards], ...standards]),
  };
}

function ofStudent({ mastered, assessed, notAssessed, check, ...row }: StudentRow): Cell[] {
  const { name, id, share, mean, lowest, letter } = row;
  return [
    ...[name, id, mastered, assessed, percentCell(share), notAssessed, check],
    ...[mean, lowest?.value, lowest?.code, letter],
  ];
}

function ofStandard({ code, title, priority, ...row }: StandardRow): Cell[] {
  const { share, mastered, assessed, expected, onTarget } = row;
  return [
    ...[code, title, priority ? words.priority : words.supporting],
    ...[percentCell(share), mastered, assessed, expected],
    onTarget ? words.isOnTarget : words.isNotOnTarget,
  ];
}

function percentCell(share: number | null): Cell {
  return share === null ? "" : percentOf(share);
}
