import type { Day } from "../../mastery/calendar/day";
import { NO_EXCEPTIONS, type LineExceptions, type MoreRetakes } from "../../mastery/retakes/retakeCase";
import { levelsUnder, type Scale } from "../../mastery/scale";
import { dayOf, keyOf } from "../../workbook/cell";
import type { ExceptionKind, ExceptionRow } from "../../workbook/gradebook/exceptionRow";
import { hasMovedOn, isInForce, isOnStandard } from "../../workbook/gradebook/readException";
import { valueByHand } from "../../workbook/gradebook/standingOf";
import { concerning } from "../exceptions/concerning";
import type { Candidate } from "./candidates";

/** The exceptions in force for a student on a standard; of two of one kind the lower row holds. */
export function exceptionsFor(
  { in: { book }, student, standard, standing, assessment }: Candidate,
  rows: readonly ExceptionRow[],
  today: Day,
): LineExceptions {
  const who = { class: book.settings.name, name: student.name, id: student.id };
  const own = concerning(rows, who).filter(
    (row) => isInForce(row, today) && isOnStandard(row, standard.code),
  );
  const last = (what: ExceptionKind) =>
    own.reduce<ExceptionRow | null>((kept, row) => (row.what === what ? row : kept), null);
  const left = last("left");
  const joined = last("joined");
  const carried = last("carried");
  return {
    ...NO_EXCEPTIONS, // An own criterion is in the standing already.
    levelByHand: last("level by hand") && valueByHand(own, rulesOf(standard.scale, standing.criterion)),
    moreRetakes: moreRetakesIn(last("more retakes")?.value ?? ""),
    moreDays: wholeIn(last("more days")?.value ?? "") ?? 0,
    sameForm: last("same form") !== null,
    excused: last("excused") !== null,
    movedOn: hasMovedOn(own, assessment.given),
    carried: carried && (carried.from ?? today),
    joined: joined && (joined.from ?? dayOf(joined.value)),
    left: left && (left.from ?? dayOf(left.value) ?? today),
  };
}

function rulesOf(scale: Scale, criterion: number) {
  return { scale, levels: levelsUnder(scale, criterion) };
}

/** "+2" adds, "4" replaces, "unlimited" lifts the limit. */
function moreRetakesIn(value: string): MoreRetakes | null {
  if (keyOf(value) === "unlimited") return { kind: "replace", count: null };
  const count = wholeIn(value);
  if (count === null) return null;
  return { kind: /^\s*\+/.test(value) ? "add" : "replace", count };
}

function wholeIn(value: string): number | null {
  const found = /^\s*\+?\s*(\d{1,4})\b/.exec(value);
  return found ? Number(found[1]) : null;
}

/** The kinds of exceptions that are there with a value nobody can go by. */
export function illegalKinds(rows: readonly ExceptionRow[]): ExceptionKind[] {
  const illegal = rows.filter(
    ({ what, value }) =>
      (what === "more retakes" && moreRetakesIn(value) === null) ||
      (what === "more days" && wholeIn(value) === null),
  );
  return [...new Set(illegal.map(({ what }) => what))];
}
