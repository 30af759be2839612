import type { Best } from "../../mastery/scale";
import { ordinalWord } from "../words";

/** Every sentence of an explanation in a cell, in one place, to be reviewed and translated. */
export const words = {
  scale: (maximum: number, best: Best) =>
    best === "highest" ? `Scale of ${maximum}.` : `Scale of ${maximum}, the lowest is best.`,
  ofPoints: (typed: string, outOf: string) => `${typed} of ${outOf}`,
  is: (mark: string, value: string) => (mark === value ? mark : `${mark} = ${value}`),
  middleOfLevel: " (the middle of that level)",
  markRow: " (a Mark of the policy)",
  bonus: " (with bonus)",
  numbered: (ordinal: number, mark: string) => `${ordinalWord(ordinal)}: ${mark}`,
  notCounted: {
    blank: (typed: string) => `"${typed}" is blank and does not count`,
    excused: (typed: string) => `${typed} is excused and does not count`,
    owed: (typed: string) => `${typed} is still owed and does not count`,
  },
  more: (count: number) => `… ${count} more …`,
  marks: (list: readonly string[]) => `${list.join("; ")}.`,
  notAssessed: (list: readonly string[]) => `Not assessed: ${list.join("; ")}.`,

  theAttempt: (ordinal: number) => `the ${ordinalWord(ordinal)} attempt`,
  recent: (count: number, left: readonly string[]) =>
    `Recent scores: ${count}, so ${left.join(" to ")} ${left.length === 1 ? "is" : "are"} left out.`,
  method: (name: string, working: string) =>
    `Scoring method: ${name}. ${working.charAt(0).toUpperCase()}${working.slice(1)}.`,
  rounded: (value: number) => `Rounded to 2 decimals: ${value}.`,
  newestDecides: (value: number) => `That is no value yet, so the newest decides: ${value}.`,
  cut: (cut: number, owner: "class" | "student") =>
    `Mastery starts at ${cut}${owner === "student" ? " (own cut)" : ""}`,
  reached: (value: number) => `${value} reaches it`,
  notReached: (value: number) => `${value} is not there yet`,
  levelFrom: (from: number, best: Best) => ` (${best === "highest" ? "from" : "to"} ${from})`,
  byWhich: (name: string) => `, by ${name}`,
  level: (name: string) => `Level: ${name}.`,
  lookAgain: (newest: string) => `But newest: ${newest}, look again.`,
  noRetakeRule: "No retake rule was applied.",
} as const;

/** A number in a calculation: with places enough that it comes out at the same two decimals by hand. */
export function written(value: number): string {
  return String(Number(value.toFixed(4)));
}
