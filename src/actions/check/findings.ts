import { columnLetters } from "../../workbook/cell";
import type { Books } from "../../workbook/gradebook/classBook";
import { readBooks } from "../../workbook/gradebook/readBooks";
import { readPolicyTable } from "../../workbook/policyTable";
import { tabOf } from "../../workbook/tables/ownership";
import type { Line } from "../../workbook/tables/tableSpec";
import { POLICY_TABLE } from "../../workbook/tables/specs";
import type { SuggestedSetup } from "../setup/setup";
import { sentenceIssues } from "../familyWording/wordingIssues";
import { readWording } from "../familyWording/wordingTable";
import { readStored } from "../setup/setupTables";
import { suggestSetup } from "../setup/suggestSetup";
import { missingOnTabs, unknownStudents } from "./acrossTabs";
import { rankOf, type CheckInput } from "./codes";
import { contradictions } from "./contradictions/contradictions";
import { finding, type Finding } from "./finding";
import { marksFindings } from "./marks";
import { formulaErrors, overwrittenFormulas } from "./ourFormulas";
import { peopleFindings } from "./people";
import { policyVersion } from "./policyVersion";
import { splitAdvice } from "./splitAdvice";
import { ourTabsFindings, readersFindings } from "./readers";
import { settingsFindings } from "./standardFindings";
import { tabFindings } from "./tabFindings";

export interface Found {
  /** Most depends on the first; [] where nothing needs a look. */
  findings: readonly Finding[];
  /** What the log is told of the policy in force; null: nothing new. */
  note: Line | null;
}

/** Everything in a workbook that needs a look; null: it is not set up. */
export function findingsIn(input: CheckInput): Found | null {
  const books = readBooks(input.snapshot, input.today);
  const ours = ourTabsFindings(books?.policy ?? readPolicyTable([]).policy, input);
  if (!books) return ours.length > 0 ? { findings: inOrder(ours), note: null } : null;
  const { findings: ofPolicy, note } = policyVersion(books.policy, input);
  return { findings: inOrder([...ours, ...inClasses(books, input), ...ofPolicy]), note };
}

function inClasses(books: Books, input: CheckInput): Finding[] {
  const { snapshot, today, isHidden } = input;
  const { tabs } = snapshot;
  const suggested = suggestSetup(snapshot, today);
  const policyTab = tabOf(POLICY_TABLE.rangeName, snapshot);
  return [
    ...readersFindings({ books, suggested }, input),
    ...(policyTab ? contradictions(books, { tab: policyTab, today }) : []),
    ...settingsFindings(books.books, snapshot),
    ...peopleFindings(books.books, { tabs, assessments: readStored(snapshot).assessments }),
    ...marksFindings(books.books, { tabs, locale: input.locale, stated: statedPoints(suggested) }),
    ...overwrittenFormulas(books, input),
    ...formulaErrors(snapshot),
    ...missingOnTabs(books.books),
    ...unknownStudents(books, snapshot),
    ...tabFindings(books.books, { tabs, isHidden }),
    ...sentenceIssues(readWording(snapshot)).map((one) => finding(one.code, one, splitAdvice(one.message))),
  ];
}

/** The points that a class's own tab says of a column. */
function statedPoints({ setup: { classes } }: SuggestedSetup) {
  return ({ tab, column }: { tab: string; column: number }): number | null => {
    const layout = classes.find((own) => own.tab === tab);
    if (layout?.orientation !== "wide") return null;
    return layout.assessments.find((own) => own.column === columnLetters(column))?.outOf ?? null;
  };
}

/** What two readers say of one place is one problem; the sort keeps the order in which things were found. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const byPlace = new Map<string, Finding>();
  for (const one of findings) {
    const key = JSON.stringify([one.tab, one.row, one.column, one.what]);
    if (!byPlace.has(key)) byPlace.set(key, one);
  }
  return [...byPlace.values()].sort((a, b) => rankOf(a.code) - rankOf(b.code));
}
