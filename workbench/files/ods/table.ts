import { emptySheet } from "../gridSize";
import { childElements, type XmlElement } from "../package/xmlTree";
import type { CellFile, SheetFile } from "../workbookFile";
import { cellOrRange, type Block } from "../ranges";
import { cellContent, type CellContent } from "./cell";
import type { OdsStyle } from "./styles";

export interface TableRead {
  sheet: SheetFile;
  /** How many formulas Sheets has no words for. */
  formulasLost: number;
  /** Blocks that one array formula in their first cell fills. */
  arrays: Block[];
}

export type Styles = (name: string | undefined) => OdsStyle;

/** Programs fill the rest of a tab with formatted blank cells, up to a million rows of them. */
const MOST_REPEATED_FORMATS = 200;
const ROWS_IN_A_TAB = 1_048_576;
const COLUMNS_IN_A_TAB = 16_384;

/** Cells stand where the XML puts them: repeated and covered ones take their places too. */
export function readTable(table: XmlElement, styles: Styles): TableRead {
  const sheet = emptySheet(table.attributes["table:name"] ?? "Sheet");
  const { tableHidden, tabColor } = styles(table.attributes["table:style-name"]);
  sheet.hidden = tableHidden;
  sheet.tabColor = tabColor ?? null;
  const read: TableRead = { sheet, formulasLost: 0, arrays: [] };
  let row = 0;
  for (const element of partsNamed(table, "table:table-row", ROW_GROUPS)) {
    const count = Math.min(repeats(element, "table:number-rows-repeated"), ROWS_IN_A_TAB - row);
    if (count <= 0) break;
    readRow(element, { row, count }, read, styles);
    row += count;
  }
  sheet.cells = withoutFilled(sheet.cells, read.arrays);
  sheet.rows = sheet.cells.reduce((size, cell) => Math.max(size, cell.row + 1), sheet.rows);
  sheet.columns = sheet.cells.reduce((size, cell) => Math.max(size, cell.column + 1), sheet.columns);
  readRowSizes(table, sheet, styles);
  readColumnSizes(table, sheet, styles);
  return read;
}

const ROW_GROUPS = ["table:table-row-group", "table:table-header-rows", "table:table-rows"];
const COLUMN_GROUPS = ["table:table-column-group", "table:table-header-columns", "table:table-columns"];

/** Rows (columns) in order, those inside groups too. */
function partsNamed(element: XmlElement, name: string, groups: string[]): XmlElement[] {
  return childElements(element, name, ...groups).flatMap((child) =>
    child.name === name ? [child] : partsNamed(child, name, groups),
  );
}

function repeats(element: XmlElement, attribute: string): number {
  return Math.max(1, Math.trunc(Number(element.attributes[attribute] ?? 1)) || 1);
}

function readRow(
  element: XmlElement,
  rows: { row: number; count: number },
  read: TableRead,
  styles: Styles,
): void {
  let column = 0;
  for (const cell of childElements(element, "table:table-cell", "table:covered-table-cell")) {
    const count = repeats(cell, "table:number-columns-repeated");
    const style = styles(cell.attributes["table:style-name"]);
    const { content, formulaLost } = cellContent(cell, style);
    const place = { ...rows, column, columnCount: Math.min(count, COLUMNS_IN_A_TAB - column) };
    if (formulaLost) read.formulasLost++;
    placeCells(content, place, read.sheet.cells);
    readSpans(cell, place, read);
    column += count;
  }
}

interface Place {
  row: number;
  count: number;
  column: number;
  columnCount: number;
}

function placeCells(
  content: CellContent,
  { row, count, column, columnCount }: Place,
  cells: CellFile[],
): void {
  const holdsContent = content.value !== null || content.formula !== undefined || content.note !== undefined;
  const holdsFormat = content.style !== undefined || content.numberFormat !== undefined;
  const isFill = Math.max(count, columnCount) > MOST_REPEATED_FORMATS;
  if (!holdsContent && (!holdsFormat || isFill)) return;
  for (let r = row; r < row + count; r++) {
    for (let c = column; c < column + columnCount; c++) cells.push({ row: r, column: c, ...content });
  }
}

function readSpans(cell: XmlElement, { row, column }: Place, { sheet, arrays }: TableRead): void {
  const block = (kind: string): Block => ({
    row,
    column,
    lastRow: row + repeats(cell, `table:number${kind}-rows-spanned`) - 1,
    lastColumn: column + repeats(cell, `table:number${kind}-columns-spanned`) - 1,
  });
  const merged = block("");
  if (merged.lastRow > row || merged.lastColumn > column) sheet.merges.push(cellOrRange(merged));
  if (cell.attributes["table:number-matrix-columns-spanned"] !== undefined) arrays.push(block("-matrix"));
}

function withoutFilled(cells: CellFile[], arrays: Block[]): CellFile[] {
  if (arrays.length === 0) return cells;
  return cells.filter(({ row, column, formula }) => {
    const inside = arrays.some(
      (block) =>
        row >= block.row && row <= block.lastRow && column >= block.column && column <= block.lastColumn,
    );
    return !inside || formula !== undefined;
  });
}

function readRowSizes(table: XmlElement, sheet: SheetFile, styles: Styles): void {
  let row = 0;
  for (const element of partsNamed(table, "table:table-row", ROW_GROUPS)) {
    const { rowHeight } = styles(element.attributes["table:style-name"]);
    const end = Math.min(row + repeats(element, "table:number-rows-repeated"), sheet.rows);
    for (; row < end; row++) {
      if (rowHeight !== undefined) sheet.rowHeights[row] = rowHeight;
      if (isHidden(element)) sheet.hiddenRows.push(row);
    }
  }
}

function readColumnSizes(table: XmlElement, sheet: SheetFile, styles: Styles): void {
  let column = 0;
  for (const element of partsNamed(table, "table:table-column", COLUMN_GROUPS)) {
    const { columnWidth } = styles(element.attributes["table:style-name"]);
    const end = Math.min(column + repeats(element, "table:number-columns-repeated"), sheet.columns);
    for (; column < end; column++) {
      if (columnWidth !== undefined) sheet.columnWidths[column] = columnWidth;
      if (isHidden(element)) sheet.hiddenColumns.push(column);
    }
  }
}

function isHidden({ attributes }: XmlElement): boolean {
  return attributes["table:visibility"] === "collapse" || attributes["table:visibility"] === "filter";
}
