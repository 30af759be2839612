import { blockedPlace } from "./actions/blockedPlace";
import { planUndo } from "./actions/undo/planUndo";
import { undoRecord, type UndoRecord } from "./actions/undo/undoRecord";
import { undoWords, type Undoable } from "./actions/undo/undoWords";
import { words } from "./actions/words";
import { applyChanges, changesAnything } from "./google/applyChanges";
import { alone } from "./google/lock";
import { logFault } from "./google/log";
import { tell, UNTIL_REPLACED } from "./google/people";
import { readSnapshot, type ReadOptions } from "./google/readSnapshot";
import { today } from "./google/today";
import { tabTypedSince } from "./google/typedSince";
import { readUndo, writeUndo } from "./google/undoStore";
import type { Day } from "./mastery/calendar/day";
import type { Refusal, Reply } from "./sidebarReplies";
import type { Changes, Snapshot } from "./workbook/snapshot";

export type Refused = { status: "error"; code: Refusal; message: string };

export function refused(code: Refusal, message?: string): Refused {
  const usual = words[code];
  return { status: "error", code, message: message ?? (typeof usual === "string" ? usual : words.bug) };
}

/** What an action plans on a workbook: what is to be done, what is replied, and the few words that pop up. */
export type Plan<T> = (
  snapshot: Snapshot,
  day: Day,
) => { changes: Changes; reply: T; toast?: string } | Refused;

/** Reads and answers; nothing is written. */
export function looking<T extends object>(
  answer: (snapshot: Snapshot, day: Day) => T | Refused,
  formats: ReadOptions["formats"] = "all",
): Reply<T> {
  return replying((): Reply<T> => {
    const found = answer(readSnapshot({ formats }), today());
    return isRefused(found) ? found : { status: "ok", ...found };
  });
}

/** How often an action is planned anew because somebody typed where it was about to write. */
const ATTEMPTS = 3;

/**
 * Reads, plans and writes, alone in this workbook; what was there before is kept to be undone. null: nothing is kept,
 * and the action before can still be undone.
 */
export function acting<T extends object>(
  what: Undoable | null,
  plan: Plan<T>,
  formats: ReadOptions["formats"] = "all",
): Reply<T> {
  const act = () => actOnce(what, plan, readSnapshot({ formats }));
  return replying(() => alone(() => attempt(act)) ?? refused("locked"));
}

function actOnce<T extends object>(what: Undoable | null, plan: Plan<T>, snapshot: Snapshot): Reply<T> {
  if (!snapshot.mayEdit) return refused("viewOnly");
  const planned = plan(snapshot, today());
  if (isRefused(planned)) return planned;
  const { changes, reply } = planned;
  const blocked = blockedPlace(snapshot, changes);
  if (blocked !== null) return refused("notAllowed", words.protectedPlace(blocked));
  if (changesAnything(changes)) {
    applyChanges(changes, { planned: snapshot, progress });
    if (what !== null) keepForUndo(undoRecord(undoWords[what], snapshot, changes));
  } else if (changes.show !== null) applyChanges(changes);
  if (planned.toast !== undefined) tell(planned.toast);
  else if (isLong(changes.tabs.length)) tell(words.allDone);
  return { status: "ok", ...reply };
}

/** With fewer tabs it is over before anybody wonders. */
const MANY_TABS = 8;
/** Each time it is told costs a call. */
const TOLD_EVERY = 5;

function isLong(tabs: number): boolean {
  return tabs >= MANY_TABS;
}

/** How far a long action is, at the bottom of the screen until something newer stands there. */
function progress(done: number, of: number): void {
  if (isLong(of) && done % TOLD_EVERY === 0) tell(words.progress(done, of), UNTIL_REPLACED);
}

/** Begins anew where another editor has typed in between. */
function attempt<T>(act: () => Reply<T>): Reply<T> {
  for (let left = ATTEMPTS - 1; ; left--) {
    try {
      return act();
    } catch (error) {
      const tab = tabTypedSince(error);
      if (tab === null) throw error;
      if (left === 0) return refused("locked", words.typedMeanwhile(tab));
    }
  }
}

/** What is too long to keep cannot be undone, and is not offered. */
function keepForUndo(record: UndoRecord): void {
  writeUndo(JSON.stringify(record));
}

/** The last action of the workbook, or null. */
export function lastAction(): UndoRecord | null {
  const json = readUndo();
  return json === null ? null : (JSON.parse(json) as UndoRecord);
}

/** Takes everything of ours out; nothing is left to be undone. */
export function removing<T extends object>(plan: Plan<T>): Reply<T> {
  const reply = acting("removed", plan);
  if (reply.status === "ok") writeUndo(null);
  return reply;
}

/** Takes the last action back, unless somebody has typed where it would be lost. */
export function undoing(): Reply<{ what: string }> {
  return replying(() => alone(() => attempt(undoOnce)) ?? refused("locked"));
}

function undoOnce(): Reply<{ what: string }> {
  const record = lastAction();
  if (!record) return refused("nothingToUndo");
  const snapshot = readSnapshot({ formats: "none" });
  if (!snapshot.mayEdit) return refused("viewOnly");
  const plan = planUndo(record, snapshot);
  if ("changedSince" in plan) return refused("changedSince", words.typedSince(plan.changedSince));
  applyChanges(plan.changes, { planned: snapshot, progress });
  writeUndo(null);
  return { status: "ok", what: record.what };
}

function isRefused(answer: object): answer is Refused {
  return "status" in answer && answer.status === "error";
}

/** Tells a refusal of Google's from a fault of ours. The log holds no content of the workbook. */
export function replying<T>(act: () => Reply<T>): Reply<T> {
  try {
    return act();
  } catch (error) {
    const message = String((error as Error).message);
    if (/permission|protected/i.test(message)) return refused("notAllowed");
    if (/service|timed out|connection|server error/i.test(message)) return refused("serviceFault");
    logFault(`Mastery Loop: ${(error as Error).name} in a call of the sidebar`);
    return refused("bug");
  }
}
