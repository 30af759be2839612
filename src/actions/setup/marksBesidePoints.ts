import { nameKey } from "../../mastery/name";
import { isBlank, textOf } from "../../workbook/cell";
import { columnIndex } from "../../workbook/layout/merges";
import type { TabSnapshot } from "../../workbook/snapshot";
import { answered } from "./answered";
import type { Asking } from "./asked";
import { goesToTen, isMarked, isTelling } from "./directionQuestion";
import { countsDown, isSurelyGerman } from "./markSystem";
import { namedColumns } from "./namedColumns";
import { downwards, hasOwnScale, isOwnScale } from "./schoolMarks";
import type { Setup, SetupRow } from "./setup";
import { keyIn } from "./setupRow";
import type { Stored } from "./setupTables";
import type { Suggested } from "./suggestedRows";

/** School marks beside points begin on a scale of their own; a stored policy says itself whether it has one. */
export function withMarksDown(
  setup: Setup,
  found: Pick<Asking, "suggested" | "scale" | "tabs"> & { stored: Stored },
): Setup {
  const { suggested, scale, stored, tabs } = found;
  if (scale.kind !== "percent" || (stored.policy && !hasOwnScale(stored.policy))) return setup;
  const marked = downBesidePoints({ suggested, setup, tabs });
  return marked.length > 0 ? answered(setup, downwards(marked, { suggested, setup })) : setup;
}

/** Marks that count down in a class where other columns hold points. */
function downBesidePoints({
  suggested,
  setup,
  tabs,
}: Pick<Asking, "suggested" | "setup" | "tabs">): Suggested[] {
  const marked = suggested.filter(isMarked).filter(isAlone(suggested)).filter(hasOpenStandard(setup));
  return [...new Set(marked.map(({ item }) => item.tab))].flatMap((tab) => {
    const own = marked.filter(({ item }) => item.tab === tab);
    const items = own.map(({ item }) => item);
    const above = items.flatMap((item) => textsAbove(item, setup, tabs));
    const isSure = isTelling(own) || isSurelyGerman(items, above);
    return isSure && countsDown(items, above) && !goesToTen(own, { suggested }) ? own : [];
  });
}

/** A standard has one scale: points on it stay points. */
function isAlone(suggested: readonly Suggested[]): (one: Suggested) => boolean {
  const others = suggested.filter(
    (one) => !isMarked(one) && !(one.item.outOf === null && one.item.scores.every(isBlank)),
  );
  const codes = new Set(others.map(({ standard }) => nameKey(standard)));
  return ({ standard }) => !codes.has(nameKey(standard));
}

/** What stands in the column's cells over the scores: "Note", "1-6". */
function textsAbove(
  { tab: name, column }: Suggested["item"],
  { classes }: Setup,
  tabs: readonly TabSnapshot[],
): string[] {
  const layout = classes.find(({ tab }) => tab === name);
  const cells = tabs.find((tab) => tab.name === name)?.cells ?? [];
  if (layout?.orientation !== "wide") return [];
  const letter = namedColumns(cells, layout.headerRow).letterOf(column);
  if (letter === null) return [];
  return cells.slice(0, layout.firstStudentRow - 1).map((row) => textOf(row[columnIndex(letter)]));
}

/** Whether nothing is decided yet about a column's standard that a scale of its own would contradict. */
function hasOpenStandard({ standards }: Setup): (one: Suggested) => boolean {
  const isOpen = (row: SetupRow) =>
    (keyIn(row, "Scale") === "" || isOwnScale(row, "Scale")) && keyIn(row, "Mastery at") === "";
  const codes = new Set(standards.filter(isOpen).map((row) => keyIn(row, "Code")));
  return ({ standard }) => codes.has(nameKey(standard));
}
