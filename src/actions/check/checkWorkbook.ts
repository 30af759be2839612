import { NO_CHANGES, type Changes, type TabChange } from "../../workbook/snapshot";
import { planAppend } from "../../workbook/tables/planTable";
import { LOG_TABLE } from "../../workbook/tables/specs";
import { markOf } from "../undo/undoRecord";
import { isNewerFormat } from "../setup/newerFormat";
import { planCheckTab, type GidOf } from "./checkTab";
import type { CheckInput } from "./codes";
import { finding, type Finding, type Repair } from "./finding";
import { findingsIn } from "./findings";
import type { CheckedIssue, Fix, WorkbookChecked } from "./reply";
import { whereOf } from "./where";
import { words } from "./words";

export type CheckPlanned = { changes: Changes; reply: WorkbookChecked };

/** Everything that needs a look, as a reply and as the tab Needs a Look; null: the workbook is not set up. */
export function checkWorkbook(input: CheckInput & { gidOf: GidOf }): CheckPlanned | null {
  const { snapshot, gidOf } = input;
  const found = findingsIn(input);
  if (!found) return null;
  // What a newer Mastery Loop has set up is read and not changed.
  if (isNewerFormat(snapshot))
    return { changes: NO_CHANGES, reply: { tab: null, issues: found.findings.map(issueOf) } };
  const { change, tab, missing } = planCheckTab(found.findings, snapshot, gidOf);
  const note = found.note ? planAppend(LOG_TABLE, snapshot, [found.note]) : null;
  const tabs = [note, change].filter((each): each is TabChange => each !== null);
  const unwritten =
    missing.length > 0 ? [finding("headingGone", { tab, row: 1 }, words.ownHeadings(tab, missing))] : [];
  const issues = [...unwritten, ...found.findings].map(issueOf);
  return { changes: { ...NO_CHANGES, tabs }, reply: { tab, issues } };
}

function issueOf(one: Finding): CheckedIssue {
  const { tab, row, column, code, what, todo, repairs } = one;
  const [fix = null, ...otherFixes] = repairs.map(fixOf);
  return { tab, row, column, code, message: what, where: whereOf(one), todo, fix, otherFixes };
}

function fixOf(repair: Repair): Fix {
  const { id, label, before, after, edits } = repair;
  return { id, label, before, after, places: edits.length, stamp: stampOf(repair) };
}

/** Tells whether a repair is still the one that was shown, to the last of its cells. */
export function stampOf({ id, edits }: Repair): string {
  return markOf([[id, JSON.stringify(edits)]]);
}
