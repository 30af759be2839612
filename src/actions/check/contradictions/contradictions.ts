import type { Day } from "../../../mastery/calendar/day";
import { nameKey } from "../../../mastery/name";
import { keyOf, type Table } from "../../../workbook/cell";
import type { Books } from "../../../workbook/gradebook/classBook";
import { letterProblems } from "../../summary/letterProblems";
import { finding, type Finding } from "../finding";
import { splitAdvice } from "../splitAdvice";
import type { Contradiction } from "./contradiction";
import { DAY_RULES } from "./days";
import { EVIDENCE_RULES } from "./evidence";
import { SCALE_RULES } from "./scale";

const RULES = [...SCALE_RULES, ...EVIDENCE_RULES, ...DAY_RULES];

/** Where settings of the policy contradict each other, at their rows. `tab`: of the policy. */
export function contradictions(
  { policy, books }: Books,
  { tab, today }: { tab: { name: string; cells: Table }; today: Day },
): Finding[] {
  const letters = letterProblems(books, policy).map((message): Contradiction => ({
    name: "Course grade",
    said: splitAdvice(message),
  }));
  return [...RULES.flatMap((rule) => rule(policy, today)), ...letters].map((own) => {
    const row = rowOf(own, tab.cells);
    const place = { tab: tab.name, row, column: row === null ? null : "B" };
    return finding("contradiction", place, own.said);
  });
}

/** From 1; null: the setting stands nowhere, and its default contradicts another. */
function rowOf({ name, value }: Contradiction, cells: Table): number | null {
  const at = cells.findIndex(
    (row) => keyOf(row[0]) === nameKey(name) && (value === undefined || keyOf(row[1]) === nameKey(value)),
  );
  return at < 0 ? null : at + 1;
}
