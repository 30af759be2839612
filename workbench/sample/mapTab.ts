import { colToLetter } from "hucre/xlsx";
import { emptySheet } from "../files/gridSize";
import type { SheetFile } from "../files/workbookFile";
import { formulaCell, rowOfCells } from "./cellsOf";
import { gradebookRange, type ClassLayout } from "./classLayout";
import * as look from "./look";

export const MAP_TAB = "Class map";

const MAP_ROW = 2;

/** Every class at a glance, side by side: one formula each, which fills its block by itself, headings too. */
export function mapTab(layouts: ClassLayout[]): SheetFile {
  const sheet = emptySheet(MAP_TAB);
  sheet.cells = [
    ...rowOfCells(0, 0, ["Mastery map – Algebra 1"], look.TITLE),
    ...rowOfCells(1, 0, ["It follows the scores by itself; nothing is typed here."], look.REMARK),
  ];
  let column = 0;
  const coloured: string[] = [];
  for (const layout of layouts) {
    const width = 1 + layout.targets.length;
    const formula = `=MASTERY_MAP(${gradebookRange(layout)},"${layout.className}",MASTERY_POLICY)`;
    sheet.cells.push(formulaCell(MAP_ROW, column, formula, look.HEADING));
    sheet.cells.push(
      ...rowOfCells(MAP_ROW, column + 1, Array<null>(width - 1).fill(null), look.CENTERED_HEADING),
    );
    coloured.push(`${colToLetter(column + 1)}${MAP_ROW + 2}:${colToLetter(column + width - 1)}40`);
    sheet.columnWidths[column] = 150;
    for (let place = 1; place < width; place++) sheet.columnWidths[column + place] = 108;
    sheet.columnWidths[column + width] = 24;
    column += width + 1;
  }
  sheet.cells.sort((a, b) => a.row - b.row || a.column - b.column);
  sheet.columns = Math.max(sheet.columns, column);
  sheet.frozenRows = MAP_ROW + 1;
  sheet.rowHeights = { 0: 28, [MAP_ROW]: 52 };
  sheet.conditionalFormats = look.levelColors(coloured);
  return sheet;
}
