import { isSameName } from "../../mastery/name";
import { isBlank, textOf } from "../../workbook/cell";
import { concerns, readException } from "../../workbook/gradebook/readException";
import type { Snapshot, TabChange } from "../../workbook/snapshot";
import { isSame } from "../../workbook/tables/cellOfKind";
import { findTable, type FoundTable } from "../../workbook/tables/findTable";
import { cellsOf } from "../../workbook/tables/planMake";
import { planAppend } from "../../workbook/tables/planTable";
import { runsOf } from "../../workbook/tables/runs";
import { EXCEPTIONS_TABLE } from "../../workbook/tables/specs";
import { changeOf, looksOf } from "../../workbook/tables/tabChange";
import type { ColumnSpec, Line, PlacedLine } from "../../workbook/tables/tableSpec";
import type { ExceptionSet } from "../deskReplies";
import type { Asked } from "./readAsked";

/** What is done to Mastery Exceptions; `change` null: nothing. */
export interface ExceptionPlan {
  done: ExceptionSet["done"] | "notThere" | "another";
  change: TabChange | null;
}

/** Same student, standard and kind: the row there is changed; the rows of others stay as they are. */
export function planException(asked: Asked, snapshot: Snapshot): ExceptionPlan {
  const found = findTable(EXCEPTIONS_TABLE, snapshot);
  const standing = standingRow(found.lines, asked);
  if (asked.remove) {
    return standing
      ? { done: "removed", change: withoutRow(found, standing) }
      : { done: "notThere", change: null };
  }
  if (isAnother(standing, asked)) return { done: "another", change: null };
  if (!standing) return { done: "added", change: planAppend(EXCEPTIONS_TABLE, snapshot, [asked.line]) };
  const wanted = { ...standing.line, ...asked.line, Class: standing.line["Class"] };
  const change = rewrite(found, standing, wanted);
  return change ? { done: "changed", change } : { done: "same", change };
}

/** Whether something else stands there than the person who asks has seen. */
function isAnother(standing: PlacedLine | null, { replaces }: Asked): boolean {
  return replaces !== null && !isSameName(textOf(standing?.line["Value"]), replaces);
}

/** Of several the lowest, which is the one in force; a row for all classes where the student is in no other. */
function standingRow(lines: readonly PlacedLine[], asked: Asked): PlacedLine | null {
  const alike = lines.filter(({ line }) => isAlike(line, asked));
  const isOfClass = ({ line }: PlacedLine) => isSameName(textOf(line["Class"]), textOf(asked.line["Class"]));
  const own = alike.filter(isOfClass);
  const [last] = (own.length > 0 ? own : alike.filter(({ line }) => isBlank(line["Class"]))).slice(-1);
  return last ?? null;
}

function isAlike(line: Line, { what, student, line: wanted }: Asked): boolean {
  const row = readException(line);
  if (row?.what !== what) return false;
  const same = (heading: string) => isSameName(textOf(line[heading]), textOf(wanted[heading]));
  const { name, id } = student;
  const isStudent = concerns({ ...row, class: "" }, { class: "", name, id });
  // One student may be kept apart from several.
  return isStudent && same("Standard") && (what !== "keep apart" || same("Value"));
}

/** null: it says so already. */
function rewrite(found: FoundTable, { row, line }: PlacedLine, wanted: Line): TabChange | null {
  const { tab, columnOf, lines } = found;
  const differing = EXCEPTIONS_TABLE.columns.filter(
    ({ kind, heading }) => !isSame(kind, line[heading], wanted[heading]),
  );
  if (!tab || differing.length === 0) return null;
  const placeOf = ({ heading }: ColumnSpec) => columnOf.get(heading) as number;
  const looks = looksOf(EXCEPTIONS_TABLE, columnOf).map(
    (look) => look && { width: look.width, kind: look.kind },
  );
  return {
    ...changeOf(EXCEPTIONS_TABLE, { tab: tab.name, places: columnOf, kind: "update" }),
    looks,
    writes: runsOf(differing, placeOf).map((run) => ({
      row,
      column: placeOf(run[0] as ColumnSpec),
      cells: [cellsOf(run, wanted)],
    })),
    lastRow: Math.max(...lines.map((each) => each.row)),
  };
}

/** The row goes, unless the teacher keeps something of their own beside it. */
function withoutRow(found: FoundTable, standing: PlacedLine): TabChange | null {
  const { tab, columnOf } = found;
  const places = new Set(columnOf.values());
  const beside = (tab?.cells[standing.row - 1] ?? []).some(
    (cell, at) => !isBlank(cell) && !places.has(at + 1),
  );
  if (beside) return rewrite(found, standing, {});
  const change = changeOf(EXCEPTIONS_TABLE, { tab: tab?.name ?? "", places: columnOf, kind: "update" });
  return { ...change, deleteRows: [{ row: standing.row, count: 1 }] };
}
