import type { WorkbookDescription } from "../src/sidebarReplies";
import type { Trouble } from "./failures";
import { callServer } from "./server";

/** What a look at the workbook brings. */
export type Look =
  | { found: "workbook"; workbook: WorkbookDescription; version: string | null }
  | { found: "otherAccount"; reply: Trouble }
  | { found: "problem"; reply: Trouble };

/**
 * Pings beside the question itself: a ping needs no rights in the workbook, so when Google refuses even that,
 * the panel runs as somebody else.
 */
export async function lookAtWorkbook(): Promise<Look> {
  const describing = callServer("describeWorkbook");
  const ping = await callServer("ping");
  if (ping.status === "error" && isRefusal(ping)) return { found: "otherAccount", reply: ping };
  const described = await describing;
  if (described.status === "ok") {
    const version = ping.status === "ok" ? ping.version : null;
    return { found: "workbook", workbook: described.workbook, version };
  }
  return { found: mayNotRead(described) ? "otherAccount" : "problem", reply: described };
}

/** Google's refusals come in the account's language: whatever a lost connection does not explain counts as one. */
function isRefusal(ping: Trouble): boolean {
  return !["timedOut", "offline", "notInSheets", "outOfDate"].includes(ping.code);
}

/** Whoever has the workbook open may read it; who may not is another account. */
function mayNotRead({ code }: Trouble): boolean {
  return code === "otherAccount" || code === "notAllowed";
}
