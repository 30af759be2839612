import { keyOf } from "../cell";
import { columnHeading } from "./columnTitles";
import { foldedText } from "./foldedText";
import type { PeopleFound } from "./identity";
import { withMergesFilled } from "./merges";
import type { TabCells } from "./tab";
import { PART, namesWork } from "./topics";
import type { Assessed, WideFound } from "./wideLayout";

/** So many parts that close with a mean of their own make the parts of a subject. */
const CLOSED = 2;
const MADE: readonly string[] = ["summary", "computed", "rescaled"];

/**
 * "Reading" over two works and their mean, "Writing" over three and theirs: domains the works stand under. Parts called
 * after kinds of work, weights or terms are none.
 */
export function withDomains(
  tab: TabCells,
  people: PeopleFound,
  { assessments, ignored }: Pick<WideFound, "assessments" | "ignored">,
): Assessed[] {
  const filled = withMergesFilled(tab.cells, tab.merges ?? [], people.rows[0]?.row ?? 0);
  const place = { table: tab.cells, filled, people, peopleRow: people.peopleRow };
  const partOf = (column: number) => columnHeading(column, place).groups[0] ?? "";
  const isMade = ({ reason }: { reason: string }) => MADE.includes(reason);
  const closed = new Set(ignored.filter(isMade).map(({ column }) => keyOf(partOf(column))));
  const parts = [...new Set(assessments.map(({ column }) => partOf(column)))];
  const isDomain = (part: string) => {
    const text = foldedText(part);
    return /^\p{L}{3}[^\d%]*$/u.test(text) && !PART.test(text) && !namesWork(part);
  };
  const means = parts.filter((part) => closed.has(keyOf(part))).length;
  const isDivided = means >= CLOSED && means * 2 > parts.length && parts.every(isDomain);
  return assessments.map((one) =>
    isDivided && one.standard === null ? { ...one, standard: partOf(one.column) } : one,
  );
}
