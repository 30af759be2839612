import type { Snapshot, TabSnapshot } from "../snapshot";
import { readHeadings } from "./headingRow";
import { isOurs } from "./ownership";
import type { TableSpec } from "./tableSpec";

/** The tab that has our title and at least half of our headings, but no name that makes it ours: it lost it. */
export function lookalike(spec: TableSpec, snapshot: Snapshot): TabSnapshot | null {
  const titled = spec.columns.filter(({ titled }) => titled !== "blank");
  const isLike = (tab: TabSnapshot) =>
    tab.name.toLowerCase().startsWith(spec.title.toLowerCase()) &&
    !isOurs(tab, snapshot) &&
    readHeadings(spec, tab).absent.length <= titled.length / 2;
  return snapshot.tabs.find(isLike) ?? null;
}
