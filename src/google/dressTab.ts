import { columnLetters } from "../workbook/cell";
import type { Block, ColumnLook, TabChange, TextColour } from "../workbook/snapshot";
import { columnRuns, type ColumnRun } from "./columnRuns";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Looks = readonly (ColumnLook | null)[];
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Names, codes and forms stay text; a date shows its weekday and reads as a date in every locale. */
const NUMBER_FORMATS: Partial<Record<ColumnLook["kind"], string>> = { text: "@", date: "ddd d mmm" };

/** What only a new tab gets; afterwards these are the teacher's to change. */
export function dressNewTab(sheet: Sheet, change: TabChange): void {
  const looks = change.looks ?? [];
  columnRuns(looks, ({ width }) => String(width)).forEach(({ first, count, item }) =>
    sheet.setColumnWidths(first, count, item.width),
  );
  formatColumns(sheet, looks);
  sheet.getRange(1, 1, 1, change.columns).setFontWeight("bold");
  sheet.setFrozenRows(change.frozenRows);
  sheet.setFrozenColumns(change.frozenColumns);
  if (change.tabColour !== null) sheet.setTabColor(change.tabColour);
}

/** What every change sees to: ticks and lists reach the last line, colours follow the policy. */
export function dressTab(sheet: Sheet, change: TabChange, lastRow: number): void {
  const looks = change.looks ?? [];
  if (change.kind === "update") change.writes.forEach((block) => keepText(sheet, looks, block));
  if (lastRow > 1) offerChoices(sheet, looks, lastRow);
  if (change.colours.length > 0) setColours(sheet, change.colours);
  setBackgrounds(sheet, change.backgrounds);
}

function formatColumns(sheet: Sheet, looks: Looks): void {
  columnRuns(looks, ({ kind }) => kind).forEach((run) => {
    const format = NUMBER_FORMATS[run.item.kind];
    if (format !== undefined) wholeColumns(sheet, run).setNumberFormat(format);
  });
}

/** Cells that are written stay text, whoever made the tab; how the others are shown is the teacher's. */
function keepText(sheet: Sheet, looks: Looks, { row, column, cells }: Block): void {
  const width = cells[0]?.length ?? 0;
  columnRuns(looks.slice(column - 1, column - 1 + width), ({ kind }) => kind)
    .filter(({ item }) => item.kind === "text")
    .forEach(({ first, count }) =>
      sheet.getRange(row, column - 1 + first, cells.length, count).setNumberFormat("@"),
    );
}

export function wholeColumns(
  sheet: Sheet,
  { first, count }: Pick<ColumnRun<unknown>, "first" | "count">,
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(`${columnLetters(first - 1)}:${columnLetters(first + count - 2)}`);
}

function offerChoices(sheet: Sheet, looks: Looks, lastRow: number): void {
  columnRuns(looks, offered).forEach(({ first, count, item }) => {
    const rule = ruleFor(item);
    if (rule) sheet.getRange(2, first, lastRow - 1, count).setDataValidation(rule);
  });
}

/** Equal texts: the same choice is offered. */
function offered({ kind, choices = [] }: ColumnLook): string {
  return kind === "tick" ? kind : JSON.stringify(choices);
}

function ruleFor({ kind, choices = [] }: ColumnLook): DataValidation | null {
  if (kind === "tick") return SpreadsheetApp.newDataValidation().requireCheckbox().build();
  if (choices.length === 0) return null;
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices])
    .setAllowInvalid(true)
    .build();
}

/** Sheets sets all rules of a tab at once; a heading never gets a colour. */
function setColours(sheet: Sheet, colours: readonly TextColour[]): void {
  const rows = sheet.getMaxRows() - 1;
  sheet.setConditionalFormatRules(
    colours.map(({ text, background, firstColumn, lastColumn }) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo(text)
        .setBackground(background)
        .setRanges([sheet.getRange(2, firstColumn, rows, lastColumn - firstColumn + 1)])
        .build(),
    ),
  );
}

/** One call per colour, however many cells have it. */
function setBackgrounds(sheet: Sheet, backgrounds: TabChange["backgrounds"]): void {
  const cellsOf = new Map<string, string[]>();
  backgrounds.forEach(({ row, column, colour }) =>
    cellsOf.set(colour, [...(cellsOf.get(colour) ?? []), `${columnLetters(column - 1)}${row}`]),
  );
  cellsOf.forEach((cells, colour) => sheet.getRangeList(cells).setBackground(colour));
}
