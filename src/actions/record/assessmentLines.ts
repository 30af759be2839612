import type { Day } from "../../mastery/calendar/day";
import { nameKey } from "../../mastery/name";
import { isBlank, keyOf } from "../../workbook/cell";
import { headerNames } from "../../workbook/gradebook/headerNames";
import type { Snapshot } from "../../workbook/snapshot";
import { findTable } from "../../workbook/tables/findTable";
import { ASSESSMENTS_TABLE } from "../../workbook/tables/specs";
import type { Line } from "../../workbook/tables/tableSpec";
import { firstOfEach, groupsOf } from "../groupsOf";
import type { NewColumn } from "./newColumns";
import type { PlannedCell } from "./plannedCells";

/** What a column that was there already is known to hold now. */
export interface FilledColumn {
  class: string;
  name: string;
  form: string;
}

/** The lines of Assessments with those of new columns, and with forms that are known now. `after`: with the new columns on their tabs. */
export function assessmentLines(
  { columns, forms }: { columns: readonly NewColumn[]; forms: readonly FilledColumn[] },
  { before, after }: { before: Snapshot; after: Snapshot },
): Line[] {
  const standing = findTable(ASSESSMENTS_TABLE, before).lines.map(({ line }) => line);
  return [...standing.map((line) => withForm(line, forms)), ...columns.flatMap((one) => linesOf(one, after))];
}

/** A line for each standard of the original. */
function linesOf({ place, original, column, outOf, form, cells }: NewColumn, after: Snapshot): Line[] {
  const { rows, placed, book, tab } = place;
  const now = after.tabs.find(({ name }) => name === tab.name);
  const names = headerNames(now?.cells ?? [], (placed.headerRow as number) + 1);
  const own = rows.filter(({ row }) => placed.columnOf(row.column) === original);
  const given = commonest(cells);
  return firstOfEach(own, ({ row }) => nameKey(row.standard)).map(({ row, line }) => ({
    ...line,
    ...{ Class: book.settings.name, Column: names[column] as string, "Retake of": row.column },
    ...{ "Out of": outOf ?? "", Form: form, Given: given, Returned: "", "Retake on": "" },
  }));
}

/** The day on which most of them sat it; of several the first. */
function commonest(cells: readonly PlannedCell[]): Day {
  const days = groupsOf(
    cells.flatMap(({ sats }) => sats.map(({ day }) => day)),
    String,
  ).sort((a, b) => b.length - a.length || (a[0] < b[0] ? -1 : 1));
  return (days[0] as [Day])[0];
}

function withForm(line: Line, forms: readonly FilledColumn[]): Line {
  const own = forms.find(
    ({ class: name, name: column }) =>
      keyOf(line["Class"]) === nameKey(name) && keyOf(line["Column"]) === nameKey(column),
  );
  return own && isBlank(line["Form"]) ? { ...line, Form: own.form } : line;
}
