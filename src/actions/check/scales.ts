import { textOf } from "../../workbook/cell";
import type { ResultEntry } from "../../workbook/gradebook/classBook";
import { cellName, finding, type Finding } from "./finding";
import { placeOfFirst } from "./placeOfFirst";
import { plainNumbers, type ScoreColumn } from "./scoreColumns";
import { words } from "./words";

/** A rubric ends here, and a percentage of a class that was taught begins there; in between nobody can tell. */
const MOST_RUBRIC = 5;
const LEAST_PERCENT = 40;
/** One that stands out may be a slip or a poor result; two are a habit. */
const LEAST_OF_ONE = 2;
/** Fewer numbers say nothing about what most are. */
const LEAST_NUMBERS = 6;

interface Mixed {
  most: string;
  others: readonly ResultEntry[];
}

/** Two scales in one column: rubric scores and percentages, shares among points, words among numbers. */
export function twoScales(column: ScoreColumn): Finding[] {
  const mixed = rubricAndPercent(column) ?? sharesAmongPoints(column) ?? wordsAmongNumbers(column);
  if (!mixed) return [];
  const { most, others } = mixed;
  const typed = others.map((entry) => textOf(entry.typed));
  const said = words.twoScales(column.name, most, typed, others.map(cellName));
  return [finding("twoScales", placeOfFirst(column, others), said)];
}

/** Zeros stand on every scale. */
function rubricAndPercent(column: ScoreColumn): Mixed | null {
  const numbers = plainNumbers(column).filter(({ number }) => number > 0);
  const low = numbers.filter(({ number }) => number <= MOST_RUBRIC);
  const high = numbers.filter(({ number }) => number >= LEAST_PERCENT);
  const isAll = low.length + high.length === numbers.length && numbers.length >= LEAST_NUMBERS;
  const [most, others] = low.length >= high.length ? [low, high] : [high, low];
  if (!isAll || others.length < LEAST_OF_ONE) return null;
  return { most: rangeOf(most), others: others.map(({ entry }) => entry) };
}

/** The reader is not sure of a number below 1 where there are points; so nothing else here is either. */
function sharesAmongPoints(column: ScoreColumn): Mixed | null {
  const others = column.cells.filter(({ problem }) => problem?.code === "shareOrPoints");
  const most = plainNumbers(column).filter(({ entry }) => !others.includes(entry));
  if (others.length < LEAST_OF_ONE) return null;
  return { most: most.length > 0 ? rangeOf(most) : words.points(column.points), others };
}

/** On a rubric a teacher may well write both; out of points a word says less than the numbers beside it. */
function wordsAmongNumbers(column: ScoreColumn): Mixed | null {
  const isWord = ({ mark }: ResultEntry) => typeof mark !== "number" && mark.kind === "level";
  const [some, numbers] = [column.cells.filter(isWord), plainNumbers(column)];
  if (some.length === 0 || numbers.length < LEAST_OF_ONE || column.scale.maximum <= 10) return null;
  if (some.length <= numbers.length) return { most: words.numbers, others: some };
  return { most: words.letters, others: numbers.map(({ entry }) => entry) };
}

function rangeOf(numbers: readonly { number: number }[]): string {
  const values = numbers.map(({ number }) => number);
  return words.range(Math.min(...values), Math.max(...values));
}
