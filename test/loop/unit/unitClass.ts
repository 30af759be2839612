/** A class of invented students with one test on two standards, as a teacher might keep it. */
import type { WorkbookFile } from "../../../workbench/files/workbookFile";
import { tab, workbook } from "../../workbench/host/testHost";

export const CLASS = "Period 2";
export const SLOPE = "LF.1 Slope";
export const INTERCEPTS = "LF.2 Intercepts";

/** Family name, given name, LF.1 of 4 points, LF.2 of 8; mastery at 80 % is 4 of 4 and 7 of 8. */
const STUDENTS: readonly (readonly [string, string, number | string, number | string])[] = [
  ["Silva", "Ana", 2, 8],
  ["Okoro", "Ben", 3, 5],
  ["Dubois", "Chloe", 4, 6],
  ["Rossi", "Dario", 1, 3],
  ["Kaya", "Elif", "ABS", "ABS"],
  ["Haddad", "Farid", 2, 7],
  ["Hughes", "Gwen", 4, 4],
  ["Sato", "Hana", 0, 2],
  ["Nguyen", "Jade", 1, 4],
  ["Mensah", "Kofi", 4, 8],
  ["Berg", "Lena", 4, 7],
  ["Nowak", "Marek", 4, 8],
  ["O'Brien", "Milo", 4, 7],
  ["Aziz", "Nadia", 4, 8],
  ["Lind", "Oscar", 4, 8],
  ["Rao", "Priya", 4, 7],
  ["Walker", "Quinn", 4, 7],
  ["Vega", "Rosa", 4, 8],
  ["Dahl", "Sven", 4, 7],
  ["Cole", "Tara", 4, 8],
  ["Malik", "Umar", 4, 7],
  ["Horak", "Vera", 4, 8],
  ["Zielinska", "Wanda", 4, 8],
  ["Costa", "Xenia", 4, 7],
  ["Demir", "Yusuf", 4, 7],
  ["Papas", "Zoe", 4, 8],
];

/** The first student's row, from 1. */
export const FIRST = 5;

export function nameOf(given: string): string {
  const student = [...STUDENTS, JOINS].find(([, own]) => own === given);
  if (!student) throw new Error(`Nobody is called ${given}.`);
  return `${student[0]}, ${student[1]}`;
}

export function idOf(given: string): string {
  const at = [...STUDENTS, JOINS].findIndex(([, own]) => own === given);
  return String(301 + at);
}

/** Joins in the second week. */
export const JOINS = ["Petrov", "Ivan", "", ""] as const;

/** The gradebook's cells; a formula as text. */
export function gradebook(): (string | number | null)[][] {
  const last = FIRST + STUDENTS.length - 1;
  const average = (letter: string) => `=AVERAGE(${letter}${FIRST}:${letter}${last})`;
  return [
    ["Algebra 1, Period 2"],
    [],
    ["Name", "ID", SLOPE, INTERCEPTS, "Total"],
    ["Points", null, 4, 8],
    ...STUDENTS.map(([family, given, slope, intercepts], at) => [
      `${family}, ${given}`,
      301 + at,
      slope,
      intercepts,
      `=SUM(C${FIRST + at}:D${FIRST + at})`,
    ]),
    [],
    ["Class average", null, average("C"), average("D")],
  ];
}

export function unitWorkbook(): WorkbookFile {
  return workbook([tab(CLASS, gradebook(), { rows: 60, columns: 12 })]);
}
