import { nameKey } from "../../mastery/name";
import { numberOf } from "../../workbook/cell";
import { columnIndex } from "../../workbook/layout/merges";
import { readPolicyTable } from "../../workbook/policyTable";
import type { TabSnapshot } from "../../workbook/snapshot";
import type { Issue } from "../describeWorkbook";
import { namedColumns } from "./namedColumns";
import type { Setup, SetupRow } from "./setup";
import { keyIn, policyTableOf, textIn } from "./setupRow";
import { words } from "./words";
import { studentRowsOf } from "./wideItems";

/** Below this nobody's best score in a class is a percentage; up to 1.5 it may be a share. */
const LEAST_PERCENT = 50;
const MOST_SHARE = 1.5;

/** Columns that got their first scores since set-up and are out of fewer points, as it seems, than the scale. */
export function columnsWithoutPoints(
  { policy, classes, standards, assessments }: Setup,
  tabs: readonly TabSnapshot[],
): Issue[] {
  const [scale] = readPolicyTable(policyTableOf(policy)).policy.scales;
  // A standard with a scale of its own is not read in percent.
  const scaled = new Set(
    standards.filter((row) => textIn(row, "Scale") !== "").map((row) => keyIn(row, "Code")),
  );
  const open = assessments.filter(
    (row) => textIn(row, "Out of") === "" && !scaled.has(keyIn(row, "Standard")),
  );
  if (scale.maximum !== 100 || scale.best === "lowest" || open.length === 0) return [];
  return classes.flatMap((layout) => {
    const tab = tabs.find(({ name }) => name === layout.tab);
    if (!tab || layout.orientation === "long") return [];
    const { letterOf } = namedColumns(tab.cells, layout.headerRow);
    const rows = studentRowsOf(layout, tab.cells);
    const isOwn = (row: SetupRow) => [nameKey(layout.class), ""].includes(keyIn(row, "Class"));
    return open.filter(isOwn).flatMap((row): Issue[] => {
      const column = letterOf(textIn(row, "Column"));
      if (column === null) return [];
      const scores = rows.map((at) => numberOf(tab.cells[at]?.[columnIndex(column)]) ?? 0);
      const best = Math.max(0, ...scores);
      if (best <= MOST_SHARE || best >= LEAST_PERCENT) return [];
      const message = words.noPoints(textIn(row, "Column"), best);
      return [{ tab: tab.name, row: layout.headerRow, column, code: "noPoints", message }];
    });
  });
}
