/** What a teacher reads about slips, in one place, to be reviewed and translated. */
export const words = {
  title: "Student slips",
  nobody: "No slips: nobody here has anything that is not yet mastered.",
  noStudents: "No slips: none of the students asked for was found.",
  notFound: (who: string) =>
    `${who} is nobody in these classes: type the name as it stands in the gradebook.`,
  several: (who: string) =>
    `${who} is the name of several students: choose the one you mean by class and ID.`,
  unreadable: "A student asked for has neither a name nor an ID, and is left out.",
  noLanguage: (language: string) =>
    `The wording has no column "${language}", so the slips are in English. Type the language as the heading of a column of the tab Family Wording.`,
} as const;
