import { calendarOf } from "../../mastery/calendar/calendar";
import type { Day } from "../../mastery/calendar/day";
import { formCycle, retakeLine } from "../../mastery/retakes/retakeLine";
import type { Books } from "../../workbook/gradebook/classBook";
import type { PlacedLine, TableSpec } from "../../workbook/tables/tableSpec";
import type { TicksKnown } from "../groupTicks/ticksKnown";
import type { RequestsOf } from "../requests/requestsOf";
import { attemptsOf, candidatesOf, classesOf, type Candidate, type ClassOfRoster } from "./candidates";
import { attemptsWhenWritten, entriesOf } from "./entries";
import { NO_HISTORY, type History } from "./history";
import { knownOf } from "./knowledge";
import { retakeCaseOf, type CaseTerms, type LineKnowledge } from "./retakeCaseOf";
import { daysOfSittings, returnedForms, type DaysOfSittings } from "./returned";
import type { Memory } from "./rosterLog";
import { isListed } from "./listing";
import { placedLines } from "./placedLines";
import type { RosterLine } from "./rosterLine";
import { standsStill } from "./standsStill";
import { satLater } from "./satLater";
import { withTakenSince } from "./takenSince";
import { retakesSat } from "./termSittings";

export interface LinesInput {
  books: Books;
  today: Day;
  spec: TableSpec;
  /** The lines that stand on the roster. */
  placed: readonly PlacedLine[];
  memory: Memory;
  history: History;
  /** Whether a line of Assessments holds the days of a class's column. */
  hasRow: (className: string, column: string) => boolean;
  /** Left out: nobody asked. */
  requests?: RequestsOf;
  /** Left out: nothing is ticked beside the lines that stand there. */
  ticked?: TicksKnown;
}

/** Every line there may be, listed or not, with the days it was worked out from. */
export interface AllLines {
  lines: readonly RosterLine[];
  days: DaysOfSittings;
}

export function allLines(input: LinesInput): AllLines {
  const classes = termsOfClasses(input);
  const plain = classes.flatMap(({ one, terms }) =>
    candidatesOf(one).map((candidate) => ({ candidate, terms, ...worked(candidate, terms, NOTHING_KNOWN) })),
  );
  // The ones with a line to fill go first, as they stand on the tab.
  const ordered = [...plain.filter(isListed), ...plain.filter((line) => !isListed(line))];
  const placedOf = placedLines(
    ordered.map(({ candidate }) => candidate),
    input,
  );
  const paired = plain.map(({ candidate, terms }) => {
    const placed = placedOf.get(candidate) ?? null;
    const still = standsStill(candidate, placed, input.books.policy);
    const isPast = placed !== null && attemptsOf(candidate) > attemptsWhenWritten(placed.line);
    return { candidate, terms, placed, still, taken: isPast && still === null };
  });
  const history = withTakenSince(paired, input);
  const later = satLater(
    paired.map(({ candidate }) => candidate),
    history,
  );
  const lines = paired.map(({ candidate, terms, placed, still, taken }) => {
    const known = {
      ...knownOf(candidate, { ...input, history, placed, taken, days: terms.days }),
      satLater: later(candidate),
    };
    return { candidate, placed, still, taken, ...worked(candidate, terms, known) };
  });
  return { lines, days: new Map(classes.flatMap(({ terms }) => [...terms.days])) };
}

const NOTHING_KNOWN: LineKnowledge = {
  entries: entriesOf(null, []),
  makeUpSeen: null,
  history: NO_HISTORY,
  satLater: null,
};

function worked(
  candidate: Candidate,
  terms: CaseTerms,
  known: LineKnowledge,
): Pick<RosterLine, "case" | "line"> {
  const retakeCase = retakeCaseOf(candidate, terms, known);
  return { case: retakeCase, line: retakeLine(retakeCase) };
}

function termsOfClasses({
  books,
  today,
  history,
  hasRow,
}: LinesInput): { one: ClassOfRoster; terms: CaseTerms }[] {
  const { policy, exceptions } = books;
  const classes = classesOf(books.books).map((one) => {
    const days = daysOfSittings(one, { today, hasRow: (name) => hasRow(one.book.settings.name, name) });
    return { one, days, cycleOf: (standard: number) => cycleOfClass(one, standard, policy.settings) };
  });
  const forms = returnedForms(classes, today);
  const calendar = calendarOf(policy);
  return classes.map(({ one, days }) => {
    const counted = policy.settings.noShowUses ? history : NO_HISTORY;
    const sat = one.book.students.map((_, place) => retakesSat(one, place, counted));
    const retakes = (place: number) => sat[place] ?? [];
    return {
      one,
      terms: { policy, exceptions, calendar, today, days, returnedForms: forms, retakesSat: retakes },
    };
  });
}

function cycleOfClass(
  { book, position }: ClassOfRoster,
  standard: number,
  settings: Books["policy"]["settings"],
): string[] {
  const startsAt = book.settings.formsStartAt || null;
  const forms = book.standards[standard]?.row.forms ?? null;
  return formCycle({
    settings,
    overrides: { forms, retakesAllowed: null, retakes: "yes" },
    formsOfClass: { startsAt, position, returned: [] },
  });
}
