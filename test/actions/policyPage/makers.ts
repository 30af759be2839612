import type { OnBooks } from "../../../src/actions/onBooks";
import { policyText } from "../../../src/actions/policyPage/policyText";
import type { PolicyText } from "../../../src/actions/shareReplies";
import { NO_CHANGES, type Snapshot } from "../../../src/workbook/snapshot";
import { planTable } from "../../../src/workbook/tables/planTable";
import { STANDARDS_TABLE } from "../../../src/workbook/tables/specs";
import { applyToSnapshot } from "../../workbook/applyToSnapshot";
import { makeBooks, type BooksPlan } from "../booksMaker";

const EMPTY: Snapshot = { tabs: [], names: [], mayEdit: true };

/** A workbook that is set up so; one class without work where nothing else is said. */
export function onPolicy(plan: Partial<BooksPlan>): OnBooks {
  const { standards = [], today = "2025-11-06" } = plan;
  const books = makeBooks({
    classes: [{ columns: [{ name: "Test", standard: "LF.1" }], students: [["Ana", 40]] }],
    ...plan,
  });
  const { change } = planTable(STANDARDS_TABLE, EMPTY, standards);
  const snapshot = change === null ? EMPTY : applyToSnapshot(EMPTY, { ...NO_CHANGES, tabs: [change] });
  return { books, snapshot, scope: {}, today };
}

export function policyOf(plan: Partial<BooksPlan>): PolicyText {
  return policyText(onPolicy(plan));
}

const QUESTIONS = ["time", "learning", "validity", "grading"] as const;

/** The sentences under a question. */
export function answersTo(question: (typeof QUESTIONS)[number], plan: Partial<BooksPlan>): string[] {
  return policyOf(plan).questions[QUESTIONS.indexOf(question)]?.sentences ?? [];
}
