/** What several published policies say in the same words. */
import type { SeenLine } from "./story";

export const NO_TICKS = ["Before a retake", "none"];
export const NO_LATE = ["Late retakes", "none"];
export const AUTUMN = ["Term", "Autumn", "2025-09-01", "2025-12-19"];
export const VETERANS_DAY = ["Holiday", "2025-11-11", "Veterans Day"];
export const gone = "gone";

/** The same line with another status and form. */
export const as = (status: string, form: string, [, , ...rest]: SeenLine): SeenLine => [
  status,
  form,
  ...rest,
];
