import { counted } from "../words";

const students = (count: number) => counted(count, "student", "students");
const classes = (count: number) => counted(count, "class", "classes");
const standards = (count: number) => counted(count, "standard", "standards");

/** What set-up says, for review and translation. */
export const setupWords = {
  heading: "Set up this gradebook",
  headingStored: "Change the set-up",
  storedHint: "This is how the workbook is set up now. Change what you like; nothing happens until you save.",
  hint: "Look it over, or simply press “Set up”. Your scores are never changed, and it can all be removed again.",
  reading: "Reading your gradebook…",
  readingLong: "Still reading. A large workbook can take a minute…",
  back: "Back",
  backUnsaved: "Back without saving",
  found: (c: number, s: number, st: number) => `${classes(c)}, ${students(s)}, ${standards(st)}`,
  nothing: "No class was found in this workbook.",
  nothingHint:
    "A class needs a column with students’ names and at least one column with scores. Below it says what was seen on each tab. Put it right there, then go back and set up again.",

  quick: {
    heading: "Start with one column only",
    hint: "Good for a first try: one assessment with its retakes. You can add the rest later.",
    label: "Which column?",
    everything: "Everything that was found",
  },

  card: {
    header: (row: number | null) => (row === null ? "No row with titles" : `Titles in row ${row}`),
    students: (count: number, first: number, last: number) => `${students(count)}, rows ${first} to ${last}`,
    names: (columns: string) => `Names: ${columns}`,
    id: (column: string) => `Student ID: ${column}`,
    column: (letter: string) => `column ${letter}`,
    assessments: (count: number, retakes: number) => {
      const all = counted(count, "assessment column", "assessment columns");
      return retakes === 0 ? all : `${all}, of which ${counted(retakes, "is a retake", "are retakes")}`;
    },
    long: "One result on each row",
    noScores: "No scores yet: it will fill as you type.",
    include: "Include this class",
    tab: (tab: string) => `Tab “${tab}”`,
    why: "Why, and correct it",
    doubts: (count: number) => `${count} to look at`,
  },

  noClass: {
    heading: (count: number) => `${counted(count, "tab is", "tabs are")} no class`,
  },

  whatIsNew: {
    hint: "There are classes or columns of scores that came since this workbook was set up.",
    take: "Take in what is new",
    taken: "What is new is in the list below. Look it over and save.",
  },

  standards: {
    heading: "Standards",
    hint: "What you teach and assess. Give each a name, or paste your list.",
    names: (count: number) => `Names of ${standards(count)}`,
    titleOf: (code: string) => `Name of ${code}`,
    paste: "Paste a list",
    pasteLabel: "One standard on each line: code, then name",
    pasteExample: "LF.1 Slope\nLF.2 Graphs of lines",
    usePasted: "Use this list",
    pasted: (matched: number, added: number) =>
      [
        `${matched} matched to your columns`,
        ...(added === 0 ? [] : [`${added} added that no column assesses yet`]),
      ].join(", ") + ".",
    nothingPasted: "Nothing was pasted yet.",
  },

  scale: {
    heading: "Levels",
    hint: "How far a student has come on a standard.",
    own: "As in this workbook",
    ownWords: "The levels that were found or that you set yourself.",
    mastery: "mastery starts here",
    from: (bound: string) => (/^\d/.test(bound) ? `from ${bound}` : bound),
  },

  policy: {
    heading: "Your retake policy",
    hint: "These rules hold. Open a question to see more and to change them.",
  },

  questions: {
    heading: (count: number) => (count === 1 ? "One question" : `${count} questions`),
    hint: "A good guess is filled in already.",
    example: (text: string) => `In your gradebook: ${text}`,
  },

  place: {
    heading: "Where the levels go",
    tab: "On a tab of its own for each class",
    tabHint: "Recommended. Always up to date; your own tabs stay as they are.",
    columns: "Beside the scores as well",
    columnsHint: "In empty columns to the right of your scores.",
    none: "As plain values",
    noneHint: "For colleagues who open this workbook without Mastery Loop. Update it from this panel.",
  },

  bar: {
    setUp: "Set up",
    save: "Save changes",
    nothingNew: "Nothing is changed yet.",
    nothingChosen: "Include at least one class to set up.",
    working: "Setting up your gradebook…",
    workingLong: "Still working. A large workbook can take a minute; please leave this panel open…",
  },
} as const;
