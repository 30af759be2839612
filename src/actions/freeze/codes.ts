/** Issues of freezing and thawing, beside those of our tabs. */
export const FREEZE_ISSUES = ["showsError", "spreads", "frozenChanged", "staysFrozen"] as const;
export type FreezeIssueCode = (typeof FREEZE_ISSUES)[number];
