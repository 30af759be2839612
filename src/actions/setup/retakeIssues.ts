import type { Day } from "../../mastery/calendar/day";
import { nameKey } from "../../mastery/name";
import { keyOf } from "../../workbook/cell";
import { policyCells, readBooks } from "../../workbook/gradebook/readBooks";
import { readPolicyTable } from "../../workbook/policyTable";
import type { Snapshot } from "../../workbook/snapshot";
import { tabOf } from "../../workbook/tables/ownership";
import { POLICY_TABLE } from "../../workbook/tables/specs";
import type { Issue } from "../describeWorkbook";
import { retakeWarnings } from "./retakeWarnings";

/** What is to be known of the retake rule that is stored, at its row of the policy. */
export function retakeIssues(snapshot: Snapshot, today: Day): Issue[] {
  const cells = policyCells(snapshot);
  const { retakeRule, retakeWorth, retakeCap } = readPolicyTable(cells).policy.settings;
  // The usual rule takes nothing from anybody; reading every class for it would only take time.
  const books =
    retakeRule === "highest" && retakeCap === null && retakeWorth === 1 ? null : readBooks(snapshot, today);
  const tab = tabOf(POLICY_TABLE.rangeName, snapshot)?.name;
  if (!books || tab === undefined) return [];
  return retakeWarnings(books).map(({ code, setting, message }) => {
    const row = cells.findIndex(([name]) => keyOf(name) === nameKey(setting)) + 1;
    return { tab, row: row || null, column: row ? "B" : null, code, message };
  });
}
