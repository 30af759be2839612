import { isSameName } from "../../mastery/name";
import { assessmentsOf, lastAssessment, latestAssessment } from "../../workbook/gradebook/classAssessments";
import type { ChainOfClass, ClassBook } from "../../workbook/gradebook/classBook";
import type { Scope } from "../scope";

/** What a build looks at where no standard and no assessment is asked for (the policy's "Roster shows"). */
export type Shows = "latest" | "everything";

/** The codes of the standards that groups of a class are made for. */
export function askedStandards(book: ClassBook, scope: Scope, shows: Shows): Set<string> {
  const { standard, assessment, unit } = scope;
  if ([standard, assessment, unit].some((part) => part !== undefined)) return named(book, scope);
  const codes = book.standards.map(({ code }) => code);
  return shows === "everything" ? new Set(codes) : latestAssessed(book);
}

function named({ standards }: ClassBook, { standard, assessment, unit }: Scope): Set<string> {
  const found = standards.filter(
    ({ code, title, row, chains }) =>
      (unit === undefined || isSameName(row.unit, unit)) &&
      (standard === undefined ||
        isSameName(code, standard) ||
        (title !== "" && isSameName(title, standard))) &&
      (assessment === undefined ||
        chains.some(({ sittings }) => sittings.some(({ name }) => isSameName(name, assessment)))),
  );
  return new Set(found.map(({ code }) => code));
}

/** Whether groups look at an assessment: homework only where a class has nothing else. */
export function isLookedAt({ standards }: ClassBook): (chain: ChainOfClass) => boolean {
  const isPractice = ({ kind }: ChainOfClass) => kind === "practice";
  const hasOther = standards.some(({ chains }) => !chains.every(isPractice));
  return (chain) => !hasOther || !isPractice(chain);
}

/**
 * The standards of a class's most recent assessment; before anyone has something on one, of the last that is planned.
 * Formative work and pre-tests are looked at too (domain.md §7).
 */
function latestAssessed(book: ClassBook): Set<string> {
  const assessments = assessmentsOf(book, isLookedAt(book));
  const latest = latestAssessment(assessments) ?? lastAssessment(assessments);
  const asked = book.standards.filter(({ chains }) =>
    chains.some((chain) => latest !== null && assessments.get(chain) === latest),
  );
  return new Set(asked.map(({ code }) => code));
}
