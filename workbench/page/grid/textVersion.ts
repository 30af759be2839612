/**
 * The grid is a picture; this is the same in words, for those who do not see it: a table of the cells on
 * screen, and a sentence for the cell that is selected.
 */
import { element, place } from "../element";
import type { GridModel } from "./library";

export function keepTextVersion(model: GridModel): void {
  let planned = 0;
  let said = "";
  const update = (): void => {
    planned = 0;
    place("grid-text").replaceChildren(tableOf(model));
    const sentence = sayActiveCell(model);
    if (sentence !== said) place("active-cell").textContent = said = sentence;
  };
  model.on("update", place("grid-text"), () => {
    planned ||= requestAnimationFrame(update);
  });
  update();
}

function tableOf(model: GridModel): HTMLTableElement {
  const { getters } = model;
  const sheetId = getters.getActiveSheetId();
  const columns = getters.getSheetViewVisibleCols();
  const table = element("table", {}, element("caption", {}, getters.getSheetName(sheetId)));
  const letters = columns.map((column) => element("th", { scope: "col" }, columnLetters(column)));
  table.append(element("tr", {}, element("td"), ...letters));
  for (const row of getters.getSheetViewVisibleRows()) {
    const texts = columns.map((col) => getters.getEvaluatedCell({ sheetId, col, row }).formattedValue);
    if (texts.every((text) => text === "")) continue;
    const cells = texts.map((text) => element("td", {}, text));
    table.append(element("tr", {}, element("th", { scope: "row" }, String(row + 1)), ...cells));
  }
  return table;
}

function sayActiveCell(model: GridModel): string {
  const position = model.getters.getActivePosition();
  const cell = model.getters.getEvaluatedCell(position);
  const why = cell.type === "error" && cell.message ? `: ${cell.message}` : "";
  return `${columnLetters(position.col)}${position.row + 1} ${cell.formattedValue || "blank"}${why}`;
}

export function columnLetters(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? columnLetters(before - 1) : "") + String.fromCharCode(65 + (column % 26));
}
