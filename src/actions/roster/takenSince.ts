import type { Day } from "../../mastery/calendar/day";
import { textOf } from "../../workbook/cell";
import { attemptsWhenWritten } from "./entries";
import type { History, PastAttempt } from "./history";
import { isMakeUp } from "./knowledge";
import type { RosterLine } from "./rosterLine";
import { keyOfLine } from "./rosterLog";

/** The log, and what this build adds to it: the attempts whose scores have come since. */
export function withTakenSince(
  lines: readonly Pick<RosterLine, "placed" | "taken">[],
  { history, today }: { history: History; today: Day },
): History {
  const since = new Map<string, readonly PastAttempt[]>();
  for (const { placed, taken } of lines) {
    if (placed === null || !taken) continue;
    const { line } = placed;
    const kind = isMakeUp(placed) ? "makeUpTaken" : "retakeTaken";
    const attempt = attemptsWhenWritten(line) + 1;
    since.set(keyOfLine(line), [{ kind, day: today, attempt, form: textOf(line["Form"]) }]);
  }
  return (line) => [...history(line), ...(since.get(keyOfLine(line)) ?? [])];
}
