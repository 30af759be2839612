import type { Term } from "../../mastery/calendar/calendar";
import type { Day } from "../../mastery/calendar/day";
import { termOf } from "../../mastery/calendar/terms";
import { nameKey } from "../../mastery/name";
import { words } from "./words";

interface Known {
  terms: readonly Term[];
  today: Day;
  /** The tab where terms are typed. */
  tab: string;
}

/** The term of that name; a blank: the one of today, else the last that is over. */
export function chosenTerm(
  name: unknown,
  { terms, today, tab }: Known,
): { term: Term } | { refused: string } {
  const byDay = [...terms].sort((a, b) => (a.first < b.first ? -1 : 1));
  const [first] = byDay;
  if (!first) return { refused: words.noTerms(tab) };
  const wanted = typeof name === "string" ? nameKey(name) : "";
  if (wanted === "") {
    const term = termOf(today, { terms }) ?? lastOver(terms, today);
    return term ? { term } : { refused: words.noneBegun(first) };
  }
  const term = terms.find((each) => nameKey(each.name) === wanted);
  if (!term) return { refused: words.unknownTerm(byDay.map((each) => each.name)) };
  return term.first > today ? { refused: words.notBegun(term) } : { term };
}

function lastOver(terms: readonly Term[], today: Day): Term | null {
  const over = terms.filter(({ last }) => last < today);
  return over.reduce<Term | null>(
    (latest, term) => (latest && latest.last >= term.last ? latest : term),
    null,
  );
}
