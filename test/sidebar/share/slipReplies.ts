import type { SlipChoices, SlipsMade } from "../../../src/sidebarReplies";

const student = (name: string, id: string, open: number) => ({ student: name, id, open });

export const CHOICES: SlipChoices = {
  classes: [
    {
      class: "Period 1",
      students: [student("Silva, Ana", "1", 2), student("Cho, Ben", "2", 0), student("Ek, Zoë", "3", 1)],
    },
    { class: "Period 2", students: [student("Okafor, Dee", "4", 3)] },
  ],
  languages: ["English"],
  wordingTab: null,
  selected: null,
};

/** A class of thirty with long names, two languages, and a student selected. */
export const MANY: SlipChoices = {
  classes: [
    {
      class: "Period 1, the group that meets on Tuesdays",
      students: Array.from({ length: 30 }, (_, at) =>
        student(`Featherstonehaugh-Wolfeschlegelsteinhausen, Maximiliane ${at}`, String(at), at % 3),
      ),
    },
  ],
  languages: ["English", "Español de las familias (es)"],
  wordingTab: "Family Wording",
  selected: {
    class: "Period 1, the group that meets on Tuesdays",
    student: "Featherstonehaugh-Wolfeschlegelsteinhausen, Maximiliane 4",
    id: "4",
  },
};

export const NOBODY: SlipChoices = { ...CHOICES, classes: [] };

export const MADE: SlipsMade = { html: "", slips: 4, issues: [] };

export const WITH_ISSUE: SlipsMade = {
  html: "",
  slips: 1,
  issues: [
    {
      tab: "Family Wording",
      row: 9,
      column: "D",
      code: "placeholderMissing",
      message:
        "{topic} is missing, so the sentence is not used as it stands here. Put it where it belongs in the sentence.",
    },
  ],
};
