/** Every sentence about the headings and names of our tabs, in one place, to be reviewed and translated. */
export const words = {
  headingGone: (heading: string, tab: string) =>
    `The heading "${heading}" is gone from row 1 of "${tab}". Nothing is written there until it is back: type it again, or choose Repair.`,
  headingRenamed: (heading: string, tab: string, found: string) =>
    `The heading "${heading}" is gone from row 1 of "${tab}"; "${found}" looks like it. Nothing is written there until it is back: type it again, or choose Repair.`,
  headingRowGone: (tab: string) =>
    `Row 1 of "${tab}" no longer holds our headings. Nothing is written there until they are back: undo what moved them, or put them into row 1 again.`,
  headingDoubled: (heading: string, tab: string) =>
    `The heading "${heading}" stands twice in row 1 of "${tab}"; the first one counts. Rename or delete the other.`,
  tabGone: (title: string) =>
    `The tab "${title}" was deleted. Choose Repair and it is made again, or take it back from the version history.`,
  nameGone: (tab: string, name: string) =>
    `The tab "${tab}" looks like ours but has lost its name ${name}. Choose Repair and it gets it back.`,
} as const;
