import { nameKey } from "../../mastery/name";
import type { Books } from "../../workbook/gradebook/classBook";
import type { Line } from "../../workbook/tables/tableSpec";
import type { Issue } from "../describeWorkbook";
import type { GroupsBuilt } from "../replies";
import type { Scope } from "../scope";
import { titleOf } from "./groupLines";
import { movedWords } from "./moved";
import type { Rebuilt } from "./rebuild";
import { totalsOf } from "./toast";
import { warningWords } from "./warned";
import { words } from "./words";

export interface ReplyTerms {
  books: Books;
  scope: Scope;
  tab: string;
  lines: readonly Line[];
  /** Headings of ours that are gone from the tab. */
  missing: readonly string[];
}

/** What the page hears about a build. */
export function replyOf(rebuilt: readonly Rebuilt[], terms: ReplyTerms): GroupsBuilt {
  const { tab, lines, missing } = terms;
  const gone = missing.length > 0 ? [headingsGone(tab, missing)] : [];
  return {
    tab,
    ...totalsOf(rebuilt, lines),
    reteach: reteachTitles(rebuilt),
    moved: rebuilt.flatMap((one) => movedWords(one, one.former)),
    warnings: rebuilt.flatMap(({ plan, cohort }) =>
      plan.warnings.map((warning) => warningWords(warning, cohort)),
    ),
    issues: [...gone, ...issuesOf(terms)],
  };
}

function reteachTitles(rebuilt: readonly Rebuilt[]): string[] {
  return rebuilt.flatMap(({ plan, cohort }) =>
    plan.reteach.map(({ standard }) => {
      const title = titleOf(standard, cohort);
      return rebuilt.length > 1 ? words.toast.one(cohort.classes.join(", "), title) : title;
    }),
  );
}

function issuesOf({ books, scope }: ReplyTerms): Issue[] {
  const asked = books.books.filter(
    ({ settings }) => scope.class === undefined || nameKey(settings.name) === nameKey(scope.class),
  );
  return [...books.issues, ...asked.flatMap(({ issues }) => issues)];
}

function headingsGone(tab: string, missing: readonly string[]): Issue {
  const message = words.headingsGone(tab, missing.join(", "));
  return { tab, row: 1, column: null, code: "headingGone", message };
}
