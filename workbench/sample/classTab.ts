import { colToLetter } from "hucre/xlsx";
import { emptySheet } from "../files/gridSize";
import { cellOrRange } from "../files/ranges";
import type { CellFile, SheetFile } from "../files/workbookFile";
import { formulaCell, rowOfCells } from "./cellsOf";
import { retakeTitle, shortTitle, STUDENT_NUMBER, type ClassOfSample } from "./classes";
import {
  FIRST_STUDENT_ROW,
  HEADER_ROW,
  layoutOf,
  POINTS_ROW,
  REMARK_ROW,
  TITLE_ROW,
  UNIT_ROW,
  type ClassLayout,
  type PlacedTarget,
} from "./classLayout";
import * as look from "./look";
import { marksOf } from "./roster";

export function classTab(sample: ClassOfSample): SheetFile {
  const layout = layoutOf(sample);
  const sheet = emptySheet(sample.tab);
  const students = marksOf(sample.marks);
  sheet.cells = [
    ...rowOfCells(TITLE_ROW, 0, [`Algebra 1 – ${sample.tab}`], look.TITLE),
    // A text does not run on over the border of frozen columns, so it begins behind them.
    ...rowOfCells(REMARK_ROW, layout.firstScore, [sample.remark], look.REMARK),
    ...unitHeadings(layout),
    ...headings(sample, layout),
    ...students.flatMap((marks, place) => studentRow(marks, FIRST_STUDENT_ROW + place, layout.firstScore)),
    ...levels(layout),
    ...summary(layout),
  ].sort((a, b) => a.row - b.row || a.column - b.column);
  sheet.merges = unitBlocks(layout)
    .filter(({ first, last }) => last > first)
    .map(({ first, last }) => `${colToLetter(first)}${UNIT_ROW + 1}:${colToLetter(last)}${UNIT_ROW + 1}`);
  sheet.frozenRows = POINTS_ROW + 1;
  sheet.frozenColumns = sample.studentHeadings.length;
  sheet.columnWidths = columnWidths(sample, layout);
  sheet.rowHeights = { [TITLE_ROW]: 28, [HEADER_ROW]: 52 };
  sheet.conditionalFormats = look.levelColors([levelRange(layout)]);
  return sheet;
}

function levelRange({ targets, lastStudentRow }: ClassLayout): string {
  const [first, last] = [targets[0]!.levelColumn, targets.at(-1)!.levelColumn];
  return `${colToLetter(first)}${FIRST_STUDENT_ROW + 1}:${colToLetter(last)}${lastStudentRow + 1}`;
}

function unitBlocks({ targets }: ClassLayout): { unit: string; first: number; last: number }[] {
  return [...new Set(targets.map(({ unit }) => unit))].map((unit) => {
    const inUnit = targets.filter((target) => target.unit === unit);
    return { unit, first: inUnit[0]!.column, last: inUnit.at(-1)!.lastColumn };
  });
}

function unitHeadings(layout: ClassLayout): CellFile[] {
  return unitBlocks(layout).flatMap(({ unit, first }) => rowOfCells(UNIT_ROW, first, [unit], look.UNIT));
}

function headings(sample: ClassOfSample, layout: ClassLayout): CellFile[] {
  const { targets, nameColumn, firstScore } = layout;
  const titles = targets.flatMap((target) => [target.title, ...(target.retake ? [retakeTitle(target)] : [])]);
  const points = targets.flatMap(({ points: of, retake }) => (retake ? [of, of] : [of]));
  const beside = [...targets.map(({ title }) => `${shortTitle(title)} level`), "LT 1 best attempt", "LT 1 %"];
  return [
    ...rowOfCells(HEADER_ROW, 0, sample.studentHeadings, look.HEADING),
    ...rowOfCells(HEADER_ROW, firstScore, titles, look.CENTERED_HEADING),
    ...rowOfCells(HEADER_ROW, targets[0]!.levelColumn, beside, look.CENTERED_HEADING),
    ...rowOfCells(POINTS_ROW, nameColumn, ["Points"], { ...look.POINTS, horizontal: "left" }),
    ...rowOfCells(POINTS_ROW, firstScore, points, look.POINTS),
  ];
}

function studentRow(marks: (string | number | null)[], row: number, firstScore: number): CellFile[] {
  return [
    ...rowOfCells(row, 0, marks.slice(0, firstScore)),
    ...rowOfCells(row, firstScore, marks.slice(firstScore)).map((cell) => ({ ...cell, style: look.MARK })),
  ];
}

/** One formula a column, in the first student's row; it fills the rows below by itself. */
function levels({ targets, lastStudentRow }: ClassLayout): CellFile[] {
  const block = ({ column, lastColumn }: PlacedTarget, row: number, lastRow: number) =>
    cellOrRange({ row, column, lastRow, lastColumn });
  const scores = (target: PlacedTarget) => block(target, FIRST_STUDENT_ROW, lastStudentRow);
  const outOf = (target: PlacedTarget) => block(target, POINTS_ROW, POINTS_ROW);
  const [first] = targets as [PlacedTarget];
  const beside = [
    `=BEST_ATTEMPT(${scores(first)},${outOf(first)},"label",MASTERY_POLICY)`,
    `=MASTERY_SCORE(${scores(first)},${outOf(first)},,MASTERY_POLICY)`,
  ];
  return [
    ...targets.map((target) => `=MASTERY_LEVEL(${scores(target)},${outOf(target)},,MASTERY_POLICY)`),
    ...beside,
  ].map((formula, place) => formulaCell(FIRST_STUDENT_ROW, first.levelColumn + place, formula));
}

/** What the teacher had before: averages under the scores; under the levels, how many are there and how many not yet. */
function summary({ targets, lastStudentRow, nameColumn, firstScore, endOfScores }: ClassLayout): CellFile[] {
  const below = lastStudentRow + 2;
  const rows = (column: number) => {
    const letter = colToLetter(column);
    return `${letter}${FIRST_STUDENT_ROW + 1}:${letter}${lastStudentRow + 1}`;
  };
  const count = (column: number, names: string[]) =>
    names.map((name) => `COUNTIF(${rows(column)},"${name}")`).join("+");
  const averages = Array.from({ length: endOfScores - firstScore }, (_, place) => ({
    ...formulaCell(below, firstScore + place, `=AVERAGE(${rows(firstScore + place)})`, look.CENTERED_SUMMARY),
    numberFormat: "0.0",
  }));
  const counts = targets.flatMap(({ levelColumn }) => {
    const there = count(levelColumn, ["Exceeds", "Mastery"]);
    const notYet = count(levelColumn, ["Approaching", "Not yet"]);
    return [
      formulaCell(below, levelColumn, `=${there}&" at mastery"`, look.CENTERED_SUMMARY),
      formulaCell(
        below + 1,
        levelColumn,
        `=${notYet}&" of "&(${there}+${notYet})&" not yet"`,
        look.CENTERED_SUMMARY,
      ),
    ];
  });
  return [...rowOfCells(below, nameColumn, ["Class average"], look.SUMMARY), ...averages, ...counts];
}

function columnWidths({ studentHeadings }: ClassOfSample, layout: ClassLayout): Record<number, number> {
  const widths: Record<number, number> = {};
  studentHeadings.forEach((heading, column) => (widths[column] = STUDENT_WIDTHS[heading]!));
  for (let column = layout.firstScore; column < layout.endOfScores; column++) widths[column] = 52;
  for (const { column } of layout.targets) widths[column] = 76;
  widths[layout.endOfScores] = 16;
  for (const { levelColumn } of layout.targets) widths[levelColumn] = 86;
  const afterLevels = layout.targets.at(-1)!.levelColumn + 1;
  widths[afterLevels] = 84;
  widths[afterLevels + 1] = 60;
  return widths;
}

const STUDENT_WIDTHS: Record<string, number> = {
  "Last name": 78,
  "First name": 72,
  [STUDENT_NUMBER]: 66,
  Student: 148,
};
