import { isBlank, isDate, isoDay } from "../../workbook/cell";
import type { ResultEntry } from "../../workbook/gradebook/classBook";
import { cellName, finding, type Edit, type Finding, type Repair } from "./finding";
import { fractionsOf } from "./fractions";
import { placeOfFirst } from "./placeOfFirst";
import type { ScoreColumn } from "./scoreColumns";
import { someOf } from "./someOf";
import { words } from "./words";

interface ReadDate {
  entry: ResultEntry;
  readings: readonly string[];
}

/** Dates where scores are. A column that holds little else is a column of dates, and nothing is proposed for it. */
export function datesInScores(column: ScoreColumn, locale: string): Finding[] {
  const dates = column.cells.filter(({ typed }) => isDate(typed));
  if (dates.length === 0) return [];
  const at = placeOfFirst(column, dates);
  const others = column.cells.filter(({ typed }) => !isDate(typed) && !isBlank(typed));
  if (dates.length > Math.max(2, others.length)) {
    return [finding("dateColumn", at, words.dateColumn(column.name))];
  }
  const read = dates.map((entry): ReadDate => ({
    entry,
    readings: fractionsOf(entry.typed as Date, { locale, points: column.points }),
  }));
  const said = words.dateForFraction(dates.map(dayOf), dates.map(cellName));
  return [finding("dateForFraction", at, said, repairsOf(read, column.tab))];
}

function dayOf({ typed }: ResultEntry): string {
  return isoDay(typed as Date);
}

/** A second button only where a cell may be read a second way. */
function repairsOf(dates: readonly ReadDate[], tab: string): Repair[] {
  const first = repair(dates, { tab, id: "fraction", label: words.asFraction, reading: 0 });
  if (dates.every(({ readings }) => readings.length < 2)) return [first];
  return [first, repair(dates, { tab, id: "otherFraction", label: words.asOtherFraction, reading: 1 })];
}

function repair(
  dates: readonly ReadDate[],
  { tab, id, label, reading }: { tab: string; id: string; label: string; reading: number },
): Repair {
  const chosen = dates.map(({ entry, readings }) => ({
    entry,
    text: readings[reading] ?? (readings[0] as string),
  }));
  return {
    id,
    label,
    before: someOf(dates.map(({ entry }) => dayOf(entry))),
    after: someOf(chosen.map(({ text }) => text)),
    edits: chosen.map(({ entry, text }) => editOf(entry, text, tab)),
  };
}

/** Kept as text, so that Sheets never makes a date of it again. */
function editOf({ row, column, typed }: ResultEntry, text: string, tab: string): Edit {
  const cell = { tab, row, column: column + 1, before: typed, after: `'${text}`, format: "@" };
  return { kind: "cell", cell };
}
