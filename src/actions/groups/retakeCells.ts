import { isRetakeAhead } from "../../mastery/retakes/status";
import type { OnBooks } from "../onBooks";
import { readRoster } from "../roster/readRoster";
import { formOf, type RosterLine } from "../roster/rosterLine";
import { dayInWords } from "../roster/words";
import type { Person } from "./cohort";
import { words } from "./words";

/** What stands in Retake: "Fri 14 Nov, form B"; "" where no retake is ahead. */
export type RetakeCell = (person: Person, standard: string) => string;

/** As the roster reckons it, whether it has been built or not. */
export function retakeCells(on: OnBooks): RetakeCell {
  const cells = new Map(
    readRoster(on)
      .lines.filter(({ line }) => isRetakeAhead(line.status))
      .map((one) => [keyOfLine(one), retakeWords(one, on)]),
  );
  return ({ class: name, student }, standard) => cells.get(keyOf(name, student.row, standard)) ?? "";
}

function keyOfLine({ candidate: { in: one, student, standard } }: RosterLine): string {
  return keyOf(one.book.settings.name, student.row, standard.code);
}

/** A student's row tells apart two of one name. */
function keyOf(name: string, row: number, standard: string): string {
  return JSON.stringify([name, row, standard]);
}

/** A day that has passed is no day to come: by appointment then. */
function retakeWords({ line }: RosterLine, { today }: OnBooks): string {
  const day = line.scheduledFor ?? line.retakeBy;
  const form = formOf(line);
  const isNew = line.form.kind === "newFormNeeded";
  return [
    ...(day !== null && day >= today ? [dayInWords(day)] : []),
    ...(isNew ? [words.newForm] : form === "" ? [] : [words.form(form)]),
  ].join(", ");
}
