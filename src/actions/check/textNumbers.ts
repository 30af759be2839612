import { columnLetters, plainNumber, textOf } from "../../workbook/cell";
import type { ResultEntry } from "../../workbook/gradebook/classBook";
import type { TabSnapshot } from "../../workbook/snapshot";
import { cellName, finding, type CellEdit, type Finding, type Repair } from "./finding";
import { groupsOf } from "../groupsOf";
import { placeOfFirst } from "./placeOfFirst";
import type { ScoreColumn } from "./scoreColumns";
import { someOf } from "./someOf";
import { words } from "./words";

/** From so many columns on, a line for each would only hide the others. */
const COLUMNS_AT_MOST = 3;
/** What Sheets shows a number as that nobody has given a format. */
const AUTOMATIC = "0.###############";

interface TextNumber {
  entry: ResultEntry;
  number: number;
}

/** The number a text plainly is: with spaces of any kind, full-width digits or a decimal comma; null: it is none. */
export function numberInText({ typed, problem }: Pick<ResultEntry, "typed" | "problem">): number | null {
  // What the reader is not sure of, such as 1,234, is not made sure here.
  if (typeof typed !== "string" || (problem !== null && problem.code !== "text")) return null;
  return plainNumber(textOf(typed.normalize("NFKC")));
}

/** Numbers that are text: a line for each column, or one for a tab where it is many of them. */
export function textNumbers(columns: readonly ScoreColumn[], tab: TabSnapshot): Finding[] {
  const found = columns.flatMap((column) => {
    const cells = column.cells.flatMap((entry): TextNumber[] => {
      const number = numberInText(entry);
      return number === null ? [] : [{ entry, number }];
    });
    return cells.length > 0 && !isNotation(column, cells.length) ? [{ column, cells }] : [];
  });
  // The assessments of a long list stand in one column.
  const byColumn = groupsOf(found, ({ column }) => String(column.column)).map((own) => ({
    column: (own[0] as (typeof own)[number]).column,
    cells: own.flatMap(({ cells }) => cells).sort((a, b) => a.entry.row - b.entry.row),
  }));
  if (byColumn.length <= COLUMNS_AT_MOST)
    return byColumn.map(({ column, cells }) => ofColumn(column, cells, tab));
  const [{ column }] = byColumn as [(typeof byColumn)[number]];
  const cells = found.flatMap((own) => own.cells);
  const letters = found.map((own) => columnLetters(own.column.column));
  const said = words.textNumbersOnTab(cells.length, [...new Set(letters)]);
  const at = placeOfFirst(column, [(cells[0] as TextNumber).entry]);
  return [finding("textNumber", at, said, [repairOf(cells, tab)])];
}

/** Beside marks such as "3+" a number is text on purpose; beside numbers it is not, nor where all of them are text. */
function isNotation({ cells }: ScoreColumn, numbers: number): boolean {
  return numbers < cells.length && !cells.some(({ typed }) => typeof typed === "number");
}

function ofColumn(column: ScoreColumn, cells: readonly TextNumber[], tab: TabSnapshot): Finding {
  const entries = cells.map(({ entry }) => entry);
  const typed = entries.map((entry) => String(entry.typed));
  const said = words.textNumber(typed, entries.map(cellName));
  return finding("textNumber", placeOfFirst(column, entries), said, [repairOf(cells, tab)]);
}

/**
 * "4,00" may be two attempts; where every comma of the column is followed by as many digits, and not by three, it is
 * very likely a decimal comma, and is proposed.
 */
export function decimalCommas(
  { cells: all }: ScoreColumn,
  cells: readonly ResultEntry[],
  tab: TabSnapshot,
): Repair[] {
  const digits = ({ typed }: ResultEntry) => /^\d+,(\d+)$/.exec(textOf(typed))?.[1]?.length;
  const lengths = new Set(all.map(digits).filter((length) => length !== undefined));
  const read = cells.map((entry): TextNumber => ({ entry, number: plainNumber(textOf(entry.typed)) ?? NaN }));
  const isClear =
    lengths.size === 1 && !lengths.has(3) && read.every(({ number }) => Number.isFinite(number));
  return isClear ? [{ ...repairOf(read, tab), label: words.asOneNumber }] : [];
}

function repairOf(cells: readonly TextNumber[], tab: TabSnapshot): Repair {
  const edits = cells.map(({ entry, number }) => ({
    kind: "cell" as const,
    cell: editOf(entry, number, tab),
  }));
  return {
    id: "number",
    label: words.asNumber,
    before: someOf(cells.map(({ entry }) => words.quoted(String(entry.typed)))),
    after: someOf(cells.map(({ number }) => String(number))),
    edits,
  };
}

/** In a cell of plain text a number would be text again. */
function editOf({ row, column, typed }: ResultEntry, number: number, tab: TabSnapshot): CellEdit {
  const isText = tab.numberFormats[row - 1]?.[column] === "@";
  return {
    tab: tab.name,
    row,
    column: column + 1,
    before: typed,
    after: number,
    format: isText ? AUTOMATIC : null,
  };
}
