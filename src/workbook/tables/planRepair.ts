import { keyOf, isBlank } from "../cell";
import type { Snapshot, TabChange, TabSnapshot } from "../snapshot";
import { findTable, readLines } from "./findTable";
import { readHeadings, type HeadingRow } from "./headingRow";
import { lookalike } from "./lookalike";
import { planMake } from "./planMake";
import { headingBlocks } from "./planUpdate";
import { isLost } from "./ownership";
import { nearlyAbsent } from "./renamed";
import { changeOf, looksOf, placesOf, warnedColumns, type Places } from "./tabChange";
import type { ColumnSpec, TableSpec } from "./tableSpec";

/**
 * Puts back what keeps a tab of ours from being found: its headings, its name, the tab itself with its headings. null
 * where nothing is to be put back, and where row 1 holds something else.
 */
export function planRepair(spec: TableSpec, snapshot: Snapshot): TabChange | null {
  const found = findTable(spec, snapshot);
  const { tab, state } = found;
  const isNameLost = snapshot.names.some(({ name, lost }) => name === spec.rangeName && lost);
  if (tab && state === "there" && found.missing.length > 0) return repairHeadings(spec, tab);
  if (tab && state === "there" && !isNameLost) return null;
  const other = isNameLost ? tab : tab ? null : lookalike(spec, snapshot);
  if (other) {
    const places = readHeadings(spec, other).columnOf;
    return changeOf(spec, { tab: other.name, places, kind: "update" });
  }
  return tab || isLost(spec.rangeName, snapshot) ? planMake(spec, { found, snapshot }, []) : null;
}

function repairHeadings(spec: TableSpec, tab: TabSnapshot): TabChange | null {
  const headings = readHeadings(spec, tab);
  const lost = headings.absent;
  const isRowGone = lost.length === spec.columns.filter(({ titled }) => titled !== "blank").length;
  if (isRowGone && !(tab.cells[0] ?? []).every(isBlank)) return null;
  const places = isRowGone ? placesOf(spec) : placesWith(spec, tab, headings);
  return {
    ...changeOf(spec, { tab: tab.name, places, kind: "update" }),
    looks: looksOf(spec, places),
    ...warnedColumns(spec, places),
    writes: headingBlocks(lost, places),
    lastRow: Math.max(1, ...readLines(spec, tab, places).map(({ row }) => row)),
  };
}

/** Where each column stands once its heading is back: where it was if that can be seen, else in a free column. */
function placesWith(spec: TableSpec, tab: TabSnapshot, headings: HeadingRow): Places {
  const places = new Map([...headings.columnOf].filter(([heading]) => !isUntitled(spec, heading)));
  let free = Math.max(0, ...tab.cells.map((row) => row.length), ...places.values());
  for (const column of headings.absent) {
    const own = formerPlace(column, { spec, tab, places, near: nearlyAbsent(column, tab, headings) });
    const isTaken = own === null || [...places.values()].includes(own);
    places.set(column.heading, isTaken ? ++free : own);
  }
  return new Map([...places, ...untitledPlaces(spec, tab, places)]);
}

function isUntitled({ columns }: TableSpec, heading: string): boolean {
  return columns.some((column) => column.titled === "blank" && column.heading === heading);
}

/** The columns that are meant to have no heading, found once the others have theirs. */
function untitledPlaces(spec: TableSpec, { cells }: TabSnapshot, places: Places): Places {
  const row = [...(cells[0] ?? [])];
  for (const [heading, place] of places) {
    while (row.length < place) row.push("");
    row[place - 1] = heading;
  }
  const { columnOf } = readHeadings(spec, { cells: [row] });
  return new Map([...columnOf].filter(([heading]) => isUntitled(spec, heading)));
}

interface Beside {
  spec: TableSpec;
  tab: TabSnapshot;
  places: Places;
  /** The column whose heading is nearly this one. */
  near: number | null;
}

/**
 * Where a column very likely stands without its heading: next to the column it belongs to, and its heading is blank
 * or nearly right, or whatever it is, both neighbours are. Anything else may be the teacher's own.
 */
function formerPlace({ heading }: ColumnSpec, { spec, tab, places, near }: Beside): number | null {
  const index = spec.columns.findIndex((column) => column.heading === heading);
  const before = index === 0 ? 0 : places.get(spec.columns[index - 1]?.heading ?? "");
  const after = places.get(spec.columns[index + 1]?.heading ?? "");
  const width = Math.max(0, ...tab.cells.map((row) => row.length));
  const candidates = [before === undefined ? 0 : before + 1, after === undefined ? 0 : after - 1];
  const isBetween = index > 0 && candidates[0] === candidates[1];
  const fits = (place: number) => isBetween || place === near || keyOf(tab.cells[0]?.[place - 1]) === "";
  return candidates.find((place) => place > 0 && place <= width && fits(place)) ?? null;
}
