import { isBlank, textOf } from "../../workbook/cell";
import type { Books } from "../../workbook/gradebook/classBook";
import { columnIndex } from "../../workbook/layout/merges";
import type { Snapshot } from "../../workbook/snapshot";
import { isOurs } from "../../workbook/tables/ownership";
import { findTable } from "../../workbook/tables/findTable";
import { rosterTable } from "../../workbook/tables/specs";
import { tableIssues } from "../../workbook/tables/tableIssues";
import { allTables } from "../../workbook/tables/allTables";
import type { Issue } from "../describeWorkbook";
import { planRepairs } from "../repair/planRepairs";
import { rosterIssues } from "../roster/rosterIssues";
import type { Difference } from "../setup/differences";
import type { SuggestedSetup } from "../setup/setup";
import type { CheckInput } from "./codes";
import { finding, type Finding, type Repair } from "./finding";
import { newColumnRepair } from "./newColumns";
import { proposed } from "./proposals";
import { splitAdvice } from "./splitAdvice";
import { words } from "./words";

/** What the readers say already, said once. */
export function readersFindings(
  { books, suggested }: { books: Books; suggested: SuggestedSetup },
  { snapshot, today }: CheckInput,
): Finding[] {
  const roster = rosterIssues({ books, snapshot, scope: {}, today }, onTheTab(books, snapshot));
  const issues: Issue[] = [
    ...suggested.issues,
    ...books.issues.filter((own) => own.code === "illegalSetting" && !suggested.issues.some(isAt(own))),
    ...books.books.flatMap((book) => book.issues.filter(({ code }) => OF_BOOKS.includes(code))),
    ...roster.filter(({ code }) => OF_ROSTER.includes(code)),
  ];
  return issues.map((issue) => {
    const repairs =
      issue.code === "newColumn"
        ? newColumnRepair(issue, suggested)
        : proposalOf(issue).flatMap((own) => proposed(own, { snapshot, today }));
    return finding(issue.code, issue, said(issue, snapshot), repairs);
  });
}

/** What stands on the roster; its lines are not built anew, which would take longer than all else together. */
function onTheTab({ policy }: Books, snapshot: Snapshot): Parameters<typeof rosterIssues>[1] {
  const found = findTable(rosterTable(policy), snapshot);
  return { found, shown: [], days: new Map(), hasRow: () => true };
}

/** The policy's own codes say more than that a setting is illegal. */
function isAt({ tab, row, column }: Issue) {
  return (other: Issue): boolean => other.tab === tab && other.row === row && other.column === column;
}

/** Marks are looked at here in columns, and what was renamed or is gone stands among set-up's differences. */
const OF_BOOKS: readonly string[] = ["noStudents", "doubledStudent"];
const OF_ROSTER: readonly string[] = ["illegalException", "notADay", "requestUnmatched"];

function proposalOf(issue: Issue): NonNullable<Difference["proposal"]>[] {
  const { proposal = null } = issue as Partial<Difference>;
  return proposal === null ? [] : [proposal];
}

/** In a settings tab the reader says what fits, and the cell what stands there. */
function said(issue: Issue, snapshot: Snapshot): { what: string; todo: string } {
  const tab = snapshot.tabs.find(({ name }) => name === issue.tab);
  const { row, column } = issue;
  if (
    !tab ||
    row === null ||
    column === null ||
    !isOurs(tab, snapshot) ||
    /^doubled|^cap|^recorded/.test(issue.code)
  ) {
    return splitAdvice(issue.message);
  }
  const typed = tab.cells[row - 1]?.[columnIndex(column)];
  if (isBlank(typed)) return splitAdvice(issue.message);
  return { what: words.holds(textOf(typed)), todo: issue.message };
}

/** Tabs, headings and names of ours that are gone; everything that can be put back is put back at once. */
export function ourTabsFindings(policy: Books["policy"], { snapshot, today }: CheckInput): Finding[] {
  const issues = allTables(policy).flatMap((spec) => tableIssues(spec, snapshot));
  if (issues.length === 0) return [];
  const plan = planRepairs(snapshot, today);
  const tabs = "changes" in plan ? plan.changes.tabs : [];
  return issues.map((issue) => {
    const repairs = tabs
      .filter(({ tab }) => tab === issue.tab && issue.code !== "headingDoubled")
      .map((change): Repair => ({
        id: "putBack",
        label: words.putBack,
        before: words.gone,
        after: words.back,
        edits: [{ kind: "tab", change }],
      }));
    return finding(issue.code, issue, splitAdvice(issue.message), repairs);
  });
}
