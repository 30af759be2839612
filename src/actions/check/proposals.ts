import type { Day } from "../../mastery/calendar/day";
import { nameKey } from "../../mastery/name";
import { keyOf, textOf } from "../../workbook/cell";
import { columnIndex } from "../../workbook/layout/merges";
import type { Snapshot } from "../../workbook/snapshot";
import { findTable } from "../../workbook/tables/findTable";
import { CLASSES_TABLE, LOG_TABLE } from "../../workbook/tables/specs";
import type { PlacedLine, TableSpec } from "../../workbook/tables/tableSpec";
import type { Proposal } from "../setup/differences";
import { renamedCells } from "../setup/renamedCells";
import { renamedLog } from "../setup/takeOver";
import type { CheckInput } from "./codes";
import type { Edit, Repair } from "./finding";
import { words } from "./words";

/** The repair of a difference from what was set up. */
export function proposed(
  proposal: Proposal,
  { snapshot, today }: Pick<CheckInput, "snapshot" | "today">,
): Repair[] {
  switch (proposal.kind) {
    case "renamedColumn":
      return repair(renamedColumn(proposal, snapshot, today), { ...proposal, label: words.newName });
    case "renamedTab": {
      const line = linesOf(CLASSES_TABLE, snapshot).find(isOfClass(proposal.class));
      const from = textOf(line?.line["Tab"]);
      const edits = line ? [setting(CLASSES_TABLE, line, { heading: "Tab", after: proposal.to })] : [];
      return repair(edits, { from, to: proposal.to, label: words.newName });
    }
    case "clearedHeading": {
      const { tab, row, column, heading } = proposal;
      const place = { tab, row, column: columnIndex(column) + 1 };
      const cell = { ...place, before: "", after: `'${heading}`, format: null };
      return repair([{ kind: "cell", cell }], { from: "", to: heading, label: words.headingBack });
    }
  }
}

function repair(
  edits: readonly Edit[],
  { from, to, label }: { from: string; to: string; label: string },
): Repair[] {
  if (edits.length === 0) return [];
  return [{ id: "proposal", label, before: words.quoted(from), after: words.quoted(to), edits }];
}

type Renamed = Extract<Proposal, { kind: "renamedColumn" }>;

/** Wherever our tabs name the column; the log tells, so that attempts under the old name are still known. */
function renamedColumn(name: Renamed, snapshot: Snapshot, today: Day): Edit[] {
  const cells = renamedCells(snapshot, [name]).map((cell): Edit => ({ kind: "setting", ...cell }));
  const lines = renamedLog([name], today).map((line): Edit => ({ kind: "line", spec: LOG_TABLE, line }));
  return cells.length > 0 ? [...cells, ...lines] : [];
}

function linesOf(spec: TableSpec, snapshot: Snapshot): readonly PlacedLine[] {
  const { lines, missing } = findTable(spec, snapshot);
  return missing.length > 0 ? [] : lines;
}

function isOfClass(name: string) {
  return ({ line }: PlacedLine): boolean => keyOf(line["Class"]) === nameKey(name);
}

function setting(
  spec: TableSpec,
  { row, line }: PlacedLine,
  { heading, after }: { heading: string; after: string },
): Edit {
  return { kind: "setting", spec, row, heading, before: line[heading], after };
}
