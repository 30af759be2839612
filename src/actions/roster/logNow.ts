import { nameKey } from "../../mastery/name";
import { keyOf, textOf } from "../../workbook/cell";
import type { Snapshot } from "../../workbook/snapshot";
import { findTable } from "../../workbook/tables/findTable";
import { LOG_TABLE } from "../../workbook/tables/specs";
import type { Line } from "../../workbook/tables/tableSpec";
import { words } from "./words";

/** The lines of the log under the names that columns have by now: what was renamed keeps its past. */
export function logLinesNow(snapshot: Snapshot): Line[] {
  const names: Line[] = [];
  const lines = findTable(LOG_TABLE, snapshot).lines.map(({ line }) => line);
  return lines
    .reverse()
    .map((line) => {
      if (keyOf(line["Action"]) === nameKey(words.columnRenamed)) names.unshift(line);
      return {
        ...line,
        Assessment: names.reduce(
          (name, renamed) => nameAfter(name, line, renamed),
          textOf(line["Assessment"]),
        ),
      };
    })
    .reverse();
}

function nameAfter(name: string, line: Line, renamed: Line): string {
  const isIt = nameKey(name) === keyOf(renamed["Before"]) && keyOf(line["Class"]) === keyOf(renamed["Class"]);
  return isIt ? textOf(renamed["After"]) : name;
}
