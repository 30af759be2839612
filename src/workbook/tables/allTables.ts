import type { Policy } from "../policy";
import {
  ASSESSMENTS_TABLE,
  CLASSES_TABLE,
  EXCEPTIONS_TABLE,
  FROZEN_TABLE,
  groupsTable,
  LOG_TABLE,
  POLICY_TABLE,
  REQUESTS_TABLE,
  rosterTable,
  STANDARDS_TABLE,
  WORDING_TABLE,
} from "./specs";
import type { TableSpec } from "./tableSpec";

/** What an action needs to know, as the teacher has set it up. */
export const SETTINGS_TABLES: readonly TableSpec[] = [
  POLICY_TABLE,
  CLASSES_TABLE,
  STANDARDS_TABLE,
  ASSESSMENTS_TABLE,
  EXCEPTIONS_TABLE,
];

/** Every tab of ours that has headings. */
export function allTables(policy: Policy): TableSpec[] {
  return [
    ...SETTINGS_TABLES,
    LOG_TABLE,
    rosterTable(policy),
    REQUESTS_TABLE,
    groupsTable(policy),
    WORDING_TABLE,
    FROZEN_TABLE,
  ];
}
