import { shareOf, type Column, type Row } from "./memberTable";

/** How a page is set: by the name of a class in teacherStyle.ts, and how high the rows of students are, in points. */
export interface Density {
  name: string;
  row: number;
}

/** What stands on a page, as it is measured here. */
export interface OnPage {
  /** All of it. */
  html: string;
  rows: readonly Row[];
  columns: readonly Column[];
}

/** What both A4 and Letter have for print, in points, with a little to spare below. */
const PAGE = { width: 540, height: 722 };
/** How wide a letter is on average, in sizes of its type. */
const LETTER = 0.54;
/** Higher than this a row gives no more room to write; in points, like all that follows. */
const ROW_AT_MOST = 21;

/** Between two rows. */
const BORDER = 0.75;
/** The class and the day, and the frame of the reteach. */
const AROUND = 38;

/** The styles of teacherStyle.ts: type, a line of it, a heading of a group, the headings of a table, padding, a row. */
const STYLES = [
  { name: "roomy", type: 9, line: 11.3, group: 22.5, head: 16, padding: 5, row: 16 },
  { name: "dense", type: 8.5, line: 9.8, group: 16, head: 12.5, padding: 2, row: 12 },
  { name: "tight", type: 8, line: 8.8, group: 13, head: 11, padding: 2, row: 10.5 },
] as const;
type Style = (typeof STYLES)[number];

/** A class of thirty stands on one page; what room is left is there to write in. */
export function densityOf(page: OnPage): Density {
  const style = STYLES.find((one) => heightOf(page, one, one.row) <= PAGE.height) ?? STYLES[2];
  let { row }: Density = style;
  while (row < ROW_AT_MOST && heightOf(page, style, row + 0.5) <= PAGE.height) row += 0.5;
  return { name: style.name, row };
}

function heightOf({ html, rows, columns }: OnPage, style: Style, row: number): number {
  const count = (tag: string) => html.split(tag).length - 1;
  const further = (count("<tr") - count("<thead") - rows.length) * (style.line + style.padding);
  const texts = (html.match(/<(p|h2)[ >].*?<\/\1>/g) ?? []).map((text) => {
    const lines = linesIn(text.replace(/<[^>]*>/g, ""), PAGE.width, style);
    return text.startsWith("<p") ? lines * style.line + 2 : style.group + (lines - 1) * style.line;
  });
  const students = rows.map(
    (own) => BORDER + Math.max(row, linesOf(own, columns, style) * style.line + style.padding),
  );
  const around = AROUND + count("<thead") * style.head + further;
  return [...texts, ...students].reduce((sum, height) => sum + height, around);
}

/** Of a student's row. */
function linesOf(row: Row, columns: readonly Column[], style: Style): number {
  const share = shareOf(columns);
  return columns.reduce((most, column) => {
    const width = share(column) * PAGE.width - 8;
    const lines = column.words(row).reduce((sum, text) => sum + linesIn(text, width, style), 0);
    return Math.max(most, lines);
  }, 1);
}

function linesIn(text: string, width: number, { type }: Style): number {
  return Math.ceil((text.length * type * LETTER) / width);
}
