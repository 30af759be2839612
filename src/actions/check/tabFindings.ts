import type { ClassBook } from "../../workbook/gradebook/classBook";
import type { TabSnapshot } from "../../workbook/snapshot";
import { columnLetters } from "../../workbook/cell";
import { cellName, finding, type Finding } from "./finding";
import { words } from "./words";

const IMPORTS = /\bIMPORT(?:RANGE|DATA|HTML|XML|FEED)\s*\(/i;

/** What a teacher should know of a class tab before wondering: hidden, not theirs to change, filled from elsewhere. */
export function tabFindings(
  books: readonly ClassBook[],
  { tabs, isHidden }: { tabs: readonly TabSnapshot[]; isHidden: (tab: string) => boolean },
): Finding[] {
  return books.flatMap(({ settings: { name, tab: title } }) => {
    const tab = tabs.find((each) => each.name === title);
    if (!tab) return [];
    const hidden = isHidden(title) ? [finding("hiddenTab", { tab: title }, words.hiddenTab(name))] : [];
    const isProtected = tab.protected.length > 0;
    const closed = isProtected
      ? [finding("protectedCells", { tab: title }, words.protectedCells(tab.protected))]
      : [];
    return [...hidden, ...closed, ...imported(tab)];
  });
}

function imported({ name, formulas }: TabSnapshot): Finding[] {
  const row = formulas.findIndex((line) => line.some((formula) => IMPORTS.test(formula)));
  if (row < 0) return [];
  const column = (formulas[row] ?? []).findIndex((formula) => IMPORTS.test(formula));
  const place = { tab: name, row: row + 1, column: columnLetters(column) };
  return [finding("importedCells", place, words.importedCells(cellName({ row: row + 1, column })))];
}
