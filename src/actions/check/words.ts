import { count, quotedList, someOf } from "./someOf";

import { rowWords } from "./rowWords";
import { scoreWords } from "./scoreWords";

/** Every sentence a check of the workbook says, to be reviewed and translated. */
export const words = {
  ...scoreWords,
  ...rowWords,
  nothing: "Nothing needs a look.",
  look: "Look at it and correct it there.",
  holds: (typed: string) => `"${typed}" stands here and does not fit.`,
  wherePlace: (tab: string, cells: string) => `${tab}!${cells}`,
  whereRow: (tab: string, row: number) => `${tab}, row ${row}`,
  whereColumn: (tab: string, column: string) => `${tab}, column ${column}`,
  some: someOf,
  quoted: (typed: string) => `"${typed}"`,
  mapOverwritten: (name: string) => ({
    what: `The formula of the map of "${name}" was typed over.`,
    todo: "Write it again.",
  }),
  levelOverwritten: (cells: number, places: readonly string[], heading: string) => ({
    what: `In "${heading}" ${count(cells, "formula was", "formulas were")} typed over (${someOf(places)}).`,
    todo: "Write the formulas again; for a level set by hand use Mastery Exceptions.",
  }),
  writeAgain: "Write the formula again",
  formula: "The formula",
  formulaError: (shown: readonly string[], places: readonly string[]) => ({
    what: `${count(places.length, "formula of Mastery Loop shows", "formulas of Mastery Loop show")} an error (${someOf(places)}): ${quotedList(shown)}.`,
    todo: "Point at the cell to read why, and correct what it reads.",
  }),
  mapHasNoRoom: {
    what: "The map has no room.",
    todo: "Empty the cells right of and below its formula; it shows by itself.",
  },
  putBack: "Put it back",
  gone: "Gone",
  back: "Back in its place",
  policyChanged: (now: string, before: string) => ({
    what: `The policy in force is ${now}; at the last check it was ${before}.`,
    todo: "Make sure that this is the policy your school wants.",
  }),
  takePolicy: "This policy is right",
  policyCopy: (other: string, own: string) => ({
    what: `This tab holds a policy, too: ${other}. In force is ${own}.`,
    todo: "Delete the one you do not use, or copy its values into the policy in force.",
  }),
  policy: (id: string, version: number | null) =>
    [id === "" ? "no id" : `"${id}"`, version === null ? "no version" : `version ${version}`].join(", "),
  protectedCells: (ranges: readonly string[]) => ({
    what: `You may not change ${someOf(ranges)} here: the cells are protected.`,
    todo: "Retake scores cannot be recorded there by you; ask the owner, or lift the protection.",
  }),
  importedCells: (place: string) => ({
    what: `The scores come from another workbook, by the formula in ${place}.`,
    todo: "Type and correct scores where they come from.",
  }),
  hiddenTab: (name: string) => ({
    what: `The tab of the class "${name}" is hidden; its students are on lists and maps all the same.`,
    todo: "Show the tab, or take the class out of the set-up.",
  }),
  fixed: (places: number, left: number) => {
    const done = places === 1 ? "1 place was put right." : `${places} places were put right.`;
    if (left === 0) return done;
    return `${done} ${left === 1 ? "1 has" : `${left} have`} changed since the check and ${left === 1 ? "was" : "were"} left alone.`;
  },
  notAnIssue: "Send an issue as the check gave it.",
  tabGone: (tab: string) => `The tab "${tab}" is not there any more.`,
  ownHeadings: (tab: string, headings: readonly string[]) => ({
    what: `On "${tab}" the heading ${quotedList(headings)} is missing, so the tab was not brought up to date.`,
    todo: "Type the heading again in row 1, or delete the tab: it is made anew.",
  }),
  logged: "Fixed",
  policySeen: "Policy in force",
  noLonger:
    "This has changed since the check, so nothing was done. Check the workbook again to see how it stands now.",
  noRepair: "Nothing can be put right here by itself; do what stands under What to do.",
  headingMissing: (tab: string) =>
    `On "${tab}" a heading of Mastery Loop is missing, so nothing was written. Put it back first.`,
} as const;
