import type { SETTINGS } from "./settings";

export type SettingRule = (typeof SETTINGS)[number]["rule"];

/** What the settings of a rule decide, for docs/settings.md; a rule without words is a type error. No bundle holds it. */
export const SETTING_RULES: Record<SettingRule, { heading: string; words: string }> = {
  policy: {
    heading: "Policy",
    words:
      "These four say which table it is. The name and the version stand on the page Mastery Loop opens with, so that copies of a coach's workbook can be told apart. A table that a newer Mastery Loop made is never guessed at.",
  },
  scale: {
    heading: "Scale",
    words:
      "Every mark is put on one scale: points earned, divided by points possible, times the highest number of the scale. Mastery begins at the cut, and the cut itself is mastery: 4 of 5 meets 80 %.",
  },
  scoring: {
    heading: "Scoring",
    words:
      "Several scores on one standard become one value, which is rounded once, at the end, to two decimals. That value decides the level. Blank, excused and owed work is left out before anything is calculated.",
  },
  kinds: {
    heading: "Kinds of evidence",
    words:
      "What an assessment counts depends on its kind in the tab Assessments. Weight 0 is shown and is no evidence under any scoring method; other weights act under the scoring method mean only: the mean of each kind counts with the kind's weight, and a kind without scores drops out. A weight typed under Counts in the tab Assessments acts within its kind.",
  },
  "recorded score": {
    heading: "Recorded score",
    words:
      "An assessment and its retakes become the score that is recorded for the school's own system. The level, the roster and the groups go by the attempts themselves: the best of them, under replace the newest.",
  },
  retakes: {
    heading: "Retakes",
    words:
      "A line of the roster is a student, a standard, an assessment and the coming attempt. These settings say who gets a line, how many retakes there are and what is done before one.",
  },
  dates: {
    heading: "Dates",
    words:
      "Days are counted in school days, and the day after the work came back is day 1; the last day itself is still in time. Of several days the earliest holds, moved back to a retake day where there are such.",
  },
  forms: {
    heading: "Forms",
    words:
      "A retake is on the next version that the student has not sat, from the class's starting form on. Where there is none left the line stays and says that a new form is needed.",
  },
  groups: {
    heading: "Roster and groups",
    words:
      "Corrective groups are made of the students who have not mastered a standard, each where they are furthest below. The same scores give the same groups, and a rebuild moves only whom the scores move.",
  },
  summary: {
    heading: "Summary",
    words:
      "The share of a class on a standard is the students who mastered it, divided by those assessed. Who is not assessed is named beside it and is never a zero.",
  },
};
