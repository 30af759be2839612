import { afterChanges } from "../../workbook/afterChanges";
import { readBooks } from "../../workbook/gradebook/readBooks";
import type { Books } from "../../workbook/gradebook/classBook";
import type { Changes } from "../../workbook/snapshot";
import type { RecordPreview, RetakesRecorded } from "../deskReplies";
import { tickedAlong } from "../groupTicks/tickedAlong";
import type { OnBooks } from "../onBooks";
import { buildRoster } from "../roster/buildRoster";
import { rowsNow } from "../roster/rowsNow";
import { markOf } from "../undo/undoRecord";
import { gradebookChanges } from "./gradebookChanges";
import { gradebookPlan, type GradebookPlan } from "./gradebookPlan";
import { grownMaps } from "./grownMaps";
import { joinChanges } from "./joinChanges";
import { questionOf, type Shown } from "./question";
import { shownOf } from "./recordPreview";
import { toastOf } from "./toast";

/** Nothing says what does not stand there yet, and nothing is gone before it is kept. */
const ORDER = ["MASTERY_ASSESSMENTS", "MASTERY_LOG", "MASTERY_ROSTER"] as const;

/** What recording would write, and where; nothing is planned to be written. */
export function previewRetakes(on: OnBooks): RecordPreview {
  const shown = shownOf(gradebookPlan(on));
  return { ...replyOf(shown), stamp: stampOf(shown), question: questionOf(shown) };
}

export interface RecordAnswer {
  changes: Changes;
  reply: RetakesRecorded & { issues: RetakesRecorded["left"] };
  toast: string;
}

/** Writes the typed retake scores into the gradebook (contracts.md §4). */
export function recordRetakes(on: OnBooks): RecordAnswer {
  return recordedAlong(gradebookPlan(on), on);
}

/** The same; null where it is no longer what was shown under this stamp. */
export function recordAsShown(on: OnBooks, stamp: string): RecordAnswer | null {
  const plan = gradebookPlan(on);
  return stampOf(shownOf(plan)) === stamp ? recordedAlong(plan, on) : null;
}

/** With the ticks of groups and roster brought together for the attempts that are scored now, and begun anew after. */
function recordedAlong(plan: GradebookPlan, on: OnBooks): RecordAnswer {
  return tickedAlong((merged) => recorded(merged === on ? plan : gradebookPlan(merged), merged))(on);
}

function recorded(plan: GradebookPlan, on: OnBooks): RecordAnswer {
  const shown = shownOf(plan);
  const written = gradebookChanges(plan, on);
  const snapshot = afterChanges(on.snapshot, written);
  const books = readBooks(snapshot, on.today) as Books;
  const roster = buildRoster({ ...on, books, snapshot, scope: { standing: true } });
  const maps = grownMaps(plan, { before: on.snapshot, after: snapshot, books, today: on.today });
  const changes = joinChanges(joinChanges(written, roster.changes, ORDER), maps, ORDER);
  const left = rowsNow(shown.left, plan.roster, afterChanges(snapshot, roster.changes));
  const message = toastOf({ ...shown, left }, plan.roster);
  const isLeft = (row: number | null) => row !== null && left.some((issue) => issue.row === row);
  const others = roster.reply.issues.filter(({ tab, row }) => tab !== roster.reply.tab || !isLeft(row));
  return {
    changes: { ...changes, show: roster.changes.show },
    reply: {
      ...replyOf(shown),
      left,
      roster: roster.reply,
      message,
      issues: [...left, ...plan.told, ...others],
    },
    toast: message,
  };
}

function replyOf({
  done: _done,
  bonus: _bonus,
  told: _told,
  isBlind: _isBlind,
  ...reply
}: Shown): Omit<RecordPreview, "stamp" | "question"> {
  return reply;
}

/** Of everything that would be written and left. */
function stampOf(shown: Shown): string {
  return markOf([[JSON.stringify(replyOf(shown))]]);
}
