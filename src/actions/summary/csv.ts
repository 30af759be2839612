import type { Cell } from "../../workbook/cell";
import { textOf } from "../../workbook/cell";

/** A file that a page offers to save. */
export interface CsvFile {
  name: string;
  text: string;
}

/** Excel takes a file without it for one of the computer's own code page. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Where a formula would begin, also behind blanks and quotes; in Japan with the wide signs. A program that splits at semicolons
 * sees what stands behind one as a cell of its own.
 */
const FORMULA = /(^|;)(?=[\s"]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20])/g;

/** Text that no spreadsheet takes for a formula, on one line: an apostrophe keeps it text. */
export function harmless(text: string): string {
  return textOf(text).replace(FORMULA, "$1'");
}

/** Rows as a file (RFC 4180: commas, CRLF, quotes doubled). Every text is quoted; numbers are written with a point. */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((cells) => cells.map(field).join(","));
  return BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join("");
}

function field(cell: Cell): string {
  if (typeof cell === "number" && Number.isFinite(cell)) return String(cell);
  const text = harmless(textOf(cell));
  return text === "" ? "" : `"${text.replace(/"/g, '""')}"`;
}

const NAME_PART = 40;

/** A name that every system takes: what is no letter, digit or point becomes a dash. */
export function fileName(parts: readonly string[]): string {
  const safe = parts.map((part) => {
    const dashed = part.replace(/[^\p{L}\p{N}.]+/gu, "-");
    return Array.from(dashed)
      .slice(0, NAME_PART)
      .join("")
      .replace(/^[-.]+|[-.]+$/g, "");
  });
  return `${safe.filter((part) => part !== "").join("-")}.csv`;
}
