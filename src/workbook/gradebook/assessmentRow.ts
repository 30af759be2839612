import { nameKey } from "../../mastery/name";
import { dayOf, keyOf, numberOf, textOf, type Cell } from "../cell";
import type { Line } from "../tables/tableSpec";
import { KINDS, type AssessmentRow } from "./classBook";

/** The columns that hold days. */
export const DAYS = ["Given", "Returned", "Retake on"] as const;

/** A row of Assessments; null when it names no column. */
export function readAssessmentRow(line: Line): AssessmentRow | null {
  const text = (heading: string) => textOf(line[heading]);
  const column = text("Column");
  if (column === "") return null;
  return {
    class: text("Class"),
    column,
    standard: text("Standard"),
    kind: KINDS.find((kind) => nameKey(kind) === keyOf(line["Kind"])) ?? "summative",
    counts: countsIn(line["Counts"]),
    retakeOf: text("Retake of"),
    outOf: pointsIn(line["Out of"]),
    form: text("Form"),
    given: dayOf(line["Given"]),
    returned: dayOf(line["Returned"]),
    retakeOn: dayOf(line["Retake on"]),
    retakes: !/^(?:no|false)$/.test(keyOf(line["Retakes"])),
  };
}

function countsIn(cell: Cell): AssessmentRow["counts"] {
  if (/^(?:shown|no|false)$/.test(keyOf(cell))) return "shown";
  const weight = numberOf(cell);
  return weight !== null && weight >= 0 ? weight : "yes";
}

function pointsIn(cell: Cell): number | null {
  const points = numberOf(cell);
  return points !== null && points > 0 ? points : null;
}
