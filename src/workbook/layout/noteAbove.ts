import type { Cell } from "../cell";
import { foldedText } from "./foldedText";
import { mostAbove } from "./points";
import type { StatedPoints } from "./pointsFor";
import type { Column, WideTable } from "./wideColumns";

const NOTES = [
  /\b(?:all|each|every|alle|todos?|todas|tous|toutes|chaque|cada|jede[rs]?)\b[^.;]{0,30}?(?:\bout of|\bworth|\bvon|\bsobre|\bsur|(?<!\d ?)\/) ?(\d+)\b/,
  /\b(?:all|each|every) (?:box|cell|score|mark|skill|criteri|item|task|standard|target)[a-z]*:? [01] ?[-–] ?(\d+)\b/,
];

/** "All tests out of 20", "each box 1-5" in the lines above the titles: the points of every column they fit. */
export function pointsInNote({ table, people }: WideTable): (column: Column) => StatedPoints {
  const notes = table.slice(0, people.headerRow ?? 0).flat();
  const [points = null] = notes.flatMap((cell) => pointsOfAll(cell) ?? []);
  return ({ column }) => {
    const scores = people.rows.map(({ row }) => table[row]?.[column]);
    return points === null || mostAbove(scores, points)
      ? { outOf: null, points: null }
      : { outOf: points, points: "above" };
  };
}

function pointsOfAll(note: Cell): number | null {
  if (typeof note !== "string") return null;
  const found = NOTES.map((words) => words.exec(foldedText(note))).find((one) => one !== null);
  return found ? Number(found[1]) : null;
}
