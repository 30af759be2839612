/**
 * Whoever types, ticks, deletes, pastes or formats in a cell whose protection only warns is asked first, as in Sheets.
 * All of that goes through the model's dispatch; what others do, and what a script does, does not.
 */
import type { Zone } from "@odoo/o-spreadsheet";
import type { AttachmentGetters } from "../../engine/attachments";
import type { GridModel } from "./library";

type Dispatch = GridModel["dispatch"];
interface Edit {
  sheetId?: string;
  col?: number;
  row?: number;
  target?: Zone[];
}

const EDITS: ReadonlySet<string> = new Set([
  "UPDATE_CELL",
  "DELETE_CONTENT",
  "DELETE_UNFILTERED_CONTENT",
  "CLEAR_CELLS",
  "PASTE",
  "PASTE_FROM_OS_CLIPBOARD",
  "SET_FORMATTING",
]);

/** While the question stands, the grid takes the edit for done. */
const PUT_OFF = { isSuccessful: true, reasons: [], isCancelledBecause: () => false };

/** `ask` resolves with whether the person wants to go on. */
export function warnBeforeEditing(model: GridModel, ask: () => Promise<boolean>): void {
  const dispatch = model.dispatch;
  let waiting: Parameters<Dispatch>[] = [];
  const decide = async (): Promise<void> => {
    const goesOn = await ask();
    const edits = waiting;
    waiting = [];
    if (goesOn) edits.forEach((edit) => dispatch(...edit));
  };
  model.dispatch = ((...edit: Parameters<Dispatch>) => {
    if (!EDITS.has(edit[0]) || !isWarned(model, edit[1] as Edit)) return dispatch(...edit);
    waiting.push(edit);
    if (waiting.length === 1) void decide();
    return PUT_OFF;
  }) as Dispatch;
}

function isWarned({ getters }: GridModel, edit: Edit): boolean {
  const { sheetId = getters.getActiveSheetId(), col = 0, row = 0 } = edit;
  const { getAttachments } = getters as unknown as AttachmentGetters;
  const zones = edit.target ?? [{ left: col, right: col, top: row, bottom: row }];
  const free = getAttachments(sheetId, "unprotected").flatMap(({ range }) => (range ? [range.zone] : []));
  return getAttachments(sheetId, "protection").some(
    ({ range, data }) =>
      data.warningOnly &&
      zones.some((zone) =>
        range ? overlap(zone, range.zone) : !free.some((around) => isWithin(zone, around)),
      ),
  );
}

function overlap(a: Zone, b: Zone): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

function isWithin(zone: Zone, around: Zone): boolean {
  return (
    zone.left >= around.left &&
    zone.right <= around.right &&
    zone.top >= around.top &&
    zone.bottom <= around.bottom
  );
}
