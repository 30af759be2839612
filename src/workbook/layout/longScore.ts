import type { Table } from "../cell";
import { numberIn } from "./cellKinds";
import { headingKind } from "./headings";
import type { PeopleFound } from "./identity";
import type { LongFound } from "./longLayout";
import { rareKind } from "./rareHeadings";

/** "got 22, out of 40": where no heading says so, the numbers left of the points possible that never exceed them. */
export function scoreBeside(table: Table, { rows, peopleRow }: PeopleFound, found: LongFound): number | null {
  const { outOf } = found;
  if (outOf === null || outOf === 0 || Object.values(found).includes(outOf - 1)) return null;
  const heading = table[peopleRow ?? 0]?.[outOf - 1];
  if (headingKind(heading) !== "assessment" || rareKind(heading) !== null) return null;
  const pairs = rows.flatMap(({ row }) => {
    const score = numberIn(table[row]?.[outOf - 1]);
    return score === null ? [] : [{ score, most: numberIn(table[row]?.[outOf]) ?? 0 }];
  });
  const isScore = pairs.length * 2 > rows.length && pairs.every(({ score, most }) => score <= most);
  return isScore ? outOf - 1 : null;
}
