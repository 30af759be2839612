/** Why a typed score is left where it stands. */
export const RECORD_ISSUES = [
  "typedUnreadable",
  "typedDate",
  "typedExcused",
  "typedTooMuch",
  "scoreConflict",
  "scoresUnlike",
  "cellUnreadable",
  "cellTaken",
  "studentUnclear",
  "lineUnclear",
  "noColumn",
  "rightOfLevels",
] as const;
export type RecordIssueCode = (typeof RECORD_ISSUES)[number];
