import { policyCells } from "../../workbook/gradebook/readBooks";
import { readPolicyTable } from "../../workbook/policyTable";
import { FORMAT_VERSION } from "../../workbook/settings";
import type { Snapshot } from "../../workbook/snapshot";

/** Whether a newer Mastery Loop has set the workbook up: then it is read and not changed. */
export function isNewerFormat(snapshot: Snapshot): boolean {
  return readPolicyTable(policyCells(snapshot)).policy.settings.formatVersion > FORMAT_VERSION;
}
