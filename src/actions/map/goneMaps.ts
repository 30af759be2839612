import { isBlank } from "../../workbook/cell";
import type { Books } from "../../workbook/gradebook/classBook";
import type { TabSnapshot } from "../../workbook/snapshot";
import { isEmptyTab } from "../../workbook/tables/ownership";
import { extentOf, type MapShape } from "./extent";
import { levelWords } from "./mapColours";

/** Whether nothing but a map stands on the tab of a class that is gone. */
export function isUntouched(tab: TabSnapshot, { policy, books }: Books): boolean {
  if (isEmptyTab(tab)) return true;
  const levels = levelWords(
    policy,
    books.flatMap(({ standards }) => standards),
  );
  const shape: MapShape = { keys: 1, isHeader: (_, at) => at === 0, levels, lastRow: null };
  const { rows, columns } = extentOf(tab.cells, shape);
  const isMap = (row: number, column: number) => row < rows && column < columns;
  return (
    tab.cells.every((cells, row) => cells.every((cell, column) => isBlank(cell) || isMap(row, column))) &&
    tab.formulas.every((cells, row) => cells.every((formula, column) => formula === "" || row + column === 0))
  );
}
