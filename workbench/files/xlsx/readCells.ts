import { dateToSerial, type Cell, type CellValue, type Sheet } from "hucre";
import { fromExcelFormula } from "../formula/excelFormula";
import { movedFormula } from "../formula/sharedFormula";
import type { CellFile, FileValue } from "../workbookFile";
import { fromExcelStyle, type StyleContext } from "./cellStyle";
import { isErrorName } from "./errorNames";
import { fromExcelNumberFormat } from "./numberFormat";
import { blockOf } from "../ranges";

export interface CellContext extends StyleContext {
  /** Whether the file counts days from 1904, as old Macs did. */
  from1904: boolean;
}

/** Days between 1899-12-30 and the first day of such a workbook. */
const SHIFT_OF_1904 = 1462;

interface FoundCell {
  row: number;
  column: number;
  raw: CellValue;
  cell: Cell | undefined;
}

export function readCells(sheet: Sheet, context: CellContext): CellFile[] {
  const details = sheet.cells ?? new Map<string, Cell>();
  const masters = sharedFormulas(details);
  const spilled = cellsFilledByArrays(details);
  return foundCells(sheet, details).flatMap((found) => {
    const formula = formulaOf(found, masters);
    const isSpilled = formula === null || spilled.has(`${found.row},${found.column}`);
    return cellOf(found, isSpilled ? { value: null } : { value: valueOf(found, context), formula }, context);
  });
}

/** In order; the library keeps plain values in rows and everything else, notes outside the rows too, by place. */
function foundCells(sheet: Sheet, details: ReadonlyMap<string, Cell>): FoundCell[] {
  const found: FoundCell[] = [];
  sheet.rows.forEach((values, row) => {
    values.forEach((raw, column) => {
      const cell = details.get(`${row},${column}`);
      if (raw !== null || cell) found.push({ row, column, raw, cell });
    });
  });
  for (const [key, cell] of details) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (column >= (sheet.rows[row]?.length ?? 0)) found.push({ row, column, raw: cell.value, cell });
  }
  return found.sort((a, b) => a.row - b.row || a.column - b.column);
}

function cellOf(
  { row, column, cell }: FoundCell,
  { value, formula }: { value: FileValue; formula?: string | undefined },
  context: CellContext,
): CellFile[] {
  const result: CellFile = { row, column, value };
  if (formula !== undefined) result.formula = formula;
  else if (value === "") result.value = null;
  const numberFormat = fromExcelNumberFormat(cell?.style?.numFmt);
  if (numberFormat !== undefined) result.numberFormat = numberFormat;
  const style = cell?.style && fromExcelStyle(cell.style, context);
  if (style) result.style = style;
  const note = cell?.comment && noteOf(cell.comment.text);
  if (note) result.note = note;
  const holdsSomething = result.value !== null || Object.keys(result).length > 3;
  return holdsSomething ? [result] : [];
}

/** Excel puts a reading aid for older programs in front of a conversation's text. */
function noteOf(text: string): string {
  return text.replace(/^\[Threaded comment\][\s\S]*?Comment:\s*/, "");
}

function valueOf({ raw, cell }: FoundCell, { from1904 }: CellContext): FileValue {
  if (raw instanceof Date) return dateToSerial(raw, from1904) + (from1904 ? SHIFT_OF_1904 : 0);
  if (typeof raw !== "string") return raw;
  if (cell?.type === "error" || (cell?.formula !== undefined && isErrorName(raw))) return { error: raw };
  return raw;
}

/** Undefined for a cell without a formula, null for one that another formula fills. */
function formulaOf(
  { row, column, cell }: FoundCell,
  masters: ReadonlyMap<number, Master>,
): string | undefined | null {
  // A link to another workbook, "[1]Scores!A1", has nothing to calculate from; its last value stays.
  if (cell?.formula === undefined || /\[\d+\]/.test(cell.formula)) return undefined;
  if (cell.formula === "") {
    const master = masters.get(cell.formulaSharedIndex ?? -1);
    return master && fromExcelFormula(movedFormula(master.formula, row - master.row, column - master.column));
  }
  const formula = fromExcelFormula(cell.formula);
  return cell.formulaType === "array" && formula !== null ? asArrayFormula(formula) : formula;
}

/** Without ARRAYFORMULA Sheets would calculate a formula of Excel's array kind for one cell only. */
function asArrayFormula(formula: string): string {
  const calculatesArraysAnyway = /^=(?:ARRAYFORMULA|ARRAY_CONSTRAIN)\(/i.test(formula);
  return calculatesArraysAnyway ? formula : `=ARRAYFORMULA(${formula.slice(1)})`;
}

interface Master {
  formula: string;
  row: number;
  column: number;
}

function sharedFormulas(details: ReadonlyMap<string, Cell>): Map<number, Master> {
  const masters = new Map<number, Master>();
  for (const [key, { formula, formulaType, formulaSharedIndex }] of details) {
    if (formulaType !== "shared" || !formula || formulaSharedIndex === undefined) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    masters.set(formulaSharedIndex, { formula, row, column });
  }
  return masters;
}

/** The cells of array formulas except those that hold the formula. */
function cellsFilledByArrays(details: ReadonlyMap<string, Cell>): Set<string> {
  const filled = new Set<string>();
  for (const [key, { formulaType, formulaRef }] of details) {
    if (formulaType !== "array" || !formulaRef) continue;
    const { row, column, lastRow, lastColumn } = blockOf(formulaRef);
    for (let r = row; r <= lastRow; r++) {
      for (let c = column; c <= lastColumn; c++) if (`${r},${c}` !== key) filled.add(`${r},${c}`);
    }
  }
  return filled;
}
