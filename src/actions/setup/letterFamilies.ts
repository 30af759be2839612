import { LEVEL_COLOURS } from "../../workbook/levelColours";
import { FAMILIES, TICKS, type LetterFamily } from "./knownLetters";
import type { Counted } from "./levelWords";
import { levelRow } from "./withScale";
import type { SetupRow } from "./setup";

/** Such a share of other letters, for work that is late or missing, does not spoil a family. */
const STRAY = 0.15;

/** The scale that the letters speak of when they are all of one family; null when nobody can tell. */
export function scaleOfLetters(letters: readonly Counted[]): SetupRow[] | null {
  const isTick = ({ word }: Counted) => /^[✓✔☑✅] ?[+\-−–]?$/.test(word.trim());
  const ticks = letters.filter(isTick);
  const isMostly = timesOf(ticks) * 2 > timesOf(letters);
  if (isMostly && ticks.some(({ word }) => /[+\-−–]$/.test(word.trim()))) return rowsOf(TICKS, "plain");
  const seen = new Set(letters.map(({ word }) => baseOf(word)));
  const signed = letters.some(({ word }) => baseOf(word) !== word.toUpperCase().trim());
  const family = FAMILIES.find(({ levels, telling }) => {
    const known = levels.flatMap(([name, , letter]) => (letter || name).split(", "));
    const others = letters.filter(({ word }) => !known.includes(baseOf(word)));
    return telling.some((letter) => seen.has(letter)) && timesOf(others) <= timesOf(letters) * STRAY;
  });
  return family && seen.size > 1 ? rowsOf(family, signed ? "signed" : "plain") : null;
}

function timesOf(letters: readonly Counted[]): number {
  return letters.reduce((sum, { times }) => sum + times, 0);
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
  const colours = levels.length > 4 ? five : levels.length > 2 ? four : [LEVEL_COLOURS.mastery, notYet];
  return [
    ...settings.map(([Setting, Value]) => ({ Setting, Value })),
    ...levels.map(([name, from, codes], at) => levelRow({ name, from, codes }, colours[at] ?? "")),
  ];
}
