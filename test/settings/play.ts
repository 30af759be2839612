import type { Cell, Table } from "../../src/workbook/cell";

/** Plays a situation through under these rows of a policy table; the answer in the words of docs/settings.md. */
export type Play = (policy: Table) => string;

/** An answer as it stands in the cell; a refusal is its sentence. */
export function inCell(call: () => unknown): string {
  try {
    return String(call());
  } catch (error) {
    return (error as Error).message;
  }
}

/** One student's attempts out of 100. */
export const attempts = (...scores: Cell[]) => [scores];
