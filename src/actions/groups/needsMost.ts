import type { StandardInClass } from "../../workbook/gradebook/classBook";
import type { Cohort } from "./cohort";
import { resultOf } from "./results";

/** The standard that most students struggle with, and how many of whom have not mastered it. */
export interface NeedsMost {
  standard: string;
  title: string;
  below: number;
  assessed: number;
}

/**
 * Of the standards that are asked for the one to start with (product.md 34): most students not yet there by counted
 * evidence, then the larger share of those assessed, then Standards order. null: nobody is below on any.
 */
export function needsMostOf(cohort: Cohort): NeedsMost | null {
  const asked = cohort.standards.filter(({ code, row }) => cohort.asked.has(code) && row.priority);
  return asked.reduce<NeedsMost | null>((most, standard) => {
    const one = needOn(standard, cohort);
    return one.below > 0 && (most === null || isMore(one, most)) ? one : most;
  }, null);
}

function needOn(standard: StandardInClass, { people }: Cohort): NeedsMost {
  const { code, title } = standard;
  const results = people.map((person) => resultOf(person, standard));
  const counted = results.flatMap((result) => (result.kind === "counted" ? [result.mastered] : []));
  const below = counted.filter((mastered) => !mastered).length;
  return { standard: code, title: title || code, below, assessed: counted.length };
}

/** Shares are compared as whole numbers: 12 of 25 and 24 of 50 are one share. */
function isMore(one: NeedsMost, other: NeedsMost): boolean {
  if (one.below !== other.below) return one.below > other.below;
  return one.below * other.assessed > other.below * one.assessed;
}
