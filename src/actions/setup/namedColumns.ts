import { columnLetters, type Table } from "../../workbook/cell";
import { withoutStrokes } from "../../workbook/gradebook/classRow";
import { columnFinder, headerNames } from "../../workbook/gradebook/headerNames";
import { columnIndex } from "../../workbook/layout/merges";

/** The columns of a tab between their letters, which the page shows, and their names, which the settings tabs hold. */
export interface NamedColumns {
  names: readonly string[];
  /** "" for no letter. */
  nameOf(letter: string | null): string;
  /** The name as it can stand in a list with strokes between its entries (classRow.ts). */
  listNameOf(letter: string): string;
  /** null when no column is called so. */
  letterOf(name: string): string | null;
}

/** Looking at a tab's headings is slow, and everything asks for the same ones. */
const known = new WeakMap<Table, { headerRow: number | null; columns: NamedColumns }>();

export function namedColumns(cells: Table, headerRow: number | null): NamedColumns {
  const found = known.get(cells);
  if (found && found.headerRow === headerRow) return found.columns;
  const columns = columnsOf(headerNames(cells, headerRow));
  known.set(cells, { headerRow, columns });
  return columns;
}

function columnsOf(names: readonly string[]): NamedColumns {
  const columnOf = columnFinder(names);
  const nameOf = (letter: string | null) =>
    letter === null ? "" : (names[columnIndex(letter)] ?? `Column ${letter.toUpperCase()}`);
  return {
    names,
    nameOf,
    listNameOf: (letter) => {
      const name = withoutStrokes(nameOf(letter));
      return columnOf(name) === columnIndex(letter) ? name : `Column ${letter.toUpperCase()}`;
    },
    letterOf: (name) => {
      const column = columnOf(name);
      return column === null ? null : columnLetters(column);
    },
  };
}
