import type { Day } from "../../mastery/calendar/day";
import { counted, dayInWords } from "../roster/words";
import { someOf } from "../someOf";

/** Every sentence about freezing and thawing, in one place, to be reviewed and translated. */
export const words = {
  nothingLive: "No function of Mastery Loop stands in this workbook: there is nothing to freeze.",
  frozenAlready: "Everything of Mastery Loop is frozen already.",
  noneFrozen: "Nothing could be frozen; what is to be done stands below.",
  frozen: (cells: number, tabs: readonly string[]) =>
    `${counted(cells, "cell")} of ${someOf(tabs)} ${cells === 1 ? "shows its value now and follows" : "show their values now and follow"} no new score until you thaw.`,
  nothingFrozen: "Nothing is frozen: there is nothing to thaw.",
  thawed: (cells: number, tabs: readonly string[]) =>
    `${counted(cells, "cell")} of ${someOf(tabs)} ${cells === 1 ? "is" : "are"} live again.`,
  noneThawed: "Nothing could be thawed; what is to be done stands below.",
  left: (lines: number) => `${counted(lines, "formula")} could not be put back.`,

  showsError: (cell: string, shown: string) =>
    `${cell} shows ${shown}, which is no value to keep: it was left as it is. Put it right, then freeze once more.`,
  spreads: (cell: string) =>
    `The formula in ${cell} fills cells around it, and which ones cannot be told: it was left as it is. To freeze it, copy what it fills and paste the values only.`,
  tooLong: (cell: string) =>
    `What the formula in ${cell} fills is too long to be kept: it was left as it is. To freeze it, copy what it fills and paste the values only.`,
  changed: (cell: string, formula: string) =>
    `${cell} does not show its frozen value any more, or something stands where its answers go: it was left as it is. Its formula stays written down: ${formula}`,
  staysFrozen: (tab: string, day: Day) =>
    `What is frozen on "${tab}" shows how it stood on ${dayInWords(day)}. To bring it up to date, thaw and freeze once more.`,
  tabGone: (tab: string) => `The tab "${tab}" is not there, so its formulas could not be put back.`,
  headingsGone: (tab: string, headings: readonly string[]) =>
    `On "${tab}" a heading is missing: ${headings.join(", ")}. Nothing was written; choose Put it back in the sidebar.`,
} as const;
