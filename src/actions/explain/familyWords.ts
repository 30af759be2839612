/** Every sentence that families read, in one place, to be reviewed and translated. */
export const familyWords = {
  state: {
    mastered: (topic: string) => `${topic}: mastered.`,
    notYet: (topic: string) => `${topic}: not yet.`,
    onTheWay: (topic: string) => `${topic}: at mastery so far, and not yet shown often enough.`,
    notAssessed: (topic: string) => `${topic}: not assessed yet.`,
    open: (topic: string) => `${topic}: the result is not final yet.`,
    nothingToDo: (topic: string) => `${topic}: nothing to do.`,
  },
  topic: (title: string, iCan: string) => `${title} (${iCan})`,
  student: "the student",
  hadOn: (day: string, name: string, result: string) => `On ${day} ${name} had ${result}`,
  had: (name: string, result: string) => `${capital(name)} had ${result}`,
  shows: (cut: string) => `${cut} shows mastery`,
  orBetter: (cut: string) => `${cut} or better shows mastery`,
  ofSeveral: (plain: string, value: string) => `Of several scores, ${plain} counts: ${value}`,

  recorded: "A new result is being recorded.",
  movedOn: (name: string) => `${capital(name)} goes on with other work now.`,
  makeUp: (name: string, when: string) => `${capital(name)} has not taken it yet and can make it up${when}.`,
  nothingYet: "There is nothing to do for now.",
  unreadable: "The teacher will look at the result again.",
  nothingToRetake: "Nothing has to be taken again.",
  extension: (extension: string) => `To go further: ${extension}.`,
  moreEvidence: (have: number, need: number, of: "scores" | "kinds") =>
    of === "kinds"
      ? `It was shown in ${have} of ${need} kinds of work; other kinds will follow in class.`
      : `It was shown ${have} of ${need} times; there will be more chances in class.`,
  noRetakesLeft: "No further new version is planned.",
  timeOver: (day: string | null) => `The time for new versions ended${day === null ? "" : ` on ${day}`}.`,
  practise: (corrective: string) => `Practice still helps: ${corrective}.`,
  askTeacher: "Please ask the teacher what comes next.",
  toBeScored: (day: string) => `A new version was planned for ${day}; its result is not in yet.`,
  missedIt: (name: string) => `If ${name} missed it, please talk to the teacher.`,
  absent: (name: string, day: string) => `${capital(name)} was absent on ${day}.`,
  didNotCome: (name: string, day: string) => `${capital(name)} did not come on ${day}.`,

  steps: (steps: readonly string[]) => `${capital(steps.join(", "))}.`,
  may: (name: string) => `${capital(name)} may try for a better result.`,
  ask: (by: string | null) => (by === null ? "ask the teacher first" : `ask the teacher by ${by}`),
  askLate: (day: string) => `talk to the teacher now, as ${day} was the day to ask`,
  practice: "practice",
  first: (what: string, notes: readonly string[]) =>
    `${what} first${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`,
  by: (day: string) => `by ${day}`,
  checkIn: "check in with the teacher",
  newVersion: (when: string) => `new version${when}`,
  sameVersion: (when: string) => `the same version again${when}`,
  on: (day: string) => ` on ${day}`,
  inClass: (day: string) => ` on ${day} in class`,
  byAppointment: (until: string | null) =>
    ` on a day agreed with the teacher${until === null ? "" : `, until ${until}`}`,

  counts: {
    highest: "The better result counts.",
    replace: "The newest result counts, even if it is lower.",
    mean: "The better result shows mastery; the school records the average of all of them.",
    "mean if mastered":
      "The better result shows mastery; once a new version does, the school records the average of the first result and the best new one.",
    "credit back": (share: number) =>
      `The better result shows mastery; the school records the first one, and corrections give back up to ${share} % of what was lost.`,
  },
  worth: (percent: number) => `The school records a new version with ${percent} % of its score.`,
  cap: (cut: string) => `The school records a new version as ${cut} at most.`,
  countsForNobody: (name: string) => `It counts neither for nor against ${name}.`,
  nothingCounts: "Nothing counts yet.",
  stays: "What is there stays as it is.",
} as const;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
