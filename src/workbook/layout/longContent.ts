import { keyOf, type Cell, type Table } from "../cell";
import { foldedText } from "./foldedText";
import type { PeopleFound } from "./identity";
import { roleText } from "./longRoles";
import { codeCount, type Profile } from "./profile";
import type { LongColumn } from "./tab";

/** What a column of this role holds. Assessments and standards are words, or ids that say so. */
export function holds(
  role: LongColumn,
  { cell, profile, cells }: { cell: Cell; profile: Profile; cells: readonly Cell[] },
): boolean {
  const repeats = isRepeated(cells);
  const { filled, numeric, levels, dates, texts } = profile;
  if (filled === 0) return false;
  const marks = numeric + levels + codeCount(profile);
  switch (role) {
    case "score":
      // Ratings are few words that come again.
      return marks * 2 > filled - profile.none || profile.none === filled || (repeats && isRating(cell));
    case "outOf":
      return numeric * 2 > filled;
    case "attempt":
      return dates === 0;
    case "date":
      return dates * 2 >= filled || cells.filter(isWrittenDay).length * 2 > filled;
    case "standard":
    case "assessment":
      return (
        texts + dates > marks ||
        (repeats && / ?(?:_id|id|name|code|number|#)$/.test(foldedText(cell))) ||
        (repeats && isWordsForTopic(cell))
      );
  }
}

function isWordsForTopic(cell: Cell): boolean {
  return /^(?:standard|topic|skill|objective|target|learning target|question)s?$/.test(foldedText(cell));
}

/** Days without a year look like fractions. */
function isWrittenDay(cell: Cell): boolean {
  return typeof cell === "string" && /^\d{1,2}[-/.]\d{1,2}\.?$/.test(cell.trim());
}

function isRating(cell: Cell): boolean {
  return /^(?:rating|level|mark|score|result|niveau|nivel|bewertung|stufe)\b/.test(roleText(cell, "score"));
}

export function cellsOf(table: Table, column: number, { rows }: PeopleFound): Cell[] {
  return rows.map(({ row }) => table[row]?.[column]);
}

/** Fewer different values than students' rows, or one row each of few. */
function isRepeated(cells: readonly Cell[]): boolean {
  return new Set(cells.map(keyOf)).size < cells.length || cells.length < 3;
}
