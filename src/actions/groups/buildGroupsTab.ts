import type { Day } from "../../mastery/calendar/day";
import { nameKey } from "../../mastery/name";
import type { Books } from "../../workbook/gradebook/classBook";
import { NO_CHANGES, type Changes, type Snapshot } from "../../workbook/snapshot";
import { findTable } from "../../workbook/tables/findTable";
import { planAppend, planTable } from "../../workbook/tables/planTable";
import { groupsTable, LOG_TABLE } from "../../workbook/tables/specs";
import type { GroupsBuilt } from "../replies";
import type { Scope } from "../scope";
import { linesOfPlan } from "./groupLines";
import { loggedLines } from "./logged";
import { rebuildGroups } from "./rebuild";
import { replyOf } from "./reply";
import { tabLines, type TabTerms } from "./tabLines";
import { toastOf, totalsOf } from "./toast";
import { words } from "./words";

export interface GroupsRequest {
  books: Books;
  snapshot: Snapshot;
  scope: Scope;
  today: Day;
}

export interface GroupsTabBuilt {
  changes: Changes;
  reply: GroupsBuilt;
  toast: string;
}

/** Builds or rebuilds Corrective Groups for what is asked for; the same input twice changes nothing. */
export function buildGroupsTab({ books, snapshot, scope, today }: GroupsRequest): GroupsTabBuilt {
  const spec = groupsTable(books.policy);
  const found = findTable(spec, snapshot);
  const rebuilt = rebuildGroups({ books, scope, today, standing: found.lines });
  const built = rebuilt.map((one) => ({ classes: one.cohort.classes, lines: linesOfPlan(one) }));
  const lines = built.flatMap((one) => one.lines);
  const wanted = tabLines(built, { ...classesOf(books), scope, standing: found.lines });
  if (wanted.length === 0 && found.tab === null) return nobody({ books, scope, tab: spec.title });
  const plan = planTable(spec, snapshot, wanted, { gone: "delete", order: "wanted" });
  const logged = loggedLines(plan.went, spec, today);
  const log = logged.length > 0 ? planAppend(LOG_TABLE, snapshot, logged) : null;
  const tab = plan.change?.tab ?? found.tab?.name ?? spec.title;
  const reply = replyOf(rebuilt, { books, scope, tab, lines, missing: plan.missing });
  const tabs = plan.change ? [...(log ? [log] : []), plan.change] : [];
  const toast =
    plan.missing.length > 0
      ? words.headingsGone(tab, plan.missing.join(", "))
      : toastOf(rebuilt, totalsOf(rebuilt, lines));
  return { changes: { ...NO_CHANGES, tabs, show: tab }, reply, toast };
}

/** A class that is not among those read may have lost its tab, one without students its headings. */
function classesOf({ books, issues }: Books): Pick<TabTerms, "classes" | "isUnread"> {
  return {
    classes: books.map(({ settings }) => settings.name),
    isUnread: (name) => {
      const book = books.find(({ settings }) => nameKey(settings.name) === nameKey(name));
      if (book) return book.issues.some(({ code }) => code === "headingGone");
      return issues.some(({ code }) => code === "tabGone");
    },
  };
}

/** Nobody to be listed, and no tab: none is made. */
function nobody({
  books,
  scope,
  tab,
}: Pick<GroupsRequest, "books" | "scope"> & { tab: string }): GroupsTabBuilt {
  const reply = replyOf([], { books, scope, tab, lines: [], missing: [] });
  return { changes: NO_CHANGES, reply, toast: words.toast.nothing };
}
