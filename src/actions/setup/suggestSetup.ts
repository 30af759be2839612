import type { Day } from "../../mastery/calendar/day";
import type { Snapshot } from "../../workbook/snapshot";
import { findTable } from "../../workbook/tables/findTable";
import { ASSESSMENTS_TABLE } from "../../workbook/tables/specs";
import { freshSetup } from "./freshSetup";
import { doubledStudents } from "./doubledStudents";
import type { SuggestedSetup } from "./setup";
import { policyIssues, readStored, tabsOfTeacher } from "./setupTables";
import { storedSetup } from "./storedSetup";
import { withColumnNames } from "./withColumnNames";

/** The set-up as it is stored, with what differs in the workbook; where no class is stored, what is recognised. */
export function suggestSetup(snapshot: Snapshot, today: Day): SuggestedSetup {
  const stored = readStored(snapshot);
  const isStored = stored.classes.length > 0;
  const found = isStored
    ? finished(storedSetup(snapshot, stored, today), snapshot)
    : freshSetup(snapshot, stored, today);
  const tabs = tabsOfTeacher(snapshot);
  const { classes, empty } = found.setup;
  const doubled = doubledStudents([...classes, ...empty], tabs);
  return {
    ...found,
    setup: withColumnNames(found.setup, tabs),
    withNew: found.withNew && withColumnNames(found.withNew, tabs),
    issues: [...policyIssues(snapshot), ...found.issues, ...doubled],
    stored: isStored,
  };
}

/** A set-up that was cut off before Assessments was written, or lost that tab since, has every column yet to come. */
function finished(found: ReturnType<typeof storedSetup>, snapshot: Snapshot): ReturnType<typeof storedSetup> {
  const isThere = findTable(ASSESSMENTS_TABLE, snapshot).state === "there";
  return isThere || !found.withNew ? found : { ...found, setup: found.withNew, withNew: null };
}
