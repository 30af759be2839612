import type { Term } from "../../mastery/calendar/calendar";
import type { NewCell, Snapshot, TabChange } from "../../workbook/snapshot";
import { freeTitle, isEmptyTab, tabOf } from "../../workbook/tables/ownership";

/** What is kept of a term, as the name of the tab says it. */
export type Kept = "LEVELS" | "RETAKES";

/** Found by the days of the term: a title may change. */
export function archiveName({ first, last }: Term, kept: Kept): string {
  return `MASTERY_TERM_${first.replace(/-/g, "")}_${last.replace(/-/g, "")}_${kept}`;
}

export interface Archive {
  rangeName: string;
  title: string;
  rows: readonly (readonly string[])[];
  /** Rows, from 1, that hold headings below the first. */
  headings: readonly number[];
  /** Columns, from 1, that hold sentences. */
  wide: readonly number[];
  colours: (columns: number) => TabChange["colours"];
}

/** Light grey, as the tables' headings of the overview. */
const HEADER = "#eeeeee";
/** As the settings tabs, so that it stands last, out of the way of the daily work. */
const GREY = "#9e9e9e";

/** The tab of an archive and what makes it; null: it is there, and is never written again. */
export function planArchive(archive: Archive, snapshot: Snapshot): { tab: string; change: TabChange | null } {
  const { rangeName, rows } = archive;
  const there = tabOf(rangeName, snapshot);
  if (there && !isEmptyTab(there)) return { tab: there.name, change: null };
  const tab = there?.name ?? freeTitle(archive.title, snapshot);
  const columns = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: columns }, (_, at): NewCell => row[at] ?? ""));
  const backgrounds = archive.headings.flatMap((row) =>
    Array.from({ length: rows[row - 1]?.length ?? 0 }, (_, at) => ({ row, column: at + 1, colour: HEADER })),
  );
  const change: TabChange = {
    tab,
    kind: "make",
    rangeName,
    columns,
    looks: Array.from({ length: columns }, (_, at) => ({ width: widthOf(at + 1, archive), kind: "text" })),
    frozenRows: 1,
    frozenColumns: 2,
    tabColour: GREY,
    colours: archive.colours(columns),
    backgrounds,
    writes: [{ row: 1, column: 1, cells }],
    deleteRows: [],
    lastRow: rows.length,
  };
  return { tab, change };
}

/** Pixels; neighbours of one width are one service call. */
function widthOf(column: number, { wide }: Archive): number {
  if (wide.includes(column)) return 240;
  return column === 2 ? 170 : 120;
}
