import type { Area, Engine } from "../../engine/engine";
import { blockText, parseBlock, type Block } from "../a1";
import { OUTSIDE, overlap, ServiceError } from "../refusals";
import { writable } from "./range";
import { findSheet, service, type Call, type Service } from "./service";
import type { Place } from "./sheet";

/**
 * A destination that is a multiple of the source is filled with copies of it; into any other the whole source goes
 * once, from its upper left cell, also beyond its edge.
 */
function copies(source: Area, to: Area): Area[] {
  const [down, across] = [times(to.rows, source.rows), times(to.columns, source.columns)];
  return Array.from({ length: down * across }, (_, place) => ({
    sheet: to.sheet,
    row: to.row + Math.floor(place / across) * source.rows,
    column: to.column + (place % across) * source.columns,
    rows: source.rows,
    columns: source.columns,
  }));
}

const times = (whole: number, part: number): number => (whole % part === 0 ? whole / part : 1);

type Paste = (engine: Engine, source: Area, to: Area) => void;

function pasteFormat(engine: Engine, source: Area, to: Area): void {
  engine.setNumberFormats(to, engine.numberFormats(source));
  engine.setStyles(to, engine.styles(source));
  if (source.sheet === to.sheet) pasteColourRules(engine, source, to);
}

/** Rules of colour reach over the new cells, too. Between tabs none is carried. */
function pasteColourRules(engine: Engine, source: Area, to: Area): void {
  const sheet = findSheet(engine, source.sheet);
  const rules = engine.conditionalFormats(sheet.id);
  const wider = rules.map((rule) => {
    const common = rule.ranges.flatMap((range) => shared(source, parseBlock(range, sheet)) ?? []);
    const added = common.map((block) => blockText(moved(block, source, to)));
    return { ...rule, ranges: [...new Set([...rule.ranges, ...added])] };
  });
  if (wider.some(({ ranges }, at) => ranges.length > (rules[at]?.ranges.length ?? 0)))
    engine.setConditionalFormats(sheet.id, wider);
}

/** Cells of the source without a rule take the rules of theirs away. */
function pasteValidation(engine: Engine, source: Area, to: Area): void {
  const from = findSheet(engine, source.sheet);
  engine.setValidation(to, null);
  for (const { ranges, ...rule } of engine.validations(source.sheet)) {
    for (const range of ranges) {
      const common = shared(source, parseBlock(range, from));
      if (common) engine.setValidation(moved(common, source, to), rule);
    }
  }
}

function pasteWidths(engine: Engine, source: Area, to: Area): void {
  for (let column = 0; column < source.columns; column += 1) {
    const width = engine.columnWidth(source.sheet, source.column + column);
    engine.setColumnWidth(to.sheet, to.column + column, width);
  }
}

const PASTES: Record<string, Paste> = {
  PASTE_FORMAT: pasteFormat,
  PASTE_DATA_VALIDATION: pasteValidation,
  PASTE_COLUMN_WIDTHS: pasteWidths,
};

function shared(a: Block, b: Block | null): Block | null {
  if (!b || !overlap(a, b)) return null;
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  return {
    row,
    column,
    rows: Math.min(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.min(a.column + a.columns, b.column + b.columns) - column,
  };
}

function moved(block: Block, from: Area, to: Area): Area {
  const { row, column, rows, columns } = block;
  return {
    sheet: to.sheet,
    row: row + to.row - from.row,
    column: column + to.column - from.column,
    rows,
    columns,
  };
}

function copyTo(call: Call, source: Place, to: Place, type: string): void {
  const paste = PASTES[type];
  if (!paste)
    throw new ServiceError(`The workbench pastes ${Object.keys(PASTES).join(", ")}, not "${type}".`);
  const sheet = findSheet(call.engine, source.sheet);
  if (source.row + source.rows > sheet.rows || source.column + source.columns > sheet.columns) {
    throw new ServiceError(OUTSIDE);
  }
  for (const copy of copies(source, to)) paste(call.engine, source, writable(call, copy));
}

export const pastingServices = {
  "Range.copyTo": service("format", copyTo),
} satisfies Record<string, Service>;
