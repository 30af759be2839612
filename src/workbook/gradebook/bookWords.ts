/** Every sentence about a class that cannot be read in whole, in one place, to be reviewed and translated. */
export const bookWords = {
  tabGone: (name: string, tab: string) =>
    `The tab "${tab}" of ${name} is not there any more; type its new name in Mastery Classes, column Tab.`,
  tabRenamed: (from: string, to: string) =>
    `The tab "${from}" is called "${to}" now and goes on as it was; Set up this gradebook takes the new name over.`,
  headingGone: (tab: string, heading: string, nearest: string | null) =>
    `No heading on "${tab}" is called "${heading}" any more${nearest ? `; is it "${nearest}" now?` : "."} Type the old heading again, or the new one in Mastery Classes.`,
  columnGone: (tab: string, column: string, nearest: string | null) =>
    `No column on "${tab}" is called "${column}" any more${nearest ? `; is it "${nearest}" now?` : "."} Type the old heading again, or its new name in Assessments; if the column is gone for good, delete its row there.`,
  headingCleared: (tab: string, heading: string, letter: string) =>
    `No heading on "${tab}" is called "${heading}" any more, and column ${letter} has none: if that is it, type the heading again.`,
  columnRenamed: (tab: string, from: string, to: string) =>
    `"${from}" on "${tab}" is called "${to}" now and goes on as it was; Set up this gradebook takes the new name over.`,
  noStudents: (tab: string) => `There is no student on "${tab}".`,
  doubledStudent: (first: number, second: number) =>
    `Rows ${first} and ${second} hold students of the same name, and no ID tells them apart; give them IDs or write the names differently.`,
  check: (words: string) => `Cannot be read: ${words}.`,
} as const;

/** Of those, what a cell says too. */
export const standardWords = {
  unknownScale: (nearest: string | null) =>
    `Scale: the policy has no scale of that name${nearest ? `; did you mean "${nearest}"?` : "."}`,
  inStandards: (row: number, problem: string) => `standards, row ${row} below the headings: ${problem}`,
} as const;
