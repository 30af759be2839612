import { LEVEL_COLOURS } from "../../workbook/levelColours";
import type { Counted } from "./levelWords";
import { levelRow } from "./withScale";
import type { SetupRow } from "./setup";

/** Letters that schools use together as levels, best first; recognised only as a whole, never one by one. */
interface LetterFamily {
  maximum: number;
  masteryAt: string;
  /** Of the levels, which one is mastery. */
  mastery: string;
  /** One of these must stand there, or the letters may mean something else. */
  telling: readonly string[];
  levels: readonly (readonly [name: string, from: string, letter: string])[];
}

const FAMILIES: readonly LetterFamily[] = [
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
];

/** The scale that the letters speak of when they are all of one family; null when nobody can tell. */
export function scaleOfLetters(letters: readonly Counted[]): SetupRow[] | null {
  const seen = new Set(letters.map(({ word }) => baseOf(word)));
  const signed = letters.some(({ word }) => baseOf(word) !== word.toUpperCase().trim());
  const family = FAMILIES.find(({ levels, telling }) => {
    const known = levels.map(([name, , letter]) => letter || name);
    return telling.some((letter) => seen.has(letter)) && [...seen].every((letter) => known.includes(letter));
  });
  return family && seen.size > 1 ? rowsOf(family, signed ? "signed" : "plain") : null;
}

/** "B" of "b+". */
function baseOf(letter: string): string {
  return letter
    .replace(/[\s+\-−–]+$/, "")
    .toUpperCase()
    .trim();
}

function rowsOf(
  { maximum, masteryAt, mastery, levels }: LetterFamily,
  signs: "signed" | "plain",
): SetupRow[] {
  const settings: [string, string][] = [
    ["Scores are out of", String(maximum)],
    ["Best is", "highest"],
    ["Mastery at", masteryAt],
    ["Mastery level", mastery],
  ];
  // On a scale up to 10 the step is set by itself.
  if (signs === "signed" && maximum > 10) settings.push(["Plus/minus step", "3"]);
  const { best, near, far, notYet } = LEVEL_COLOURS;
  const four = [best, LEVEL_COLOURS.mastery, near, notYet];
  const five = [best, LEVEL_COLOURS.mastery, near, far, notYet];
  const colours = levels.length > 4 ? five : four;
  return [
    ...settings.map(([Setting, Value]) => ({ Setting, Value })),
    ...levels.map(([name, from, codes], at) => levelRow({ name, from, codes }, colours[at] ?? "")),
  ];
}
