import type { Books } from "../../workbook/gradebook/classBook";
import type { OnBooks } from "../onBooks";
import { retakeWarnings } from "../setup/retakeWarnings";
import { lateLearner } from "./lateLearner";
import type { Settable } from "./settable";
import { words } from "./words";
import type { Tried } from "./withSetting";

/** What else people should know before they use a value. */
export function warnedOf({ setting, place, after }: Tried, before: OnBooks): string[] {
  const { books } = after;
  const known = retakeWarnings(before.books).map(({ message }) => message);
  const retakes = retakeWarnings(books)
    .filter((one) => one.setting === setting.label || !known.includes(one.message))
    .map(({ message }) => message);
  return [
    ...lateLearner(setting, books.policy),
    ...retakes,
    ...ownValues(setting, books),
    ...newIssues(before.books, books),
    ...(isFormula(place.row, before) ? [words.formula] : []),
  ];
}

/** Where Standards or Mastery Classes say something themselves, the policy is not asked. */
function ownValues({ key, label }: Settable, { books }: Books): string[] {
  const standards = new Map(
    books.flatMap((book) => book.standards.map((standard) => [standard.code, standard.row] as const)),
  );
  const rows = [...standards.values()];
  const ofStandards = OWN_OF_STANDARD.find((own) => own === key);
  const own = ofStandards ? rows.filter((row) => row[ofStandards] !== null).length : 0;
  const ofClasses = key === "masteryAt" ? books.filter(({ settings }) => settings.masteryAt !== null) : [];
  return [
    ...(own > 0 ? [words.ownInStandards(label, own, rows.length)] : []),
    ...(ofClasses.length > 0 ? [words.ownInClasses(label, ofClasses.length, books.length)] : []),
  ];
}

const OWN_OF_STANDARD = ["masteryAt", "method", "forms", "retakesAllowed"] as const;

/** So many are said; where a scale does not fit, every mark has one. */
const ISSUES_AT_MOST = 5;

/** What could be read before and cannot be read then. */
function newIssues(before: Books, after: Books): string[] {
  const said = ({ issues, books }: Books) =>
    [...issues, ...books.flatMap((book) => book.issues)].map(({ tab, row, column, message }) =>
      words.issue(tab, `${column ?? ""}${row ?? ""}`, message),
    );
  const known = new Set(said(before));
  const fresh = said(after).filter((issue) => !known.has(issue));
  const more = fresh.length - ISSUES_AT_MOST;
  return [...fresh.slice(0, ISSUES_AT_MOST), ...(more > 0 ? [words.moreIssues(more)] : [])];
}

function isFormula(row: number | null, { snapshot }: OnBooks): boolean {
  const own = snapshot.names.find(({ name }) => name === "MASTERY_POLICY");
  const tab = snapshot.tabs.find(({ name }) => name === own?.tab);
  return row !== null && (tab?.formulas[row - 1]?.[1] ?? "") !== "";
}
