/** Letters that schools use together as levels, best first; recognised only as a whole, never one by one. */
export interface LetterFamily {
  maximum: number;
  masteryAt: string;
  /** Of the levels, which one is mastery. */
  mastery: string;
  /** One of these must stand there, or the letters may mean something else. */
  telling: readonly string[];
  /** What is typed for a level, where it is not its name; several with commas between. */
  levels: readonly (readonly [name: string, from: string, letter: string])[];
}

/** Two levels: what was reached and what not yet. */
const reached = (name: string, yes: string, no: string): LetterFamily => ({
  maximum: 4,
  masteryAt: "3",
  mastery: name,
  telling: no.split(", "),
  levels: [
    [name, "3", yes],
    ["Not yet", "0", no],
  ],
});

export const FAMILIES: readonly LetterFamily[] = [
  {
    maximum: 4,
    masteryAt: "3",
    mastery: "A",
    telling: ["AD"],
    levels: [
      ["AD", "4", ""],
      ["A", "3", ""],
      ["B", "2", ""],
      ["C", "0", ""],
    ],
  },
  {
    maximum: 100,
    masteryAt: "80 %",
    mastery: "B",
    telling: ["B", "C"],
    levels: [
      ["A", "90 %", ""],
      ["B", "80 %", ""],
      ["C", "70 %", ""],
      ["D", "60 %", ""],
      ["F", "0 %", ""],
    ],
  },
  {
    maximum: 4,
    masteryAt: "3",
    mastery: "Meets",
    telling: ["E", "N"],
    levels: [
      ["Exceeds", "4", "E"],
      ["Meets", "3", "M"],
      ["Approaching", "2", "A"],
      ["Not yet", "0", "N"],
    ],
  },
  {
    maximum: 4,
    masteryAt: "3",
    mastery: "Proficient",
    telling: ["P"],
    levels: [
      ["Advanced", "4", "A"],
      ["Proficient", "3", "P"],
      ["Developing", "2", "D"],
      ["Beginning", "0", "B"],
    ],
  },
  {
    maximum: 4,
    masteryAt: "3",
    mastery: "Meets",
    telling: ["E"],
    levels: [
      ["Exceeds", "4", "E"],
      ["Meets", "3", "M"],
      ["Approaching", "2", "A"],
      ["Below", "0", "B"],
    ],
  },
  reached("Pass", "P", "NP"),
  reached("Mastered", "M", "NY, NM"),
  reached("Satisfactory", "S", "U, NS"),
  reached("Credit", "CR, C", "NC"),
];

/** Ticks with plus and minus. */
export const TICKS: LetterFamily = {
  maximum: 4,
  masteryAt: "3",
  mastery: "✓",
  telling: [],
  levels: [
    ["✓+", "4", "✔+"],
    ["✓", "3", "✔"],
    ["✓-", "2", "✓−, ✔-"],
    ["Not yet", "0", ""],
  ],
};
