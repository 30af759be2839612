import type { ClassRow } from "./classBook";
import { roleColumns, type ClassHeadings } from "./classHeadings";
import { gapsIn, type RenamedColumn } from "./columnsNow";

/**
 * Columns that are gone where one of marks without a heading stands now (`to` is "Column D"). Nothing but its place
 * tells such a column, so it is not read: the teacher is asked whether it is the one.
 */
export function clearedColumns(
  row: ClassRow,
  { columnOf, free }: ClassHeadings,
  assessed: readonly string[],
): RenamedColumn[] {
  const known = [...new Set(assessed)].map((name) => ({ name, column: columnOf(name) }));
  const one = (gone: readonly string[], [column, ...others]: readonly number[]): RenamedColumn[] =>
    gone.length === 1 && column !== undefined && others.length === 0
      ? [{ from: gone[0] as string, to: free.names[column] as string, column }]
      : [];
  const scores =
    row.layout === "long" ? [] : gapsIn(known, free).flatMap((gap) => one(gap.gone, gap.untitled));
  const others = [...row.studentColumns, row.idColumn, ...roleColumns(row)];
  const gone = others.filter((name) => name !== "" && columnOf(name) === null);
  const left = free.untitled.filter((column) => scores.every((own) => own.column !== column));
  return [...scores, ...one(gone, left)];
}

/** The titles nobody knows, one of which a column that is gone may have now. */
export function unknownTitles({ free: { names, titled } }: Pick<ClassHeadings, "free">): string[] {
  return titled.map((column) => names[column] as string);
}
