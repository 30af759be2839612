import { isBlank, numberOf } from "../../workbook/cell";
import type { FoundTable } from "../../workbook/tables/findTable";
import type { RowSort } from "../../workbook/snapshot";
import type { Line, PlacedLine } from "../../workbook/tables/tableSpec";

/** The column that says in which order the lines would stand; whoever sorts by it has today's work on top. */
export const ORDER = "Order";

/**
 * Behind the point while lines are being put in order: a run that was cut off there is told by it, and the next one
 * takes the other, so that there is something to write.
 */
const UNFINISHED = [0.5, 0.25] as const;

/** A line of the roster as it shall be, and its row on the tab; null: it is new. `numbered`: it has a place in our order. */
export interface WantedLine {
  line: Line;
  row: number | null;
  numbered: boolean;
}

export interface OrderedLines {
  wanted: readonly WantedLine[];
  /** How the rows come into that order once they are written; null: they stay where they are. */
  sort: Sorting;
}

/** `lastRow`: in use, once lines have come and gone. */
export type Sorting = ((lastRow: number) => RowSort) | null;

/**
 * Numbers the lines as they come here. They are put into that order where the lines that stand there are in theirs;
 * who has sorted the tab otherwise keeps that.
 */
export function ordered(wanted: readonly WantedLine[], found: FoundTable): OrderedLines {
  let last = 0;
  const numbers = wanted.map(({ numbered }) => (numbered ? ++last : null));
  const standing = wanted.flatMap(({ row }, at) =>
    row === null ? [] : [{ row, number: numbers[at] ?? null }],
  );
  const rows = [
    ...standing.sort((a, b) => a.row - b.row).map(({ number }) => number),
    ...wanted.flatMap(({ row }, at) => (row === null ? [numbers[at] ?? null] : [])),
  ].filter((number) => number !== null);
  const by = found.columnOf.get(ORDER);
  const isSorted = isAscending(rows);
  const moves = found.tab !== null && by !== undefined && !isSorted && isInOurOrder(found, found.tab);
  const plus = moves ? UNFINISHED[cutsBefore(found)] : 0;
  return {
    wanted: wanted.map((one, at) => {
      const number = numbers[at] ?? null;
      return number === null ? one : { ...one, line: { ...one.line, [ORDER]: number + plus } };
    }),
    sort: moves
      ? (lastRow) => ({
          ...{ row: 2, rows: lastRow - 1, by },
          then: { row: 2, column: by, cells: Array.from({ length: last }, (_, at) => [at + 1]) },
        })
      : null,
  };
}

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => at === 0 || number > (numbers[at - 1] as number));
}

function isFinished({ lines }: FoundTable): boolean {
  return lines.every(({ line }) => Number.isInteger(numberOf(line[ORDER]) ?? 0));
}

/** Which of `UNFINISHED` is free. */
function cutsBefore({ lines }: FoundTable): 0 | 1 {
  return lines.some(({ line }) => (numberOf(line[ORDER]) ?? 0) % 1 === UNFINISHED[0]) ? 1 : 0;
}

/**
 * Whether the lines stand as we put them: their numbers rise, and what is not ours stands below them. Where somebody's
 * formula stands on the tab nothing is moved: it may read its neighbours.
 */
function isInOurOrder(found: FoundTable, { cells, formulas }: NonNullable<FoundTable["tab"]>): boolean {
  const numberOfLine = ({ line }: PlacedLine) => numberOf(line[ORDER]);
  const numbered = found.lines.filter((line) => numberOfLine(line) !== null);
  const rows = new Set(numbered.map(({ row }) => row));
  const lastRow = Math.max(1, ...rows);
  const isForeign = (row: readonly unknown[], at: number) =>
    at > 0 &&
    at < lastRow &&
    !rows.has(at + 1) &&
    row.some((cell) => !isBlank(cell as never) && cell !== false);
  const isOurs = isAscending(numbered.map((line) => numberOfLine(line) as number)) || !isFinished(found);
  const hasFormula = formulas.slice(1).some((row) => row.some((formula) => formula !== ""));
  const lacksNumber = found.lines.some((one) => !isBlank(one.line["Status"]) && numberOfLine(one) === null);
  return isOurs && !hasFormula && !lacksNumber && !cells.some(isForeign);
}
