import type { Day } from "../../mastery/calendar/day";
import type { Books } from "../../workbook/gradebook/classBook";
import { NO_CHANGES, type Changes, type Snapshot, type TabChange } from "../../workbook/snapshot";
import { findTable, type FoundTable } from "../../workbook/tables/findTable";
import { planAppend, planTable } from "../../workbook/tables/planTable";
import { ASSESSMENTS_TABLE, LOG_TABLE, rosterTable } from "../../workbook/tables/specs";
import { tableIssues } from "../../workbook/tables/tableIssues";
import type { Line, TableSpec } from "../../workbook/tables/tableSpec";
import type { RosterBuilt } from "../replies";
import type { Scope } from "../scope";
import { allLines } from "./allLines";
import { freshEntries, withFirst } from "./freshEntries";
import { isLeftAlone, logLines } from "./past";
import { readHistory } from "./history";
import { returnedGuesses, rowFinder } from "./returnedGuesses";
import { readMemory } from "./rosterLog";
import { inOrder } from "./listing";
import { lineCells, type RosterLine } from "./rosterLine";
import { rosterIssues } from "./rosterIssues";
import { countsOf, toastOf } from "./rosterReply";
import { shownLines, type Shown } from "./shown";
import { words } from "./words";

export interface RosterInput {
  books: Books;
  snapshot: Snapshot;
  scope: Scope;
  today: Day;
}

export interface RosterAnswer {
  changes: Changes;
  reply: RosterBuilt;
  toast: string;
}

/** Brings the Retake Roster up to date with the gradebook (domain.md §6). */
export function buildRoster(input: RosterInput): RosterAnswer {
  const spec = rosterTable(input.books.policy);
  const found = findTable(spec, input.snapshot);
  const broken = [spec, LOG_TABLE, ASSESSMENTS_TABLE].filter(
    (table) => findTable(table, input.snapshot).missing.length > 0,
  );
  return broken.length > 0 ? notBuilt(broken, input) : built(input, spec, found);
}

function built(input: RosterInput, spec: TableSpec, found: FoundTable): RosterAnswer {
  const { books, snapshot, scope, today } = input;
  const memory = readMemory(snapshot);
  const history = readHistory(snapshot);
  const hasRow = rowFinder(snapshot);
  const { lines, days } = allLines({ books, today, spec, placed: found.lines, memory, history, hasRow });
  const shown = shownLines(lines, scope, books.policy);
  const wanted = wantedCells(books, { found, lines, shown });
  const isNothing = wanted.length === 0 && found.state !== "there";
  const plan = isNothing ? NOTHING : planTable(spec, snapshot, wanted, { gone: "delete" });
  const guesses = returnedGuesses(shown.lines, days, input);
  const log = logLines({ lines, went: plan.went, memory, today, settings: books.policy.settings });
  const restarted = shown.lines.flatMap(({ placed, taken }) => (placed && taken ? [placed.row] : []));
  const tab = plan.change?.tab ?? found.tab?.name ?? spec.title;
  const { nextForms, ...counts } = countsOf(shown.asked, today);
  const { came, went, changed } = plan;
  const issues = [...rosterIssues(input, { found, shown: shown.lines, days, hasRow }), ...guesses.issues];
  // The log comes first, so that nothing is gone before it is kept.
  const tabs = present([
    log.length === 0 ? null : planAppend(LOG_TABLE, snapshot, log),
    guesses.lines && planTable(ASSESSMENTS_TABLE, snapshot, guesses.lines, { gone: "keep" }).change,
    plan.change && withFirst(plan.change, freshEntries(spec, found, restarted)),
  ]);
  return {
    changes: { ...NO_CHANGES, tabs, show: isNothing ? null : tab },
    reply: { tab, ...counts, came: came.length, went: went.length, changed: changed.length, issues },
    toast: toastOf({ ...counts, nextForms }, issues.length),
  };
}

const NOTHING = { change: null, came: [], went: [], changed: [] } as const;

/** The lines that are shown, and those on the tab that are not ours to judge. */
function wantedCells(
  { policy, books }: Books,
  { found, lines, shown }: { found: FoundTable; lines: readonly RosterLine[]; shown: Shown },
): Line[] {
  const judged = new Set(lines.flatMap(({ placed }) => placed ?? []));
  const others = found.lines.filter((line) => !judged.has(line) && isLeftAlone(line, books));
  return [
    ...inOrder(shown.lines).map((line) => lineCells(line, policy, shown.alsoOpen(line))),
    ...others.map(({ line }) => line),
  ];
}

function present(changes: readonly (TabChange | null)[]): TabChange[] {
  return changes.filter((change): change is TabChange => change !== null);
}

/** While a heading of ours is gone nothing is written: what stands under it could not be kept. */
function notBuilt(broken: readonly TableSpec[], input: RosterInput): RosterAnswer {
  const { snapshot, today } = input;
  const { nextForms: _, ...counts } = countsOf([], today);
  const [first] = broken as [TableSpec];
  const found = findTable(first, snapshot);
  const tab = findTable(rosterTable(input.books.policy), snapshot).tab?.name;
  return {
    changes: NO_CHANGES,
    reply: {
      tab: tab ?? rosterTable(input.books.policy).title,
      ...counts,
      came: 0,
      went: 0,
      changed: 0,
      issues: broken.flatMap((table) => tableIssues(table, snapshot)),
    },
    toast: words.notBuilt(found.tab?.name ?? first.title, found.missing),
  };
}
