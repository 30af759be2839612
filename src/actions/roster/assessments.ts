import type { Day } from "../../mastery/calendar/day";
import { latest } from "../../mastery/calendar/day";
import { nameKey } from "../../mastery/name";
import type { ChainOfClass, ClassBook } from "../../workbook/gradebook/classBook";

/** What a class sat in one sitting: one column, or all columns given on one day. */
export interface Assessment {
  /** Of its columns, left to right. */
  names: readonly string[];
  given: Day | null;
  /** Where it stands in time among the class's assessments. */
  order: number;
  /** Whether anyone has something on it. */
  held: boolean;
}

/** The assessment behind each chain of a class that counts; what does not count is never retaken. */
export type Assessments = ReadonlyMap<ChainOfClass, Assessment>;

interface Column {
  chain: ChainOfClass;
  given: Day | null;
  position: number;
  held: boolean;
}

export function assessmentsOf(book: ClassBook): Assessments {
  const byKey = new Map<string, Assessment>();
  const found = new Map<ChainOfClass, string>();
  inTime(columnsOf(book)).forEach(({ chain, given, held }, order) => {
    const key = given ?? `#${nameKey(chain.assessment)}`;
    const before = byKey.get(key) ?? { names: [], given, order, held: false };
    const names = before.names.includes(chain.assessment)
      ? before.names
      : [...before.names, chain.assessment];
    byKey.set(key, { names, given, order, held: held || before.held });
    found.set(chain, key);
  });
  return new Map([...found].map(([chain, key]) => [chain, byKey.get(key) as Assessment]));
}

function columnsOf({ standards, standings }: ClassBook): Column[] {
  const names: string[] = [];
  return standards.flatMap(({ chains }, standard) =>
    chains.flatMap((chain, at) => {
      if (!(chain.weight > 0)) return [];
      if (!names.includes(chain.assessment)) names.push(chain.assessment);
      const entries = standings.flatMap((row) => row[standard]?.results[at]?.entries.slice(0, 1) ?? []);
      const [original] = chain.sittings;
      // In a long list only the rows themselves may have a date.
      const given =
        original?.given ?? latest(...entries.map(({ sitting, day }) => (sitting === 0 ? day : null)));
      const position = original?.column ?? names.indexOf(chain.assessment);
      return [{ chain, given, position, held: entries.length > 0 }];
    }),
  );
}

/** An undated column stands at the date of the nearest dated one on its left (domain.md §2). */
function inTime(columns: readonly Column[]): Column[] {
  let last = "";
  return [...columns]
    .sort((a, b) => a.position - b.position)
    .map((column) => ({ column, day: (last = column.given ?? last) }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.column.position - b.column.position))
    .map(({ column }) => column);
}

/** The class's most recent assessment that anyone has something on; null: there is none yet. */
export function latestAssessment(assessments: Assessments): Assessment | null {
  let last: Assessment | null = null;
  assessments.forEach((one) => {
    if (one.held && (last === null || one.order > last.order)) last = one;
  });
  return last;
}

/** The day of the class's next assessment after this one; null: none is planned, or nobody knows. */
export function nextAssessmentDay({ given }: Assessment, assessments: Assessments): Day | null {
  if (given === null) return null;
  const later = [...assessments.values()].flatMap((one) =>
    one.given !== null && one.given > given ? one.given : [],
  );
  return later.sort()[0] ?? null;
}
