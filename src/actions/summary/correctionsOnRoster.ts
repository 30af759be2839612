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
  const { lines } = readRoster(on);
  const unread = lines.filter(
    (line) => correctionsOnLine(line) === null && books.books.includes(line.candidate.in.book),
  );
  return {
    done: correctionsOn(lines),
    problems: unread.map(({ candidate: { student, standard } }) =>
      words.noShare(student.name, standard.code),
    ),
  };
}

/** As a share; 0: nothing is typed, or the attempt was taken since; null: what is typed is no share. */
export function correctionsOnLine({ placed, taken }: RosterLine): number | null {
  return taken ? 0 : correctionsIn(placed?.line["Corrections done"]);
}

/** The same by chain; what is no share counts as nothing. */
export function correctionsOn(lines: readonly RosterLine[]): CorrectionsDone {
  const typed = lines.map((line) => [keyOf(placeOf(line)), correctionsOnLine(line) ?? 0] as const);
  const done = new Map(typed.filter(([, share]) => share > 0));
  return (chain) => done.get(keyOf(chain)) ?? 0;
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
