import type { Area, Engine, SheetInfo } from "../engine/engine";
import { parseBlock, splitTab } from "../host/a1";
import { mayWrite } from "../host/refusals";
import type { Session } from "./step";

export function findTab(engine: Engine, name: string): SheetInfo {
  const found = engine.sheets().find((sheet) => sheet.name === name);
  if (found) return found;
  const names = engine.sheets().map((sheet) => `"${sheet.name}"`);
  throw new Error(`There is no tab named "${name}"; there are ${names.join(", ")}.`);
}

/** "Tab!A1:B2", "'Tab'!A:C", or a tab's name alone, which means all that is in it. */
export function findArea(engine: Engine, text: string): Area {
  const alone = engine.sheets().find((sheet) => sheet.name === text);
  if (alone) return { sheet: alone.id, row: 0, column: 0, ...engine.used(alone.id) };
  const { tab, cells } = splitTab(text);
  const sheet = findTab(engine, tab ?? text);
  return { sheet: sheet.id, ...cellsOf(sheet, cells) };
}

export function cellsOf(sheet: SheetInfo, cells: string): Omit<Area, "sheet"> {
  const block = parseBlock(cells, sheet);
  if (!block) throw new Error(`"${cells}" is no range; write it like "A1:F9", "A:C" or "C5".`);
  return block;
}

/** Throws when this person may not change these cells (or, with null, this tab). */
export function checkRights(session: Session, sheet: SheetInfo, block: Omit<Area, "sheet"> | null): void {
  mayWrite(session.host.engine, session.user, sheet, block);
}

export function sheetById(engine: Engine, id: string): SheetInfo {
  const found = engine.sheets().find((sheet) => sheet.id === id);
  if (!found) throw new Error("The tab is gone.");
  return found;
}
