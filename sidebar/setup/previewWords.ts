import { counted } from "../words";

/** What the live preview and the end of set-up say. */
export const previewWords = {
  heading: "What your students would see",
  hint: "Where everyone would stand with these rules, from the scores there now.",
  looking: "Working it out from your scores…",
  lookingAgain: "Working it out again…",
  nothing: "Nothing to show yet: there are no scores.",
  warnings: "What your retake rule does",
  cut: (cut: string) => `Mastery from ${cut}`,
  perfect: "only full marks",
  inClass: (mastered: number, assessed: number) =>
    `${mastered} of ${counted(assessed, "result", "results")} at mastery`,
  level: (level: string, count: number) => `${count} ${level}`,
  notAssessed: (count: number) => `${count} not assessed`,
  moreEvidence: (count: number) => `${count} with more evidence needed`,
  check: (count: number) => `${count} to look at`,
  checkHint: "“To look at” means a mark nobody can read for sure.",
  changed: (count: number) => `${counted(count, "level", "levels")} would change`,
  change: (standard: string, before: string, after: string) => `${standard}: ${before} → ${after}`,
  notAssessedWord: "not assessed",
  more: (count: number) => `and ${count} more`,
  trouble: "The preview could not be made:",
  again: "Try the preview again",

  done: (classes: number, students: number, standards: number) =>
    `Done: ${counted(classes, "class", "classes")}, ${counted(students, "student", "students")}, ${counted(standards, "standard", "standards")}`,
  nothingChanged: "Everything was already set up like this. Nothing was changed.",
  tabs: (count: number) => `${counted(count, "tab is", "tabs are")} ready at the end of your workbook`,
  changedTabs: (count: number) => `${counted(count, "tab was", "tabs were")} changed`,
  next: "Next: who sits together for corrective work, and who retakes what.",
  build: "Build groups and roster",
  buildingGroups: "Building corrective groups…",
  buildingRoster: "Building the retake roster…",
  buildingLong: "Still working. A large workbook can take a minute; please leave this panel open…",
  built: "Groups and roster are built.",
  home: "Go to this workbook",
} as const;
