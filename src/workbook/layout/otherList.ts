import { isBlank, textOf } from "../cell";
import type { PeopleFound } from "./identity";
import { statesWork } from "./reasons";
import type { TabCells } from "./tab";
import type { WideFound } from "./wideLayout";

/** What looks like names under a heading nobody knows, and one column of numbers that name no work: another list. */
export function isOtherList(
  { cells }: TabCells,
  { by, names, headerRow }: PeopleFound,
  found: WideFound,
): boolean {
  const [only] = found.assessments;
  // "I can…" over sentences: a list of targets.
  const isOfTargets = (cells[headerRow ?? -1] ?? []).some((cell) => /^i can\W*$/i.test(textOf(cell)));
  if (isOfTargets && found.assessments.length === 1) return true;
  const isNamed = headerRow !== null && !isBlank(cells[headerRow]?.[names[0] as number]);
  return (
    by === "content" &&
    names.length === 1 &&
    isNamed &&
    found.assessments.length === 1 &&
    !statesWork(only?.title)
  );
}
