/** Every sentence the actions say, in one place, to be reviewed and translated. */
export const words = {
  addPolicyTitle: "Add a policy tab",
  addPolicyQuestion: (tab: string) =>
    `Mastery Loop will add one tab at the end of this workbook, "${tab}", and the name MASTERY_POLICY for it. No cell of yours changes.\n\nGo on?`,
  policyAdded: (tab: string) =>
    `The tab "${tab}" is there. Change a value in its column B, and every formula that names MASTERY_POLICY calculates again.`,
  policyThere: (tab: string) => `The policy stands in the tab "${tab}".`,
  cancelled: "Nothing was changed.",
  locked:
    "Someone else is changing this workbook with Mastery Loop just now. Nothing was changed; try again in a minute.",
  notAllowed:
    "You may look at this workbook but not change it, or the place is protected. Nothing was lost; ask its owner.",
  serviceFault: "Google Sheets did not answer. Nothing of yours was changed; try again.",
  bug: "Something went wrong inside Mastery Loop. Nothing of yours was changed. Try again; if it stays, reload the page.",
  illegalInput: "This cannot be read: type the marks with commas between them.",

  masteryStarts: (cut: string) => `Mastery starts at ${cut}.`,
  countsDown: "The scale counts downwards: the smallest number is the best.",
  method: {
    highest: "The best attempt counts.",
    latest: "The newest attempt counts.",
    mean: "The average of all attempts counts.",
  },
  recent: (n: number) => `Only the ${n} newest scores count.`,
  points: (value: number, maximum: number) => (maximum === 100 ? `${value} %` : `${value} of ${maximum}`),
} as const;
