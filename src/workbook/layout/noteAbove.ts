import type { Table } from "../cell";
import { foldedText } from "./foldedText";

const NOTES = [
  /\b(?:all|each|every|alle|todos?|todas|tous|toutes|chaque|cada|jede[rs]?)\b[^.;]{0,30}?(?:\bout of|\bvon|\bsobre|\bsur|(?<!\d ?)\/) ?(\d+)\b/,
  /\b(?:all|each|every) (?:box|cell|score|mark|skill|criteri|item|task|standard|target)[a-z]*:? [01] ?[-–] ?(\d+)\b/,
];

/** "All tests out of 20", "each box 1-5" in the lines above the titles: the points of every column. */
export function pointsInNote(table: Table, until: number): number | null {
  for (const row of table.slice(0, until))
    for (const cell of row) {
      const note = typeof cell === "string" ? foldedText(cell) : "";
      const found = NOTES.map((words) => words.exec(note)).find((one) => one !== null);
      if (found) return Number(found[1]);
    }
  return null;
}
