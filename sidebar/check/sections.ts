import type { CheckedIssue } from "../../src/sidebarReplies";

export const SECTIONS = ["fix", "choose", "look"] as const;
export type SectionName = (typeof SECTIONS)[number];

/** What is to be done about an issue: press a button, choose a meaning, or mend it oneself. */
export function sectionOf({ fix, otherFixes }: CheckedIssue): SectionName {
  if (fix === null) return "look";
  return otherFixes.length > 0 ? "choose" : "fix";
}

/** The issues of one kind together, in the order in which the kinds come. */
export function byKind(issues: readonly CheckedIssue[]): CheckedIssue[][] {
  const kinds = new Map<string, CheckedIssue[]>();
  for (const issue of issues) kinds.set(issue.code, [...(kinds.get(issue.code) ?? []), issue]);
  return [...kinds.values()];
}
