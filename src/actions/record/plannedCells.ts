import { nameKey } from "../../mastery/name";
import { firstOfEach } from "../groupsOf";
import { targetOf, type Target } from "./targets";
import type { Sat } from "./typedScores";
import { whoOf, type Why } from "./why";
import { words } from "./words";
import { textOf } from "../../workbook/cell";

/** A score with all the lines it is for: several where standards share a column. */
export interface PlannedCell {
  target: Target;
  sats: readonly [Sat, ...Sat[]];
}

export interface CellsPlanned {
  cells: PlannedCell[];
  left: { sat: Sat; why: Why }[];
}

/** One cell for each typed score; lines that share a column are one cell, and left where they say different scores. */
export function plannedCells(sats: readonly Sat[]): CellsPlanned {
  const planned: CellsPlanned = { cells: [], left: [] };
  const groups = new Map<string, Target[]>();
  for (const sat of sats) {
    const target = targetOf(sat);
    if ("why" in target) planned.left.push({ sat, why: target.why });
    else groups.set(keyOf(target), [...(groups.get(keyOf(target)) ?? []), target]);
  }
  for (const targets of groups.values()) {
    const [target] = targets as [Target];
    const why = whyUnlike(targets);
    const own = targets.map(({ sat }) => sat) as [Sat, ...Sat[]];
    if (why === null) planned.cells.push({ target, sats: own });
    else planned.left.push(...own.map((sat) => ({ sat, why })));
  }
  return planned;
}

function keyOf(target: Target): string {
  const { sat, row, to } = target;
  const where = to === "column" ? target.column : to === "newColumn" ? target.original : standardOf(sat);
  return JSON.stringify([sat.place.tab.name, nameKey(sat.place.book.settings.name), row, to, where]);
}

/** A long list has a row for each standard. */
function standardOf({ own: { candidate } }: Sat): string {
  return `${candidate.chain.assessment}\n${candidate.standard.code}`;
}

function whyUnlike(targets: readonly Target[]): Why | null {
  const [{ sat }] = targets as [Target];
  const student = textOf(sat.placed.line["Student"]);
  const who = words.who(
    student,
    targets.map((target) => textOf(target.sat.placed.line["Standard"])),
  );
  const scores = firstOfEach(targets, ({ cell, outOf }) => JSON.stringify([cell, outOf]));
  if (scores.length > 1) {
    const typed = scores.map((target) => target.sat.typed.text);
    return { code: "scoresUnlike", message: words.unlike(who, typed) };
  }
  const forms = firstOfEach(targets, (target) => nameKey(target.sat.form));
  if (forms.length === 1) return null;
  return {
    code: "scoresUnlike",
    message: words.unlikeForms(
      who,
      forms.map((target) => target.sat.form || whoOf(target.sat.placed)),
    ),
  };
}
