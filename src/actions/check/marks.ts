import type { ClassBook } from "../../workbook/gradebook/classBook";
import type { TabSnapshot } from "../../workbook/snapshot";
import { datesInScores } from "./dates";
import type { Finding } from "./finding";
import { pointsAndScores } from "./points";
import { twoScales } from "./scales";
import { scoreColumns, type ScoreColumn } from "./scoreColumns";
import { textNumbers } from "./textNumbers";
import { unknownMarks } from "./unknownMarks";
import { unreadableScores } from "./unreadable";

interface Reading {
  locale: string;
  /** The points that a column's own tab says; null: none. */
  stated: (column: Pick<ScoreColumn, "tab" | "column">) => number | null;
}

const OTHER_SCALE = ["notOnScale", "shareOrPoints"];

/** Everything about scores as they stand in the class tabs. */
export function marksFindings(
  books: readonly ClassBook[],
  { tabs, locale, stated }: { tabs: readonly TabSnapshot[] } & Reading,
): Finding[] {
  const read = books.flatMap((book) => {
    const tab = tabs.find(({ name }) => name === book.settings.tab);
    return tab ? [{ tab, columns: scoreColumns(book) }] : [];
  });
  return [
    ...read.flatMap(({ tab, columns }) => [
      ...columns.flatMap((column) => ofColumn(column, { tab, locale, stated })),
      ...textNumbers(columns, tab),
    ]),
    ...unknownMarks(read.flatMap(({ columns }) => columns)),
  ];
}

function ofColumn(column: ScoreColumn, { tab, locale, stated }: { tab: TabSnapshot } & Reading): Finding[] {
  const mixed = twoScales(column);
  return [
    ...datesInScores(column, locale),
    // Scores of another scale are unreadable, far above, or their points far off, for no other reason.
    ...unreadableScores(column, { tab, told: mixed.length > 0 ? OTHER_SCALE : [] }),
    ...(mixed.length > 0 ? mixed : pointsAndScores(column, stated(column))),
  ];
}
