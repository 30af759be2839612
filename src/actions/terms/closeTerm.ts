import { isSameName } from "../../mastery/name";
import type { Term } from "../../mastery/calendar/calendar";
import type { Changes } from "../../workbook/snapshot";
import { findTable } from "../../workbook/tables/findTable";
import { tabOf } from "../../workbook/tables/ownership";
import {
  ASSESSMENTS_TABLE,
  EXCEPTIONS_TABLE,
  LOG_TABLE,
  POLICY_TABLE,
  rosterTable,
} from "../../workbook/tables/specs";
import { TERM_CHOICES, type TermChoice, type TermClosed } from "../deskReplies";
import type { OnBooks } from "../onBooks";
import { words as rosterWords } from "../roster/words";
import { chosenTerm } from "./chosenTerm";
import { planClosing } from "./planClosing";
import { words } from "./words";

export interface TermAnswer {
  changes: Changes;
  reply: TermClosed;
  toast: string;
}

/** Keeps a term's levels, roster and log as values, and does with the open gaps what the teacher chose. */
export function closeTerm(on: OnBooks, name: unknown, choice: unknown): TermAnswer | { refused: string } {
  const asked = askedFor(on, name, choice);
  return "refused" in asked ? asked : planClosing(on, asked);
}

interface Asked {
  term: Term;
  choice: TermChoice;
}

function askedFor(
  { books, snapshot, today }: OnBooks,
  name: unknown,
  choice: unknown,
): Asked | { refused: string } {
  const tab = tabOf(POLICY_TABLE.rangeName, snapshot)?.name ?? POLICY_TABLE.title;
  const chosen = chosenTerm(name, { terms: books.policy.terms, today, tab });
  if ("refused" in chosen) return chosen;
  const known = TERM_CHOICES.find((each) => isSameName(each, String(choice)));
  if (known === undefined) return { refused: words.unknownChoice(TERM_CHOICES) };
  const broken = [rosterTable(books.policy), LOG_TABLE, ASSESSMENTS_TABLE, EXCEPTIONS_TABLE]
    .map((spec) => ({ spec, ...findTable(spec, snapshot) }))
    .find(({ missing }) => missing.length > 0);
  if (broken) return { refused: rosterWords.notBuilt(broken.tab?.name ?? broken.spec.title, broken.missing) };
  return { term: chosen.term, choice: known };
}
