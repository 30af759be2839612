import { isSameName } from "../../mastery/name";
import { parseTitle } from "../layout/title";
import type { AssessmentRow } from "./classBook";

/** A column without a standard is its own standard under its title, its retakes sharing it. */
export function codeOf(row: AssessmentRow, rows: readonly AssessmentRow[], steps = 0): string {
  if (row.standard !== "") return row.standard;
  const original = rows.find(({ column }) => isSameName(column, row.retakeOf));
  if (row.retakeOf !== "" && original && original !== row && steps < rows.length) {
    return codeOf(original, rows, steps + 1);
  }
  const { base, text } = parseTitle(row.retakeOf || row.column);
  return base || text;
}
