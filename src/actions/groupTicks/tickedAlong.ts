import { readBooks } from "../../workbook/gradebook/readBooks";
import { afterChanges } from "../../workbook/afterChanges";
import { NO_CHANGES, type Changes } from "../../workbook/snapshot";
import { findTable } from "../../workbook/tables/findTable";
import { LOG_TABLE } from "../../workbook/tables/specs";
import type { OnBooks } from "../onBooks";
import { appendedTo, begunWith } from "./appendedTo";
import type { Merged } from "./merge";
import { mergedTicks } from "./mergedTicks";
import { isAnythingTicked, tickScene } from "./scene";
import { settleTicks, type Settled } from "./settle";
import { withBoxes } from "./tickBlocks";
import { keyOfTick, tickLines, type TickLogged } from "./tickLog";

/**
 * A build with the ticks of groups and roster brought together: what is ticked, or unticked, on one since the last
 * build is so on the other, and the log says when.
 */
export function tickedAlong<T extends { changes: Changes }>(build: (on: OnBooks) => T): (on: OnBooks) => T {
  return (on) => {
    const scene = tickScene(on);
    const isLogBroken = findTable(LOG_TABLE, on.snapshot).missing.length > 0;
    if (isLogBroken || !isAnythingTicked(scene)) return build(on);
    const merged = mergedTicks(on, scene);
    const merging = asMerged(on, merged);
    const built = build(merging);
    if (isNothing(built.changes)) return built;
    const settled = settleTicks(afterBuild(merging, built.changes), { scene, changes: built.changes });
    return { ...built, changes: together(built.changes, on, { merged, settled }) };
  };
}

/** The workbook as if the ticks stood there already; the very same where nothing is to be brought together. */
function asMerged(on: OnBooks, { boxes, log }: Merged): OnBooks {
  if (boxes.length + log.length === 0) return on;
  const snapshot = afterChanges(on.snapshot, withBoxes(NO_CHANGES, boxes, "before"));
  return { ...on, snapshot, pending: tickLines(log, on.today) };
}

/**
 * Boxes are written before the log that they are compared with: a run that was cut off in between takes its own ticks
 * for news once more, and never for taken away. Only what stands on no line any more is logged before it goes.
 */
function together(
  built: Changes,
  on: OnBooks,
  { merged, settled }: { merged: Merged; settled: Settled },
): Changes {
  const boxed = withBoxes(withBoxes(built, merged.boxes, "before"), settled.boxes, "after");
  const goes = ({ action, work, tick, isEarlier }: TickLogged) =>
    isEarlier === true || (action === "ticked" && !settled.standing.has(keyOfTick(work, tick)));
  const begun = begunWith(boxed, on, tickLines(merged.log.filter(goes), on.today));
  return appendedTo(
    begun,
    on,
    tickLines([...merged.log.filter((one) => !goes(one)), ...settled.log], on.today),
  );
}

/** Recorded scores change what the coming attempt is. */
function afterBuild(on: OnBooks, changes: Changes): OnBooks {
  if ((changes.first ?? []).length + changes.elsewhere.length === 0) return on;
  return { ...on, books: readBooks(afterChanges(on.snapshot, changes), on.today) ?? on.books };
}

/** A build that was refused leaves everything as it is. */
function isNothing({ tabs, show, first = [], elsewhere }: Changes): boolean {
  return show === null && tabs.length + first.length + elsewhere.length === 0;
}
