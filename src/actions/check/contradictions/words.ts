/** What a check says of settings that cannot both be meant, in one place, to be reviewed and translated. */
export const words = {
  levelOffCut: (level: string, from: string, cut: string) => ({
    what: `The level "${level}" starts at ${from} in its row, and Mastery at says ${cut}; ${cut} holds.`,
    todo: "Type the same in both.",
  }),
  levelUnused: (level: string, from: string, cut: string) => ({
    what: `Nobody ever stands at "${level}": it starts at ${from}, and mastery starts at ${cut}.`,
    todo: "Change where the level starts, or Mastery at; or delete the level.",
  }),
  markIsLevel: (mark: string) => ({
    what: `"${mark}" is a Mark and a level's name or code; the Mark holds.`,
    todo: "Delete one of them.",
  }),

  noRetakeDay: {
    what: "None of the Retake days is a day of the School week.",
    todo: "Type retake days on which there is school.",
  },
  windowWithoutDay: (within: number, gap: number) => ({
    what: `Retake within ${within} school days may end before any of the Retake days, which are up to ${gap} school days apart; then the next retake day after it holds.`,
    todo: `Type at least ${gap} in Retake within school days, or more retake days.`,
  }),
  askAfterRetake: (ask: string, retake: string) => ({
    what: `${ask} is longer than ${retake}: a retake could be asked for when its time is over.`,
    todo: "Make the time to ask the shorter one.",
  }),
  correctiveAfterRetake: (corrective: number, retake: number) => ({
    what: `The corrective may take ${corrective} school days, and the retake is to be taken within ${retake}.`,
    todo: "Give the retake more days, or let Retake window counts from say corrective.",
  }),
  correctiveNotAsked: {
    what: "Days count from the corrective, or are given for it, and Before a retake asks for none.",
    todo: "Add Corrective done to Before a retake, or take the days for the corrective out.",
  },
  nobodyMay: {
    what: "May retake below is no better than Must retake below: everybody below it has to retake, so nobody may.",
    todo: "Raise May retake below, lower Must retake below, or type nobody.",
  },
  needsTerms: (setting: string) => ({
    what: `${setting} counts by terms, and no Term row says when they are.`,
    todo: "Add a row Term with a name, the first day and the last day.",
  }),
  termsOverlap: (one: string, other: string) => ({
    what: `The terms "${one}" and "${other}" overlap.`,
    todo: "Let a term begin after the one before it has ended.",
  }),
  termsOver: (day: string) => ({
    what: `The last term ended on ${day}: the roster takes the time for its retakes to be over.`,
    todo: "Add the rows of this school year's terms.",
  }),
  holidayOutside: (days: readonly string[]) => ({
    what: `${days.length === 1 ? "The holiday" : `${days.length} holidays, such as`} ${days[0] ?? ""} ${days.length === 1 ? "lies" : "lie"} before the first term or after the last.`,
    todo: "Correct the day or the terms.",
  }),

  nothingCounts: {
    what: "All kinds of evidence count 0, so nobody ever gets a level.",
    todo: "Type 1 for Summative counts, or for the kind that shall count.",
  },
  tooManyKinds: (needed: number, counting: number) => ({
    what: `Kinds of evidence needed is ${needed}, and only ${counting === 1 ? "1 kind counts" : `${counting} kinds count`}: nobody can reach mastery.`,
    todo: "Lower it, or let more kinds count.",
  }),
  weightsUnused: (setting: string, method: string) => ({
    what: `${setting} is a weight, and weights act under the scoring method mean only; the method is ${method}.`,
    todo: "Type 1 or 0, or choose mean.",
  }),
} as const;
