import { isSameName } from "../../mastery/name";
import type { Books } from "../../workbook/gradebook/classBook";
import { NO_CHANGES, type Changes, type TabChange } from "../../workbook/snapshot";
import { findTable } from "../../workbook/tables/findTable";
import { planAppend, planTable } from "../../workbook/tables/planTable";
import { groupsTable, LOG_TABLE } from "../../workbook/tables/specs";
import type { PlacedLine } from "../../workbook/tables/tableSpec";
import { rotationFor } from "../groupDesk/rotationFor";
import type { OnBooks } from "../onBooks";
import type { GroupsBuilt } from "../replies";
import { linesOfPlan } from "./groupLines";
import { handLines, readHandLog, type HandLog } from "./handLog";
import { loggedLines } from "./logged";
import { rebuildGroups, type Rebuilt } from "./rebuild";
import { replyOf } from "./reply";
import { retakeCells } from "./retakeCells";
import { tabLines, type TabTerms } from "./tabLines";
import { toastOf, totalsOf } from "./toast";
import { toldAbout } from "./told";
import { meetsOf } from "./workCells";
import { words } from "./words";

export interface GroupsTabBuilt {
  changes: Changes;
  reply: GroupsBuilt;
  toast: string;
}

/** Builds or rebuilds Corrective Groups for what is asked for; the same input twice changes nothing. */
export function buildGroupsTab(on: OnBooks): GroupsTabBuilt {
  const { books, snapshot, scope, today } = on;
  const spec = groupsTable(books.policy);
  const found = findTable(spec, snapshot);
  const handLog = readHandLog(findTable(LOG_TABLE, snapshot).lines.map(({ line }) => line));
  const rebuilt = rebuildGroups({ books, scope, today, standing: found.lines, handLog });
  const built = builtLines(rebuilt, on);
  const lines = built.flatMap((one) => one.lines);
  const wanted = tabLines(built, { ...classesOf(books), scope, standing: found.lines });
  if (wanted.length === 0 && found.tab === null) return nobody(on, spec.title);
  const plan = planTable(spec, snapshot, wanted, { gone: "delete", order: "wanted" });
  const isBroken = plan.missing.length > 0;
  const tab = plan.change?.tab ?? found.tab?.name ?? spec.title;
  // The log comes first, so that nothing is gone before it is kept.
  const log = isBroken ? null : planLog(rebuilt, on, { went: plan.went, handLog });
  const tabs = [log, plan.change].flatMap((change) => change ?? []);
  const changes = { ...NO_CHANGES, tabs, show: tab };
  const told = toldAbout(rebuilt, on, changes);
  const reply = replyOf(rebuilt, { on, told, tab, lines, missing: plan.missing });
  const toast = isBroken
    ? words.headingsGone(tab, plan.missing.join(", "))
    : toastOf(rebuilt, totalsOf(rebuilt, lines));
  return { changes, reply, toast };
}

function builtLines(rebuilt: readonly Rebuilt[], on: OnBooks) {
  const retake = retakeCells(on);
  const rotationOf = rotationFor(on);
  return rebuilt.map((one) => {
    const calendar = { meets: meetsOf(one, rotationOf), retake };
    return { classes: one.cohort.classes, lines: linesOfPlan(one, calendar) };
  });
}

function planLog(
  rebuilt: readonly Rebuilt[],
  { books, snapshot, today }: OnBooks,
  { went, handLog }: { went: readonly PlacedLine[]; handLog: HandLog },
): TabChange | null {
  const lines = [
    ...loggedLines(went, groupsTable(books.policy), today),
    ...rebuilt.flatMap((one) => handLines({ ...one, hands: one.plan.hands, went }, handLog, today)),
  ];
  return lines.length > 0 ? planAppend(LOG_TABLE, snapshot, lines) : null;
}

/** A class that is not among those read may have lost its tab, one without students its headings. */
function classesOf({ books, issues }: Books): Pick<TabTerms, "classes" | "isUnread"> {
  return {
    classes: books.map(({ settings }) => settings.name),
    isUnread: (name) => {
      const book = books.find(({ settings }) => isSameName(settings.name, name));
      if (book) return book.issues.some(({ code }) => code === "headingGone");
      return issues.some(({ code }) => code === "tabGone");
    },
  };
}

/** Nobody to be listed, and no tab: none is made. */
function nobody(on: OnBooks, tab: string): GroupsTabBuilt {
  const told = { warnings: [], issues: [] };
  const reply = replyOf([], { on, told, tab, lines: [], missing: [] });
  return { changes: NO_CHANGES, reply, toast: words.toast.nothing };
}
