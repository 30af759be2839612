import { counted } from "../../words";

/** What groups are built for, for review and translation. */
export const buildWords = {
  intro: "Groups for:",
  about: {
    recent: "The most recent assessment",
    needsMost: "The standard that needs it most",
    standard: "A standard",
    assessment: "An assessment",
    unit: "A unit",
  },
  recentHint: "Of each class, its own.",
  needsMostHint: "Of the most recent assessment, to start with one.",
  needs: (standard: string, below: number, assessed: number) =>
    `${standard}, ${below} of ${assessed} not yet there`,
  needsIn: (of: string, needs: string) => `${of}: ${needs}`,
  standard: (code: string, title: string) => (title === "" || title === code ? code : `${code} ${title}`),
  which: "Which one",
  build: "Build groups",
  answer: (about: string, inClass: string) => (inClass === "" ? about : `${about}, ${inClass}`),
  toToday: "Groups today",
  noClasses: "There is no class to build groups for.",
  issues: (count: number) => `${counted(count, "place needs", "places need")} a look`,
} as const;
