import type { Day } from "../../mastery/calendar/day";
import { readPolicyTable } from "../../workbook/policyTable";
import { NO_CHANGES, type Changes, type Snapshot, type TabChange } from "../../workbook/snapshot";
import { planRepair } from "../../workbook/tables/planRepair";
import { SETTINGS_NAMES, tabOf } from "../../workbook/tables/ownership";
import { POLICY_TABLE } from "../../workbook/tables/specs";
import { allTables } from "../../workbook/tables/allTables";
import { planSetup } from "../setup/planSetup";
import { suggestSetup } from "../setup/suggestSetup";

/** Puts back the headings, names and tabs of ours that are gone; what stands on them stays. */
export function planRepairs(
  snapshot: Snapshot,
  today: Day,
): { changes: Changes; reply: { repaired: string[] } } {
  const { policy } = readPolicyTable(tabOf(POLICY_TABLE.rangeName, snapshot)?.cells ?? []);
  const repaired = allTables(policy).flatMap((spec) => planRepair(spec, snapshot) ?? []);
  const tabs = repaired.some(isMadeAgain) ? withLines(repaired, snapshot, today) : repaired;
  return { changes: { ...NO_CHANGES, tabs }, reply: { repaired: tabs.map(({ tab }) => tab) } };
}

function isMadeAgain({ kind, rangeName }: TabChange): boolean {
  return kind === "make" && SETTINGS_NAMES.some((name) => name === rangeName);
}

/** An empty settings tab would say that nothing is assessed, so it gets what set-up would write now. */
function withLines(repaired: readonly TabChange[], snapshot: Snapshot, today: Day): TabChange[] {
  const { setup, withNew } = suggestSetup(snapshot, today);
  const { tabs } = planSetup(snapshot, withNew ?? setup).changes;
  return repaired.map((change) =>
    isMadeAgain(change) ? (tabs.find(({ rangeName }) => rangeName === change.rangeName) ?? change) : change,
  );
}
