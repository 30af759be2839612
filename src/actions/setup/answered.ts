import { nameKey } from "../../mastery/name";
import type { Setup, SetupChange, SetupRow } from "./setup";

/** The setup with what a choice changes; a row that is not there yet is added. */
export function answered(setup: Setup, changes: readonly SetupChange[]): Setup {
  return changes.reduce(
    (changed, change) => ({ ...changed, [change.list]: withChange(changed[change.list], change) }),
    setup,
  );
}

function withChange(rows: readonly SetupRow[], { match, set }: SetupChange): SetupRow[] {
  const fits = (row: SetupRow) =>
    Object.entries(match).every(
      ([heading, value]) => nameKey(String(row[heading] ?? "")) === nameKey(String(value)),
    );
  if (!rows.some(fits)) return [...rows, { ...match, ...set }];
  return rows.map((row) => (fits(row) ? { ...row, ...set } : row));
}
