/** Named ranges. */
import type { Model } from "@odoo/o-spreadsheet";
import { run } from "./batch";

export function names(model: Model): { name: string; range: string }[] {
  return model.getters
    .getNamedRanges()
    .map(({ name, range }) => ({ name, range: model.getters.getRangeString(range).replaceAll("$", "") }));
}

/** Throws a sentence when the range or the name is not valid. */
export function setName(model: Model, name: string, range: string): void {
  const found = model.getters.getRangeFromSheetXC(model.getters.getSheetIds()[0]!, range.replaceAll("$", ""));
  if (!range.includes("!") || found.invalidXc || found.invalidSheetName) {
    throw new Error(`"${range}" is not a range with its tab, such as 'Period 1'!A1:C9 or Scores!A:C.`);
  }
  // Without a sheet of its own the library would hold the range against the size of the active one.
  const at = { sheetId: found.sheetId, ranges: [model.getters.getRangeData(found)] };
  const before = model.getters.getNamedRange(name);
  if (before?.name === name) {
    return run(model, [{ type: "UPDATE_NAMED_RANGE", oldRangeName: name, newRangeName: name, ...at }]);
  }
  const removal = before ? [{ type: "DELETE_NAMED_RANGE", name: before.name }] : [];
  run(model, [...removal, { type: "CREATE_NAMED_RANGE", name, ...at }]);
}

export function deleteName(model: Model, name: string): void {
  const found = model.getters.getNamedRange(name);
  if (found) run(model, [{ type: "DELETE_NAMED_RANGE", name: found.name }]);
}
