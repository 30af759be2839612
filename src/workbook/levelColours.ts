/**
 * The colours of levels, best first, for up to six: two above mastery, mastery, two on the way, not yet. Told apart by
 * people who see no red, no green or no blue, and printed in black and white: each is a step darker than the one before,
 * so that gaps stand out, and light enough for black text (test/workbook/levelColours.test.ts).
 */
export const LEVEL_COLOURS = {
  best: "#eaf1ff",
  above: "#d0e5e2",
  mastery: "#b5d9c4",
  near: "#e3bd51",
  far: "#e19e6d",
  notYet: "#a990b6",
} as const;
