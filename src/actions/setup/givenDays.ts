import type { Day } from "../../mastery/calendar/day";
import { isBlank, textOf, type Row, type Table } from "../../workbook/cell";
import { foldedText } from "../../workbook/layout/foldedText";
import { columnIndex } from "../../workbook/layout/merges";
import { isPointsLabel } from "../../workbook/layout/rowLabels";
import type { WideClass } from "../../workbook/layout/tab";
import { writtenDays } from "./writtenDays";

/** When an assessment was given and handed back, "" where nobody says; `yearTaken`: the year stands nowhere. */
export interface GivenDays {
  given: Day | "";
  returned: Day | "";
  yearTaken: boolean;
}

/** Longer texts say more than a day. */
const LONGEST_DAY = 24;

/** The days in the titles, else in the rows between titles and scores or above them. */
export function givenDays(layout: WideClass, cells: Table, today: Day | null): GivenDays[] {
  const columns = layout.assessments.map(({ column }) => columnIndex(column));
  const above = cells.slice(0, layout.firstStudentRow - 1);
  const header = layout.headerRow === null ? undefined : above[layout.headerRow - 1];
  const others = above.filter((row) => row !== header && !isPointsLabel(labelOf(row)));
  const daysIn = (row: Row, longest: number) =>
    writtenDays(
      columns.map((column) => textOf(row[column])).map((text) => (text.length > longest ? "" : text)),
      today,
    );
  const given = [
    ...(header ? [daysIn(header, Infinity)] : []),
    ...byRank(others.filter((row) => !isReturn(row))).map((row) => daysIn(row, LONGEST_DAY)),
  ];
  const returned = others.filter(isReturn).map((row) => daysIn(row, LONGEST_DAY));
  return columns.map((_, at) => {
    const found = given.map((row) => row[at]).find((one) => one?.day);
    const back = returned.map((row) => row[at]?.day).find((day) => day);
    return { given: found?.day ?? "", returned: back ?? "", yearTaken: found?.yearTaken ?? false };
  });
}

function labelOf(row: Row): string {
  return foldedText(row.find((cell) => !isBlank(cell)));
}

function isReturn(row: Row): boolean {
  return /return|handed back|zuruck|devuel|rendu|devolv/.test(labelOf(row));
}

/** The day work was assigned says least about when it was done. */
function byRank(rows: readonly Row[]): Row[] {
  const rank = (row: Row) => (/assign|due|entrega|abgabe|rendre/.test(labelOf(row)) ? 1 : 0);
  return [...rows].sort((a, b) => rank(a) - rank(b));
}
