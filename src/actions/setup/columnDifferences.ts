import { columnLetters } from "../../workbook/cell";
import { nameKey } from "../../mastery/name";
import { roleColumns } from "../../workbook/gradebook/classHeadings";
import { clearedColumns, unknownTitles } from "../../workbook/gradebook/goneColumns";
import type { RecognisedWorkbook } from "../../workbook/layout/recogniseWorkbook";
import { columnIndex } from "../../workbook/layout/merges";
import { nearestName } from "../../workbook/nearestName";
import { layoutOn, letterNow, type ClassNow } from "./classesNow";
import type { SetupRow } from "./setup";
import { keyIn, textIn } from "./setupRow";

/** Columns of students and of a long list's results that no heading is called any more. */
export function headingsGone({ row, headings }: ClassNow): string[] {
  return [...row.studentColumns, ...roleColumns(row)].filter((name) => headings.columnOf(name) === null);
}

/** A row for all classes may name what this class never had. */
export function scoresGone({ row, headings }: ClassNow, assessments: readonly SetupRow[]): string[] {
  const noId = row.idColumn !== "" && headings.columnOf(row.idColumn) === null ? [row.idColumn] : [];
  if (row.layout === "long") return noId;
  const own = assessments.filter((one) => keyIn(one, "Class") === nameKey(row.name));
  return [...noId, ...new Set(own.map((one) => textIn(one, "Column")))].filter(
    (name) => name !== "" && headings.columnOf(name) === null,
  );
}

/** Columns of scores that set-up has not seen. */
export function newColumns(
  { row, tab, headings, assessed }: ClassNow,
  found: RecognisedWorkbook,
): { name: string; column: string }[] {
  const now = layoutOn(tab, found);
  if (now?.orientation !== "wide") return [];
  const listed = [...assessed, ...row.ignored, ...row.studentColumns, row.idColumn];
  const cleared = clearedColumns(row, headings, assessed).map(({ column }) => columnLetters(column));
  // What a column that is gone may be called now is said with that column.
  const gone = listed.filter((name) => name !== "" && headings.columnOf(name) === null);
  const asked = gone.map((name) => nearestName(name, unknownTitles(headings)) ?? "").filter(Boolean);
  const known = new Set([...[...listed, ...asked].map((name) => letterNow(headings, name)), ...cleared]);
  return now.assessments.flatMap(({ column }) =>
    known.has(column) ? [] : [{ column, name: headings.names[columnIndex(column)] ?? `Column ${column}` }],
  );
}
