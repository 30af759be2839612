import { isBlank } from "../../workbook/cell";
import type { TabSnapshot } from "../../workbook/snapshot";
import { kindOfNotice } from "./notice";

/** A class's map begins below its notice. */
export const NOTICE_ROWS = 1;

type MapTab = Pick<TabSnapshot, "cells" | "formulas">;

/**
 * The row, from 0, in which a class's map begins: its formula, or the heading row of values. Older builds began in the
 * very first row, where the class stands in place of a notice.
 */
export function mapTop({ cells, formulas }: MapTab): number {
  const first = [formulas[0]?.[0] ?? "", formulas[NOTICE_ROWS]?.[0] ?? ""];
  const live = first.findIndex((formula) => /MASTERY_MAP\(/i.test(formula));
  if (live >= 0) return live;
  const [above, beside] = cells[0] ?? [];
  const isHeading = !isBlank(above) && !isBlank(beside) && kindOfNotice(above) === null;
  return isHeading || first[0] !== "" ? 0 : NOTICE_ROWS;
}

/** The formula of a live map; "" for values. */
export function mapFormulaOn(tab: MapTab): string {
  return tab.formulas[mapTop(tab)]?.[0] ?? "";
}
