import type { Books } from "../../workbook/gradebook/classBook";
import { findTable, type FoundTable } from "../../workbook/tables/findTable";
import { rosterTable } from "../../workbook/tables/specs";
import type { TableSpec } from "../../workbook/tables/tableSpec";
import { ticksKnown } from "../groupTicks/ticksKnown";
import type { OnBooks } from "../onBooks";
import { requestsOf } from "../requests/requestsOf";
import { allLines, type AllLines } from "./allLines";
import { readHistory, type History } from "./history";
import { rowFinder } from "./returnedGuesses";
import { readMemory, type Memory } from "./rosterLog";

/** Every line there may be, with the roster as it stands and what the log remembers. */
export interface RosterNow extends AllLines {
  spec: TableSpec;
  found: FoundTable;
  memory: Memory;
  history: History;
  hasRow: (className: string, column: string) => boolean;
}

/** Worked out once for a workbook: groups, explanations and previews all ask, and it is most of their time. */
const known = new WeakMap<Books, { on: Omit<OnBooks, "scope">; roster: RosterNow }>();

/** Every line of every class from gradebook, settings, roster and log (domain.md §6). */
export function readRoster(on: Omit<OnBooks, "scope">): RosterNow {
  const last = known.get(on.books);
  if (last && isSameWorkbook(last.on, on)) return last.roster;
  const roster = workOut(on);
  known.set(on.books, { on, roster });
  return roster;
}

function isSameWorkbook(one: Omit<OnBooks, "scope">, other: Omit<OnBooks, "scope">): boolean {
  const { snapshot, today, pending } = other;
  return one.snapshot === snapshot && one.today === today && one.pending === pending;
}

function workOut(on: Omit<OnBooks, "scope">): RosterNow {
  const { books, snapshot, today } = on;
  const spec = rosterTable(books.policy);
  const found = findTable(spec, snapshot);
  const memory = readMemory(snapshot);
  const history = readHistory(snapshot);
  const hasRow = rowFinder(snapshot);
  const requests = requestsOf(on);
  const { lines, days } = allLines({
    ...{ books, today, spec, placed: found.lines },
    ...{ memory, history, hasRow, requests, ticked: ticksKnown(on) },
  });
  return { spec, found, memory, history, hasRow, lines, days };
}
