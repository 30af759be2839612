import { isSameName, nameKey } from "../../mastery/name";
import type { Day } from "../../mastery/calendar/day";
import { dayOf, keyOf, textOf } from "../cell";
import type { Line } from "../tables/tableSpec";
import { EXCEPTION_KINDS, type ExceptionKind, type ExceptionRow } from "./exceptionRow";

/** What else teachers call them. */
const OTHER_NAMES: Readonly<Record<string, ExceptionKind>> = {
  modified: "own criterion",
  owncut: "own criterion",
  level: "level by hand",
  override: "level by hand",
  exempt: "excused",
  extraretakes: "more retakes",
  extradays: "more days",
};

/** A row of Mastery Exceptions; null when it names nobody or nothing we know. */
export function readException(line: Line): ExceptionRow | null {
  const what = kindIn(keyOf(line["What"]));
  const student = textOf(line["Student"]);
  const id = textOf(line["Student ID"]);
  if (!what || (student === "" && id === "")) return null;
  return {
    class: textOf(line["Class"]),
    student,
    id,
    standard: textOf(line["Standard"]),
    what,
    value: textOf(line["Value"]),
    from: dayOf(line["From"]),
    to: dayOf(line["To"]),
  };
}

function kindIn(key: string): ExceptionKind | null {
  return EXCEPTION_KINDS.find((kind) => nameKey(kind) === key) ?? OTHER_NAMES[key] ?? null;
}

/** Whether the row is about this student: the id decides where both have one, else the name. */
export function concerns(
  row: Pick<ExceptionRow, "class" | "student" | "id">,
  student: { class: string; name: string; id: string },
): boolean {
  if (row.class !== "" && !isSameName(row.class, student.class)) return false;
  if (row.id !== "" && student.id !== "") return isSameName(row.id, student.id);
  return row.student !== "" && isSameName(row.student, student.name);
}

/** Whether the row is about this standard. */
export function isOnStandard({ standard }: Pick<ExceptionRow, "standard">, code: string): boolean {
  return standard === "" || isSameName(standard, code);
}

export function isInForce(row: Pick<ExceptionRow, "from" | "to">, today: Day): boolean {
  return (row.from === null || row.from <= today) && (row.to === null || today <= row.to);
}

/** Whether, by exceptions in force, a student has moved on from work of a day: what is assessed later counts anew. */
export function hasMovedOn(
  rows: readonly Pick<ExceptionRow, "what" | "from">[],
  assessed: Day | null,
): boolean {
  return rows.some(
    ({ what, from }) => what === "moved on" && (from === null || assessed === null || assessed < from),
  );
}
