import { resolveBound } from "../bound";
import { compare, levelsUnder, type Scale } from "../scale";
import type { LineStanding, RetakeCase } from "./retakeCase";
import type { Below } from "./retakeSettings";

/** Whether the policy has the student retake; `cut` in the scale's numbers. */
export type Obligation = { kind: "none" } | { kind: "must" | "may"; cut: number; orAt: boolean };

/** The criterion for this student: an exception's own comes first. */
export function criterionFor({ criterion, exceptions }: RetakeCase): number {
  return exceptions.criterion ?? criterion;
}

/** How the student stands; a level set by hand comes first. */
export function standingFor({ standing, exceptions }: RetakeCase): LineStanding {
  const { levelByHand } = exceptions;
  return levelByHand === null ? standing : { kind: "assessed", value: levelByHand };
}

/** Who must and who may retake goes by the value the level was judged by; without one nobody does yet. */
export function obligationOf(line: RetakeCase): Obligation {
  const standing = standingFor(line);
  if (standing.kind !== "assessed") return { kind: "none" };
  const { mustRetakeBelow, mayRetakeBelow } = line.settings;
  const must = cutOf(mustRetakeBelow, line, criterionFor(line));
  if (must && isUnder(standing.value, must, line.scale)) return { kind: "must", ...must };
  const may = cutOf(mayRetakeBelow, line, null);
  return may && isUnder(standing.value, may, line.scale) ? { kind: "may", ...may } : { kind: "none" };
}

interface Cut {
  cut: number;
  orAt: boolean;
}

/** `otherwise` stands where a bound means nothing on this standard's scale; null: nobody then. */
function cutOf(below: Below, line: RetakeCase, otherwise: number | null): Cut | null {
  if (below === "nobody") return null;
  const criterion = criterionFor(line);
  if (below === null) return { cut: criterion, orAt: false };
  const levels = levelsUnder(line.scale, criterion);
  const cut = resolveBound(below.bound, { scale: { ...line.scale, levels } });
  if (cut !== null) return { cut, orAt: below.orAt };
  return otherwise === null ? null : { cut: otherwise, orAt: false };
}

function isUnder(value: number, { cut, orAt }: Cut, scale: Scale): boolean {
  const side = compare(scale, value, cut);
  return orAt ? side <= 0 : side < 0;
}
