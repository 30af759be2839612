/** Every word of course summaries and of the column for the school's system, to be reviewed and translated. */
export const words = {
  /** "14 of 16; 2 not assessed". */
  ofStudent: ({ mastered, assessed, notAssessed, check }: Counts) =>
    joined([
      assessed > 0 && `${mastered} of ${assessed}`,
      notAssessed > 0 && `${notAssessed} not assessed`,
      check > 0 && `${check} to check`,
    ]),
  /** "24 of 26 assessed". */
  ofClass: ({ assessed, expected, check }: Counts) =>
    joined([expected > 0 && `${assessed} of ${expected} assessed`, check > 0 && `${check} to check`]),

  unknownLevel: ({ letter, level, scales }: LevelNotFound, nearest: string | null) =>
    `Course grade ${letter}: "${level}" is no level of ${scales.map(scaleName).join(" and ")}${nearest ? `; did you mean "${nearest}"?` : "."} Type a level's name in Mastery Policy; until then Check stands wherever this letter depends on it.`,

  noNames: "names: give the lines of the roster, in its order: a name or an ID each.",
  unknownWhat: (kinds: readonly string[]) => `what: type one of ${kinds.join(", ")}.`,
  levelOfStandard: "standard: a level is always on one standard; say on which.",
  letterOfCourse: "standard: a letter is always of the whole course; leave the standard out.",
  illegalPoints: "points: type how much full credit is worth, a number of at least 0.",

  noStudent: (place: LinePlace) =>
    `${at(place)}: no student is called so and none has this ID. Write the name as it stands in the gradebook, or the ID.`,
  torn: (place: LinePlace) =>
    `${at(place)}: what stands on this line fits different students, so nothing was filled in. Paste names alone, or IDs alone.`,
  twins: (place: LinePlace, students: number) =>
    `${at(place)}: ${students} students fit, so nothing was filled in. Write the student's ID instead.`,
  inSeveralClasses: (place: LinePlace, classes: readonly string[]) =>
    `${at(place)}: a student of ${classes.join(" and one of ")} fits, so nothing was filled in. Say which class it is.`,
  unreadable: (place: LinePlace, standards: number) =>
    `${at(place)}: ${standards === 1 ? "a mark on 1 standard" : `marks on ${standards} standards`} cannot be read and ${standards === 1 ? "does" : "do"} not count here yet.`,
  saysCheck: (place: LinePlace) =>
    `${at(place)}: a mark cannot be read, so Check stands in the column. “Check this workbook” shows which.`,
  outOf: (maximum: number) => `scores out of ${maximum}`,
  countsDown: (maximum: number) => `marks from 1 to ${maximum}, 1 is best`,
  unlikeScales: (classes: readonly string[]) =>
    `These classes are on different scales (${classes.join("; ")}): make a column for each class.`,
  noShare: (student: string, standard: string) =>
    `${student}, ${standard}: what stands under Corrections done in the retake roster is no share; nothing was given back. Type a share such as 50 %.`,
  noLetters:
    "There are no letters yet: add rows to Mastery Policy such as Course grade | A | 90 %, and ask again.",

  /** Headings of the files. */
  student: "Student",
  columns: { score: "Score", level: "Level", letter: "Letter", credit: "Credit" },
  ofStudents: [
    "Class",
    "Student",
    "Student ID",
    "Standards mastered",
    "Assessed",
    "% mastered",
    "Not assessed",
    "To check",
    "Mean",
    "Lowest",
    "Lowest standard",
    "Letter",
  ],
  ofStandards: [
    "Class",
    "Standard",
    "Title",
    "Priority",
    "% at mastery",
    "At mastery",
    "Assessed",
    "Students",
    "On target",
  ],
  priority: "yes",
  supporting: "supporting",
  isOnTarget: "yes",
  isNotOnTarget: "not yet",
  files: { students: "course-students", standards: "course-standards" },

  target: (percent: number) => `Target: ${percent} % of the class at mastery, with 90 % of it assessed`,
  percent: (percent: number) => `${percent} %`,
  mastered: ({ mastered, assessed }: Pick<Counts, "mastered" | "assessed">) =>
    `${mastered} of ${assessed} at mastery`,
  onTarget: "on target",
  notOnTarget: "not yet on target",
  tooFew: "too few assessed to say",
  lowest: (standard: string, value: string) => `${standard}: ${value}`,
} as const;

/** A line of the roster, from 1, and the text its student was looked up by. */
export interface LinePlace {
  line: number;
  who: string;
}

function at({ line, who }: LinePlace): string {
  return `Line ${line} (${who})`;
}

interface Counts {
  mastered: number;
  assessed: number;
  expected: number;
  notAssessed: number;
  check: number;
}

interface LevelNotFound {
  letter: string;
  level: string;
  scales: readonly string[];
}

function scaleName(name: string): string {
  return name === "" ? "the policy's own scale" : `the scale ${name}`;
}

function joined(parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join("; ");
}
