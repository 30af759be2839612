/** What the Mastery Log calls help: what was ticked or taken back, and a group that somebody sat with. */
export const SUPPORT_ACTIONS = {
  ticked: "ticked",
  unticked: "unticked",
  /** The attempt that it was for is scored: the next one begins without it. */
  cleared: "tick begins anew",
  met: "met in a group",
} as const;
