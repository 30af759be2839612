import { keyOf } from "../cell";
import { rareKind } from "./rareHeadings";
import { standardIn } from "./standards";
import { namesATask } from "./taskWords";
import type { Column, WideTable } from "./wideColumns";

/** "Bilan" right above "T1", and above no other column: the result of what stands before it. */
export function withResultAbove({ filled, people }: WideTable, columns: readonly Column[]): Column[] {
  const row = people.headerRow ? (filled[people.headerRow - 1] ?? []) : [];
  return columns.map((column) => {
    const above = row[column.column];
    const isLone = row.filter((cell) => keyOf(cell) === keyOf(above)).length === 1;
    const title = column.heading.title ?? "";
    const isWork = title === "" || namesATask(title) || standardIn(title) !== null;
    return column.not === null && isLone && !isWork && rareKind(above) === "summary"
      ? { ...column, not: "summary" }
      : column;
  });
}
