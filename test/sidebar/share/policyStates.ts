import type { PolicyText } from "../../../src/sidebarReplies";
import type { Queues } from "../fakeGoogle";
import { home, NASTY } from "../homeStates";
import { ok, refusal } from "../replies";
import type { State } from "../state";
import { openShareJob } from "./openJob";

export const POLICY_JOB = "Our policy in plain words";

const question = (words: string, ...sentences: string[]) => ({ question: words, sentences });

export const POLICY: PolicyText = {
  title: "How retakes and grades work (Lincoln HS, version 3)",
  questions: [
    question(
      "How much time do students have?",
      "Students who are not yet at mastery take a retake.",
      "There are up to 2 retakes of each assessment.",
    ),
    question("What do students do to learn it?", "Needed before each retake: Parent signature."),
    question(
      "What shows that a student has learned it?",
      "The versions are A, B and C, one after the other.",
    ),
    question("How do scores become levels and grades?", "After a retake, the better score is recorded."),
  ],
  text: "How retakes and grades work (Lincoln HS, version 3)\n\nHow much time do students have?\n• …",
  html: "<!DOCTYPE html><title>Our policy</title>",
};

/** The most that can stand there: every question full, names like HTML and words that do not break. */
const LONG: PolicyText = {
  ...POLICY,
  title: `${NASTY} (${"Gesamtschulverbund".repeat(4)})`,
  questions: POLICY.questions.map((one, at) => ({
    ...one,
    sentences: [
      ...one.sentences,
      ...Array.from({ length: 12 }, (_, nth) => `${NASTY} ${"W".repeat(80)} ${at}.${nth}`),
    ],
  })),
};

export function atPolicy(more: Queues = {}): { queues: Queues } {
  return home({ policyText: [ok(POLICY)], ...more });
}

export const POLICY_STATES: State[] = [
  {
    name: "the policy in plain words",
    options: atPolicy(),
    reach: (page) => openShareJob(page, POLICY_JOB),
    shows: "There are up to 2 retakes of each assessment.",
  },
  {
    name: "a long policy with names like HTML",
    options: atPolicy({ policyText: [ok(LONG)] }),
    reach: (page) => openShareJob(page, POLICY_JOB),
    shows: "How do scores become levels and grades?",
  },
  {
    name: "a policy that could not be read",
    options: atPolicy({
      policyText: [refusal("newerFormat", "This workbook was set up by a newer Mastery Loop.")],
    }),
    reach: (page) => openShareJob(page, POLICY_JOB),
    shows: "This workbook was set up by a newer Mastery Loop.",
  },
];
