import type { Term } from "../../mastery/calendar/calendar";
import type { Line } from "../../workbook/tables/tableSpec";
import type { TermChoice } from "../deskReplies";
import { keyCells } from "../roster/rosterLine";
import { dayAfter, type GoesOn, type OpenGap } from "./openGaps";
import { words } from "./words";

/** What each open gap is once the choice is carried out; null: nothing is written for it. */
export function becomes({ written, mayGoOn }: OpenGap, choice: TermChoice): GoesOn | null {
  switch (choice) {
    case "carry":
      return written ?? (mayGoOn ? "carried" : null);
    case "move on":
      return "moved on";
    case "leave":
      return written;
  }
}

/** The rows of Mastery Exceptions that are not there yet. */
export function gapRows(gaps: readonly OpenGap[], choice: TermChoice, term: Term): Line[] {
  return gaps.flatMap((gap) => {
    const what = becomes(gap, choice);
    if (what === null || what === gap.written) return [];
    const { "Retake of": _, ...who } = keyCells(gap.line.candidate);
    return [{ ...who, What: what, From: dayAfter(term), "Private note": words.note(term.name) }];
  });
}
