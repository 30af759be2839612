import { textOf, type Cell } from "../../workbook/cell";
import type { PlacedLine } from "../../workbook/tables/tableSpec";
import { whenOf } from "./whenOf";

/** One answer of a form, or one row that the teacher typed. */
export interface Answer {
  /** On Mastery Requests, from 1. */
  row: number;
  /** null: blank, or no time that can be read. */
  when: string | null;
  who: string;
  standard: Cell;
  done: string;
}

export function readAnswers(lines: readonly PlacedLine[], zone: number): Answer[] {
  return lines
    .map(({ row, line }) => ({
      row,
      when: whenOf(line["When"], zone),
      who: textOf(line["Name or e-mail"]),
      standard: line["Standard"],
      done: textOf(line["What I did"]),
    }))
    .filter(({ who, standard, done }) => `${who}${textOf(standard)}${done}` !== "");
}
