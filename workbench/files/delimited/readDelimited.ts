import { parseCsv } from "hucre/csv";
import { emptySheet } from "../gridSize";
import { UnreadableFile } from "../unreadableFile";
import type { CellFile, WorkbookFile } from "../workbookFile";
import { decodeText } from "./decodeText";
import { separatorOf, type Separator } from "./separator";

/** A .csv or .tsv file as a workbook of one tab: a row is a record, blank ones count, nothing becomes a date. */
export function readDelimited(
  fileName: string,
  tabName: string,
  bytes: Uint8Array,
  promised: Separator,
): WorkbookFile {
  const text = decodeText(bytes);
  if (text === null) {
    throw new UnreadableFile(fileName, "is not a text file; save the gradebook again as .csv or .xlsx.");
  }
  const records = parseCsv(text, { delimiter: separatorOf(text, promised) });
  const cells = records.flatMap((record, row) => cellsOf(record, row));
  if (cells.length === 0) {
    throw new UnreadableFile(fileName, "is empty; choose the file that holds the gradebook.");
  }
  const sheet = emptySheet(tabName);
  sheet.cells = cells;
  sheet.rows = Math.max(sheet.rows, records.length);
  sheet.columns = records.reduce((widest, record) => Math.max(widest, record.length), sheet.columns);
  return { locale: "en_US", timeZone: "Etc/GMT", sheets: [sheet], names: [], notKept: [] };
}

function cellsOf(record: unknown[], row: number): CellFile[] {
  const cells: CellFile[] = [];
  record.forEach((field, column) => {
    if (field !== "" && field !== null) cells.push({ row, column, value: numberOrText(String(field)) });
  });
  return cells;
}

/** A plain decimal number, with spaces around it or not; "007" and "1e5" are text. */
const PLAIN_DECIMAL = /^\s*-?(?:(?:0|[1-9]\d*)(?:\.\d+)?|\.\d+)\s*$/;

function numberOrText(field: string): number | string {
  if (!PLAIN_DECIMAL.test(field)) return field;
  const number = Number(field);
  // A whole number too long for a number is a student's ID, which must keep its last digits.
  return Number.isInteger(number) && !Number.isSafeInteger(number) ? field : number;
}
