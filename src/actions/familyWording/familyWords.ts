/**
 * Sentences that families read, in one place, to be reviewed and translated: each as it is said in English, with its
 * placeholders in braces, and when it is said.
 */
export const familyWords = {
  "state: mastered": ["{topic}: mastered.", "The standard is mastered"],
  "state: not yet": ["{topic}: not yet.", "The standard is not mastered yet"],
  "state: more evidence": [
    "{topic}: at mastery so far, and not yet shown often enough.",
    "At mastery, by too few results to say so",
  ],
  "state: not assessed": ["{topic}: not assessed yet.", "Nothing that counts is there yet"],
  "state: not final": ["{topic}: the result is not final yet.", "A mark has to be looked at by the teacher"],
  "state: nothing to do": [
    "{topic}: nothing to do.",
    "Excused, or from before the student joined, or after the student left",
  ],
  topic: ["{title} ({statement})", "What a standard is called, where it has a title and an “I can”"],
  student: ["the student", "In place of a name that is not there"],

  "result: on a day": ["On {day} {name} had {result}", "The newest result, or the one that shows mastery"],
  "result: no day": ["{name} had {result}", "The same where no day is known"],
  "result: and cut": ["{result}; {cut}.", "A result, and behind it what shows mastery"],
  "result: of several": [
    "{result}. Of several scores, {method} counts: {value}; {cut}.",
    "Where several assessments count together",
  ],
  "cut: all of it": ["{cut} shows mastery", "What shows mastery, where it is everything there is"],
  "cut: or better": ["{cut} or better shows mastery", "What shows mastery"],
  "value: per cent": ["{value} %", "A result in per cent"],
  "value: points": ["{points} of {total}", "A result in points"],

  "counts: highest": ["The better result counts.", "The retake rule is: highest"],
  "counts: replace": ["The newest result counts, even if it is lower.", "The retake rule is: replace"],
  "counts: mean": [
    "The better result shows mastery; the school records the average of all of them.",
    "The retake rule is: mean",
  ],
  "counts: mean if mastered": [
    "The better result shows mastery; once a new version does, the school records the average of the first result and the best new one.",
    "The retake rule is: mean if mastered",
  ],
  "counts: credit back": [
    "The better result shows mastery; the school records the first one, and corrections give back up to {share} % of what was lost.",
    "The retake rule is: credit back",
  ],
  "counts: worth": [
    "The school records a new version with {share} % of its score.",
    "A retake is recorded with less than it is worth",
  ],
  "counts: cap": ["The school records a new version as {cut} at most.", "The setting: Retake cap"],
  "counts: neither": [
    "It counts neither for nor against {name}.",
    "Excused, or not the student’s own work here",
  ],
  "counts: nothing yet": ["Nothing counts yet.", "Nothing is assessed yet"],
  "counts: stays": ["What is there stays as it is.", "The student has moved on from it"],
} as const;
