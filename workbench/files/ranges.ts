import { colToLetter, parseCellRef, rangeRef } from "hucre/xlsx";
import type { SheetFile } from "./workbookFile";

export function withoutDollars(range: string): string {
  return range.replaceAll("$", "");
}

/** $A$1:$B$9, whole columns and rows too. */
export function withDollars(range: string): string {
  return withoutDollars(range).replace(/[A-Z]+|\d+/gi, (part) => `$${part}`);
}

const BLOCK =
  /^(.+!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)$/is;

/** One block of cells, or whole columns or rows, with or without a tab in front. */
export function isBlock(text: string): boolean {
  const [, tab = "", block] = BLOCK.exec(text) ?? [];
  return block !== undefined && /^$|^'(?:[^']|'')+'!$|^[\p{L}_][\p{L}\p{N}_.]*!$/u.test(tab);
}

/** Changes a range and leaves the tab in front of it alone. */
export function changeRange(text: string, change: (range: string) => string): string {
  const at = text.lastIndexOf("!") + 1;
  return text.slice(0, at) + change(text.slice(at));
}

export interface Block {
  row: number;
  column: number;
  lastRow: number;
  lastColumn: number;
}

/** A cell or a range of cells, with or without dollars. */
export function blockOf(range: string): Block {
  const [first = "", last = first] = withoutDollars(range).split(":");
  const { row, col: column } = parseCellRef(first);
  const { row: lastRow, col: lastColumn } = parseCellRef(last);
  return { row, column, lastRow, lastColumn };
}

/** An sqref, "A1:B2 D4", cut to the tab: Excel names a million rows where Sheets has a thousand. */
export function rangesOnTab(sqref: string, sheet: SheetFile): string[] {
  return sqref
    .split(/\s+/)
    .filter((range) => range !== "")
    .flatMap((range) => {
      const block = blockOf(range);
      if (block.row >= sheet.rows || block.column >= sheet.columns) return [];
      return [
        cellOrRange({
          ...block,
          lastRow: Math.min(block.lastRow, sheet.rows - 1),
          lastColumn: Math.min(block.lastColumn, sheet.columns - 1),
        }),
      ];
    });
}

export function cellOrRange({ row, column, lastRow, lastColumn }: Block): string {
  const range = rangeRef(row, column, lastRow, lastColumn);
  return row === lastRow && column === lastColumn ? range.split(":")[0]! : range;
}

/** Ranges as an sqref; a range that is open ("A2:A", "A:C") ends where the tab ends. */
export function sqrefOf(ranges: string[], sheet: SheetFile): string {
  return ranges.map((range) => closedRange(withoutDollars(range), sheet)).join(" ");
}

function closedRange(range: string, sheet: SheetFile): string {
  const [, column = "", row = "", lastColumn = "", lastRow = ""] =
    /^([A-Z]*)(\d*):([A-Z]*)(\d*)$/i.exec(range) ?? [];
  if (lastColumn === "" && lastRow === "") return range;
  const first = `${column || "A"}${row || "1"}`;
  return `${first}:${lastColumn || colToLetter(sheet.columns - 1)}${lastRow || sheet.rows}`;
}
