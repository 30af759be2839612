import { coverageOf } from "../../mastery/groups/quality";
import type { Line } from "../../workbook/tables/tableSpec";
import { classesCalled } from "../classesCalled";
import type { Issue } from "../describeWorkbook";
import type { GroupsBuilt } from "../replies";
import type { OnBooks } from "../onBooks";
import { titleOf } from "./lineParts";
import { movedWords } from "./moved";
import type { Rebuilt } from "./rebuild";
import { totalsOf } from "./toast";
import { tutorWarning } from "./tutorNames";
import type { Told } from "./told";
import { words } from "./words";

export interface ReplyTerms {
  on: OnBooks;
  told: Told;
  tab: string;
  lines: readonly Line[];
  /** Headings of ours that are gone from the tab. */
  missing: readonly string[];
}

/** What the page hears about a build. */
export function replyOf(rebuilt: readonly Rebuilt[], terms: ReplyTerms): GroupsBuilt {
  const { tab, lines, missing, told } = terms;
  const coverages = rebuilt.map(({ plan }) => coverageOf(plan));
  const gone = missing.length > 0 ? [headingsGone(tab, missing)] : [];
  return {
    tab,
    ...totalsOf(rebuilt, lines),
    covered: coverages.reduce((sum, { covered }) => sum + covered, 0),
    withGap: coverages.reduce((sum, { withGap }) => sum + withGap, 0),
    ...startsWith(rebuilt),
    reteach: reteachTitles(rebuilt),
    moved: rebuilt.flatMap((one) => movedWords(one, one.former)),
    warnings: [...told.warnings, ...tutorWarning(rebuilt)],
    issues: [...gone, ...told.issues, ...issuesOf(terms.on)],
  };
}

function startsWith(rebuilt: readonly Rebuilt[]): Pick<GroupsBuilt, "needsMost"> {
  const asked = rebuilt.filter(({ needsMost }) => needsMost !== undefined);
  if (asked.length === 0) return {};
  return {
    needsMost: asked.flatMap(({ cohort, needsMost }) =>
      needsMost ? [{ class: cohort.classes.join(", "), ...needsMost }] : [],
    ),
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

function issuesOf({ books, scope }: OnBooks): Issue[] {
  const asked = classesCalled(scope.class, books.books);
  return [...books.issues, ...asked.flatMap(({ issues }) => issues)];
}

function headingsGone(tab: string, missing: readonly string[]): Issue {
  const message = words.headingsGone(tab, missing.join(", "));
  return { tab, row: 1, column: null, code: "headingGone", message };
}
