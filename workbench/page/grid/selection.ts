import type { GridModel } from "./library";
import { columnLetters } from "./textVersion";

/** Tells the server what is selected, as A1 text with its tab, each time it changes. */
export function reportSelection(model: GridModel, report: (range: string) => void): void {
  let last = "";
  const look = (): void => {
    const range = selectedRange(model);
    if (range !== last) report((last = range));
  };
  model.on("update", report, look);
  look();
}

function selectedRange(model: GridModel): string {
  const { left, top, right, bottom } = model.getters.getSelectedZone();
  const tab = model.getters.getSheetName(model.getters.getActiveSheetId()).replaceAll("'", "''");
  const from = `${columnLetters(left)}${top + 1}`;
  const to = `${columnLetters(right)}${bottom + 1}`;
  return `'${tab}'!${from === to ? from : `${from}:${to}`}`;
}
