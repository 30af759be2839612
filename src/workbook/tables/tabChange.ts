import type { ColumnLook, TabChange, TextColour } from "../snapshot";
import { runsOf } from "./runs";
import type { Line, TableSpec } from "./tableSpec";

/** A setting's tab is told by its colour. */
const SETTINGS_GREY = "#9e9e9e";

/** Where the columns of a tab stand, from 1. */
export type Places = ReadonlyMap<string, number>;

/** Where the columns stand on a tab that is made. */
export function placesOf({ columns }: TableSpec): Places {
  return new Map(columns.map(({ heading }, index) => [heading, index + 1]));
}

/** What is the same whatever is written. */
export function changeOf(
  spec: TableSpec,
  { tab, places, kind }: { tab: string; places: Places; kind: TabChange["kind"] },
): TabChange {
  return {
    tab,
    kind,
    rangeName: spec.rangeName,
    columns: Math.max(...places.values()),
    looks: null,
    frozenRows: 1,
    frozenColumns: spec.frozenColumns,
    ...(spec.wraps ? { wraps: spec.wraps } : {}),
    tabColour: spec.settings ? SETTINGS_GREY : null,
    colours: spec.colours.flatMap((colour) => placedColours(colour, spec, places)),
    backgrounds: [],
    writes: [],
    deleteRows: [],
    lastRow: 1,
  };
}

/** A look for each column of the tab; null for the teacher's own. */
export function looksOf({ columns }: TableSpec, places: Places): (ColumnLook | null)[] {
  const looks: (ColumnLook | null)[] = Array.from({ length: Math.max(...places.values()) }, () => null);
  for (const { heading, width, kind, choices } of columns) {
    const place = places.get(heading);
    if (place !== undefined) looks[place - 1] = { width, kind, ...(choices ? { choices } : {}) };
  }
  return looks;
}

/** The columns of ours on a tab that people work on; settings are the teacher's to type. */
export function warnedColumns({ columns, settings }: TableSpec, places: Places): Pick<TabChange, "warnOn"> {
  if (settings) return {};
  const own = columns.filter(({ owner }) => owner === "ours");
  return { warnOn: own.flatMap(({ heading }) => places.get(heading) ?? []) };
}

/** The colours of the spec where its columns stand now. */
function placedColours(colour: TextColour, { columns }: TableSpec, places: Places): TextColour[] {
  const headings = columns.slice(colour.firstColumn - 1, colour.lastColumn).map(({ heading }) => heading);
  const at = headings.flatMap((heading) => places.get(heading) ?? []);
  return runsOf(at, (column) => column).map((run) => ({
    ...colour,
    firstColumn: run[0] as number,
    lastColumn: run[run.length - 1] as number,
  }));
}

/** The backgrounds of single cells of lines. */
export function backgroundsOf(
  { shade }: TableSpec,
  lines: readonly { row: number; line: Line }[],
  places: Places,
): { row: number; column: number; colour: string }[] {
  return lines.flatMap(({ row, line }) => {
    const shaded = shade?.(line);
    const column = shaded ? places.get(shaded.heading) : undefined;
    return shaded && column !== undefined ? [{ row, column, colour: shaded.colour }] : [];
  });
}
