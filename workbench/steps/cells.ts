import * as z from "zod/mini";
import type { Area, CellValue, Engine, Entry } from "../engine/engine";
import { columnNumber } from "../host/a1";
import { serialText } from "../host/dates";
import { cellsOf, checkRights, findArea, findTab, sheetById } from "./place";
import { DONE, type Session, type StepKind } from "./step";

const typedValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);
type TypedValue = z.infer<typeof typedValue>;
type Get = { get: string };
type Set = { set: string; value?: TypedValue; values?: TypedValue[][] };

export const cellSteps = {
  get: {
    schema: z.strictObject({ get: z.string() }),
    example: '{"get":"Period 1!A1:F9"}',
    run: ({ host }, { get }: Get) => readCells(host.engine, findArea(host.engine, get)),
  },
  set: {
    schema: z
      .strictObject({
        set: z.string(),
        value: z.optional(typedValue),
        values: z.optional(z.array(z.array(typedValue)).check(z.minLength(1))),
      })
      .check(z.refine((step) => (step.value === undefined) !== (step.values === undefined))),
    example: '{"set":"Period 1!C5","value":8} or {"set":"Period 1!C5:D6","values":[[8,9],[7,"EX"]]}',
    run: writeCells,
  },
  setNote: {
    schema: z.strictObject({ setNote: z.tuple([z.string(), z.string()]) }),
    example: '{"setNote":["Period 1!C5","talked on Monday"]}',
    run(session, { setNote: [range, note] }: { setNote: [string, string] }) {
      const { engine } = session.host;
      const area = findArea(engine, range);
      checkRights(session, sheetById(engine, area.sheet), area);
      engine.setNotes(area, fill(area, note));
      return DONE;
    },
  },
  sort: {
    schema: z.strictObject({
      sort: z.tuple([z.string(), z.string(), z.string().check(z.regex(/^[A-Z]{1,3}$/i))]),
    }),
    example: '{"sort":["Period 1","A2:Z40","B"]}',
    run(session, { sort: [tab, cells, column] }: { sort: [string, string, string] }) {
      const { engine } = session.host;
      const sheet = findTab(engine, tab);
      const block = cellsOf(sheet, cells);
      const by = columnNumber(column);
      if (by < block.column || by >= block.column + block.columns) {
        throw new Error(`Column ${column} is not in ${cells}; sort by a column of the range.`);
      }
      checkRights(session, sheet, block);
      engine.sort({ sheet: sheet.id, ...block }, by);
      return DONE;
    },
  },
} satisfies Record<string, StepKind>;

/** Exactly those cells; what lies beyond the grid is blank. */
function readCells(engine: Engine, area: Area): Record<string, unknown[][]> {
  const { rows, columns } = sheetById(engine, area.sheet);
  const inside = {
    ...area,
    rows: Math.max(0, Math.min(area.rows, rows - area.row)),
    columns: Math.max(0, Math.min(area.columns, columns - area.column)),
  };
  const values = engine.values(inside);
  return {
    values: table(area, values, shown, ""),
    formulas: table(area, engine.formulas(inside), same, ""),
    notes: table(area, engine.notes(inside), same, ""),
    types: table(area, values, typeOf, "blank"),
    errors: table(area, values, errorWords, ""),
  };
}

function table<From, To>(
  { rows, columns }: Area,
  from: From[][],
  make: (value: From) => To,
  blank: To,
): To[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const value = from[row]?.[column];
      return value === undefined ? blank : make(value);
    }),
  );
}

const same = (text: string): string => text;

function shown(value: CellValue): string | number | boolean {
  if (value === null) return "";
  if (typeof value !== "object") return value;
  return "date" in value ? serialText(value.date) : value.error;
}

function typeOf(value: CellValue): string {
  if (value === null || value === "") return "blank";
  if (typeof value === "string") return "text";
  if (typeof value !== "object") return typeof value;
  return "date" in value ? "date" : "error";
}

function errorWords(value: CellValue): string {
  return value !== null && typeof value === "object" && "error" in value ? value.message : "";
}

function writeCells(session: Session, { set, value, values }: Set): object {
  const { engine } = session.host;
  const target = findArea(engine, set);
  const rows = values ?? fill(target, value ?? null);
  const area = sized(target, rows, set);
  checkRights(session, sheetById(engine, area.sheet), area);
  engine.write(
    area,
    rows.map((row) => row.map(toEntry)),
  );
  return DONE;
}

/** From one cell a block goes as far as it needs; a range must have the block's size. */
function sized(target: Area, rows: TypedValue[][], text: string): Area {
  const columns = rows[0]?.length ?? 0;
  if (columns === 0 || rows.some((row) => row.length !== columns)) {
    throw new Error(`The rows for ${text} must all have the same number of values, at least one.`);
  }
  const oneCell = target.rows === 1 && target.columns === 1;
  if (!oneCell && (target.rows !== rows.length || target.columns !== columns)) {
    const sizes = `${rows.length} × ${columns} values do not fit ${target.rows} × ${target.columns} cells`;
    throw new Error(`${text}: ${sizes}; name one cell or a range of that size.`);
  }
  return { ...target, rows: rows.length, columns };
}

function toEntry(value: TypedValue): Entry {
  if (value === "") return { value: null };
  return typeof value === "string" ? { typed: value } : { value };
}

function fill<T>({ rows, columns }: Area, value: T): T[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}
