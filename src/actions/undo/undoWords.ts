/** What was done and can be taken back, in words. */
export const undoWords = {
  setUp: "Set up this gradebook",
  groups: "Build corrective groups",
  groupMarked: "Mark a group",
  roster: "Build retake roster",
  maps: "Update mastery map",
  removed: "Remove Mastery Loop from this workbook",
  recorded: "Record retake scores",
  labelled: "Label retake scores",
  exception: "Set an exception",
  requests: "Take requests",
  termClosed: "Close a term",
  fixed: "Put right what needed a look",
  repaired: "Put back what was missing",
  settingChanged: "Change a setting",
  wording: "Make the family wording",
} as const;
export type Undoable = keyof typeof undoWords;
