import type { Term } from "../../mastery/calendar/calendar";
import { textOf, dayOf } from "../../workbook/cell";
import type { Snapshot } from "../../workbook/snapshot";
import type { ColumnSpec, Line } from "../../workbook/tables/tableSpec";
import { findTable } from "../../workbook/tables/findTable";
import { readHeadings } from "../../workbook/tables/headingRow";
import { LOG_TABLE } from "../../workbook/tables/specs";
import type { OnBooks } from "../onBooks";
import { inOrder, isListed } from "../roster/listing";
import type { RosterNow } from "../roster/readRoster";
import { lineCells, type RosterLine } from "../roster/rosterLine";
import { archiveName, type Archive } from "./archiveTab";
import { words } from "./words";

/** Every gap has a line here, and how the lines of a day were sorted is no news of a term. */
const LEFT_OUT = ["Also open", "Order"];
/** Columns of whole sentences and titles. */
const WIDE = ["Retake of", "Reason", "Feedback", "Note"];

/** The roster's lines of a term with all that was ticked and typed, and below them the log's lines of its days. */
export function retakesArchive(
  { books: { policy }, snapshot, today }: OnBooks,
  term: Term,
  { roster, ofTerm }: { roster: RosterNow; ofTerm: readonly RosterLine[] },
): Archive {
  const own = ownColumns(roster);
  const columns = roster.spec.columns.filter(({ heading }) => !LEFT_OUT.includes(heading));
  const lines = inOrder(ofTerm.filter(isListed)).map((line) => {
    const cells = { ...typedOn(line), ...lineCells(line, policy, []) };
    return [...columns.map((column) => asText(column, cells)), ...own.map((of) => of(line))];
  });
  const headings = [...columns.map(({ heading }) => heading), ...own.map((of) => of(null))];
  const log = logOf(snapshot, term);
  const above = [headings, ...lines, [], [words.logOf(term.name)]];
  return {
    rangeName: archiveName(term, "RETAKES"),
    title: words.retakesTitle(term.name),
    rows: [...above, ...log, [], [words.kept(term.name, today)]],
    headings: [above.length + 1],
    wide: headings.flatMap((heading, at) => (WIDE.includes(heading) ? [at + 1] : [])),
    colours: () => [],
  };
}

/** What was ticked and typed for an attempt that is scored is in the log. */
function typedOn({ placed, taken }: RosterLine): Line {
  return placed && !taken ? placed.line : {};
}

function asText({ heading, kind }: ColumnSpec, line: Line): string {
  const cell = line[heading];
  if (kind === "tick") return cell === true ? words.yes : cell === false ? "" : textOf(cell);
  return textOf(cell);
}

/** The teacher's own columns: what stands there on a line, of null the heading. */
function ownColumns({ spec, found: { tab } }: RosterNow): ((line: RosterLine | null) => string)[] {
  if (!tab) return [];
  return readHeadings(spec, tab).foreign.map(
    (column) => (line) =>
      line && !line.placed ? "" : textOf(tab.cells[(line?.placed?.row ?? 1) - 1]?.[column - 1]),
  );
}

/** They stay in the log, too: forms sat, days missed and what a term allows are read from there as long as the columns stand. */
function logOf(snapshot: Snapshot, { first, last }: Term): string[][] {
  const headings = LOG_TABLE.columns.map(({ heading }) => heading);
  const isInTerm = (line: Line) => {
    const day = dayOf(textOf(line["When"]).slice(0, 10));
    return day !== null && first <= day && day <= last;
  };
  const lines = findTable(LOG_TABLE, snapshot).lines.filter(({ line }) => isInTerm(line));
  return [headings, ...lines.map(({ line }) => headings.map((heading) => textOf(line[heading])))];
}
