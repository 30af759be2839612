import type { Cell } from "../../workbook/cell";
import { textOf } from "../../workbook/cell";

/** A line of the school's roster as its cells. */
export type PastedLine = readonly Cell[];

/** Between the cells of what is pasted: of a sheet tabs; of a file of another system one of the others. */
const SEPARATORS = ["\t", ",", ";"] as const;

/**
 * The ways to take a roster apart, likeliest first. A list holds one line each; pasted text has its lines and, in
 * quotes, cells that run over several.
 */
export function waysToRead(names: string | readonly Cell[]): PastedLine[][] {
  if (typeof names === "string") return SEPARATORS.map((separator) => recordsOf(names, separator));
  return [names.map((name) => (typeof name === "string" ? name.split("\t") : [name]))];
}

/** A line end at the very end begins no further line. */
function recordsOf(text: string, separator: string): PastedLine[] {
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const whole = plain.endsWith("\n") ? plain.slice(0, -1) : plain;
  return quotedRecords(whole, separator) ?? whole.split("\n").map((line) => line.split(separator));
}

/** null: a quote is never closed, so quotes mean nothing here. */
function quotedRecords(text: string, separator: string): string[][] | null {
  const field = new RegExp(`("(?:[^"]|"")*")?([^${separator}\n]*)([${separator}\n]|$)`, "gy");
  const records: string[][] = [[]];
  for (;;) {
    const [found, quoted = "", rest = "", end = ""] = field.exec(text) ?? [""];
    if (quoted === "" && rest.startsWith('"')) return null;
    const inQuotes = quoted.slice(1, -1).replace(/""/g, '"');
    records[records.length - 1]?.push(textOf(inQuotes + rest));
    if (found === "" || end === "") return records;
    if (end === "\n") records.push([]);
  }
}
