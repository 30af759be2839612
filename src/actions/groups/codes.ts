/** What of a build of groups a teacher can put right in a cell. */
export const GROUP_ISSUES = ["groupException", "movedTo", "prerequisite"] as const;
export type GroupIssueCode = (typeof GROUP_ISSUES)[number];
