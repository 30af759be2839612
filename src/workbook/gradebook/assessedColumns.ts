import { isSameName } from "../../mastery/name";
import type { ScoreCell } from "./chainResult";
import type { AssessmentRow } from "./classBook";
import type { AssessedColumn } from "./classChains";
import { codeOf } from "./columnCode";
import { longColumns } from "./longColumns";
import type { PlacedClass } from "./placeClass";

/** An assessed column with the standard it is on and where each student's scores stand. */
export interface AssessedOn extends AssessedColumn {
  code: string;
  /** By the student's place in the class; a long list may hold several attempts, in order. */
  cells: (student: number) => ScoreCell[];
}

export interface ColumnsFound {
  columns: AssessedOn[];
  /** Names in Assessments that no column of the class has. */
  missing: string[];
}

/** What a class is assessed on; `percent` tells of a cell (from 0) whether it is shown as a percentage. */
export function assessedColumns(
  placed: PlacedClass,
  rows: readonly AssessmentRow[],
  percent: (row: number, column: number) => boolean,
): ColumnsFound {
  const own = rows.filter((row) => row.class === "" || isSameName(row.class, placed.row.name));
  return placed.row.layout === "long" ? longColumns(placed, own, percent) : wideColumns(placed, own, percent);
}

function wideColumns(
  placed: PlacedClass,
  rows: readonly AssessmentRow[],
  percent: (row: number, column: number) => boolean,
): ColumnsFound {
  const missing: string[] = [];
  const columns = rows.flatMap((row): AssessedOn[] => {
    const column = placed.columnOf(row.column);
    if (column === null) {
      if (row.class !== "") missing.push(row.column);
      return [];
    }
    const cells = (student: number): ScoreCell[] => {
      // A student on several rows sat it as often, as answers to a form stand one below the other.
      const rows = placed.students[student]?.rows ?? [];
      return rows.map((at) => {
        const typed = placed.cells[at]?.[column];
        return { typed, outOf: null, day: null, row: at + 1, column, percent: percent(at, column) };
      });
    };
    return [{ row, column, position: column, code: codeOf(row, rows), cells }];
  });
  return { columns, missing };
}
