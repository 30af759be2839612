import type { GroupWarning, HandWarning } from "../../mastery/groups/warnings";
import { lettersOf, type FoundTable } from "../../workbook/tables/findTable";
import type { Issue } from "../describeWorkbook";
import { findPerson } from "./people";
import { makeLabel } from "./groupLabels";
import { linesOf } from "./linesByPerson";
import type { Rebuilt } from "./rebuild";
import { words } from "./words";

/** Words under Moved to that cannot be followed, with the row in which they stand after the build. */
export function handIssues(one: Rebuilt, after: FoundTable): Issue[] {
  const { plan, movedTo } = one;
  const warned = plan.warnings.filter(isHandWarning);
  return [
    ...movedTo.unread.flatMap((student) => issueAt(one, { student, after }, unreadWords)),
    ...warned.flatMap((warning) =>
      issueAt(one, { student: warning.student, after }, (name) => gone(name, warning, one)),
    ),
  ];
}

export function isHandWarning(warning: GroupWarning): warning is HandWarning {
  return warning.code === "handNotAsked" || warning.code === "handGroupGone";
}

function issueAt(
  one: Rebuilt,
  { student, after }: { student: string; after: FoundTable },
  say: (name: string, one: Rebuilt) => string,
): Issue[] {
  const person = findPerson(student, one.cohort);
  if (!person || !after.tab) return [];
  return [
    {
      tab: after.tab.name,
      row: linesOf(one.cohort, after.lines).take(person)?.row ?? null,
      column: lettersOf("Moved to", after),
      code: "movedTo",
      message: say(person.student.name, one),
    },
  ];
}

/** What may be typed: the groups there are now, and the words that always mean something. */
function unreadWords(name: string, { labels }: Rebuilt): string {
  const there = [...labels.values()].filter(({ kind }) => kind !== "individual").map(makeLabel);
  const always = [words.kind.extension, words.kind.individual, words.noGroup];
  return words.issue.unread(name, [...new Set([...there, ...always])].join(", "));
}

function gone(name: string, warning: HandWarning, one: Rebuilt): string {
  const now = placeNow(warning.student, one);
  if (warning.code === "handNotAsked") return words.issue.handNotAsked(name, warning.standard, now);
  return words.issue.handGroupGone(name, warning.standard, now);
}

/** The label of the group a student is in; null: in none. */
export function placeNow(student: string, { plan, labels }: Pick<Rebuilt, "plan" | "labels">): string | null {
  const group = plan.groups.find(({ members }) => members.some((member) => member.student === student));
  const label = group && labels.get(group);
  return label ? makeLabel(label) : null;
}
