import type { CellFile, CellStyle, FileValue } from "../files/workbookFile";

/** A row of cells from a column on; blank ones with a style are kept, so that a heading's colour goes all the way. */
export function rowOfCells(row: number, column: number, values: FileValue[], style?: CellStyle): CellFile[] {
  return values.flatMap((value, place) => {
    if (value === null && !style) return [];
    return [{ row, column: column + place, value, ...(style && { style }) }];
  });
}

/** Its value is null: the workbench calculates on opening. */
export function formulaCell(row: number, column: number, formula: string, style?: CellStyle): CellFile {
  return { row, column, value: null, formula, ...(style && { style }) };
}
