/** Sorting the rows of an area as Sheets does: numbers and dates, text, booleans, errors, blanks last. */
import type { Model } from "@odoo/o-spreadsheet";
import type { AttachmentGetters, AttachmentItem, AttachmentKind } from "./attachments";
import type { Command } from "./batch";
import { run } from "./batch";
import type { Cell } from "./cells";
import { mapArea, valueOf } from "./cells";
import type { Area, CellValue } from "./engine";

export function sort(model: Model, area: Area, byColumn: number): void {
  const keys = mapArea({ ...area, column: byColumn, columns: 1 }, (cell) => valueOf(model, cell)).flat();
  const compare = comparing(new Intl.Collator(model.getters.getLocale().code.replace("_", "-")));
  const order = keys.map((_, index) => index).sort((a, b) => compare(keys[a]!, keys[b]!) || a - b);
  const moved = order.flatMap((from, to) =>
    from === to ? [] : [{ from: area.row + from, to: area.row + to }],
  );
  const cells = moved.flatMap((move) => movesOfRow(area, move));
  run(model, [...cells.map((move) => update(model, move)), ...attachments(model, area.sheet, cells)]);
}

const RANKS = ["number", "text", "boolean", "error", "blank"] as const;

function rankOf(value: CellValue): number {
  if (value === null) return RANKS.indexOf("blank");
  if (typeof value === "object") return RANKS.indexOf("date" in value ? "number" : "error");
  return RANKS.indexOf(typeof value === "string" ? "text" : (typeof value as "number" | "boolean"));
}

const comparing =
  (text: Intl.Collator) =>
  (a: CellValue, b: CellValue): number => {
    const rank = rankOf(a) - rankOf(b);
    if (rank !== 0) return rank;
    return typeof a === "string" && typeof b === "string" ? text.compare(a, b) : numberOf(a) - numberOf(b);
  };

function numberOf(value: CellValue): number {
  if (value !== null && typeof value === "object") return "date" in value ? value.date : 0;
  return Number(value);
}

interface Move {
  from: Cell;
  to: Cell;
}

function movesOfRow({ sheet, column, columns }: Area, { from, to }: { from: number; to: number }): Move[] {
  return Array.from({ length: columns }, (_, right) => ({
    from: { sheetId: sheet, col: column + right, row: from },
    to: { sheetId: sheet, col: column + right, row: to },
  }));
}

function update(model: Model, { from, to }: Move): Command {
  const cell = model.getters.getCell(from);
  const content = cell?.isFormula
    ? model.getters.getTranslatedCellFormula(from.sheetId, 0, to.row - from.row, cell.compiledFormula)
    : (cell?.content ?? "");
  return { type: "UPDATE_CELL", ...to, content, style: cell?.style ?? null, format: cell?.format ?? "" };
}

/** Notes and kept results go with their cells. */
function attachments(model: Model, sheetId: string, moves: Move[]): Command[] {
  const getters = model.getters as unknown as AttachmentGetters;
  return (["note", "kept"] as const satisfies AttachmentKind[]).flatMap((kind): Command[] => {
    if (getters.getAttachments(sheetId, kind).length === 0) return [];
    const items = moves.map(({ from, to: { col, row } }): AttachmentItem => ({
      zone: { left: col, right: col, top: row, bottom: row },
      data: getters.getCellAttachment(kind, from) ?? null,
    }));
    return [{ type: "WORKBENCH_ATTACH", sheetId, kind, items, replaceAll: false }];
  });
}
