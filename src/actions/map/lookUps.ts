import { columnLetters, isBlank, textOf } from "../../workbook/cell";
import { placeClass, type PlacedClass } from "../../workbook/gradebook/placeClass";
import type { Block, TabSnapshot } from "../../workbook/snapshot";
import { joinedBlocks } from "../joinedBlocks";
import { asksFor, findLevelColumns } from "./levelColumns";
import { quotedTab, quotedText } from "./mapFormula";
import type { ClassMap } from "./mapTabs";
import { NOTICE_ROWS } from "./mapTop";
import { words } from "./words";

/** How many rows a new tab has. */
const NEW_TAB_ROWS = 1000;

/** Look-ups in a class's map beside its scores: only into cells that are blank, `from` the first free column (from 0). */
export function planLookUps(map: ClassMap, tab: TabSnapshot, from: number): Block[] {
  const { book, title } = map;
  const placed = placeClass(book.settings, tab.cells);
  if ("missing" in placed) return [];
  const { own } = findLevelColumns(tab, title);
  const rows = placed.students.map(({ row }) => row);
  const nameOf = nameFormula(placed);
  const formula = (code: string, row: number) => lookUp(nameOf(row), code, map);
  const standing = (code: string) => own.find(({ formulas }) => formulas.some((text) => asksFor(text, code)));
  const codes = book.standards.map(({ code }) => code);
  const filled = codes.flatMap((code) => {
    const column = standing(code)?.column;
    if (column === undefined) return [];
    const blank = rows.filter((row) => isFree(tab, row, column));
    return blank.map((row): Block => ({ row, column: column + 1, cells: [[formula(code, row)]] }));
  });
  const missing = codes.filter((code) => !standing(code));
  return [...joinedBlocks(filled), ...newColumns(missing, { placed, rows, from, formula })];
}

interface NewColumns {
  placed: PlacedClass;
  rows: readonly number[];
  from: number;
  formula: (code: string, row: number) => string;
}

function newColumns(codes: readonly string[], { placed, rows, from, formula }: NewColumns): Block[] {
  if (codes.length === 0 || rows.length === 0) return [];
  const first = placed.headerRow === null ? Math.min(...rows) : placed.headerRow + 1;
  const last = Math.max(...rows);
  const cells = Array.from({ length: last - first + 1 }, (_, at) =>
    codes.map((code) => {
      const row = first + at;
      if (placed.headerRow !== null && row === placed.headerRow + 1) return words.level(code);
      return rows.includes(row) ? formula(code, row) : "";
    }),
  );
  return [{ row: first, column: from + 1, cells }];
}

/** Whole rows of the map below its notice, so that standards may come. Two students of one name stand there with their IDs. */
function lookUp({ name, id }: NameFormula, code: string, { title, tab }: ClassMap): string {
  const map = quotedTab(title);
  const first = 1 + NOTICE_ROWS;
  const last = tab?.rows ?? NEW_TAB_ROWS;
  const column = `MATCH(${quotedText(code)};${map}!$${first}:$${first};0)`;
  const find = (key: string) => `VLOOKUP(${key};${map}!$${first}:$${last};${column};FALSE)`;
  const byId = id === null ? '""' : `IFERROR(${find(`${name}&" ("&TRIM(${id})&")"`)};"")`;
  return `=IFERROR(${find(name)};${byId})`;
}

/** A student's name and ID as formulas over the cells of their row. */
interface NameFormula {
  name: string;
  id: string | null;
}

/** As the map joins them: ", " behind the family name, else a space. */
function nameFormula({
  row: settings,
  columnOf,
  cells,
  students,
}: PlacedClass): (row: number) => NameFormula {
  const wanted = settings.studentColumns.length > 0 ? settings.studentColumns : [settings.idColumn];
  const columns = wanted.map((name) => columnOf(name) ?? 0);
  const id = columnOf(settings.idColumn);
  const comma = students.some(({ row, name }) =>
    name.startsWith(`${textOf(cells[row - 1]?.[columns[0] as number])}, `),
  );
  const at = (column: number, row: number) => `$${columnLetters(column)}${row}`;
  return (row) => {
    const parts = columns.map((column) => at(column, row));
    const joined = `TEXTJOIN(${quotedText(comma ? ", " : " ")};TRUE;${parts.join(";")})`;
    return {
      name: parts.length === 1 ? `TRIM(${parts[0] as string})` : `TRIM(${joined})`,
      id: id === null ? null : at(id, row),
    };
  };
}

function isFree({ cells, formulas }: TabSnapshot, row: number, column: number): boolean {
  return isBlank(cells[row - 1]?.[column]) && (formulas[row - 1]?.[column] ?? "") === "";
}
