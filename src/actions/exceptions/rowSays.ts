import { textOf } from "../../workbook/cell";
import type { ClassBook } from "../../workbook/gradebook/classBook";
import type { Snapshot, TabSnapshot } from "../../workbook/snapshot";
import { findTable } from "../../workbook/tables/findTable";
import { MAP_NAME, tabOf } from "../../workbook/tables/ownership";
import { EXCEPTIONS_TABLE, groupsTable, rosterTable } from "../../workbook/tables/specs";
import { classMapsOf } from "../map/mapTabs";
import { isClassRow } from "../map/classRows";
import { mapTop } from "../map/mapTop";
import { isOverviewHeader } from "../map/overview";
import type { OnBooks } from "../onBooks";

/** Row and column from 1. */
export interface SelectedCell {
  tab: string;
  row: number;
  column: number;
}

/** What a row of a tab of ours says of itself; "" for nothing. `standard` as it stands there: a text may name several. */
export interface RowSays {
  class: string;
  student: string;
  id: string;
  standard: string;
}

/** On the roster, the groups, the exceptions or a map; null: no student's row. */
export function rowSays(on: OnBooks, cell: SelectedCell, tab: TabSnapshot): RowSays | null {
  const { books, snapshot } = on;
  return inTables(on, cell) ?? inMap(books.books, snapshot, cell) ?? inOverview(tab, snapshot, cell);
}

function inTables(
  { books: { policy }, snapshot }: OnBooks,
  { tab, row, column }: SelectedCell,
): RowSays | null {
  const tables = [rosterTable(policy), groupsTable(policy), EXCEPTIONS_TABLE];
  for (const spec of tables) {
    const found = findTable(spec, snapshot);
    if (found.tab?.name !== tab) continue;
    const line = found.lines.find((placed) => placed.row === row)?.line ?? {};
    // Other gaps stand beside the line's own.
    const others = found.columnOf.get("Also open") === column ? textOf(line["Also open"]) : "";
    return {
      class: textOf(line["Class"]),
      student: textOf(line["Student"]),
      id: textOf(line["Student ID"]),
      standard: others || textOf(line["Standard"]),
    };
  }
  return null;
}

function inMap(books: readonly ClassBook[], snapshot: Snapshot, cell: SelectedCell): RowSays | null {
  const map = classMapsOf(books, snapshot).maps.find(({ tab }) => tab?.name === cell.tab);
  if (!map?.tab) return null;
  return inRow(map.tab, { header: mapTop(map.tab), names: 0 }, cell, map.book.settings.name);
}

function inOverview(tab: TabSnapshot, snapshot: Snapshot, cell: SelectedCell): RowSays | null {
  if (tabOf(MAP_NAME, snapshot)?.name !== tab.name) return null;
  let header = cell.row - 1;
  while (header >= 0 && !isOverviewHeader(tab.cells[header] ?? [])) header -= 1;
  const isStudent = header >= 0 && header < cell.row - 1 && !isClassRow(tab.cells, cell.row - 1);
  return isStudent ? inRow(tab, { header, names: 1 }, cell, textOf(tab.cells[cell.row - 1]?.[0])) : null;
}

/** Students' names as a map shows them stand in one column, codes in the row of headings. */
function inRow(
  { cells }: TabSnapshot,
  { header, names }: { header: number; names: number },
  { row, column }: SelectedCell,
  className: string,
): RowSays | null {
  if (row - 1 <= header) return null;
  const standard = column - 1 > names ? textOf(cells[header]?.[column - 1]) : "";
  return { class: className, student: textOf(cells[row - 1]?.[names]), id: "", standard };
}
