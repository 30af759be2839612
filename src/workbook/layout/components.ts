import { foldedText } from "./foldedText";
import type { Column } from "./wideColumns";

/** Class records of the Philippines: each component ends in its percentage score and its weighted score. */
export function withoutComponents(columns: readonly Column[]): Column[] {
  const isPair = (at: number) => heading(columns[at]) === "ps" && heading(columns[at + 1]) === "ws";
  return columns.map((column, at) => (isPair(at) || isPair(at - 1) ? { ...column, not: "summary" } : column));
}

function heading(column: Column | undefined): string {
  return foldedText(column?.heading.cell);
}
