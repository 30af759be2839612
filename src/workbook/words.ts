import type { MarkProblem } from "../mastery/mark";
import type { Best } from "../mastery/scale";

/** Every sentence people read from functions and tables, in one place, to be reviewed and translated. */
export const words = {
  unknownSetting: (row: number, nearest: string | null) =>
    `Policy table, row ${row}: this is no setting we know${nearest ? `; did you mean "${nearest}"?` : "."}`,
  doubledSetting: (label: string) => `${label}: it stands in the policy table twice; keep one of the rows.`,
  doubledRow: (kind: string, row: number) =>
    `${kind}, row ${row} of the policy table: a row above has the same name; keep one of them.`,
  illegalValue: (label: string, fits: string) => `${label}: type ${fits}.`,
  illegalWeight: (label: string, method: string, { least, most }: { least: number; most: number }) =>
    `${label}: for ${method} type a percentage from ${least * 100} % to ${most * 100} %.`,
  newerFormat:
    "Format version: this policy table was made by a newer Mastery Loop; reload the page or update the add-on.",
  illegalCut: (label: string, maximum: number, best: Best) =>
    best === "highest"
      ? `${label}: type a cut from 0 to ${maximum}, such as 80 %, 4 of 5 or a level's name.`
      : `${label}: on a scale that counts downwards type a number from 0 to ${maximum}.`,
  unknownMasteryLevel: "Mastery level: type the name of one of the Level rows.",
  illegalLevel: (row: number) =>
    `Level, row ${row} of the policy table: type a name and where the level starts, such as 60 %.`,
  doubledLevel: "Level: two levels have the same name or code; change one of them.",
  boundsNotFalling: (best: Best) =>
    best === "highest"
      ? "Level: put the best level first; each level below must start lower than the one above it."
      : "Level: put the best level first; on a scale that counts downwards each level below must end higher.",
  illegalScale: (row: number) =>
    `Scale, row ${row} of the policy table: type a name, the highest number, where mastery begins, and highest or lowest.`,
  illegalMark: (row: number) =>
    `Mark, row ${row} of the policy table: type a code and its meaning: excused, owed, lowest, or a value.`,
  illegalTerm: (row: number) =>
    `Term, row ${row} of the policy table: type a name, its first day and its last day as dates.`,
  illegalHoliday: (row: number) => `Holiday, row ${row} of the policy table: type the day as a date.`,
  illegalCourseGrade: (row: number) =>
    `Course grade, row ${row} of the policy table: type a letter and the share of standards mastered, such as 85 %.`,

  notAPolicy:
    "policy: give the range of a policy table, usually MASTERY_POLICY, or the name of a scoring method.",
  policyGone: "policy: the range it names is gone; point it to a policy table again.",
  unknownMethod: (methods: readonly string[]) =>
    `policy: type the name of a scoring method (${methods.join(", ")}) or give a policy table.`,
  outOfNotNumber:
    "out_of: type the points possible as a number, or give a row of numbers as wide as the scores.",
  outOfWidth: (given: number, wanted: number) =>
    `out_of: the row of points is ${given} wide and the scores are ${wanted} wide; make them the same.`,
  masteryAtRange: "mastery_at: give one cut, such as 80 %, 4 of 5, or a level's name.",
  creditPoints: "points: type one number from 0 up, such as 10.",
  correctionsSize: "corrections_done: give one share, or a column as tall as the attempts.",
  noShare: (what: string) => `${what} is no share; type 50 %, 3 of 5 or TRUE`,
  showUnknown: 'show: type "score", "number", "label" or "percent".',
  showPercentDown: 'show: "percent" means nothing on a scale that counts downwards.',

  checkShort: "Check",
  check: (words: string) => `Check: ${words}`,
  moreEvidence: ({ of, have, need }: { of: "scores" | "kinds"; have: number; need: number }) =>
    `More evidence (${have} of ${need}${of === "kinds" ? " kinds" : ""})`,
  attemptOf: (ordinal: number, count: number) => `${ordinalWord(ordinal)} of ${count}`,
  student: "Student",
  unknownClass:
    "class: no row of classes has that name; type it as it stands in Mastery Classes, column Class.",
  headingsMoved:
    "gradebook: the headings over the students are not those in Mastery Classes; run Set up this gradebook again.",
  noGradebook:
    "gradebook: give the whole table with its heading row: a column of names, then columns of scores with a title each.",
};

/** Why a mark cannot be read and what to do, behind "Check: ". */
export function markWords(problem: MarkProblem): string {
  switch (problem.code) {
    case "text":
      return `"${shortened(problem.typed)}" is no score; type a number, or list it in the policy as a Mark`;
    case "errorCell":
      return `a score shows ${shortened(problem.typed)}`;
    case "date":
      return `a date stands here; was it ${problem.month}/${problem.day} or ${problem.day}/${problem.month}? Type it as "7 of 8"`;
    case "severalAttempts":
      return `"${shortened(problem.typed)}" looks like ${problem.count} attempts; give each a column of its own`;
    case "comma":
      return `"${shortened(problem.typed)}" may be one number or two; type it with a point`;
    case "negative":
      return "a score below 0";
    case "noPlusMinus":
      return `"${shortened(problem.typed)}": this scale has no + and −; set Plus/minus step in the policy`;
    case "noPoints":
      return "out of 0 points; type the points possible";
    case "unknownPoints":
      return `${problem.earned} out of how many? =MASTERY_LEVEL(C5:E5, 10)`;
    case "shareOrPoints":
      return `${problem.earned} of ${problem.outOf}, or ${Number((problem.earned * 100).toFixed(2))} %?`;
    case "notOnScale":
      return `a score that is not on the scale of ${problem.maximum}`;
  }
}

function shortened(typed: string): string {
  return typed.length > 20 ? `${typed.slice(0, 19)}…` : typed;
}

/** "1st", "2nd", "3rd", "11th". */
export function ordinalWord(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  const ending = teen ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${ending}`;
}
