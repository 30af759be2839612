/** Every word of course summaries and of the column for the school's system, to be reviewed and translated. */
export const words = {
  /** "14 of 16; 2 not assessed". */
  student: ({ mastered, assessed, notAssessed, check }: Counts) =>
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

  noNames: "names: give the lines of the roster as a list, in its order: a name or an ID each.",
  unknownWhat: (kinds: readonly string[]) => `what: type one of ${kinds.join(", ")}.`,
  levelOfStandard: "standard: a level is always on one standard; say on which.",
  letterOfCourse: "standard: a letter is always of the whole course; leave the standard out.",
  illegalPoints: "points: type how much full credit is worth, a number of at least 0.",

  noStudent: (line: number) =>
    `Line ${line}: no student is called so and none has this ID. Write the name as it stands in the gradebook, or the ID.`,
  twins: (line: number, students: number) =>
    `Line ${line}: ${students} students fit, so nothing was filled in. Write the student's ID instead.`,
  inSeveralClasses: (line: number, classes: readonly string[]) =>
    `Line ${line}: a student of ${classes.join(" and one of ")} fits, so nothing was filled in. Say which class it is.`,
  unreadable: (line: number, standards: number) =>
    `Line ${line}: ${standards === 1 ? "a mark on 1 standard" : `marks on ${standards} standards`} cannot be read and ${standards === 1 ? "does" : "do"} not count here yet.`,
} as const;

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
