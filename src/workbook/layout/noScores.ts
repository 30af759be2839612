import { isBlank, keyOf, textOf, type Cell } from "../cell";
import { standardIn } from "./standards";
import { widthOf } from "./tab";
import { namesATask } from "./taskWords";
import type { Column, WideTable } from "./wideColumns";

/** So many students must bear it out, so that chance has no room. */
const STUDENTS = 6;
/** A class may be sorted by a score, but seldom without two alike. */
const RISING = 8;
/** "3A", "4C" may be levels while they are few. */
const SEATED = 10;
const MOSTLY = 0.8;
const MOST_PER_CENT = 100;

/** Lockers, seats, sizes, countries, turns: what numbers and letters hold that are no scores, whatever the heading. */
export function isNoScore({ column, heading, kind }: Column, { table, people }: WideTable): boolean {
  const title = heading.title ?? "";
  if (title === "" || kind === "result" || standardIn(heading.cell) !== null) return false;
  const cells = people.rows.map(({ row }): Cell => table[row]?.[column]).filter((cell) => !isBlank(cell));
  if (areSizes(cells) || areStrokes(cells) || arePlaces(cells) || areLong(cells)) return true;
  if (areYears(cells)) return true;
  const beside = [column, column - 1, column + 1].map((at) =>
    people.rows.map(({ row }): Cell => table[row]?.[at]),
  );
  if (beside.filter(areSections).length === 1 && areSections(cells)) return true;
  if (namesATask(title.replace(/\d+/g, " "))) return false;
  // "Glasses #"
  return (
    (isRising(cells) && isListed(cells, { table, people })) ||
    (/\p{L} ?#$/u.test(title) && areDifferent(cells))
  );
}

/** 104, 107, 111 down the rows, or turns 1, 1, 2, 3, 3 and groups A, A, B: given out along the list. */
function isRising(cells: readonly Cell[]): boolean {
  if (cells.length < STUDENTS) return false;
  const isLettered = cells.every((cell) => /^[A-Z]$/.test(textOf(cell)));
  const places = cells.map((cell) => (isLettered ? textOf(cell).charCodeAt(0) - 64 : cell));
  if (!places.every((place) => typeof place === "number" && Number.isInteger(place))) return false;
  const steps = places.slice(1).map((place, at) => Number(place) - Number(places[at]));
  const isTurns = places[0] === 1 && steps.every((step) => step === 0 || step === 1);
  const isStrict = cells.length >= RISING && steps.every((step) => step > 0);
  return isStrict || (isTurns && Number(places[places.length - 1]) > 2);
}

/** The list stands in the order of names, and is not sorted by a score; or the numbers are above all scores. */
function isListed(cells: readonly Cell[], { table, people }: Pick<WideTable, "table" | "people">): boolean {
  if (Number(cells[0]) > MOST_PER_CENT) return true;
  const columns = Array.from({ length: widthOf(table) }, (_, column) => column);
  return columns.some((column) => {
    const texts = people.rows.map(({ row }) => keyOf(table[row]?.[column]));
    const isSorted = texts.every((text, at) => /\p{L}{2}/u.test(text) && text >= (texts[at - 1] ?? ""));
    return isSorted && new Set(texts).size > 2;
  });
}

/** 07700900111: telephones, numbers of accounts. */
function areLong(cells: readonly Cell[]): boolean {
  return (
    cells.length > 1 && areDifferent(cells) && cells.every((cell) => /^\+?[\d ()-]{7,}$/.test(textOf(cell)))
  );
}

/** 2011, 2012: the years they were born in, or will leave. */
function areYears(cells: readonly Cell[]): boolean {
  const isYear = (cell: Cell) =>
    typeof cell === "number" && Number.isInteger(cell) && cell > 1985 && cell < 2040;
  return cells.length > 1 && cells.every(isYear);
}

/** "8A", "8B": the same number with a letter for everyone is the class they come from; side by side they are levels. */
function areSections(cells: readonly Cell[]): boolean {
  const years = new Set(cells.map((cell) => /^(\d{1,2}) ?[a-h]$/i.exec(textOf(cell))?.[1]));
  return cells.length > 1 && years.size === 1 && !years.has(undefined);
}

/** "S", "M", "XL" */
function areSizes(cells: readonly Cell[]): boolean {
  const texts = cells.map((cell) => textOf(cell).toUpperCase());
  return (
    texts.some((text) => /^X+[SL]$/.test(text)) && texts.every((text) => /^(?:X{0,4}[SL]|M)$/.test(text))
  );
}

/** "II", "IIII I": strokes of a tally; as a Roman number nobody writes IIII. */
function areStrokes(cells: readonly Cell[]): boolean {
  const texts = cells.map(textOf);
  return texts.some((text) => /^(?:I{4}|\|{4})/.test(text)) && texts.every((text) => /^[I|/ ]+$/.test(text));
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
