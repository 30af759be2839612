import { isSameName, nameKey } from "../../mastery/name";
import { keyOf, type Cell } from "../../workbook/cell";
import { asList, listed } from "../../workbook/gradebook/classRow";
import { policyCells } from "../../workbook/gradebook/readBooks";
import { parseTitle } from "../../workbook/layout/title";
import { readPolicyTable } from "../../workbook/policyTable";
import type { Snapshot } from "../../workbook/snapshot";
import { findTable } from "../../workbook/tables/findTable";
import { ASSESSMENTS_TABLE, CLASSES_TABLE, rosterTable } from "../../workbook/tables/specs";
import type { Line, TableSpec } from "../../workbook/tables/tableSpec";
import { COLUMN_HEADINGS } from "./classLine";
import type { SetupRow } from "./setup";
import { keyIn } from "./setupRow";

/** A column's new name, to be taken over into the settings. */
export interface NewName {
  class: string;
  from: string;
  to: string;
}

/** The rows of Assessments with new names of columns; all else about them stays. */
export function renamedRows(rows: readonly SetupRow[], names: readonly NewName[]): SetupRow[] {
  return rows.map((row) => {
    const own = names.filter((name) => keyIn(row, "Class") === nameKey(name.class));
    return { ...row, ...inAssessments(row, own) } as SetupRow;
  });
}

/** A cell of our tabs that holds a column's old name. */
export interface RenamedCell {
  spec: TableSpec;
  /** From 1. */
  row: number;
  heading: string;
  before: Cell;
  after: string;
}

/**
 * Where our tabs say a column's old name: in Assessments, in Mastery Classes, and on the roster, so that what is ticked
 * there goes on. While a heading of ours is gone nothing is written there.
 */
export function renamedCells(snapshot: Snapshot, names: readonly NewName[]): RenamedCell[] {
  const { policy } = readPolicyTable(policyCells(snapshot));
  const tables = [
    [ASSESSMENTS_TABLE, inAssessments],
    [CLASSES_TABLE, inClasses],
    [rosterTable(policy), (line, own) => newCells(line, own, ["Retake of"])],
  ] as const satisfies readonly (readonly [TableSpec, Rename])[];
  return tables.flatMap(([spec, rename]) => {
    const { missing, lines } = findTable(spec, snapshot);
    return (missing.length > 0 ? [] : lines).flatMap(({ row, line }) => {
      const own = names.filter((name) => keyOf(line["Class"]) === nameKey(name.class));
      return Object.entries(rename(line, own)).map(([heading, after]) => {
        return { spec, row, heading, before: line[heading], after };
      });
    });
  });
}

/** The cells of a line that become others, by heading. */
type Rename = (line: Line, names: readonly NewName[]) => Record<string, string>;

function newCells(
  line: Line,
  names: readonly NewName[],
  headings: readonly string[],
): Record<string, string> {
  const cells = headings.flatMap((heading) => {
    const known = names.find(({ from }) => nameKey(from) === keyOf(line[heading]));
    return known ? [[heading, known.to] as const] : [];
  });
  return Object.fromEntries(cells);
}

/** Without a standard a column is its own standard under its title: it stays that one. */
function inAssessments(line: Line, names: readonly NewName[]): Record<string, string> {
  const cells = newCells(line, names, ["Column", "Retake of"]);
  const isOwn = "Column" in cells && keyOf(line["Standard"]) === "" && keyOf(line["Retake of"]) === "";
  const { base, text } = parseTitle(line["Column"]);
  return isOwn ? { ...cells, Standard: base || text } : cells;
}

function inClasses(line: Line, names: readonly NewName[]): Record<string, string> {
  const cells = [...COLUMN_HEADINGS, "Ignored"].flatMap((heading) => {
    const before = listed(line[heading]);
    const after = before.map((name) => names.find(({ from }) => isSameName(from, name))?.to ?? name);
    return before.some((name, at) => name !== after[at]) ? [[heading, asList(after)] as const] : [];
  });
  return Object.fromEntries(cells);
}
