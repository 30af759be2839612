import { columnLetters, isBlank } from "../../workbook/cell";
import { DAYS } from "../../workbook/gradebook/assessmentRow";
import type { Snapshot } from "../../workbook/snapshot";
import { findTable } from "../../workbook/tables/findTable";
import { ASSESSMENTS_TABLE } from "../../workbook/tables/specs";
import type { Issue } from "../describeWorkbook";
import type { SetupRow } from "./setup";
import { keyIn, textIn } from "./setupRow";
import { words } from "./words";

const KEPT = ["Form", ...DAYS] as const;

/** A day as it travels, or none. */
export function isDayOrBlank(value: string | number | boolean): boolean {
  return (
    value === "" || (/^\d{4}-\d{2}-\d{2}$/.test(String(value)) && Number.isFinite(Date.parse(String(value))))
  );
}

/** A blank says nothing: a form or day that stands in the tab stays, who ever wrote it there since (the roster does). */
export function withStoredDays(rows: readonly SetupRow[], stored: readonly SetupRow[]): SetupRow[] {
  const place = (row: SetupRow) => `${keyIn(row, "Class")}\n${keyIn(row, "Column")}`;
  const standing = new Map<string, SetupRow[]>();
  for (const row of stored) standing.set(place(row), [...(standing.get(place(row)) ?? []), row]);
  return rows.map((row) => {
    const own = standing.get(place(row)) ?? [];
    const same = own.find((other) => keyIn(other, "Standard") === keyIn(row, "Standard")) ?? own[0];
    if (!same) return row;
    const kept = KEPT.filter((heading) => textIn(row, heading) === "");
    return { ...row, ...Object.fromEntries(kept.map((heading) => [heading, same[heading] ?? ""])) };
  });
}

/** Words where a day belongs do not travel; in their cell they stay (see above). */
export function withoutIllegalDays(row: SetupRow): SetupRow {
  const wrong = DAYS.filter((heading) => !isDayOrBlank(row[heading] ?? ""));
  return { ...row, ...Object.fromEntries(wrong.map((heading) => [heading, ""])) };
}

/** Where such words stand, and what to type. */
export function illegalDays(snapshot: Snapshot): Issue[] {
  const { tab, lines, columnOf } = findTable(ASSESSMENTS_TABLE, snapshot);
  return lines.flatMap(({ row, line }) =>
    DAYS.flatMap((heading): Issue[] => {
      const [cell, column] = [line[heading], columnOf.get(heading)];
      if (!tab || !column || typeof cell === "object" || isBlank(cell) || isDayOrBlank(cell ?? "")) return [];
      const message = words.storedDay(heading);
      return [{ tab: tab.name, row, column: columnLetters(column - 1), code: "illegalDay", message }];
    }),
  );
}
