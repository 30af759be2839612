/** Every sentence the actions say, in one place, to be reviewed and translated. */
export const words = {
  cancelled: "Nothing was changed.",
  locked:
    "Someone else is changing this workbook with Mastery Loop just now. Nothing was changed; try again in a minute.",
  typedMeanwhile: (tab: string) =>
    `Someone is typing on "${tab}" just now, so nothing was written there. Nothing is lost; try again in a minute.`,
  notAllowed:
    "You may look at this workbook but not change it, or the place is protected. Nothing was lost; ask its owner.",
  serviceFault: "Google Sheets did not answer. Nothing of yours was changed; try again.",
  bug: "Something went wrong inside Mastery Loop. Nothing of yours was changed. Try again; if it stays, reload the page.",
  viewOnly:
    "You may look at this workbook but not change it, so nothing was done. Ask its owner for the right to edit, or make a copy.",
  protectedPlace: (tab: string) =>
    `Cells on "${tab}" are protected and not yours to change, so nothing was done. Ask the workbook's owner, or lift the protection under Data ▸ Protect sheets and ranges.`,
  noClasses:
    "No tab of this workbook is a class with students and scores, so there is nothing to set up yet. Put a heading such as Student over the names and a title over each column of scores.",
  notSetUp: "This gradebook is not set up yet: choose Extensions ▸ Mastery Loop ▸ Set up this gradebook.",
  headingMissing: (tab: string, headings: readonly string[]) =>
    `On "${tab}" a heading is missing: ${headings.join(", ")}. Nothing was written there. Type it again in row 1, or choose Put it back in the sidebar.`,
  tabLost: (tab: string) =>
    `The tab "${tab}" was deleted, or has lost its name. Nothing was changed; choose Put it back in the sidebar, or take it back from the version history.`,
  newerFormat:
    "This workbook was set up by a newer Mastery Loop. Nothing was changed; reload the page or update the add-on.",
  unknownScope: {
    class: "No class of Mastery Classes has that name.",
    standard: "No standard of your classes has that code.",
    assessment: "No assessment of your classes has that name.",
    unit: "No standard of your classes is of that unit.",
  },
  onlyForGroups:
    "Only groups can start with the standard that needs it most. Name a standard, an assessment or a unit for the roster.",
  withIssues: (toast: string, issues: number) => {
    if (issues === 0) return toast;
    return `${toast.replace(/\.$/, "")}; ${issues === 1 ? "1 place needs" : `${issues} places need`} a look (Open Mastery Loop says where)`;
  },
  recordTitle: "Record retake scores",
  nothingToRecord:
    "No retake score is typed on the Retake Roster. Type one under Retake score and choose this again.",
  shownHasChanged:
    "Something was typed since you were asked, so nothing was written. Look once more and answer again.",
  retakeDay: "Retake day",
  groupsPage: "Corrective groups: your page",
  boardPage: "Corrective groups: for the board",
  slips: "Student slips",
  policyPage: "Our policy",
  progress: (done: number, of: number) =>
    `${done} of ${of} tabs are written. Please leave this workbook open.`,
  allDone: "All tabs are written.",
  nothingToUndo: "There is nothing to undo.",
  changedSince: "Something was typed since; nothing was undone.",
  typedSince: (tabs: readonly string[]) =>
    `Something was typed or moved on ${tabs.map((tab) => `"${tab}"`).join(" and ")} since, and undoing would lose it. Nothing was undone.`,
  illegalInput: "This cannot be read: type the marks with commas between them.",

  policyName: (id: string, version: number | null) =>
    `Policy ${[id, ...(version === null ? [] : [`version ${version}`])].filter(Boolean).join(", ")}.`,
  masteryStarts: (cut: string) => `Mastery starts at ${cut}.`,
  countsDown: "The scale counts downwards: the smallest number is the best.",
  method: (plain: string) => `Of several scores, ${plain} counts.`,
  recent: (n: number) => `Only the ${n} newest scores count.`,
  points: (value: number, maximum: number) => (maximum === 100 ? `${value} %` : `${value} of ${maximum}`),
} as const;
