import { isBlank, textOf, type Table } from "../cell";
import type { Line } from "./tableSpec";

/** The rows of a table by the headings in its first row; blank rows fall away, of a doubled heading the first counts. */
export function linesOf(table: Table): Line[] {
  const [headings = [], ...rows] = table;
  const names = headings.map(textOf);
  return rows
    .filter((row) => !row.every(isBlank))
    .map((row) => {
      const line: Record<string, Line[string]> = {};
      names.forEach((name, column) => {
        if (name !== "" && !(name in line)) line[name] = row[column];
      });
      return line;
    });
}
