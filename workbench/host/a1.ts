/** A1 text and coordinates from 0. Open ends ("A:E", "5:7", "C2:F") take the size of the grid. */
export interface Block {
  row: number;
  column: number;
  rows: number;
  columns: number;
}
interface Grid {
  rows: number;
  columns: number;
}

export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const last = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? last : columnLetters(rest - 1) + last;
}

export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const CORNER = /^\$?([A-Z]{0,3})\$?([0-9]{0,7})$/i;

/** The cells an A1 text without a tab names in a grid of that size; null when it is no A1 text. */
export function parseBlock(text: string, grid: Grid): Block | null {
  const corners = text.trim().split(":").map(parseCorner);
  const [first, second] = corners;
  if (!first || corners.length > 2 || corners.includes(null)) return null;
  if (!second) {
    if (first.row === null || first.column === null) return null;
    return { row: first.row, column: first.column, rows: 1, columns: 1 };
  }
  const rows = span(first.row, second.row, grid.rows);
  const columns = span(first.column, second.column, grid.columns);
  return { row: rows.from, column: columns.from, rows: rows.count, columns: columns.count };
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = CORNER.exec(text);
  if (!match || (match[1] === "" && match[2] === "") || match[2] === "0") return null;
  return {
    column: match[1] ? columnNumber(match[1]) : null,
    row: match[2] ? Number(match[2]) - 1 : null,
  };
}

function span(first: number | null, second: number | null, size: number): { from: number; count: number } {
  if (first === null || second === null) {
    const from = first ?? second ?? 0;
    return { from, count: Math.max(1, size - from) };
  }
  return { from: Math.min(first, second), count: Math.abs(first - second) + 1 };
}

/** "B2", "B2:D5"; whole columns "B:D" and whole rows "2:5" as Sheets writes them when `open` says so. */
export function blockText(block: Block, open?: "columns" | "rows"): string {
  const first = { column: columnLetters(block.column), row: block.row + 1 };
  const last = { column: columnLetters(block.column + block.columns - 1), row: block.row + block.rows };
  if (open === "columns") return `${first.column}:${last.column}`;
  if (open === "rows") return `${first.row}:${last.row}`;
  const corner = `${first.column}${first.row}`;
  return block.rows === 1 && block.columns === 1 ? corner : `${corner}:${last.column}${last.row}`;
}

/** Whether an A1 text names whole columns or whole rows. */
export function openKind(text: string): "columns" | "rows" | undefined {
  if (/^\$?[A-Z]+:\$?[A-Z]+$/i.test(text)) return "columns";
  return /^\$?[0-9]+:\$?[0-9]+$/.test(text) ? "rows" : undefined;
}

/** "Retake Roster" → "'Retake Roster'"; Sheets quotes whatever is more than letters and digits. */
export function quoteTab(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !CORNER.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "'Period 1'!C5" → {tab: "Period 1", cells: "C5"}; a text without "!" has no tab. */
export function splitTab(text: string): { tab: string | null; cells: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(text);
  if (quoted) return { tab: (quoted[1] ?? "").replaceAll("''", "'"), cells: quoted[2] ?? "" };
  const at = text.lastIndexOf("!");
  return at < 0 ? { tab: null, cells: text } : { tab: text.slice(0, at), cells: text.slice(at + 1) };
}
