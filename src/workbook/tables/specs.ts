import type { Policy } from "../policy";
import { textOf } from "../cell";
import { levelColours, statusColours } from "./colours";
import { groupsColumns, rosterColumns } from "./listColumns";
import {
  ASSESSMENTS_COLUMNS,
  CHECKS_COLUMNS,
  CLASSES_COLUMNS,
  EXCEPTIONS_COLUMNS,
  FROZEN_COLUMNS,
  LOG_COLUMNS,
  POLICY_COLUMNS,
  REQUESTS_COLUMNS,
  STANDARDS_COLUMNS,
  WORDING_COLUMNS,
} from "./settingsColumns";
import type { Line, TableSpec } from "./tableSpec";

const SETTINGS_TAB = { settings: true, frozenColumns: 1, colours: [] } as const;
const ID_OR_NAME = { "Student ID": "Student" } as const;

/** Its two last headings are blank; lines call them "Column D" and "Column E". */
export const POLICY_TABLE: TableSpec = {
  ...SETTINGS_TAB,
  rangeName: "MASTERY_POLICY",
  title: "Mastery Policy",
  columns: POLICY_COLUMNS,
  key: ["Setting"],
  // A level belongs to the scale above it.
  alike: { level: "scale" },
  frozenColumns: 0,
  shade: shadeOfLevel,
};

export const CLASSES_TABLE: TableSpec = {
  ...SETTINGS_TAB,
  rangeName: "MASTERY_CLASSES",
  title: "Mastery Classes",
  columns: CLASSES_COLUMNS,
  key: ["Class"],
};

export const STANDARDS_TABLE: TableSpec = {
  ...SETTINGS_TAB,
  rangeName: "MASTERY_STANDARDS",
  title: "Standards",
  columns: STANDARDS_COLUMNS,
  key: ["Code"],
};

export const ASSESSMENTS_TABLE: TableSpec = {
  ...SETTINGS_TAB,
  rangeName: "MASTERY_ASSESSMENTS",
  title: "Assessments",
  columns: ASSESSMENTS_COLUMNS,
  key: ["Class", "Column", "Standard"],
  lineHas: ["Column"],
  frozenColumns: 2,
};

export const EXCEPTIONS_TABLE: TableSpec = {
  ...SETTINGS_TAB,
  rangeName: "MASTERY_EXCEPTIONS",
  title: "Mastery Exceptions",
  columns: EXCEPTIONS_COLUMNS,
  key: [],
};

export const LOG_TABLE: TableSpec = {
  ...SETTINGS_TAB,
  rangeName: "MASTERY_LOG",
  title: "Mastery Log",
  columns: LOG_COLUMNS,
  key: [],
};

/** What thaw puts back; it goes when nothing is left to be put back. */
export const FROZEN_TABLE: TableSpec = {
  ...SETTINGS_TAB,
  rangeName: "MASTERY_FROZEN",
  title: "Mastery Frozen",
  columns: FROZEN_COLUMNS,
  key: ["Tab", "Cell"],
};

/** Written anew by each check; a teacher may delete it. */
export const CHECKS_TABLE: TableSpec = {
  rangeName: "MASTERY_CHECKS",
  title: "Needs a Look",
  columns: CHECKS_COLUMNS,
  key: ["Where", "Code"],
  lineHas: ["Where", "What", "Code"],
  settings: false,
  frozenColumns: 0,
  colours: [],
};

/** Who asks for what, one answer of a form or one row of the teacher's a line. */
export const REQUESTS_TABLE: TableSpec = {
  rangeName: "MASTERY_REQUESTS",
  title: "Mastery Requests",
  columns: REQUESTS_COLUMNS,
  key: [],
  lineHas: ["When", "Name or e-mail", "Standard"],
  settings: false,
  frozenColumns: 0,
  colours: [],
};

/** Every sentence that families read; a teacher may change any, and add languages beside English. */
export const WORDING_TABLE: TableSpec = {
  ...SETTINGS_TAB,
  rangeName: "MASTERY_WORDING",
  title: "Family Wording",
  columns: WORDING_COLUMNS,
  key: ["Sentence"],
  wraps: true,
};

/** Its tick columns are those the policy asks for before a retake. */
export function rosterTable(policy: Policy): TableSpec {
  const columns = rosterColumns(policy);
  return {
    rangeName: "MASTERY_ROSTER",
    title: "Retake Roster",
    columns,
    key: ["Class", "Student ID", "Standard", "Retake of"],
    instead: ID_OR_NAME,
    lineHas: ["Student", "Student ID"],
    settings: false,
    frozenColumns: 2,
    wraps: true,
    colours: [...levelColours(policy, columns), ...statusColours(policy, columns)],
  };
}

export function groupsTable(policy: Policy): TableSpec {
  const columns = groupsColumns(policy);
  return {
    rangeName: "MASTERY_GROUPS",
    title: "Corrective Groups",
    columns,
    key: ["Class", "Student ID"],
    instead: ID_OR_NAME,
    lineHas: ["Group", "Student", "Student ID"],
    settings: false,
    frozenColumns: 0,
    wraps: true,
    colours: levelColours(policy, columns),
  };
}

/** A level's name is shown in its colour, which stands in its row. */
function shadeOfLevel(line: Line): { heading: string; colour: string } | null {
  const colour = textOf(line["Column D"]);
  const isLevel = textOf(line["Setting"]).toLowerCase() === "level";
  return isLevel && /^#[0-9a-f]{6}$/i.test(colour) ? { heading: "Value", colour } : null;
}
