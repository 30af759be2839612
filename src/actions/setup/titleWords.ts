import { someOf } from "../someOf";

/** Every sentence about what titles and lists of standards say, in one place, to be reviewed and translated. */
export const titleWords = {
  severalStandards: (column: string, standards: readonly string[]) =>
    `"${column}" is one score for ${someOf(standards)}: it is judged as one standard. To tell them apart, give each its own column.`,
  standardsListed: (tab: string, count: number) =>
    `"${tab}" lists ${count} standards; they are taken into the tab Standards.`,
  standardsUnused: (tab: string, codes: readonly string[]) =>
    `No column carries ${someOf(codes)} of "${tab}" yet. Nothing to do until ${codes.length === 1 ? "it is" : "they are"} assessed: then write the code in the column's title.`,
  columnsUnmatched: (tab: string, columns: readonly string[]) =>
    `${someOf(columns.map((column) => `"${column}"`))} match no standard of "${tab}" and stand for themselves. If one belongs to a standard, choose it in Assessments, column Standard.`,
  yearsTaken: (columns: readonly string[], from: string, to: string) =>
    `The days of ${someOf(columns.map((column) => `"${column}"`))} stand there without a year; they are taken as ${from === to ? from : `${from} to ${to}`}. If that is not so, change Given in Assessments.`,
} as const;
