import { nameKey } from "../../mastery/name";
import { columnIndex } from "../../workbook/layout/merges";
import { recogniseWorkbook } from "../../workbook/layout/recogniseWorkbook";
import type { ClassLayout } from "../../workbook/layout/tab";
import type { Snapshot } from "../../workbook/snapshot";
import { withOwnNames } from "./classLine";
import { isMarkOf } from "./isMarkOf";
import type { Setup, SetupClass } from "./setup";
import { tabsOfTeacher } from "./setupTables";

/** The setup with the classes and columns of scores that came since; `planSetup` gives them their rows. */
export function withNewParts(snapshot: Snapshot, setup: Setup): Setup {
  const found = recogniseWorkbook(tabsOfTeacher(snapshot), isMarkOf(setup.policy));
  const all = [...setup.classes, ...setup.empty];
  const isNew = ({ tab }: ClassLayout) => all.every((known) => nameKey(known.tab) !== nameKey(tab));
  const now = [...found.classes, ...found.empty];
  const grown = (layouts: readonly SetupClass[]) =>
    layouts.map((layout) =>
      withNewColumns(
        layout,
        now.find(({ tab }) => tab === layout.tab),
      ),
    );
  const added = [...found.classes.filter(isNew), ...found.empty.filter(isNew)];
  const named = withOwnNames([...all, ...added]).slice(all.length);
  const isEmpty = ({ tab }: SetupClass) => found.empty.some((layout) => layout.tab === tab);
  return {
    ...setup,
    classes: [...grown(setup.classes), ...named.filter((layout) => !isEmpty(layout))],
    empty: [...grown(setup.empty), ...named.filter(isEmpty)],
  };
}

function withNewColumns(layout: SetupClass, now: ClassLayout | undefined): SetupClass {
  if (layout.orientation === "long" || now?.orientation !== "wide") return layout;
  const known = new Set([...layout.assessments.map(({ column }) => column), ...layout.ignored]);
  const added = now.assessments.filter(({ column }) => !known.has(column));
  const assessments = [...layout.assessments, ...added];
  return {
    ...layout,
    assessments: assessments.sort((a, b) => columnIndex(a.column) - columnIndex(b.column)),
  };
}
