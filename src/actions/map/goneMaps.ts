import { isBlank } from "../../workbook/cell";
import type { Books } from "../../workbook/gradebook/classBook";
import type { TabSnapshot } from "../../workbook/snapshot";
import { isEmptyTab } from "../../workbook/tables/ownership";
import { extentOf } from "./extent";
import { levelWords } from "./mapColours";
import { mapTop } from "./mapTop";
import { isOwnSentence, kindOfNotice } from "./notice";

/** Whether nothing but a map stands on the tab of a class that is gone. */
export function isUntouched(tab: TabSnapshot, { policy, books }: Books): boolean {
  if (isEmptyTab(tab)) return true;
  const levels = levelWords(
    policy,
    books.flatMap(({ standards }) => standards),
  );
  const top = mapTop(tab);
  const { rows, columns } = extentOf(tab.cells.slice(top), levels);
  const isNotice = (row: number, column: number) => {
    const cell = tab.cells[row]?.[column];
    return row < top && (column === 0 ? kindOfNotice(cell) !== null : column === 1 && isOwnSentence(cell));
  };
  const isMap = (row: number, column: number) =>
    (row >= top && row < top + rows && column < columns) || isNotice(row, column);
  return (
    tab.cells.every((cells, row) => cells.every((cell, column) => isBlank(cell) || isMap(row, column))) &&
    tab.formulas.every((cells, row) =>
      cells.every((formula, column) => formula === "" || (row === top && column === 0)),
    )
  );
}
