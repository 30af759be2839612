import type { Cell } from "../../workbook/cell";
import { isBlank, textOf } from "../../workbook/cell";
import { headingKind } from "../../workbook/layout/headings";
import type { CourseStudent } from "./courseStudent";
import type { PastedLine } from "./pastedLines";

/** A line of the roster, and whom it means. */
export interface SchoolLine {
  cells: PastedLine;
  /** The text that the student was looked up by; "" where the line is blank. */
  who: Cell;
  /** Several where the line does not tell them apart. */
  found: readonly CourseStudent[];
  /** One of its cells fits one student, another one another. */
  isTorn: boolean;
  /** "Student", "Points possible" and the like, above everyone. */
  isHeading: boolean;
}

type Find = (who: Cell) => readonly CourseStudent[];
/** The columns, from 0, that hold a name or an ID: one, or those of family and given name. */
type Reading = readonly number[];

/** Names and IDs stand among the first columns of every export; the rest are marks. */
const LOOKED_AT = 8;
/** What finds more than so many of those the best reading finds is names or IDs too; a mark that is somebody's ID is not. */
const PART_OF_BEST = 0.5;

/**
 * Looks the students up by the column of the roster, or the pair of family and given name, that finds most of them; where
 * others find as many, as ID and name do, they must agree.
 */
export function schoolLines(ways: readonly PastedLine[][], find: Find): SchoolLine[] {
  const lookUp = remembering(find);
  const judged = ways.flatMap((lines) =>
    readingsOf(lines).map((reading) => ({ lines, reading, fits: fitsOf(reading, lines, lookUp) })),
  );
  const [best] = judged.sort((a, b) => b.fits - a.fits);
  if (!best) return [];
  const isGood = ({ lines, fits }: typeof best) => lines === best.lines && fits > best.fits * PART_OF_BEST;
  const readings = (best.fits > 0 ? judged.filter(isGood) : [best]).map(({ reading }) => reading);
  const lines = best.lines.map((cells) => ({ cells, ...meant(cells, readings, lookUp) }));
  const first = lines.findIndex(({ fitting }) => fitting.length > 0);
  return lines.map(({ texts, fitting: _, ...line }, at) => {
    const isAbove = first < 0 ? at === 0 : at < first;
    return { ...line, isHeading: isAbove && isHeading(line.cells, texts) };
  });
}

interface Meant extends Pick<SchoolLine, "who" | "found" | "isTorn"> {
  /** What stands where names and IDs do. */
  texts: readonly Cell[];
  /** Those that fit anybody. */
  fitting: readonly Cell[];
}

function meant(cells: PastedLine, readings: readonly Reading[], find: Find): Meant {
  const texts = readings.map((reading) => textIn(cells, reading)).filter((text) => !isBlank(text));
  const fitting = texts.filter((text) => find(text).length > 0);
  const [all = [], ...others] = fitting.map(find);
  const found = others.reduce((kept, more) => kept.filter((one) => more.includes(one)), all);
  const who = fitting[0] ?? texts[0] ?? cells.find((cell) => !isBlank(cell)) ?? "";
  return { who, found, isTorn: all.length > 0 && found.length === 0, texts, fitting };
}

/** Each column, then each two of them. */
function readingsOf(lines: readonly PastedLine[]): Reading[] {
  const columns = Math.min(LOOKED_AT, Math.max(0, ...lines.map(({ length }) => length)));
  const places = Array.from({ length: columns }, (_, at) => at);
  const pairs = places.flatMap((family) => places.filter((at) => at !== family).map((at) => [family, at]));
  return [...places.map((at) => [at]), ...pairs];
}

/** "Lee, Ana" of two columns. */
function textIn(cells: PastedLine, reading: Reading): Cell {
  const parts = reading.map((at) => cells[at]).filter((cell) => !isBlank(cell));
  return parts.length > 1 ? parts.map(textOf).join(", ") : parts[0];
}

/** How many students are found so; a text that fits several tells none of them apart. */
function fitsOf(reading: Reading, lines: readonly PastedLine[], find: Find): number {
  const whole = lines.filter((cells) => reading.every((at) => !isBlank(cells[at])));
  const texts = new Set(whole.map((cells) => textIn(cells, reading)));
  const counts = [...texts].map((text) => find(text).length).filter((count) => count > 0);
  return counts.reduce((sum, count) => sum + 1 / count, 0);
}

function remembering(find: Find): Find {
  const known = new Map<Cell, readonly CourseStudent[]>();
  return (who) => {
    const found = known.get(who) ?? (isBlank(who) ? [] : find(who));
    known.set(who, found);
    return found;
  };
}

/** A line without a name or ID, such as one of points possible, or with what columns are called. */
function isHeading(cells: PastedLine, texts: readonly Cell[]): boolean {
  const first = cells.find((cell) => !isBlank(cell));
  return texts.length === 0 || [first, ...texts].some((text) => headingKind(text) !== "assessment");
}
