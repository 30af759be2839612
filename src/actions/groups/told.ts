import { isSameName } from "../../mastery/name";
import { afterChanges } from "../../workbook/afterChanges";
import type { Changes } from "../../workbook/snapshot";
import { findTable } from "../../workbook/tables/findTable";
import { EXCEPTIONS_TABLE, groupsTable } from "../../workbook/tables/specs";
import type { Issue } from "../describeWorkbook";
import type { OnBooks } from "../onBooks";
import type { GroupIssueCode } from "./codes";
import { exceptionBehind, exceptionPlaces } from "./exceptionPlaces";
import { handIssues, isHandWarning } from "./handIssues";
import { prerequisiteIssues } from "./prerequisiteIssues";
import type { Rebuilt } from "./rebuild";
import { standsForNothing } from "./situation";
import { warningWords } from "./warned";
import { words } from "./words";

/** What a teacher is told beside the groups: what can be put right in a cell, with the cell, and the rest. */
export interface Told {
  warnings: string[];
  issues: Issue[];
}

export function toldAbout(rebuilt: readonly Rebuilt[], on: OnBooks, changes: Changes): Told {
  const placeOf = exceptionPlaces(on);
  const isOne = rebuilt.length === 1;
  const byWarning = rebuilt.map((one) => warned(one, on, placeOf));
  const after = findTable(groupsTable(on.books.policy), afterChanges(on.snapshot, changes));
  return {
    warnings: byWarning.flatMap(({ warnings }, at) => {
      const one = rebuilt[at] as Rebuilt;
      const name = one.cohort.classes.join(", ");
      return [...standsForNothing(one), ...warnings.map((said) => (isOne ? said : words.on(name, said)))];
    }),
    issues: [
      ...rebuilt.flatMap((one) => handIssues(one, after)),
      ...byWarning.flatMap(({ issues }) => issues),
      ...(rebuilt.length > 0 ? prerequisiteIssues(on) : []),
    ],
  };
}

function warned(one: Rebuilt, on: OnBooks, placeOf: ReturnType<typeof exceptionPlaces>): Told {
  const told: Told = { warnings: [], issues: [] };
  for (const warning of one.plan.warnings) {
    if (isHandWarning(warning)) continue;
    const behind = exceptionBehind(warning, one.decided);
    const message = warningWords(warning, { ...one, className: unknownClass(behind?.row?.class ?? "", on) });
    const place = behind && placeOf(behind.row, behind.heading);
    if (place) told.issues.push({ ...place, code: "groupException" satisfies GroupIssueCode, message });
    else told.warnings.push(behind ? words.on(EXCEPTIONS_TABLE.title, message) : message);
  }
  return told;
}

/** The class an exception names, if there is none of that name. */
function unknownClass(name: string, { books }: OnBooks): string | null {
  const isKnown = books.books.some(({ settings }) => isSameName(settings.name, name));
  return name === "" || isKnown ? null : name;
}
