import type { SetupClass, SuggestedSetup } from "../../src/sidebarReplies";
import type { SetupColumn } from "./setupColumns";

/** A decision of the recogniser with its reason and how sure it is. */
export type Reason = SuggestedSetup["why"][number];

const OF_COLUMNS = ["assessment", "ignored"];

/** Of the tab as a whole: titles, students, IDs, rows left out. */
export function tabReasons({ why }: SuggestedSetup, { tab }: SetupClass): Reason[] {
  return why.filter((one) => one.tab === tab && (!OF_COLUMNS.includes(one.decision) || one.column === null));
}

export function reasonFor(
  { why }: SuggestedSetup,
  { tab }: SetupClass,
  { letter }: SetupColumn,
): Reason | undefined {
  if (letter === null) return undefined;
  const own = why.filter((one) => one.tab === tab && one.column === letter);
  return own.find(({ decision }) => OF_COLUMNS.includes(decision)) ?? own[0];
}

/** Decisions of a class that could as well be otherwise. */
export function doubtsIn({ why }: SuggestedSetup, { tab }: SetupClass): number {
  return why.filter((one) => one.tab === tab && one.sure === "guess").length;
}
