import type { Day } from "../../mastery/calendar/day";
import type { Snapshot } from "../../workbook/snapshot";
import { freshSetup } from "./freshSetup";
import { doubledStudents } from "./doubledStudents";
import type { SuggestedSetup } from "./setup";
import { policyIssues, readStored, tabsOfTeacher } from "./setupTables";
import { storedSetup } from "./storedSetup";
import { withColumnNames } from "./withColumnNames";

/** The set-up as it is stored, with what differs in the workbook; where no class is stored, what is recognised. */
export function suggestSetup(snapshot: Snapshot, _today: Day): SuggestedSetup {
  const stored = readStored(snapshot);
  const isStored = stored.classes.length > 0;
  const found = isStored ? storedSetup(snapshot, stored) : freshSetup(snapshot, stored);
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
