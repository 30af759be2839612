import { afterChanges } from "../../workbook/afterChanges";
import { readBooks } from "../../workbook/gradebook/readBooks";
import type { Books } from "../../workbook/gradebook/classBook";
import type { Changes } from "../../workbook/snapshot";
import type { RecordPreview, RetakesRecorded } from "../deskReplies";
import type { OnBooks } from "../onBooks";
import { buildRoster } from "../roster/buildRoster";
import { rowsNow } from "../roster/rowsNow";
import { markOf } from "../undo/undoRecord";
import { gradebookChanges } from "./gradebookChanges";
import { gradebookPlan } from "./gradebookPlan";
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

/** Writes the typed retake scores into the gradebook (contracts.md §4). */
export function recordRetakes(on: OnBooks): {
  changes: Changes;
  reply: RetakesRecorded & { issues: RetakesRecorded["left"] };
  toast: string;
} {
  const plan = gradebookPlan(on);
  const shown = shownOf(plan);
  const written = gradebookChanges(plan, on);
  const snapshot = afterChanges(on.snapshot, written);
  const books = readBooks(snapshot, on.today) as Books;
  const roster = buildRoster({ ...on, books, snapshot, scope: { standing: true } });
  const maps = grownMaps(plan, { before: on.snapshot, after: snapshot, books });
  const changes = joinChanges(joinChanges(written, roster.changes, ORDER), maps, ORDER);
  const left = rowsNow(shown.left, plan.roster, afterChanges(snapshot, roster.changes));
  const message = toastOf({ ...shown, left }, plan.roster);
  // Each is said once, whether the roster counts rows before or after its lines found their places.
  const isLeft = (row: number | null) =>
    row !== null && [...shown.left, ...left].some((issue) => issue.row === row);
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
