import { readPolicyTable } from "../../workbook/policyTable";
import { NO_CHANGES, type Changes, type Snapshot } from "../../workbook/snapshot";
import { planRepair } from "../../workbook/tables/planRepair";
import { tabOf } from "../../workbook/tables/ownership";
import { POLICY_TABLE } from "../../workbook/tables/specs";
import { allTables } from "../allTables";

/** Puts back the headings, names and tabs of ours that are gone; what stands on them stays. */
export function planRepairs(snapshot: Snapshot): { changes: Changes; reply: { repaired: string[] } } {
  const { policy } = readPolicyTable(tabOf(POLICY_TABLE.rangeName, snapshot)?.cells ?? []);
  const tabs = allTables(policy).flatMap((spec) => planRepair(spec, snapshot) ?? []);
  return { changes: { ...NO_CHANGES, tabs }, reply: { repaired: tabs.map(({ tab }) => tab) } };
}
