import { isSameName, nameKey } from "../../src/mastery/name";
import type { Setup, SetupRow } from "../../src/sidebarReplies";
import { leftOut, takenIn } from "./leftOut";
import type { Place } from "./leftOut";
import { isRowOf, textIn } from "./setupColumns";
import { withStandardsListed } from "./standards";

/** `retakeOf`: the original's name; "": an assessment of its own; null: not scored. */
export function withRole(setup: Setup, place: Place, retakeOf: string | null): Setup {
  if (retakeOf === null) return leftOut(setup, place);
  const taken = takenIn(setup, place);
  const original = taken.assessments.filter((row) => isRowOf(row, place.of.class, retakeOf));
  const codes = original.map((row) => textIn(row, "Standard"));
  const linked = withRows(taken, place, (row) => ({ ...row, "Retake of": retakeOf }));
  return retakeOf === "" ? withOwnStandard(linked, place) : withStandards(linked, place, codes);
}

export function withPoints(setup: Setup, place: Place, typed: string): Setup {
  const number = Number(typed.replace(",", "."));
  const outOf = typed.trim() === "" || Number.isNaN(number) ? typed.trim() : number;
  return withRows(setup, place, (row) => ({ ...row, "Out of": outOf }));
}

/** One row for each standard; the retakes of the column follow it. New codes are listed among the standards. */
export function withStandards(setup: Setup, { of, column }: Place, codes: readonly string[]): Setup {
  const wanted = codes.length === 0 ? [column.name] : codes;
  const follows = (row: SetupRow) =>
    isRowOf(row, of.class, column.name) ||
    (isRowOf(row, of.class) && isSameName(textIn(row, "Retake of"), column.name));
  const done = new Set<string>();
  const assessments = setup.assessments.flatMap((row) => {
    if (!follows(row)) return [row];
    const key = nameKey(textIn(row, "Column"));
    if (done.has(key)) return [];
    done.add(key);
    return wanted.map((code) => ({ ...row, Standard: code }));
  });
  return withStandardsListed({ ...setup, assessments }, wanted);
}

/** A retake that becomes an assessment of its own is no longer evidence of the other's standard. */
function withOwnStandard(setup: Setup, place: Place): Setup {
  return place.column.role === "retake" ? withStandards(setup, place, [place.column.name]) : setup;
}

function withRows(setup: Setup, { of, column }: Place, change: (row: SetupRow) => SetupRow): Setup {
  const assessments = setup.assessments.map((row) =>
    isRowOf(row, of.class, column.name) ? change(row) : row,
  );
  return { ...setup, assessments };
}
