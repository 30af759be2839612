import type { Cell } from "../../../src/workbook/cell";
import type { Snapshot, TabSnapshot } from "../../../src/workbook/snapshot";
import { tab } from "../snapshotMaker";

/** A workbook with the tab of requests, filled by hand; rows: When, Name or e-mail, Standard, What I did. */
export function withRequests(snapshot: Snapshot, rows: readonly (readonly Cell[])[]): Snapshot {
  const headings = ["When", "Name or e-mail", "Standard", "What I did", "Matched to"];
  return {
    ...withTab(snapshot, tab("Mastery Requests", [headings, ...rows])),
    names: [...snapshot.names, { name: "MASTERY_REQUESTS", tab: "Mastery Requests" }],
  };
}

export function withTab(snapshot: Snapshot, added: TabSnapshot): Snapshot {
  return { ...snapshot, tabs: [...snapshot.tabs, added] };
}
