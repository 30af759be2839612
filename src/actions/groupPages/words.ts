/** Every word on the two pages of the groups, in one place, to be reviewed and translated. */
export const words = {
  noGroups:
    "There are no groups yet: choose Extensions ▸ Mastery Loop ▸ Build corrective groups, then open the page again.",
  noGroupsFor: (name: string) =>
    `There are no groups for ${name} yet: choose Extensions ▸ Mastery Loop ▸ Build corrective groups, then open the page again.`,

  title: "Corrective groups",
  heading: (name: string, day: string) => `${name}, ${day}`,

  reteach: "Reteach everyone first",
  corrective: (task: string) => `Corrective: ${task}`,
  differs: (first: string, now: string) => `First taught: ${first}; now: ${now}`,
  firstTaught: (first: string) => `First taught: ${first}; now: not written in Standards yet`,
  noCorrective: "No corrective is written in Standards yet",
  extension: (task: string) => `Task: ${task}`,
  noExtension: "No extension is written in Standards yet",
  meets: (when: string) => `Meets ${when}`,
  metOn: (days: string) => `Met on ${days}`,
  retake: (when: string) => `Retake ${when}`,
  onTheBoard: (name: string, place: string) => `On the board: ${name}${place === "" ? "" : `, ${place}`}`,
  noPlace: "no place left",
  /** "with 3 of Period 3 and 1 of Period 4". */
  others: (count: number, name: string) => `${count} of ${name}`,
  with: (others: string) => `with ${others}`,

  columns: {
    student: "Student",
    standard: "Standard",
    level: "Level",
    lastMark: "Last mark",
    alsoOpen: "Also open",
    retake: "Retake",
    tutor: "Tutor",
    feedback: "Feedback, notes",
  },
  skillCheck: "Skill check",
  feedback: (text: string) => `Feedback: ${text}`,
  /** For "individual work" behind the code of another gap. */
  alone: "alone",
  individual: "Individual work",
  notAssessed: "Not assessed",
  alsoOpen: (codes: string) => `also open: ${codes}`,
  noGroup: "In no group, by your hand",
  rotation: "Rotation",
  turn: (turn: number) => `turn ${turn}`,
  rotationColumns: {
    when: "When",
    met: (adults: number) => (adults === 1 ? "With you" : "With an adult"),
    practising: "Practises, with a sheet for questions",
    extending: "Extends",
  },
  questions:
    "Questions to bring: a sheet per group. Who practises writes them down, and they are where its turn begins.",

  board: {
    title: "Groups",
    everyone: (title: string) => `Everyone: ${title}`,
    onYourOwn: (title: string) => `On your own: ${title}`,
    task: (task: string) => `Task: ${task}`,
    first: "Come to me first",
  },
} as const;
