import type { Snapshot } from "../../workbook/snapshot";
import type { Day } from "../../mastery/calendar/day";

/** What only a check of the workbook says; the readers' own codes come beside these. */
export const CHECK_ISSUES = [
  "sameId",
  "sameName",
  "otherName",
  "textNumber",
  "dateForFraction",
  "dateColumn",
  "unknownMark",
  "errorCell",
  "aboveMaximum",
  "negativeScore",
  "twoScales",
  "pointsTooSmall",
  "pointsTooLarge",
  "pointsDiffer",
  "standardMissing",
  "standardUnused",
  "retakeOfNothing",
  "classUnknown",
  "columnNowhere",
  "doubledRow",
  "contradiction",
  "policyChanged",
  "policyCopy",
  "formulaOverwritten",
  "formulaError",
  "missingOnTab",
  "unknownStudent",
  "protectedCells",
  "importedCells",
  "hiddenTab",
] as const;
export type CheckIssueCode = (typeof CHECK_ISSUES)[number];

/** How much depends on it, most first: what keeps a class from being read, then who, then marks, then the rest. */
const ORDER: readonly string[] = [
  ...["newerFormat", "tabGone", "nameGone", "headingGone", "headingDoubled", "columnGone", "noStudents"],
  ...["sameId", "doubledStudent", "otherName", "contradiction", "illegalSetting", "classUnknown"],
  ...["pointsTooSmall", "pointsTooLarge", "pointsDiffer", "noPoints", "twoScales"],
  ...["dateForFraction", "unknownMark", "unreadableMark", "errorCell", "aboveMaximum", "negativeScore"],
  ...["newColumn", "newClass", "standardMissing", "retakeOfNothing", "columnNowhere", "doubledRow"],
  ...["formulaOverwritten", "formulaError", "textNumber", "missingOnTab", "unknownStudent"],
];
const LAST: readonly string[] = [
  ...["policyChanged", "policyCopy", "capBelowMastery", "recordedBelowOriginal", "dateColumn"],
  ...["standardUnused", "sameName", "protectedCells", "importedCells", "hiddenTab"],
];

/** Codes that stand in neither list come between them: most are settings that cannot be read. */
export function rankOf(code: string): number {
  const [first, last] = [ORDER.indexOf(code), LAST.indexOf(code)];
  return first >= 0 ? first : last >= 0 ? ORDER.length + 1 + last : ORDER.length;
}

/** Everything a check goes by besides the workbook's cells. */
export interface CheckInput {
  snapshot: Snapshot;
  today: Day;
  /** Of the workbook, such as "en_US". */
  locale: string;
  isHidden: (tab: string) => boolean;
}
