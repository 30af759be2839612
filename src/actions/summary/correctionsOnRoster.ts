import { correctionsIn } from "../../workbook/corrections";
import type { OnBooks } from "../onBooks";
import { readRoster } from "../roster/readRoster";
import type { RosterLine } from "../roster/rosterLine";
import type { ColumnAsked } from "./column";
import { NO_CORRECTIONS, type CorrectionsDone } from "./recorded";
import { words } from "./words";

/** What teachers typed on the retake roster under Corrections done, where the school's rule gives credit back for it. */
export function correctionsOnRoster(
  on: OnBooks,
  { column, books }: Pick<ColumnAsked, "column" | "books">,
): { done: CorrectionsDone; problems: string[] } {
  const isAsked = column.what === "score" && books.policy.settings.retakeRule === "credit back";
  if (!isAsked) return { done: NO_CORRECTIONS, problems: [] };
  const lines = readRoster(on).lines.filter(({ placed, taken }) => placed !== null && !taken);
  const typed = lines.map((line) => ({ line, share: correctionsIn(line.placed?.line["Corrections done"]) }));
  const known = new Map(typed.map(({ line, share }) => [keyOf(placeOf(line)), share ?? 0]));
  const unread = typed.filter(
    ({ line, share }) => share === null && books.books.includes(line.candidate.in.book),
  );
  return {
    done: (chain) => known.get(keyOf(chain)) ?? 0,
    problems: unread.map(({ line: { candidate } }) =>
      words.noShare(candidate.student.name, candidate.standard.code),
    ),
  };
}

type Chain = Parameters<CorrectionsDone>[0];

function placeOf({ candidate: { in: one, student, standard, chain } }: RosterLine): Chain {
  const { name } = one.book.settings;
  return { class: name, student, standard: standard.code, assessment: chain.assessment };
}

/** The row tells students of one name apart. */
function keyOf({ class: name, student, standard, assessment }: Chain): string {
  return JSON.stringify([name, student.row, standard, assessment]);
}
