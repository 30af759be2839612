import { isBlank, textOf, type Row, type Table } from "../../workbook/cell";
import { isClassRow, isSaidOfClass } from "./classRows";
import { isSaidOfLevel } from "./extent";
import { isOverviewHeader } from "./overview";
import { words } from "./words";

/** Class and student. */
const KEYS = 2;
/** An explanation has a label and, in the third column, a sentence. */
const EXPLAINED = 3;
const LAST = words.explained[words.explained.length - 1]?.[0];
const COLUMNS: readonly string[] = Object.values(words.columns);

/**
 * How many cells from A on are ours in each row of an overview: a table ends behind what is said of each student, or in an
 * older build behind the last column of levels. Everything else is the teacher's.
 */
export function overviewWidths(cells: Table, levels: ReadonlySet<string>): number[] {
  const widths: number[] = [];
  const rows = rowsOf(cells);
  for (let row = 0; row < rows; row++) {
    const above = widths[row - 1] ?? 0;
    const [first] = cells[row] ?? [];
    if (isOverviewHeader(cells[row] ?? [])) widths.push(tableWidth(cells, row, levels));
    else if (above >= KEYS && !isBlank(first)) widths.push(above);
    else if (isExplanation(cells[row] ?? [])) widths.push(EXPLAINED);
    else widths.push(textOf(first) === words.olderRemark ? 1 : 0);
  }
  return widths;
}

/** To the last explanation; where there is none, to the last row with anything in column A. */
function rowsOf(cells: Table): number {
  const isEnd = (row: Row) =>
    textOf(row[0]) === words.olderRemark || (isExplanation(row) && textOf(row[0]) === LAST);
  const end = cells.findIndex(isEnd);
  if (end >= 0) return end + 1;
  let rows = cells.length;
  while (rows > 0 && isBlank(cells[rows - 1]?.[0])) rows -= 1;
  return rows;
}

function isExplanation([first, second, said]: Row): boolean {
  const isIt = ([label, sentence]: readonly [string, string]) =>
    textOf(first) === label && (isBlank(said) || textOf(said) === sentence);
  return isBlank(second) && words.explained.some((line) => isIt(line));
}

function tableWidth(cells: Table, header: number, levels: ReadonlySet<string>): number {
  const headings = cells[header] as Row;
  const blank = cells.findIndex((row, at) => at > header && (isBlank(row[0]) || isOverviewHeader(row)));
  const bodies = Array.from(
    { length: (blank < 0 ? cells.length : blank) - header - 1 },
    (_, at) => header + 1 + at,
  );
  const isOurs = (row: number, column: number) => {
    const text = textOf(cells[row]?.[column]);
    return text === "" || isSaidOfLevel(text, levels) || (isSaidOfClass(text) && isClassRow(cells, row));
  };
  let width = KEYS;
  while (
    !isBlank(headings[width]) &&
    ownColumns(headings, width) === 0 &&
    bodies.every((row) => isOurs(row, width))
  ) {
    width += 1;
  }
  return width + ownColumns(headings, width);
}

/** How many of our columns behind the codes begin there; a single heading may be the teacher's. */
function ownColumns(headings: Row, from: number): number {
  const other = COLUMNS.findIndex((heading, at) => textOf(headings[from + at]) !== heading);
  const count = other < 0 ? COLUMNS.length : other;
  return count < 2 ? 0 : count;
}
