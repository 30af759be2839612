import type { ColumnHeading } from "./columnTitles";
import { foldedText } from "./foldedText";
import { namesATask } from "./taskWords";

/** What one of several goes at the same thing is called: "1st go", "Another try", "Go 2", "II". */
const GO = "(?:go|try|attempt|shot|chance|bite|time|check|sitting|versuch|essai|intento|tentativa)";
const NTH = "(?:\\d ?(?:st|nd|rd|th|[.ºª]|er|e)|first|second|third|another|next|last)";
const TRY = new RegExp(`^(?:i{1,3}|iv|${NTH} ${GO}|${GO} ?#?\\d|again|redo)$`);

/** Under several headings the same goes stand again: each heading is what they are goes at. */
export function isTriedUnder(
  group: string | undefined,
  headings: readonly Pick<ColumnHeading, "title" | "groups">[],
): boolean {
  if (group === undefined || namesATask(group)) return false;
  const tries = headings.filter(({ title }) => TRY.test(foldedText(title)));
  const isHere = tries.filter(({ groups }) => groups.includes(group)).length > 1;
  return isHere && tries.some(({ groups }) => groups.length > 0 && !groups.includes(group));
}
