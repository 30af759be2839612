import type { Day } from "../../mastery/calendar/day";
import { isBlank } from "../../workbook/cell";
import { cellKind } from "../../workbook/layout/cellKinds";
import { columnIndex } from "../../workbook/layout/merges";
import { recogniseWorkbook } from "../../workbook/layout/recogniseWorkbook";
import type { Snapshot, TabSnapshot } from "../../workbook/snapshot";
import { columnsWithoutPoints } from "./columnsWithoutPoints";
import { classesNow, layoutOn } from "./classesNow";
import { differences } from "./differences";
import { insertLevelsOf } from "./insertLevelsOf";
import { isMarkOf } from "./isMarkOf";
import { withMissingSettings } from "./policyRows";
import { retakeIssues } from "./retakeIssues";
import type { SetupClass, SuggestedSetup } from "./setup";
import { tabsOfTeacher, type Stored } from "./setupTables";
import { illegalDays, withoutIllegalDays } from "./storedDays";
import { storedClass } from "./storedClass";
import { studentRowsOf } from "./wideItems";
import { withNewParts } from "./withNewParts";

/** What the settings tabs say, in the form of a suggestion; what differs in the workbook is an issue. */
export function storedSetup(snapshot: Snapshot, stored: Stored, today: Day): Omit<SuggestedSetup, "stored"> {
  const tabs = tabsOfTeacher(snapshot);
  const found = recogniseWorkbook(tabs, isMarkOf(stored.policy));
  const standing = classesNow(stored, tabs);
  const layouts = standing.map((own) => storedClass(own, layoutOn(own.tab, found)));
  const scored = (layout: SetupClass) => hasScores(layout, tabs);
  const setup = {
    policy: withMissingSettings(stored.policy ?? []),
    classes: layouts.filter(scored),
    standards: stored.standards,
    assessments: stored.assessments.map(withoutIllegalDays),
    insertLevels: insertLevelsOf(snapshot),
    empty: layouts.filter((layout) => !scored(layout)),
  };
  const kept = new Set(layouts.map(({ tab }) => tab));
  return {
    setup,
    why: found.why.filter(({ tab }) => kept.has(tab)),
    questions: [],
    withNew: withNewParts(snapshot, setup, { stored, standing, found, tabs }),
    issues: [
      ...differences(stored, { standing, found, renamedTabs: snapshot.renamedTabs }),
      ...columnsWithoutPoints(setup, tabs),
      ...illegalDays(snapshot),
      ...retakeIssues(snapshot, today),
    ],
  };
}

function hasScores(layout: SetupClass, tabs: readonly TabSnapshot[]): boolean {
  const cells = tabs.find(({ name }) => name === layout.tab)?.cells ?? [];
  const score = layout.orientation === "long" ? layout.columns.score : null;
  const columns =
    layout.orientation === "long" ? [score ?? "A"] : layout.assessments.map(({ column }) => column);
  const places = columns.map(columnIndex);
  return studentRowsOf(layout, cells).some((row) =>
    places.some((column) => {
      const cell = cells[row]?.[column];
      return !isBlank(cell) && cellKind(cell) !== "none";
    }),
  );
}
