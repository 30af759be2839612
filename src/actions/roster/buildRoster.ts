import { NO_CHANGES, type Changes, type TabChange } from "../../workbook/snapshot";
import { afterChanges } from "../../workbook/afterChanges";
import { findTable, type FoundTable } from "../../workbook/tables/findTable";
import { planAppend, planTable, type PlanOptions, type TablePlan } from "../../workbook/tables/planTable";
import { lastRowInUse } from "../../workbook/tables/rowPlans";
import { ASSESSMENTS_TABLE, LOG_TABLE, rosterTable } from "../../workbook/tables/specs";
import { tableIssues } from "../../workbook/tables/tableIssues";
import type { Line, TableSpec } from "../../workbook/tables/tableSpec";
import type { RosterBuilt } from "../replies";
import type { OnBooks } from "../onBooks";
import { freshEntries, withFirst } from "./freshEntries";
import { movementsOf, NO_MOVEMENTS } from "./movements";
import { logLines, statusKnown } from "./past";
import { returnedGuesses } from "./returnedGuesses";
import { readRoster } from "./readRoster";
import { replied } from "./replied";
import { rosterIssues } from "./rosterIssues";
import { ordered, type Sorting, type WantedLine } from "./rosterOrder";
import { rowsNow } from "./rowsNow";
import { shownLines } from "./shown";
import { leftLines, wantedLines } from "./wantedLines";
import { movedLog, whoMoved } from "./whoMoved";
import { words } from "./words";

export type RosterInput = OnBooks;

export interface RosterAnswer {
  changes: Changes;
  reply: RosterBuilt;
  toast: string;
}

/** Brings the Retake Roster up to date with the gradebook (domain.md §6). */
export function buildRoster(input: RosterInput): RosterAnswer {
  const broken = [rosterTable(input.books.policy), LOG_TABLE, ASSESSMENTS_TABLE].filter(
    (table) => findTable(table, input.snapshot).missing.length > 0,
  );
  return broken.length > 0 ? notBuilt(broken, input) : built(input);
}

function built(input: RosterInput): RosterAnswer {
  const { books, snapshot, scope, today } = input;
  const { spec, found, memory, hasRow, lines, days } = readRoster(input);
  const shown = shownLines(lines, scope, books.policy);
  const left = leftLines(found, lines, books);
  const { wanted, sort } = ordered(wantedLines(books, shown, left), found);
  const isNothing = wanted.length === 0 && found.state !== "there";
  const plan = isNothing ? NOTHING : planTable(spec, snapshot, ...planned(wanted));
  const guesses = returnedGuesses(shown.lines, days, input);
  const { settings } = books.policy;
  const log = logLines({ lines, went: plan.went, memory, today, settings });
  const restarted = shown.lines.flatMap(({ placed, taken }) => (placed && taken ? [placed.row] : []));
  const statusOf = statusKnown(lines);
  const movements = movementsOf({ spec, standing: found.lines, wanted, went: plan.went, statusOf });
  const looked = { found, lines, shown: shown.lines, days, hasRow };
  const told = [...rosterIssues(input, looked), ...guesses.issues];
  const tab = plan.change?.tab ?? found.tab?.name ?? spec.title;
  // The log comes first, so that nothing is gone before it is kept.
  const tabs = present([
    planLog([...log, ...movedLog(whoMoved(shown.lines), today)], snapshot),
    guesses.lines && planTable(ASSESSMENTS_TABLE, snapshot, guesses.lines, { gone: "keep" }).change,
    plan.change &&
      inPlace(withFirst(plan.change, freshEntries(spec, found, restarted)), { found, plan, sort }),
  ]);
  const changes = { ...NO_CHANGES, tabs, show: isNothing ? null : tab };
  const issues = rowsNow(told, { spec, found }, afterChanges(snapshot, changes));
  return {
    changes,
    ...replied(shown, { tab, scope, today, movements, issues }),
  };
}

const NOTHING = { change: null, came: [], went: [], changed: [] } as const;

function planned(wanted: readonly WantedLine[]): [lines: Line[], options: PlanOptions] {
  return [wanted.map(({ line }) => line), { gone: "delete", rows: wanted.map(({ row }) => row) }];
}

function planLog(log: readonly Line[], snapshot: RosterInput["snapshot"]): TabChange | null {
  return log.length === 0 ? null : planAppend(LOG_TABLE, snapshot, log);
}

function inPlace(
  change: TabChange,
  { found, plan, sort }: { found: FoundTable; plan: Pick<TablePlan, "came" | "went">; sort: Sorting },
): TabChange {
  if (sort === null || found.tab === null) return change;
  const lastRow = lastRowInUse({ tab: found.tab }) + plan.came.length - plan.went.length;
  return { ...change, sort: sort(lastRow) };
}

function present(changes: readonly (TabChange | null)[]): TabChange[] {
  return changes.filter((change): change is TabChange => change !== null);
}

/** While a heading of ours is gone nothing is written: what stands under it could not be kept. */
function notBuilt(broken: readonly TableSpec[], input: RosterInput): RosterAnswer {
  const { snapshot, today, scope } = input;
  const [first] = broken as [TableSpec];
  const found = findTable(first, snapshot);
  const spec = rosterTable(input.books.policy);
  const tab = findTable(spec, snapshot).tab?.name ?? spec.title;
  const issues = broken.flatMap((table) => tableIssues(table, snapshot));
  const answer = replied({ lines: [], asked: [] }, { tab, scope, today, movements: NO_MOVEMENTS, issues });
  const toast = words.notBuilt(found.tab?.name ?? first.title, found.missing);
  return { changes: NO_CHANGES, reply: { ...answer.reply, message: toast }, toast };
}
