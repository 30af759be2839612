import { readinessOf } from "../../mastery/retakes/ticks";
import { textOf } from "../../workbook/cell";
import { statusWords } from "../../workbook/tables/statusWords";
import type { PlacedLine } from "../../workbook/tables/tableSpec";
import { askingFrom, isAboutComing } from "../requests/mayAsk";
import { NO_REQUESTS } from "../requests/requestsOf";
import { dayIn } from "../requests/whenOf";
import type { LinesInput } from "./allLines";
import { attemptsOf, type Candidate } from "./candidates";
import { attemptsWhenWritten, entriesOf } from "./entries";
import type { DaysOfSittings } from "./returned";
import type { LineKnowledge } from "./retakeCaseOf";
import { keyCells } from "./rosterLine";

/** What the line on the tab and the log say. What was ticked for an attempt that is scored says nothing about the next. */
export function knownOf(
  candidate: Candidate,
  {
    books,
    today,
    memory,
    history,
    requests = NO_REQUESTS,
    ticked = () => [],
    placed,
    taken,
    days,
  }: Pick<LinesInput, "books" | "today" | "memory" | "history" | "requests" | "ticked"> & {
    placed: PlacedLine | null;
    taken: boolean;
    days: DaysOfSittings;
  },
): Omit<LineKnowledge, "satLater"> {
  const { beforeRetake, windowFrom } = books.policy.settings;
  const standing = taken ? null : (placed?.line ?? null);
  const entries = {
    ...entriesOf(standing, beforeRetake),
    ...(standing === null ? { ticks: ticked(candidate) } : {}),
  };
  const attempts = attemptsOf(candidate);
  const from = askingFrom(candidate, { days, history });
  const asked = requests(candidate).find((when) => isAboutComing(when, from));
  const line = keyCells(candidate);
  const isDone = windowFrom === "corrective" && entries.ticks.some(isCorrective);
  return {
    entries: {
      ...entries,
      // What the teacher ticked was in time.
      ...(asked !== undefined && !entries.requested ? { requested: true, requestedOn: dayIn(asked) } : {}),
      correctiveDoneOn: isDone ? (memory("correctiveDone", line, attempts + 1) ?? today) : null,
    },
    history,
    // Two scores at once: the newer one was no make-up.
    makeUpSeen:
      placed !== null && taken && isMakeUp(placed) && attempts === attemptsWhenWritten(placed.line) + 1
        ? today
        : memory("makeUpTaken", line, attempts),
  };
}

function isCorrective(tick: string): boolean {
  return readinessOf(tick) === "corrective";
}

/** Whether the line on the tab was about something owed. */
export function isMakeUp({ line }: PlacedLine): boolean {
  return attemptsWhenWritten(line) === 0 || textOf(line["Status"]) === statusWords("toMakeUp");
}
