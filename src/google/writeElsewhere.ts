import { columnLetters } from "../workbook/cell";
import type { CellsElsewhere, NotesElsewhere, TabSnapshot } from "../workbook/snapshot";
import { makeRoom, openTab, type Book } from "./book";
import { onRange, placeOf, runSteps, type RangeStep } from "./rangeSteps";
import { refuseTypedSince } from "./typedSince";
import { formattedSteps, sizeOf } from "./writeCells";

type AsRead = (tab: string) => TabSnapshot | undefined;

/** Cells of the teacher's tabs, tab by tab; nothing where somebody has typed since it was read. */
export function writeElsewhere(book: Book, cells: readonly CellsElsewhere[], asRead: AsRead): void {
  for (const tab of new Set(cells.map((each) => each.tab))) {
    const own = cells.filter((each) => each.tab === tab);
    const blocks = own.map(({ block }) => block);
    const { sheet } = makeRoom(book, openTab(book, tab), sizeOf(blocks));
    refuseTypedSince(sheet, { rangeName: "", writes: blocks, deleteRows: [] }, asRead(tab));
    runSteps(
      sheet,
      own.flatMap((each) => [...lookSteps(each), ...formattedSteps(each)]),
    );
  }
}

/** The look comes first: what is written then is read under it. Colours by rule are part of the format. */
function lookSteps({ block, looksLike }: CellsElsewhere): RangeStep[] {
  if (looksLike === undefined) return [];
  const at = [wholeColumn(looksLike), wholeColumn(block.column)];
  const { PASTE_FORMAT, PASTE_DATA_VALIDATION, PASTE_COLUMN_WIDTHS } = SpreadsheetApp.CopyPasteType;
  return [PASTE_FORMAT, PASTE_DATA_VALIDATION, PASTE_COLUMN_WIDTHS].map((what) => ({
    at,
    act: ([from, to]) => from?.copyTo(to as GoogleAppsScript.Spreadsheet.Range, what, false),
  }));
}

function wholeColumn(column: number): string {
  return `${columnLetters(column - 1)}:${columnLetters(column - 1)}`;
}

/** Notes are read once more right before: a note that somebody has written is left as it is. */
export function writeNotes(book: Book, notes: readonly NotesElsewhere[]): void {
  for (const tab of new Set(notes.map((each) => each.tab))) {
    const { sheet } = openTab(book, tab);
    runSteps(sheet, notes.filter((each) => each.tab === tab).map(noteStep));
  }
}

function noteStep({ row, column, notes, how }: NotesElsewhere): RangeStep {
  const place = placeOf({ row, column, rows: notes.length, columns: notes[0]?.length ?? 0 });
  return onRange(place, (range) => {
    const there = range.getNotes();
    const wanted = there.map((line, down) =>
      line.map((note, right) => {
        const own = notes[down]?.[right] ?? "";
        if (how === "remove") return note === own ? "" : note;
        return note === "" ? own : note;
      }),
    );
    if (JSON.stringify(wanted) !== JSON.stringify(there)) range.setNotes(wanted);
  });
}
