/** Why a column is no assessment. */
export const NOT_ASSESSED = [
  "about",
  "id",
  "summary",
  "maximum",
  "computed",
  "rescaled",
  "drawnDown",
  "text",
  "empty",
  "nothingToScore",
  "withoutPoints",
  "withoutWeight",
  "answers",
  "untitled",
  "numbering",
  "onlyTotal",
  "behindTotal",
] as const;

export type NotAssessed = (typeof NOT_ASSESSED)[number];
