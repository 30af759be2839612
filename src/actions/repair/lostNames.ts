import type { Policy } from "../../workbook/policy";
import type { Changes, Snapshot } from "../../workbook/snapshot";
import { planRepair } from "../../workbook/tables/planRepair";
import { allTables } from "../../workbook/tables/allTables";

/** What is to be done, and first the names that tabs of ours have lost: every live map reads by them. */
export function withLostNames(changes: Changes, snapshot: Snapshot, policy: Policy): Changes {
  const lost = new Set(snapshot.names.flatMap(({ name, lost: isLost }) => (isLost ? [name] : [])));
  if (lost.size === 0) return changes;
  const named = allTables(policy)
    .filter(({ rangeName }) => lost.has(rangeName))
    .flatMap((spec) => planRepair(spec, snapshot) ?? [])
    .filter(({ tab, writes }) => writes.length === 0 && changes.tabs.every((change) => change.tab !== tab));
  return { ...changes, tabs: [...named, ...changes.tabs] };
}
