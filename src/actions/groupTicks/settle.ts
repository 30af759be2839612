import { afterChanges } from "../../workbook/afterChanges";
import type { Block, Changes, Snapshot, TabChange } from "../../workbook/snapshot";
import type { PlacedLine } from "../../workbook/tables/tableSpec";
import type { OnBooks } from "../onBooks";
import { isOver, NO_ATTEMPT } from "./attempt";
import { isBelow, loggedForEveryone, type TickedForEveryone } from "./everyone";
import type { BoxWanted, Merged } from "./merge";
import { tickScene, type TickScene, type WorkNow } from "./scene";
import { keyOfTick, type TickLogged } from "./tickLog";
import { boxOf, type TickLine } from "./tickTabs";

interface Before {
  /** What was known before the build. */
  scene: TickScene;
  changes: Changes;
}

export interface Settled extends Merged {
  /** Ticks that are set on some line now, by keyOfTick. */
  standing: ReadonlySet<string>;
}

/**
 * Gives the lines that a build leaves the ticks they shall have: lines that came or went on to other work, and work of
 * which a score was recorded.
 */
export function settleTicks(on: OnBooks, { scene, changes }: Before): Settled {
  const snapshot = asWritten(on.snapshot, changes);
  const after = tickScene({ ...on, snapshot });
  const standing = new Set(groupsLines(scene).map(({ work }) => work.key));
  const isNew = ({ tab, work }: TickLine) => tab.which === "groups" && !standing.has(work.key);
  const forEveryone = loggedForEveryone(on.pending ?? [], after.workOf);
  const ticks = on.books.policy.settings.beforeRetake;
  const all = after.works.flatMap((now) =>
    ticks.map((tick) => settled(now, tick, { scene: after, forEveryone, isNew })),
  );
  return {
    boxes: [...all.flatMap(({ boxes }) => boxes), ...carriedAway(scene, after)],
    log: all.flatMap(({ log }) => log),
    standing: new Set(all.flatMap(({ standing }) => standing)),
  };
}

interface Settling {
  scene: TickScene;
  forEveryone: TickedForEveryone;
  isNew: (line: TickLine) => boolean;
}

interface OneSettled extends Merged {
  standing: string[];
}

function settled(now: WorkNow, tick: string, { scene, forEveryone, isNew }: Settling): OneSettled {
  const { work, lines } = now;
  const last = scene.last.of(work, tick);
  const attempt = now.coming ?? last.attempt ?? NO_ATTEMPT;
  const isStale = last.isSet && last.attempt !== null && isOver(last.attempt, attempt);
  const known = last.isSet && !isStale;
  const isSet = known || (forEveryone(work, tick) && isBelow(now));
  const boxes = lines.flatMap((line) => {
    const box = boxOf(line, tick);
    const isPast = isNew(line) || (isStale && line.tab.which === "groups");
    return box && box.isSet !== isSet && (isPast || !box.isWord) ? [{ box, isSet }] : [];
  });
  const log: TickLogged[] = [];
  if (isSet !== known) log.push({ action: "ticked", work, tick, attempt });
  else if (isStale) log.push({ action: "cleared", work, tick, attempt });
  return { boxes, log, standing: isSet && lines.length > 0 ? [keyOfTick(work, tick)] : [] };
}

/** Ticks of a gap on the lines of students who went on to an extension, or of whom nothing is known any more. */
function carriedAway(before: TickScene, after: TickScene): BoxWanted[] {
  const tab = after.tabs.find(({ which }) => which === "groups");
  if (!tab) return [];
  // The standard is left out: whose line it is.
  const whose = ({ line }: PlacedLine) => after.workOf({ ...line, Standard: "-" })?.key;
  const hadGap = new Set(groupsLines(before).map(whose));
  const ofGaps = new Set(tab.lines.map(({ row }) => row));
  const others = tab.found.lines.filter((placed) => !ofGaps.has(placed.row) && hadGap.has(whose(placed)));
  return others.flatMap(({ row }) => {
    const boxes = [...tab.ticks.keys()].flatMap((tick) => boxOf({ tab, row }, tick) ?? []);
    return boxes.filter(({ isSet }) => isSet).map((box) => ({ box, isSet: false }));
  });
}

function groupsLines({ tabs }: TickScene): readonly TickLine[] {
  return tabs.find(({ which }) => which === "groups")?.lines ?? [];
}

/** The workbook once cells are written, its rows still where they are written: what goes is blank. */
function asWritten(snapshot: Snapshot, changes: Changes): Snapshot {
  const tabs = changes.tabs.map((change): TabChange => {
    const { sort: _sort, ...kept } = change;
    const width = Math.max(
      1,
      ...(snapshot.tabs.find(({ name }) => name === change.tab)?.cells ?? []).map((row) => row.length),
    );
    const blanks = change.deleteRows.map(({ row, count }): Block => {
      return {
        row,
        column: 1,
        cells: Array.from({ length: count }, () => Array.from({ length: width }, () => "")),
      };
    });
    return { ...kept, writes: [...change.writes, ...blanks], deleteRows: [] };
  });
  return afterChanges(snapshot, { ...changes, tabs });
}
