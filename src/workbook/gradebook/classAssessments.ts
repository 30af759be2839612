import type { Day } from "../../mastery/calendar/day";
import { inTime } from "../../mastery/calendar/inTime";
import { latest } from "../../mastery/calendar/day";
import { nameKey } from "../../mastery/name";
import type { ChainOfClass, ClassBook } from "./classBook";

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

/** The assessment behind each chain of a class that is looked at. */
export type Assessments = ReadonlyMap<ChainOfClass, Assessment>;

interface Column {
  chain: ChainOfClass;
  given: Day | null;
  position: number;
  held: boolean;
}

/** The assessments of a class; `isWanted` leaves out the chains that do not matter. */
export function assessmentsOf(book: ClassBook, isWanted: (chain: ChainOfClass) => boolean): Assessments {
  const byKey = new Map<string, Assessment>();
  const found = new Map<ChainOfClass, string>();
  inTime(byPlace(columnsOf(book, isWanted)), ({ given }) => given).forEach(
    ({ chain, given, held }, order) => {
      const key = given ?? `#${nameKey(chain.assessment)}`;
      const before = byKey.get(key) ?? { names: [], given, order, held: false };
      const names = before.names.includes(chain.assessment)
        ? before.names
        : [...before.names, chain.assessment];
      byKey.set(key, { names, given, order, held: held || before.held });
      found.set(chain, key);
    },
  );
  return new Map([...found].map(([chain, key]) => [chain, byKey.get(key) as Assessment]));
}

function columnsOf(
  { standards, standings }: ClassBook,
  isWanted: (chain: ChainOfClass) => boolean,
): Column[] {
  const names: string[] = [];
  return standards.flatMap(({ chains }, standard) =>
    chains.flatMap((chain, at) => {
      if (!isWanted(chain)) return [];
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

function byPlace(columns: readonly Column[]): Column[] {
  return [...columns].sort((a, b) => a.position - b.position);
}

/** The class's most recent assessment that anyone has something on; null: there is none yet. */
export function latestAssessment(assessments: Assessments): Assessment | null {
  return last([...assessments.values()].filter(({ held }) => held));
}

/** The last one in time, held or not; null: there is none. */
export function lastAssessment(assessments: Assessments): Assessment | null {
  return last([...assessments.values()]);
}

function last(assessments: readonly Assessment[]): Assessment | null {
  return assessments.reduce<Assessment | null>(
    (before, one) => (before === null || one.order > before.order ? one : before),
    null,
  );
}

/** The day of the class's next assessment after this one; null: none is planned, or nobody knows. */
export function nextAssessmentDay({ given }: Assessment, assessments: Assessments): Day | null {
  if (given === null) return null;
  const later = [...assessments.values()].flatMap((one) =>
    one.given !== null && one.given > given ? one.given : [],
  );
  return later.sort()[0] ?? null;
}
