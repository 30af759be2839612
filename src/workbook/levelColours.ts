/**
 * The colours of levels, best first, for up to six: two above mastery, mastery, two on the way, not yet. Light enough
 * for black text, and told apart by people who see no red, no green or no blue (test/workbook/levelColours.test.ts).
 */
export const LEVEL_COLOURS = {
  best: "#a0c5f6",
  above: "#e3f8fd",
  mastery: "#c0eed7",
  near: "#fdf19f",
  far: "#fac09d",
  notYet: "#c7c7c7",
} as const;
