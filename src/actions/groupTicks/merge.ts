import { attemptOfLine, isOver, NO_ATTEMPT, type Attempt } from "./attempt";
import type { TickScene, WorkNow } from "./scene";
import { saysWhatIsNow } from "./shownNow";
import type { LastTick, TickLogged } from "./tickLog";
import { boxOf, type Box } from "./tickTabs";

/** A box with what it shall be. */
export interface BoxWanted {
  box: Box;
  isSet: boolean;
}

export interface Merged {
  /** Boxes that are otherwise than they shall be. */
  boxes: readonly BoxWanted[];
  /** What the log gets. */
  log: readonly TickLogged[];
}

/** What is marked for several at once; undefined: the boxes say. */
export type Wanted = (now: WorkNow, tick: string) => boolean | undefined;

interface Merging {
  ticks: readonly string[];
  wanted: Wanted;
}

/** Brings the boxes of both tabs together: who differs from what was last known has changed since. */
export function mergeTicks({ works, last }: TickScene, { ticks, wanted }: Merging): Merged {
  const all = works.flatMap((now) =>
    ticks.map((tick) => {
      const merged = mergeOne(now, { tick, before: last.of(now.work, tick), wanted: wanted(now, tick) });
      return { ...merged, log: merged.log.map((one) => ({ ...one, work: now.work, tick })) };
    }),
  );
  return { boxes: all.flatMap(({ boxes }) => boxes), log: all.flatMap(({ log }) => log) };
}

export interface OneTick {
  tick: string;
  before: LastTick;
  wanted: boolean | undefined;
}

interface OneMerged {
  boxes: BoxWanted[];
  log: Omit<TickLogged, "work" | "tick">[];
}

function mergeOne(now: WorkNow, { tick, before, wanted }: OneTick): OneMerged {
  const boxes = now.lines.flatMap((line) => boxOf(line, tick) ?? []);
  const earlier = tickedEarlier(now, tick, before);
  const log: OneMerged["log"] = earlier
    ? [{ action: "ticked", attempt: earlier, isEarlier: true, ...wordsIn(boxes) }]
    : [];
  if (boxes.length === 0) return { boxes: [], log };
  const last = earlier ? { ...before, isSet: true, attempt: earlier } : before;
  const attempt = now.coming ?? last.attempt ?? NO_ATTEMPT;
  const isStale = last.isSet && last.attempt !== null && isOver(last.attempt, attempt);
  const base = last.isSet && !isStale;
  const isPast = isStale && (before.isSet || hasOutdated(now));
  // A line of the roster that is about this attempt was emptied for it: what stands there was ticked since.
  const telling = isPast ? boxes.filter(({ tab }) => tab.which === "roster") : boxes;
  const isSet = telling.some(saysYes) || (wanted ?? newsOf(telling, base));
  if (isSet !== base) log.push({ action: isSet ? "ticked" : "unticked", attempt, ...wordsIn(boxes) });
  else if (isStale) log.push({ action: "cleared", attempt });
  const isWritten = (box: Box) => box.isSet !== isSet && (!box.isWord || (isPast && !telling.includes(box)));
  return { boxes: boxes.filter(isWritten).map((box) => ({ box, isSet })), log };
}

/** A word in place of a box holds until it is taken away; one that says no is nobody's tick. */
function saysYes({ isWord, isSet }: Box): boolean {
  return isWord && isSet;
}

function newsOf(boxes: readonly Box[], base: boolean): boolean {
  return boxes.some(({ isWord, isSet }) => !isWord && isSet !== base) ? !base : base;
}

function wordsIn(boxes: readonly Box[]): Pick<TickLogged, "words"> {
  const word = boxes.find(saysYes);
  return word ? { words: word.cell } : {};
}

function hasOutdated({ lines }: WorkNow): boolean {
  return lines.some((line) => line.tab.which === "groups" && !saysWhatIsNow(line));
}

/** The attempt, scored by now, for which somebody ticked since the last build; null: nobody did. */
function tickedEarlier(now: WorkNow, tick: string, before: LastTick): Attempt | null {
  const { past, coming, lines } = now;
  const [line] = past;
  if (!line || !coming) return null;
  const isOfComing = before.attempt !== null && !isOver(before.attempt, coming);
  const attempt = attemptOfLine(line.line);
  if (isOfComing || before.wasSetFor(attempt)) return null;
  const onGroups = before.isSet ? [] : lines.filter(({ tab }) => tab.which === "groups");
  const outdated = onGroups.filter((own) => !saysWhatIsNow(own));
  return [line, ...outdated].some((own) => boxOf(own, tick)?.isSet) ? attempt : null;
}
