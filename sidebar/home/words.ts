import { counted } from "../words";

/** What the home page says of a workbook that is, or is not yet, set up. */
export const homeWords = {
  setUp: "Set up this gradebook",
  setUpHint:
    "Mastery Loop reads your scores, shows what it understood, and sets up levels, groups and retakes. Your own cells are not changed.",
  classes: "Your classes",
  ofClass: (students: number, standards: number) =>
    `${counted(students, "student", "students")}, ${counted(standards, "standard", "standards")}`,
  onTab: (tab: string) => `on the tab “${tab}”`,

  actions: {
    heading: "The mastery loop",
    groups: "Build corrective groups",
    groupsHint: "Who sits together for the same gap.",
    roster: "Build retake roster",
    rosterHint: "Who retakes what, when, and on which form.",
    map: "Update mastery map",
    mapHint: "Every student on every standard.",
    working: {
      groups: "Building corrective groups…",
      roster: "Building the retake roster…",
      map: "Updating the mastery map…",
      undo: "Taking the last action back…",
    },
    workingLong: "Still working. A large workbook can take a minute; please leave this panel open…",
    done: "Done.",
  },

  care: {
    heading: "Set-up",
    change: "Change the set-up",
    undo: "Undo last",
    undoWhat: (what: string) => `Takes back: ${what}`,
    undone: (what: string) => `Taken back: ${what}`,
    remove: "Remove Mastery Loop from this workbook",
  },

  remove: {
    heading: "Remove Mastery Loop from this workbook?",
    goes: "These tabs go:",
    allGo: "All tabs and settings of Mastery Loop go.",
    stays:
      "Your own tabs, scores and names stay exactly as they are. A tab that formulas of yours read stays, too.",
    keep: "Keep a copy with plain values",
    keepHint: "Ticked tabs stay as ordinary tabs, without formulas.",
    yes: "Remove",
    no: "Cancel",
    working: "Removing…",
    workingLong: "Still removing. Please leave this panel open…",
    done: "Mastery Loop is removed from this workbook.",
    removed: (tabs: readonly string[]) => `Removed: ${tabs.join(", ")}.`,
    kept: (tabs: readonly string[]) => `Kept as plain values: ${tabs.join(", ")}.`,
    home: "Back to this workbook",
  },
} as const;
