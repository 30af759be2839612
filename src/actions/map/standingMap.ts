import { textOf } from "../../workbook/cell";
import type { Block } from "../../workbook/snapshot";
import type { ClassMap } from "./mapTabs";
import { mapFormulaOn, mapTop, NOTICE_ROWS } from "./mapTop";
import { isOwnSentence, kindOfNotice, noticeCells, type Notice } from "./notice";

/** What stands on the tab: the map from its first row on, and the notice above. */
export function standingMap({ tab }: ClassMap) {
  const top = tab ? mapTop(tab) : NOTICE_ROWS;
  const [label, said] = top === NOTICE_ROWS ? (tab?.cells[0] ?? []) : [];
  return {
    top,
    label: textOf(label),
    said: textOf(said),
    kind: kindOfNotice(label),
    formula: tab ? mapFormulaOn(tab) : "",
    cells: tab?.cells.slice(top) ?? [],
  };
}

/** Writes the notice where another one stands, or none; words of the teacher's in its place stay. */
export function noticeBlocks(map: ClassMap, wanted: Notice): Block[] {
  const standing = standingMap(map);
  if (standing.label !== "" && standing.kind === null) return [];
  const [label, said] = noticeCells(wanted);
  const cells = isOwnSentence(standing.said) ? [label, said] : [label];
  const isThere = [standing.label, standing.said].slice(0, cells.length).join() === cells.join();
  return isThere ? [] : [{ row: 1, column: 1, cells: [cells] }];
}
