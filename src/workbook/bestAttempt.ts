import { isAttempt } from "../mastery/evidence";
import type { Mark } from "../mastery/mark";
import { round } from "../mastery/rounding";
import { firstBest } from "../mastery/scale";
import type { Show } from "./arguments";
import type { Cell, Row } from "./cell";
import type { ReadCall } from "./standings";
import { markWords, words } from "./words";

/** The best attempt of row i in the way `show` asks; "" when there is none. Ties go to the earlier attempt. */
export function bestAttempt(call: ReadCall, index: number, show: Show): Cell {
  const row = call.rows[index] as Row;
  const evidence = call.evidence(index);
  if ("problem" in evidence) return words.check(markWords(evidence.problem));
  const best = firstBest(evidence.values, call.measure.scale);
  if (best < 0) return "";
  switch (show) {
    case "score":
      return row[positionOf(best, call.marks(index))];
    case "number":
      return best + 1;
    case "label":
      return words.attemptOf(best + 1, evidence.values.length);
    case "percent":
      return round(((evidence.values[best] as number) / call.measure.scale.maximum) * 100);
  }
}

/** In which column the n-th attempt (from 0) stands. */
function positionOf(attempt: number, marks: readonly Mark[]): number {
  const positions = marks.flatMap((mark, position) => (isAttempt(mark) ? [position] : []));
  return positions[attempt] ?? -1;
}
