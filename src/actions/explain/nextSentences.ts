/** What is next on a line of the roster, for the teacher: a sentence for each status, to be reviewed and translated. */
export const nextSentences = {
  next: (what: string) => `Next: ${what}.`,
  then: ", then ",
  toBeRecorded: (typed: string, attempt: string) =>
    `"${typed}" stands on the roster for the ${attempt}; record it`,
  excused: "nothing; the student is excused or has left",
  beforeYourTime: "nothing; this was given before the student joined",
  movedOn: "no retake; the student has moved on from this",
  toMakeUp: (sitting: string) => `not taken yet, to be made up: ${sitting}`,
  unreadable: "correct the mark that cannot be read",
  notAssessed: "nothing to retake, as it is not assessed here",
  mastered: (extension: string) =>
    `nothing to retake, it is mastered${extension === "" ? "" : `; to go further: ${extension}`}`,
  moreEvidence: (why: string) => `more evidence is needed: ${why}`,
  noRetakesLeft: (why: string) => `no retake, ${why}`,
  retakeTimeOver: (why: string) => `the time for retakes is over: ${why}`,
  toBeScored: (day: string | null) => `enter the score, as ${day ?? "its day"} has passed`,
  request: (by: string | null) => `the student asks for it${by === null ? "" : ` by ${by}`}`,
  requestLate: (day: string) => `the student was to ask for it by ${day}`,
  absent: (day: string) => `absent on ${day}`,
  noShow: (day: string) => `did not come on ${day}`,
  knownForm: (form: string) => `, form ${form}, which was given back already`,
  corrective: (tick: string, corrective: string, by: string | null) => {
    const what = corrective === "" ? tick : `${tick} (${corrective})`;
    return by === null ? what : `${what} by ${by}`;
  },
  needs: (ticks: string) => `still to do: ${ticks}`,
  may: (what: string) => `may retake: ${what}`,
  attempt: (ordinal: string) => `${ordinal} attempt`,
  form: (form: string) => `, form ${form}`,
  newForm: ", a new form is needed",
  on: (day: string) => `, on ${day}`,
  inClass: (day: string) => `, on ${day} in class`,
  byAppointment: (until: string | null) => `, by appointment${until === null ? "" : ` until ${until}`}`,
  noDay: ", no day is set",
  left: (count: number) => (count === 1 ? "1 retake left" : `${count} retakes left`),
  late: (days: number) => (days === 1 ? "1 school day late" : `${days} school days late`),
} as const;
