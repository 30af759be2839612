import type { Day } from "../../mastery/calendar/day";
import { nameKey } from "../../mastery/name";
import type { ChainOfClass, ClassBook } from "../../workbook/gradebook/classBook";
import type { Scope } from "../scope";

/** What a build looks at where no standard and no assessment is asked for (the policy's "Roster shows"). */
export type Shows = "latest" | "everything";

/** The codes of the standards that groups of a class are made for. */
export function askedStandards(book: ClassBook, scope: Scope, shows: Shows): Set<string> {
  if (scope.standard !== undefined || scope.assessment !== undefined) return named(book, scope);
  const codes = book.standards.map(({ code }) => code);
  return shows === "everything" ? new Set(codes) : latestAssessed(book);
}

function named({ standards }: ClassBook, { standard, assessment }: Scope): Set<string> {
  const same = (name: string, wanted: string) => nameKey(name) === nameKey(wanted);
  const found = standards.filter(
    ({ code, title, chains }) =>
      (standard === undefined || same(code, standard) || (title !== "" && same(title, standard))) &&
      (assessment === undefined ||
        chains.some(({ sittings }) => sittings.some(({ name }) => same(name, assessment)))),
  );
  return new Set(found.map(({ code }) => code));
}

/** An assessment's column, for one of its standards. */
interface Held {
  code: string;
  assessment: string;
  /** Left to right; in a long list in the order in which the standards name it. */
  position: number;
  given: Day | null;
}

/** The standards of a class's most recent assessment; columns of one Given day are one assessment. */
function latestAssessed(book: ClassBook): Set<string> {
  const held = heldIn(book).sort((a, b) => a.position - b.position);
  let last: Held | null = null;
  let lastDay: Day = "";
  let day: Day = "";
  for (const column of held) {
    // An undated one is as old as the nearest dated one on its left (domain.md §2).
    day = column.given ?? day;
    if (day >= lastDay) [last, lastDay] = [column, day];
  }
  const same = held.filter((column) =>
    last?.given ? column.given === last.given : column.assessment === last?.assessment,
  );
  return new Set(same.map(({ code }) => code));
}

/** What was assessed: homework is not, and neither is a column nobody has anything in, unless there are no others. */
function heldIn({ standards, standings }: ClassBook): Held[] {
  const names: string[] = [];
  const all = standards.flatMap(({ code, chains }, standard) =>
    chains.map((chain, at) => {
      if (!names.includes(chain.assessment)) names.push(chain.assessment);
      const entries = standings.flatMap((row) => row[standard]?.results[at]?.entries ?? []);
      const days = entries.flatMap(({ sitting, day }) => (sitting === 0 && day !== null ? [day] : []));
      const held = entries.length > 0 && chain.kind !== "practice";
      return { held, column: heldFrom(chain, { code, days, position: names.indexOf(chain.assessment) }) };
    }),
  );
  const some = all.some(({ held }) => held);
  return all.flatMap(({ held, column }) => (held || !some ? column : []));
}

function heldFrom(
  { assessment, sittings: [original] }: ChainOfClass,
  { code, days, position }: { code: string; days: readonly Day[]; position: number },
): Held {
  const latest = days.reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null);
  return {
    code,
    assessment,
    position: original?.column ?? position,
    given: original?.given ?? latest,
  };
}
