import { columnLetters } from "../workbook/cell";
import type { Block, ColumnLook, TabChange } from "../workbook/snapshot";
import { columnRuns } from "./columnRuns";
import { onRange, onTab, placeOf, wholeColumns, type RangeStep } from "./rangeSteps";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Looks = readonly (ColumnLook | null)[];
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Names, codes and forms stay text; a date shows its weekday and reads as a date in every locale. */
const NUMBER_FORMATS: Partial<Record<ColumnLook["kind"], string>> = { text: "@", date: "ddd d mmm" };

/** What only a new tab gets; afterwards these are the teacher's to change. */
export function dressNewTab(sheet: Sheet, change: TabChange): RangeStep[] {
  const looks = change.looks ?? [];
  const { columns, frozenRows, frozenColumns, tabColour } = change;
  return [
    onTab(() => setWidths(sheet, looks)),
    ...formatColumns(looks),
    onRange(placeOf({ row: headingRow(change), column: 1, rows: 1, columns }), (range) =>
      range.setFontWeight("bold"),
    ),
    ...(change.wraps
      ? [
          onRange(wholeColumns({ first: 1, count: columns }), (range) =>
            range.setWrap(true).setVerticalAlignment("middle"),
          ),
        ]
      : []),
    onTab(() => {
      if (frozenRows > 0) sheet.setFrozenRows(frozenRows);
      if (frozenColumns > 0) sheet.setFrozenColumns(frozenColumns);
      if (tabColour !== null) sheet.setTabColor(tabColour);
    }),
  ];
}

/** What every change sees to: ticks and lists reach the last line, colours follow the policy. */
export function dressTab(sheet: Sheet, change: TabChange, { lastRow, rows }: Extent): RangeStep[] {
  const looks = change.looks ?? [];
  const offering = change.looks ?? boxesOnly(change);
  return [
    ...(change.kind === "update" ? change.writes.flatMap((block) => keepText(looks, block)) : []),
    ...(lastRow > 1 ? offerChoices(offering, lastRow) : []),
    ...(change.colours.length > 0 ? [setColours(sheet, change, rows)] : []),
    onTab(() => setBackgrounds(sheet, change.backgrounds)),
  ];
}

export interface Extent {
  lastRow: number;
  /** Of the grid. */
  rows: number;
}

/** All columns get the commonest width in one call, and only the others one of their own. */
function setWidths(sheet: Sheet, looks: Looks): void {
  const runs = columnRuns(looks, ({ width }) => String(width));
  const runsOf = (width: number) => runs.filter(({ item }) => item.width === width).length;
  const [commonest] = [...runs].sort((a, b) => runsOf(b.item.width) - runsOf(a.item.width));
  if (!commonest || looks.includes(null) || runsOf(commonest.item.width) < 3)
    return runs.forEach(({ first, count, item }) => void sheet.setColumnWidths(first, count, item.width));
  sheet.setColumnWidths(1, looks.length, commonest.item.width);
  runs
    .filter(({ item }) => item.width !== commonest.item.width)
    .forEach(({ first, count, item }) => sheet.setColumnWidths(first, count, item.width));
}

function formatColumns(looks: Looks): RangeStep[] {
  return columnRuns(looks, ({ kind }) => kind).flatMap((run) => {
    const format = NUMBER_FORMATS[run.item.kind];
    return format === undefined ? [] : [onRange(wholeColumns(run), (range) => range.setNumberFormat(format))];
  });
}

/** Cells that are written stay text, whoever made the tab; how the others are shown is the teacher's. */
function keepText(looks: Looks, { row, column, cells }: Block): RangeStep[] {
  const width = cells[0]?.length ?? 0;
  return columnRuns(looks.slice(column - 1, column - 1 + width), ({ kind }) => kind)
    .filter(({ item }) => item.kind === "text")
    .map(({ first, count }) =>
      onRange(placeOf({ row, column: column - 1 + first, rows: cells.length, columns: count }), (range) =>
        range.setNumberFormat("@"),
      ),
    );
}

function offerChoices(looks: Looks, lastRow: number): RangeStep[] {
  return columnRuns(looks, offered).flatMap(({ first, count, item }) => {
    const rule = ruleFor(item);
    const place = placeOf({ row: 2, column: first, rows: lastRow - 1, columns: count });
    return rule ? [onRange(place, (range) => range.setDataValidation(rule))] : [];
  });
}

function boxesOnly({ columns, boxes = [] }: TabChange): Looks {
  return Array.from({ length: columns }, (_, at) =>
    boxes.includes(at + 1) ? { width: 0, kind: "tick" as const } : null,
  );
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

/** From 1: the last row that stays in sight; a map has a notice above its headings. */
function headingRow({ frozenRows }: Pick<TabChange, "frozenRows">): number {
  return Math.max(1, frozenRows);
}

/** Sheets sets all rules of a tab at once; a heading never gets a colour. */
function setColours(sheet: Sheet, change: TabChange, rows: number): RangeStep {
  const { colours } = change;
  const above = headingRow(change);
  return {
    at: colours.map(({ firstColumn, lastColumn }) => {
      const columns = lastColumn - firstColumn + 1;
      return placeOf({ row: above + 1, column: firstColumn, rows: Math.max(1, rows - above), columns });
    }),
    act: (ranges) => {
      const rules = colours.map(({ text, background }, index) =>
        SpreadsheetApp.newConditionalFormatRule()
          .whenTextEqualTo(text)
          .setBackground(background)
          .setRanges(ranges.slice(index, index + 1))
          .build(),
      );
      sheet.setConditionalFormatRules(rules);
    },
  };
}

/** One call per colour, however many cells have it. */
function setBackgrounds(sheet: Sheet, backgrounds: TabChange["backgrounds"]): void {
  const cellsOf = new Map<string, string[]>();
  backgrounds.forEach(({ row, column, colour }) =>
    cellsOf.set(colour, [...(cellsOf.get(colour) ?? []), `${columnLetters(column - 1)}${row}`]),
  );
  cellsOf.forEach((cells, colour) => sheet.getRangeList(cells).setBackground(colour));
}
