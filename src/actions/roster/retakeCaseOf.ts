import type { Calendar } from "../../mastery/calendar/calendar";
import type { Day } from "../../mastery/calendar/day";
import { nameKey } from "../../mastery/name";
import { sittings } from "../../mastery/retakes/attempts";
import { formsSat } from "../../mastery/retakes/nextForm";
import type { LineEntries, LineOverrides, LineStanding, RetakeCase } from "../../mastery/retakes/retakeCase";
import { formCycle } from "../../mastery/retakes/retakeLine";
import type { Standing } from "../../mastery/standing";
import type { ExceptionRow } from "../../workbook/gradebook/exceptionRow";
import type { Policy } from "../../workbook/policy";
import { chainEntries, type Candidate } from "./candidates";
import { daysOfLine } from "./daysOfLine";
import { exceptionsFor } from "./exceptionsFor";
import { withHistory, type History } from "./history";
import type { DaysOfSittings } from "./returned";
import { keyCells } from "./rosterLine";
import { sittingsInTerm, type RetakeSat } from "./termSittings";

/** What all lines of a class are judged by. */
export interface CaseTerms {
  policy: Policy;
  exceptions: readonly ExceptionRow[];
  calendar: Calendar;
  today: Day;
  days: DaysOfSittings;
  /** By the name of an assessment: forms any class has got back. */
  returnedForms: ReadonlyMap<string, readonly string[]>;
  /** By the student's place. */
  retakesSat: (place: number) => readonly RetakeSat[];
}

/** What is known of the line itself, beside the gradebook. */
export interface LineKnowledge {
  entries: LineEntries;
  makeUpSeen: Day | null;
  history: History;
  /** When the last retake was seen, where others had sat it before. */
  satLater: Day | null;
}

export function retakeCaseOf(candidate: Candidate, terms: CaseTerms, known: LineKnowledge): RetakeCase {
  const { standard, standing, chain, result, assessment } = candidate;
  const { policy, calendar, today } = terms;
  const shared = {
    settings: policy.settings,
    overrides: overridesOf(candidate),
    formsOfClass: formsOf(candidate, terms),
  };
  const exceptions = exceptionsFor(candidate, terms.exceptions, today);
  // A gap that was carried over is retaken by what the new term allows.
  const term = exceptions.carried === null ? (assessment.given ?? today) : today;
  return {
    ...shared,
    chain: withHistory(chainEntries(chain, result), known.history(keyCells(candidate))),
    satElsewhere: satElsewhere(candidate, formCycle(shared), known.history),
    standing: lineStanding(standing.standing),
    scale: standard.scale,
    criterion: standing.criterion,
    exceptions,
    entries: known.entries,
    dates: { ...daysOfLine(candidate, terms.days, known.satLater), makeUpSeen: known.makeUpSeen },
    sittingsThisTerm: sittingsInTerm(terms.retakesSat(candidate.place), term, calendar),
    calendar,
    today,
  };
}

function overridesOf({ standard: { row }, chain }: Pick<Candidate, "standard" | "chain">): LineOverrides {
  return { retakesAllowed: row.retakesAllowed, forms: row.forms, retakes: chain.retakes ? "yes" : "no" };
}

function formsOf({ in: { book, position }, chain }: Candidate, terms: CaseTerms): RetakeCase["formsOfClass"] {
  const { formsStartAt } = book.settings;
  return {
    startsAt: formsStartAt === "" ? null : formsStartAt,
    position,
    returned: terms.returnedForms.get(nameKey(chain.assessment)) ?? [],
  };
}

/** The forms the student has sat in the same sittings for other standards. */
function satElsewhere(
  { in: one, place, student, assessment, chain }: Candidate,
  cycle: readonly string[],
  history: History,
): (string | null)[] {
  return one.book.standards.flatMap((standard, order) =>
    standard.chains.flatMap((other, at) => {
      const result = one.book.standings[place]?.[order]?.results[at];
      if (other === chain || !result || one.assessments.get(other) !== assessment) return [];
      const past = history(keyCells({ in: one, student, standard, chain: other }));
      const forms = sittings(withHistory(chainEntries(other, result), past)).map(({ form }) => form);
      return formsSat(cycle, forms);
    }),
  );
}

function lineStanding(standing: Standing): LineStanding {
  switch (standing.kind) {
    case "assessed":
      return { kind: "assessed", value: standing.value };
    case "moreEvidence":
      return { kind: "moreEvidence", of: standing.of, have: standing.have, need: standing.need };
    case "notAssessed":
    case "check":
      return { kind: standing.kind };
  }
}
