import { warn } from "./google/people";
import { buildGroups, buildRoster, updateMap } from "./sidebarCalls";
import type { Reply } from "./sidebarReplies";

/** Builds or rebuilds the tab Corrective Groups for every class. */
export function buildCorrectiveGroups(): void {
  orSay(buildGroups({}));
}

/** Builds or rebuilds the tab Retake Roster for every class. */
export function buildRetakeRoster(): void {
  orSay(buildRoster({}));
}

/** Brings the map tabs up to date. */
export function updateMasteryMap(): void {
  orSay(updateMap());
}

/** What went well has said so itself; a refusal waits to be read. */
function orSay(reply: Reply<object>): void {
  if (reply.status === "error") warn(reply.message);
}
