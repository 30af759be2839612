import { quoteTab } from "../formula/tabNames";
import { changeRange, withoutDollars } from "../ranges";

/** A string, a reference in brackets, or one character of the rest. */
const PIECES = /"(?:[^"]|"")*"|\[(?:'(?:[^']|'')*'|[^\]'])*\]|[\s\S]/g;
/** A cell, whole columns ("A") or whole rows ("3") with an optional tab: "$'My tab'.$A$1", ".B2". */
const ADDRESS = /^(?:\$?('(?:[^']|'')+'|[^'.#]*))?\.(\$?[A-Z]{0,3}\$?\d*)$/i;
const WHOLE_COLUMNS = /^(\$?[A-Z]+)\$?1:(\$?[A-Z]+)\$?1048576$/;
const WHOLE_ROWS = /^\$?A(\$?\d+):\$?(?:AMJ|XFD)(\$?\d+)$/;

/** A formula of OpenFormula ("of:=SUM([.A1:.B2];1)") as Sheets writes it; null for one that Sheets has no words for. */
export function fromOdsFormula(formula: string): string | null {
  const body = /^(?:of|oooc):=([\s\S]*)$/.exec(formula)?.[1];
  if (body === undefined) return /^=|^msoxl:=/.test(formula) ? formula.replace(/^msoxl:/, "") : null;
  const pieces: string[] = [];
  let inArray = false;
  for (const piece of body.match(PIECES) ?? []) {
    if (piece === "{" || piece === "}") inArray = piece === "{";
    const converted = convertPiece(piece, inArray);
    if (converted === null) return null;
    pieces.push(converted);
  }
  return `=${pieces.join("").replace(/(?:COM\.MICROSOFT|ORG\.LIBREOFFICE|ORG\.OPENOFFICE)\.(?=[A-Z])/g, "")}`;
}

function convertPiece(piece: string, inArray: boolean): string | null {
  if (piece.length > 1) return piece.startsWith("[") ? reference(piece.slice(1, -1)) : piece;
  if (piece === ";") return ",";
  if (piece === "|") return inArray ? ";" : null;
  // The union of ranges, and anything in brackets that was not understood.
  return piece === "~" || piece === "[" ? null : piece;
}

function reference(body: string): string | null {
  if (body.includes("#REF!")) return "#REF!";
  const ends = body.split(/:(?=\$?(?:'(?:[^']|'')+'|[^'.:]*)\.)/).map((end) => ADDRESS.exec(end));
  const [first, last] = ends;
  if (!first || ends.length > 2 || (ends.length === 2 && !last)) return null;
  const tab = first[1] ? `${tabName(first[1])}!` : "";
  return tab + (last ? wholeRange(`${first[2]}:${last[2]}`) : first[2]!);
}

function tabName(written: string): string {
  const name = written.replace(/^'(.*)'$/s, "$1").replaceAll("''", "'");
  return /^[A-Z_]\w*$/i.test(name) ? name : quoteTab(name);
}

function wholeRange(range: string): string {
  return range.replace(WHOLE_COLUMNS, "$1:$2").replace(WHOLE_ROWS, "$1:$2");
}

/** "$Scores.$A$1:.$C$9" as "Scores!A1:C9"; null for anything else. */
export function fromOdsRange(address: string): string | null {
  const range = reference(address);
  return range === null || range === "#REF!" ? null : changeRange(range, withoutDollars);
}
