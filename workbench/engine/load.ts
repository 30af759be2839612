/** A workbook file as the library's data. */
import { helpers, registries } from "@odoo/o-spreadsheet";
import type { WorkbookData } from "@odoo/o-spreadsheet";
import type { CellFile, FileValue, SheetFile, WorkbookFile } from "../files/workbookFile";
import type { AttachmentsFile } from "./attachments";
import { contentOfBoolean, contentOfNumber, contentOfText } from "./cellText";
import type { SheetsLocale } from "./locales";
import { localeNamed } from "./locales";
import { isAutomatic } from "./numberFormats";
import { libraryCondition, libraryRule } from "./rules";
import { libraryStyle } from "./styles";
import { notCalculable } from "./unknownFunctions";

/** `custom`: upper-case names of the custom functions there are. */
export function libraryData(file: WorkbookFile, custom: ReadonlySet<string>, moment: Date): WorkbookData {
  if (file.sheets.length === 0) throw new Error("The workbook has no tab; it needs at least one.");
  const ids = numbering();
  const sheets = file.sheets.map((sheet, index) =>
    libraryDataOfSheet(sheet, `tab${index + 1}`, { ids, custom }),
  );
  const data = {
    ...helpers.createEmptyWorkbookData(),
    sheets,
    styles: ids.styles.byId(),
    formats: ids.formats.byId(),
    settings: { locale: localeOrDefault(file.locale) },
    namedRanges: Object.fromEntries(file.names.map(({ name, range }) => [name, range.replaceAll("$", "")])),
    clock: { moment: moment.toISOString(), timeZone: file.timeZone },
  };
  return data as unknown as WorkbookData;
}

/** A file may name a locale nobody knows; it is kept, and read as American English. */
function localeOrDefault(code: string): SheetsLocale {
  try {
    return localeNamed(code);
  } catch {
    return { ...localeNamed("en_US"), code, name: code };
  }
}

interface Ids {
  styles: Numbers<object>;
  formats: Numbers<string>;
}
type Numbers<T> = ReturnType<typeof numbers<T>>;

const numbering = (): Ids => ({ styles: numbers<object>(), formats: numbers<string>() });

/** The library names each distinct style and format by a number. */
function numbers<T>() {
  const ids = new Map<string, number>();
  const values: Record<number, T> = {};
  return {
    idOf(value: T): number {
      const key = JSON.stringify(value);
      let id = ids.get(key);
      if (id === undefined) {
        id = ids.size + 1;
        ids.set(key, id);
        values[id] = value;
      }
      return id;
    },
    byId: () => values,
  };
}

interface Surroundings {
  ids: Ids;
  custom: ReadonlySet<string>;
}

function libraryDataOfSheet(sheet: SheetFile, id: string, surroundings: Surroundings) {
  return {
    ...helpers.createEmptySheet(id, sheet.name),
    ...sizeOf(sheet),
    ...cellsOf(sheet.cells, surroundings),
    merges: sheet.merges,
    cols: headers(sheet.columnWidths, sheet.hiddenColumns),
    rows: headers(sheet.rowHeights, sheet.hiddenRows),
    isVisible: !sheet.hidden,
    panes: { xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows },
    ...(sheet.tabColor !== null && { color: sheet.tabColor }),
    conditionalFormats: sheet.conditionalFormats.map((format, index) => ({
      ...libraryCondition(`${id}-format${index + 1}`, format),
      ranges: format.ranges,
    })),
    dataValidationRules: sheet.validations.map((rule, index) => ({
      ...libraryRule(`${id}-rule${index + 1}`, rule),
      ranges: rule.ranges,
    })),
    attachments: attachmentsOf(sheet, surroundings.custom),
  };
}

function sizeOf({ rows, columns, cells }: SheetFile) {
  let [rowNumber, colNumber] = [Math.max(1, rows), Math.max(1, columns)];
  for (const { row, column } of cells) {
    rowNumber = Math.max(rowNumber, row + 1);
    colNumber = Math.max(colNumber, column + 1);
  }
  return { rowNumber, colNumber };
}

function headers(
  sizes: Record<number, number>,
  hidden: number[],
): Record<number, { size?: number; isHidden?: true }> {
  const found: Record<number, { size?: number; isHidden?: true }> = {};
  for (const [index, size] of Object.entries(sizes)) found[Number(index)] = { size };
  for (const index of hidden) found[index] = { ...found[index], isHidden: true };
  return found;
}

function cellsOf(cells: CellFile[], { ids }: Surroundings) {
  const contents: Record<string, string> = {};
  const [styles, formats] = [downwards(), downwards()];
  const styleIds = new Map<object, number>();
  for (const cell of cells) {
    const content = contentOf(cell);
    if (content !== "") contents[helpers.toXC(cell.column, cell.row)] = content;
    if (cell.style && Object.keys(cell.style).length > 0) {
      const id = styleIds.get(cell.style) ?? ids.styles.idOf(libraryStyle(cell.style));
      styleIds.set(cell.style, id);
      styles.add(cell, id);
    }
    const format = cell.numberFormat;
    if (format !== undefined && !isAutomatic(format)) formats.add(cell, ids.formats.idOf(format));
  }
  return { cells: contents, styles: styles.zones(), formats: formats.zones() };
}

/** Ids by zone, cells of one id below each other as one: a formatted column is one zone. */
function downwards() {
  const found: Record<string, number> = {};
  const open = new Map<number, { id: number; from: number; to: number }>();
  const close = (column: number, { id, from, to }: { id: number; from: number; to: number }) => {
    found[`${helpers.toXC(column, from)}:${helpers.toXC(column, to)}`] = id;
  };
  return {
    add({ column, row }: CellFile, id: number): void {
      const run = open.get(column);
      if (run?.id === id && run.to === row - 1) {
        run.to = row;
        return;
      }
      if (run) close(column, run);
      open.set(column, { id, from: row, to: row });
    },
    zones(): Record<string, number> {
      open.forEach((run, column) => close(column, run));
      return found;
    },
  };
}

function contentOf({ value, formula, numberFormat, spilled }: CellFile): string {
  if (formula !== undefined) return formula;
  // What another cell's formula filled is filled again by it; a value there would stand in its way.
  if (value === null || spilled) return "";
  if (typeof value === "number") return contentOfNumber(value);
  if (typeof value === "boolean") return contentOfBoolean(value);
  if (typeof value === "object") return contentOfError(value.error);
  // Plain text cells show their content as it is.
  if (value === "") return "'";
  return numberFormat === "@" && !/^[='+]/.test(value) ? value : contentOfText(value);
}

/** Errors of other spreadsheets stay errors. */
function contentOfError(error: string): string {
  (registries.errorTypes as Set<string>).add(error);
  return error;
}

function attachmentsOf(sheet: SheetFile, custom: ReadonlySet<string>): AttachmentsFile["attachments"] {
  const ofCells = sheet.cells.flatMap((cell) => {
    const range = helpers.toXC(cell.column, cell.row);
    const note = cell.note ? [{ kind: "note" as const, range, data: cell.note }] : [];
    return [
      ...note,
      ...kept(cell.formula, cell.value, custom).map((data) => ({ kind: "kept" as const, range, data })),
    ];
  });
  return [
    ...ofCells,
    ...protectionsOf(sheet),
    ...sheet.metadata.map(({ column, ...data }) => ({
      kind: "metadata" as const,
      range: column === null ? null : `${column}:${column}`,
      data,
    })),
  ];
}

function protectionsOf({ protections }: SheetFile): NonNullable<AttachmentsFile["attachments"]> {
  return protections.flatMap(({ range, unprotected = [], ...data }, place) => [
    { kind: "protection" as const, range, data: { id: `loaded${place + 1}`, ...data } },
    ...unprotected.map((free) => ({ kind: "unprotected" as const, range: free, data: true as const })),
  ]);
}

function kept(formula: string | undefined, value: FileValue, custom: ReadonlySet<string>) {
  const functions = formula === undefined ? null : notCalculable(formula, custom);
  return functions ? [{ value, functions }] : [];
}
