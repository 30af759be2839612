import type { OnBooks } from "../onBooks";
import { attemptsOf, type Candidate } from "../roster/candidates";
import { keyCells } from "../roster/rosterLine";
import { comingAttempt, isOver } from "./attempt";
import { loggedForEveryone } from "./everyone";
import { mergedTicks } from "./mergedTicks";
import { isAnythingTicked, tickScene } from "./scene";
import { readTickLog, tickLines } from "./tickLog";

/** What is ticked for the coming attempt of a student who has no line on the roster, or whose line begins anew. */
export type TicksKnown = (candidate: Candidate) => readonly string[];

export function ticksKnown(on: Pick<OnBooks, "books" | "snapshot" | "today" | "pending">): TicksKnown {
  const scene = tickScene(on);
  if (!isAnythingTicked(scene)) return () => [];
  const { workOf } = scene;
  const news = tickLines(mergedTicks(on, scene).log, on.today);
  const pending = [...(on.pending ?? []), ...news];
  const last = readTickLog({ ...on, pending }, workOf);
  const forEveryone = loggedForEveryone(pending, workOf);
  return (candidate) => {
    const work = workOf(keyCells(candidate));
    if (!work) return [];
    const coming = comingAttempt(candidate);
    return on.books.policy.settings.beforeRetake.filter((tick) => {
      const { isSet, attempt } = last.of(work, tick);
      const isKnown = isSet && (attempt === null || !isOver(attempt, coming));
      return isKnown || (forEveryone(work, tick) && attemptsOf(candidate) > 0);
    });
  };
}
