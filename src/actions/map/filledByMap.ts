import { readPolicyTable } from "../../workbook/policyTable";
import type { Snapshot, TabSnapshot } from "../../workbook/snapshot";
import { tabOf } from "../../workbook/tables/ownership";
import { extentOf } from "./extent";
import { levelWords } from "./mapColours";
import { mapTop } from "./mapTop";

/** Which cells (from 0) of a class's tab a live map fills; what stands beside it is the teacher's. */
export function filledByMap(tab: TabSnapshot, snapshot: Snapshot): (row: number, column: number) => boolean {
  const top = mapTop(tab);
  const { policy } = readPolicyTable(tabOf("MASTERY_POLICY", snapshot)?.cells ?? []);
  const { rows, columns } = extentOf(tab.cells.slice(top), levelWords(policy, []));
  return (row, column) => row >= top && row < top + Math.max(1, rows) && column < Math.max(1, columns);
}
