import { counted, listed } from "../roster/words";

/** The sentences about learning and validity. */
export const learningWords = {
  corrective: "Before each retake, a student works on what is not there yet in a new way: the corrective.",
  skillCheck: "Before each retake, a short skill check shows that the student is ready.",
  ticks: (ticks: readonly string[]) => `Needed before each retake: ${ticks.join("; ")}.`,
  noTicks: "Nothing has to be handed in or done before a retake.",
  correctiveWithin: (days: number) =>
    days === 0
      ? "The corrective is done on the day the work comes back."
      : `The corrective is done within ${counted(days, "school day")} after the work comes back.`,
  reteach: (share: string) =>
    `Where ${share} or more of those assessed in a class are not there yet, everyone is taught again first, in another way.`,
  groups:
    "In class, students who need the same thing next work in small groups; those who have mastered it go further.",
  meetingDays: (each: readonly string[]) => `Groups meet when the class does: ${each.join("; ")}.`,
  meets: (name: string, days: string) => `${name}, ${days}`,
  peerTutors: "Students who have mastered something may help others as tutors; nobody has to.",

  otherForm: "A retake is another version of the assessment, about the same learning.",
  forms: (forms: readonly string[]) => `The versions are ${listed(forms)}, one after the other.`,
  ownForms: (each: readonly string[]) => `With versions of their own: ${each.join("; ")}.`,
  formsOf: (name: string, forms: readonly string[]) => `${name} (${listed(forms)})`,
  sameForm: "A retake may be the same version of the assessment again.",
  rotateForms: "Classes start with different versions.",
  kinds: (count: number) => `Mastery has to show in ${count} different kinds of work.`,
  successes: (count: number) =>
    count === 1 ? "Mastery takes 1 score at mastery." : `Mastery takes ${count} scores at mastery.`,
  counted: (kinds: readonly string[]) => `What counts: ${listed(kinds)}.`,
  shown: (kinds: readonly string[]) => `Shown, but not counted: ${listed(kinds)}.`,
  shownToo: (names: string) => `Not counted either: ${names}.`,
  countedToo: (names: string) => `Counted all the same: ${names}.`,
  kind: {
    practice: "homework and practice",
    pre: "pre-assessments",
    formative: "formative work",
    "mastery check": "mastery checks",
    summative: "summative assessments",
    observation: "observations",
  },
} as const;
