/** Every word of the freeze view, for review and translation. */
export const freezeWords = {
  without:
    "A colleague without Mastery Loop sees #NAME? where its functions stand. Frozen, they see every value as it stands now.",
  following:
    "Frozen values follow no new score until you thaw; nothing else changes, and no formula is lost.",
  nothing: "No function of Mastery Loop stands in this workbook: there is nothing to freeze.",
  wouldBe: "These become values",
  frozenSince: (day: string) => `Frozen since ${day}`,
  upToDate: "To bring the values up to date, thaw and freeze once more.",
  live: "Live",
  cells: (count: number, where: readonly string[]) =>
    `${count} ${count === 1 ? "cell" : "cells"}: ${where.join(", ")}`,
  andMore: "…",
  freeze: "Freeze to values",
  freezeRest: "Freeze these too",
  thaw: "Thaw",
  look: "Needs a look",
} as const;
