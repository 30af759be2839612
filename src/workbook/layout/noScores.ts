import { isBlank, keyOf, textOf, type Cell } from "../cell";
import { standardIn } from "./standards";
import { namesATask } from "./taskWords";
import type { Column, WideTable } from "./wideColumns";

/** So many students must bear it out, so that chance has no room. */
const STUDENTS = 6;
/** "3A", "4C" may be levels while they are few. */
const SEATED = 10;
const MOSTLY = 0.8;

/** Lockers, seats, sizes, countries, turns: what numbers and letters hold that are no scores, whatever the heading. */
export function isNoScore({ column, heading }: Column, { table, people }: WideTable): boolean {
  const title = heading.title ?? "";
  if (title === "" || standardIn(heading.cell) !== null) return false;
  const cells = people.rows.map(({ row }): Cell => table[row]?.[column]).filter((cell) => !isBlank(cell));
  if (areSizes(cells) || arePlaces(cells)) return true;
  if (namesATask(title.replace(/\d+/g, " "))) return false;
  // "Glasses #"
  return isRising(cells) || (/\p{L} ?#$/u.test(title) && areDifferent(cells));
}

/** 104, 107, 111 down the rows, or 1, 1, 2, 3, 3: numbers given out along the list. */
function isRising(cells: readonly Cell[]): boolean {
  const steps = cells.slice(1).map((cell, at) => Number(cell) - Number(cells[at]));
  const isWhole = cells.every((cell) => typeof cell === "number" && Number.isInteger(cell));
  if (!isWhole || cells.length < STUDENTS) return false;
  const isTurns = cells[0] === 1 && steps.every((step) => step === 0 || step === 1);
  return steps.every((step) => step > 0) || (isTurns && Number(cells[cells.length - 1]) > 2);
}

/** "S", "M", "XL" */
function areSizes(cells: readonly Cell[]): boolean {
  const texts = cells.map((cell) => textOf(cell).toUpperCase());
  return (
    texts.some((text) => /^X+[SL]$/.test(text)) && texts.every((text) => /^(?:X{0,4}[SL]|M)$/.test(text))
  );
}

/** Seats "3A", "1C", another for everyone; countries "SOM", "POL", another for nearly everyone. */
function arePlaces(cells: readonly Cell[]): boolean {
  const all = (shape: RegExp) => cells.every((cell) => shape.test(textOf(cell)));
  const isSeats = cells.length >= SEATED && areDifferent(cells);
  if (isSeats && all(/^(?:\d{1,3}-?[A-Z]|[A-Z]{1,2}-?\d{1,3})$/)) return true;
  const different = new Set(cells.map(keyOf)).size;
  return cells.length >= STUDENTS && different >= cells.length * MOSTLY && all(/^[A-Z]{3}$/);
}

function areDifferent(cells: readonly Cell[]): boolean {
  return cells.length > 2 && new Set(cells.map(keyOf)).size === cells.length;
}
