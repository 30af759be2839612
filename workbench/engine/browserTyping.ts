/**
 * What is typed into the grid is read as Sheets reads it in the workbook's locale: the library's own reading knows
 * no dots in dates, takes numbers for dates in other places, and cannot tell the commas of some locales apart.
 */
import "./library";
import { helpers, stores } from "@odoo/o-spreadsheet";
import type { Model } from "@odoo/o-spreadsheet";
import type { AttachmentGetters } from "./attachments";
import { localMoment } from "./clock";
import { cellContent } from "./entries";
import type { SheetsLocale } from "./locales";
import { canonicalFormula } from "./typing/formulaText";

/** The part of the library's cell editor that is used here. */
interface CellEditor {
  model: Model;
  /** As typed. */
  _currentContent: string;
  currentEditedCell: { sheetId: string; col: number; row: number };
  getCurrentCanonicalContent(): string;
  setContent(text: string): void;
  /** `content`: read by the library, closing brackets added. */
  confirmEdition(content: string): void;
}

const editor = stores.CellComposerStore.prototype as unknown as CellEditor;
const confirm = editor.confirmEdition;

editor.confirmEdition = function (this: CellEditor, content: string): void {
  const { getters } = this.model;
  const cell = this.currentEditedCell;
  const locale = getters.getLocale() as SheetsLocale;
  const format = getters.getCell(cell)?.format ?? "";
  const typed = this._currentContent;
  if (content === "" || getters.getEvaluatedCell(cell).link) return confirm.call(this, content);
  if (content.startsWith("=") && format !== "@") {
    const added = content.slice(this.getCurrentCanonicalContent().length);
    return confirm.call(
      this,
      canonicalFormula((typed.startsWith("=") ? typed : `=${typed}`) + added, locale),
    );
  }
  const entry = cellContent(
    { typed: format.includes("%") ? asPercent(typed, locale) : typed },
    { locale, format, year: yearOf(getters as unknown as AttachmentGetters) },
  );
  this.model.dispatch("UPDATE_CELL", { ...cell, ...entry });
  this.setContent("");
};

/**
 * Where a cell shows per cent, the editor adds a % behind the first digit typed: one typed besides it is one too
 * many, and a text ("4 of 5") has none. Any plain number typed there is per cent, as in Sheets.
 */
function asPercent(typed: string, locale: SheetsLocale): string {
  const bare = typed.replace(/[\s%]+$/, "");
  return helpers.isNumber(bare, locale as never) ? `${bare}%` : bare;
}

function yearOf(clock: AttachmentGetters): number {
  return helpers.numberToJsDate(localMoment(clock.getMoment(), clock.getTimeZone())).getFullYear();
}
