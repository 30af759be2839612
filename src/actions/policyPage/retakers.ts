import { resolveBound } from "../../mastery/bound";
import { compare, type Scale } from "../../mastery/scale";
import type { Below } from "../../mastery/retakes/retakeSettings";
import type { Policy } from "../../workbook/policy";

/** Whom retakes are for. */
export interface Retaker {
  kind: "must" | "may";
  /** In the numbers of the policy's scale; null: below mastery, wherever it begins. */
  cut: number | null;
  orAt: boolean;
}

/** Who must first; [] where nobody retakes. */
export type Retakers = readonly Retaker[];

/** Who must and who may beyond that, as obligation.ts decides for each student. */
export function retakers({ settings, scales: [scale] }: Policy): Retakers {
  const { mustRetakeBelow, mayRetakeBelow } = settings;
  const must = mustRetakeBelow === "nobody" ? [] : [retaker("must", mustRetakeBelow, scale)];
  if (mayRetakeBelow === "nobody") return must;
  const may = retaker("may", mayRetakeBelow, scale);
  const isKnown = mayRetakeBelow === null || may.cut !== null;
  const reachesFurther = must.every((other) => isHigher(may, other, scale));
  return isKnown && reachesFurther ? [...must, may] : must;
}

/** Where retakes end below mastery, so that some who have not mastered it have none. */
export function leavesOut(who: Retakers, scale: Scale): boolean {
  const last = who[who.length - 1];
  return last !== undefined && last.cut !== null && compare(scale, last.cut, scale.criterion) < 0;
}

/** A cut that means nothing on the scale is the criterion, as it is on the roster. */
function retaker(kind: Retaker["kind"], below: Exclude<Below, "nobody">, scale: Scale): Retaker {
  const cut = below === null ? null : resolveBound(below.bound, { scale });
  return { kind, cut, orAt: cut !== null && below !== null && below.orAt };
}

function isHigher(may: Retaker, must: Retaker, scale: Scale): boolean {
  const side = compare(scale, may.cut ?? scale.criterion, must.cut ?? scale.criterion);
  return side > 0 || (side === 0 && may.orAt && !must.orAt);
}
