import { nameKey } from "../../mastery/name";
import { standardsIn } from "../../workbook/layout/statedStandard";
import type { Issue } from "../describeWorkbook";
import type { ListedStandards } from "./listedStandards";
import { keyIn, textIn } from "./setupRow";
import type { Suggested } from "./suggestedRows";
import { titleWords } from "./titleWords";

export const TITLE_ISSUES = [
  "severalStandards",
  "standardsListed",
  "standardsUnused",
  "columnsUnmatched",
  "yearsTaken",
] as const;
type TitleIssueCode = (typeof TITLE_ISSUES)[number];

/** What titles leave open, once for each tab. */
export function titleIssues(suggested: readonly Suggested[], listed: ListedStandards | null): Issue[] {
  const tabs = [...new Set(suggested.map(({ item }) => item.tab))];
  const ofTabs = tabs.flatMap((tab) => {
    const own = suggested.filter(({ item }) => item.tab === tab);
    return [...severalStandards(own), ...yearsTaken(own)];
  });
  return [...ofTabs, ...(listed ? listIssues(suggested, listed) : [])];
}

function issue(code: TitleIssueCode, tab: string, message: string): Issue {
  return { tab, row: null, column: null, code, message };
}

function severalStandards(suggested: readonly Suggested[]): Issue[] {
  return suggested.flatMap(({ item, standard }) => {
    const codes = standardsIn(standard);
    const isTitle = item.standard !== null && codes.length > 1 && codes.every((code) => /\d/.test(code));
    return isTitle
      ? [issue("severalStandards", item.tab, titleWords.severalStandards(item.column, codes))]
      : [];
  });
}

function yearsTaken(suggested: readonly Suggested[]): Issue[] {
  const taken = suggested.filter(({ item }) => item.yearTaken).map(({ item }) => item);
  const [first] = taken;
  const days = taken.map(({ given }) => given).sort();
  if (!first) return [];
  const columns = taken.map(({ column }) => column);
  const message = titleWords.yearsTaken(columns, days[0] as string, days[days.length - 1] as string);
  return [issue("yearsTaken", first.tab, message)];
}

/** Columns without a standard of the list and standards without a column stay, and are said. */
function listIssues(suggested: readonly Suggested[], { tab, rows }: ListedStandards): Issue[] {
  const carried = new Set(suggested.map(({ standard }) => nameKey(standard)));
  const codes = new Set(rows.map((row) => keyIn(row, "Code")));
  const unused = rows.filter((row) => !carried.has(keyIn(row, "Code"))).map((row) => textIn(row, "Code"));
  const unmatched = suggested.filter(
    ({ standard, kind }) => !codes.has(nameKey(standard)) && kind !== "practice",
  );
  const columns = [...new Set(unmatched.map(({ item }) => item.column))];
  return [
    issue("standardsListed", tab, titleWords.standardsListed(tab, rows.length)),
    ...(unused.length > 0 ? [issue("standardsUnused", tab, titleWords.standardsUnused(tab, unused))] : []),
    ...(columns.length > 0
      ? [issue("columnsUnmatched", tab, titleWords.columnsUnmatched(tab, columns))]
      : []),
  ];
}
