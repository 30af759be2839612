import { SCORING_METHOD_NAMES, SCORING_METHODS } from "../../mastery/scoring/methods";

/** The policy in plain words, in one place, to be reviewed and translated; the page takes them along. */
export const policyWords = {
  policyQuestion: {
    time: "How do students get enough time to learn more and retake?",
    learning: "How do students deepen their learning before a retake?",
    validity: "How is each retake as valid and as hard as the original?",
    grading: "How is the result fair to students who needed longer?",
  },
  plainSetting: {
    retakesAllowed: "How many retakes does a student have?",
    retakeWithin: "Within how many school days after the work came back is the retake in class?",
    retakeDays: "On which days are retakes taken?",
    onlyBeforeNext: "Does the next assessment close the retakes of this one?",
    beforeRetake: "What is done before a retake?",
    groupsAtMost: "How many corrective groups at most in a class?",
    reteachAt: "From which share of the class not there yet is it taught again to everyone?",
    forms: "Which versions are there of an assessment?",
    sameForm: "May a retake be the same version?",
    rotateForms: "Does each class start with another version?",
    masteryAt: "Where does mastery begin?",
    method: "Which score counts when there are several?",
    newestWeight: "How much does the newest score count?",
    successes: "How many scores must be at mastery?",
    kindsNeeded: "How many kinds of evidence does mastery need?",
    creditBack: "How much of the lost credit do corrections give back?",
    retakeRule: "Which score is recorded after a retake?",
    retakeCap: "Is there a most that a retake is recorded as?",
  },
  plainChoice: {
    method: plainMethods(),
    retakeRule: {
      highest: "the better one",
      replace: "the newest, even if lower",
      mean: "the average of all",
      "mean if mastered": "the average, once a retake reached mastery",
      "credit back": "the original, and part of the lost credit back for corrections",
    },
    onlyBeforeNext: { yes: "yes, it closes them", no: "no" },
    sameForm: { yes: "yes, the same is fine", no: "no, always another one" },
    rotateForms: { yes: "yes", no: "no" },
  },
} as const;

/** As each method says of itself. */
function plainMethods(): Record<string, string> {
  return Object.fromEntries(SCORING_METHOD_NAMES.map((name) => [name, SCORING_METHODS[name].plain]));
}
