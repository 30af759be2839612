import type { Day } from "../../mastery/calendar/day";
import { nameKey } from "../../mastery/name";
import { keyOf, numberOf, textOf, type Cell } from "../../workbook/cell";
import type { Snapshot } from "../../workbook/snapshot";
import type { Line } from "../../workbook/tables/tableSpec";
import { logLinesNow } from "../roster/logNow";
import { SUPPORT_ACTIONS } from "../support/supportActions";
import type { Attempt } from "./attempt";
import type { Work, WorkOf } from "./works";

/** How a tick was left when both tabs were last brought together; what was never logged was not ticked. */
export interface LastTick {
  isSet: boolean;
  /** null: nothing is logged. */
  attempt: Attempt | null;
  /** Whether it was so left for an attempt, which may be an older one. */
  wasSetFor: (attempt: Attempt) => boolean;
}

export interface LastTicks {
  of: (work: Work, tick: string) => LastTick;
  /** Whether the log knows of any tick. */
  isAnything: boolean;
}

const NEVER: LastTick = { isSet: false, attempt: null, wasSetFor: () => false };
const TOGGLES = [SUPPORT_ACTIONS.ticked, SUPPORT_ACTIONS.unticked, SUPPORT_ACTIONS.cleared];

/** `pending`: lines that this action adds to the log once all else is written. */
export function readTickLog(
  { snapshot, pending = [] }: { snapshot: Snapshot; pending?: readonly Line[] | undefined },
  workOf: WorkOf,
): LastTicks {
  const last = new Map<string, LastTick>();
  const set = new Map<string, boolean>();
  for (const line of [...logLinesNow(snapshot), ...pending]) {
    const action = TOGGLES.find((toggle) => keyOf(line["Action"]) === nameKey(toggle));
    const work = action === undefined ? null : workOf(line);
    if (!work) continue;
    const attempt = { assessment: textOf(line["Assessment"]), ordinal: numberOf(line["Attempt"]) ?? 0 };
    const isSet = action === SUPPORT_ACTIONS.ticked;
    const key = keyOfTick(work, textOf(line["Note"]));
    const keyFor = (one: Attempt) => `${key} ${nameKey(one.assessment)} ${one.ordinal}`;
    set.set(keyFor(attempt), isSet);
    last.set(key, { isSet, attempt, wasSetFor: (one) => set.get(keyFor(one)) ?? false });
  }
  return { of: (work, tick) => last.get(keyOfTick(work, tick)) ?? NEVER, isAnything: last.size > 0 };
}

export function keyOfTick(work: Work, tick: string): string {
  return `${work.key} ${nameKey(tick)}`;
}

export interface TickLogged {
  action: keyof typeof SUPPORT_ACTIONS;
  work: Work;
  tick: string;
  attempt: Attempt;
  /** What stood in place of the box. */
  words?: Cell;
  /** It was ticked for an attempt that is scored by now. */
  isEarlier?: true;
}

export function tickLines(entries: readonly TickLogged[], today: Day): Line[] {
  return entries.map((one) => tickLine(one, today));
}

function tickLine({ action, work, tick, attempt, words = "" }: TickLogged, today: Day): Line {
  return {
    ...{ When: today, Action: SUPPORT_ACTIONS[action] },
    ...{ Class: work.class, Student: work.student, "Student ID": work.id, Standard: work.standard },
    Assessment: attempt.assessment,
    Attempt: attempt.ordinal === 0 ? "" : attempt.ordinal,
    ...(textOf(words) === "" ? {} : { After: textOf(words) }),
    Note: tick,
  };
}
