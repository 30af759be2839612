import { words } from "./actions/words";
import { previewRetakes, recordRetakes } from "./deskCalls";
import { confirm, tell, warn } from "./google/people";
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

/** Shows what is typed on the roster and where it would be written, and writes it when the answer is yes. */
export function recordRetakeScores(): void {
  const shown = previewRetakes();
  if (shown.status === "error") return warn(shown.message);
  const { cells, missed, question, stamp } = shown;
  if (cells.length + missed.length === 0)
    return question === "" ? tell(words.nothingToRecord) : warn(question);
  if (confirm(words.recordTitle, question)) orSay(recordRetakes(stamp));
}

/** Brings the map tabs up to date. */
export function updateMasteryMap(): void {
  orSay(updateMap());
}

/** What went well has said so itself; a refusal waits to be read. */
function orSay(reply: Reply<object>): void {
  if (reply.status === "error") warn(reply.message);
}
