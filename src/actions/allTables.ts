import type { Policy } from "../workbook/policy";
import {
  ASSESSMENTS_TABLE,
  CLASSES_TABLE,
  EXCEPTIONS_TABLE,
  groupsTable,
  LOG_TABLE,
  POLICY_TABLE,
  rosterTable,
  STANDARDS_TABLE,
} from "../workbook/tables/specs";
import type { TableSpec } from "../workbook/tables/tableSpec";

/** Every tab of ours that has headings. */
export function allTables(policy: Policy): TableSpec[] {
  return [
    POLICY_TABLE,
    CLASSES_TABLE,
    STANDARDS_TABLE,
    ASSESSMENTS_TABLE,
    EXCEPTIONS_TABLE,
    LOG_TABLE,
    rosterTable(policy),
    groupsTable(policy),
  ];
}
