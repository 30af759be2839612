/** Every sentence about a class that cannot be read in whole, in one place, to be reviewed and translated. */
export const bookWords = {
  tabGone: (name: string, tab: string) =>
    `The tab "${tab}" of ${name} is not there any more; type its new name in Mastery Classes, column Tab.`,
  headingGone: (tab: string, heading: string, nearest: string | null) =>
    `No heading on "${tab}" is called "${heading}" any more${nearest ? `; is it "${nearest}" now?` : "."} Type its new name in Mastery Classes, column Student columns.`,
  columnGone: (tab: string, column: string, nearest: string | null) =>
    `No column on "${tab}" is called "${column}" any more${nearest ? `; is it "${nearest}" now?` : "."} Type its new name in Assessments, column Column.`,
  noStudents: (tab: string) => `There is no student on "${tab}".`,
  doubledStudent: (first: number, second: number) =>
    `Rows ${first} and ${second} hold students of the same name, and no ID tells them apart; give them IDs or write the names differently.`,
  unknownScale: (nearest: string | null) =>
    `Scale: the policy has no scale of that name${nearest ? `; did you mean "${nearest}"?` : "."}`,
  inStandards: (row: number, problem: string) => `standards, row ${row} below the headings: ${problem}`,
  check: (words: string) => `Cannot be read: ${words}.`,
} as const;
