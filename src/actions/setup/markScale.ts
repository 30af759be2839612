import { isSameName } from "../../mastery/name";
import { textOf } from "../../workbook/cell";
import { LEVEL_COLOURS } from "../../workbook/levelColours";
import { cellKind, numberIn } from "../../workbook/layout/cellKinds";
import type { AssessedItem } from "./assessedItem";
import { scaleOfLetters } from "./letterFamilies";
import { counted, RANKS, rankOf, type Counted, type Rank } from "./levelWords";
import { presetOf } from "./presets";
import { countsDown } from "./markSystem";
import { levelRow } from "./withScale";
import type { SetupRow } from "./setup";

/** The scale the workbook's marks speak of, as rows of a policy. */
export interface MarkScale {
  kind: "percent" | "rubric" | "words" | "letters" | "down";
  rows: SetupRow[];
  maximum: number;
}

/** Level words or letters where most marks are such; 1 to 6 or a rubric where no points are known and marks are so. */
export function scaleOfMarks(items: readonly AssessedItem[]): MarkScale {
  const { words, letters, numbers } = marksIn(items);
  const all = words.length + letters.length + numbers;
  const levels = counted(words);
  if (words.length * 2 > all) return { kind: "words", rows: scaleOfWords(levels), maximum: 4 };
  const ofLetters = letters.length * 2 > all && !countsDown(items) ? scaleOfLetters(counted(letters)) : null;
  if (ofLetters) return { kind: "letters", rows: ofLetters, maximum: Number(ofLetters[0]?.["Value"]) };
  if (countsDown(items)) return { kind: "down", rows: presetOf("oneToSix").rows, maximum: 6 };
  if (isRubric(items))
    return { kind: "rubric", rows: withWords(presetOf("rubric").rows, levels), maximum: 4 };
  return { kind: "percent", rows: withWords(presetOf("exceeds").rows, levels), maximum: 100 };
}

function marksIn(items: readonly AssessedItem[]): { words: string[]; letters: string[]; numbers: number } {
  const found = { words: [] as string[], letters: [] as string[], numbers: 0 };
  const notPassed: string[] = [];
  for (const { scores } of items)
    for (const score of scores) {
      const kind = cellKind(score);
      if (kind === "level") found.words.push(textOf(score));
      else if (kind === "code" && typeof score === "string") found.letters.push(textOf(score));
      else if (kind === "none" && /^np$/i.test(textOf(score))) notPassed.push(textOf(score));
      else if (kind === "number" || kind === "share" || kind === "fraction") found.numbers++;
    }
  // Beside P for pass, NP is not pass; elsewhere it is somebody who was not there.
  if (
    found.letters.some((letter) => /^p$/i.test(letter)) &&
    !found.letters.some((letter) => /^[abd]/i.test(letter))
  )
    found.letters.push(...notPassed);
  return found;
}

/** 0 to 4 in halves, some of them 2 or more, no points said anywhere and nothing shown as a percentage. */
function isRubric(items: readonly AssessedItem[]): boolean {
  if (items.some(({ outOf, percents }) => outOf !== null || percents)) return false;
  const scores = items.flatMap((item) => item.scores);
  if (scores.some((score) => cellKind(score) === "share")) return false;
  const numbers = scores.flatMap((score) => numberIn(score) ?? []);
  const fits = numbers.every((number) => number >= 0 && number <= 4 && Number.isInteger(number * 2));
  return fits && numbers.some((number) => number >= 2);
}

const BOUNDS: Record<Rank, string> = { 4: "4", 3: "3", 2: "2", 1.5: "1", 1: "0" };
const COLOURS: Record<Rank, string> = {
  4: LEVEL_COLOURS.best,
  3: LEVEL_COLOURS.mastery,
  2: LEVEL_COLOURS.near,
  1.5: LEVEL_COLOURS.far,
  1: LEVEL_COLOURS.notYet,
};

/** The workbook's own words, the most frequent of each rank as the name, the others typed for it. */
function scaleOfWords(words: readonly Counted[]): SetupRow[] {
  const ofRank = (rank: Rank) => words.map(({ word }) => word).filter((word) => rankOf(word) === rank);
  const mastery = ofRank(3)[0] ?? "Mastery";
  const hasBelow = words.some(({ word }) => rankOf(word) < 3);
  const levels = RANKS.flatMap((rank) => {
    const [name = rank === 3 ? mastery : rank === 1 && !hasBelow ? "Not yet" : undefined, ...others] =
      ofRank(rank);
    if (name === undefined) return [];
    return [levelRow({ name, from: BOUNDS[rank], codes: others.join(", ") }, COLOURS[rank])];
  });
  const settings = [
    ["Scores are out of", "4"],
    ["Best is", "highest"],
    ["Mastery at", "3"],
    ["Mastery level", mastery],
  ] as const;
  return [...settings.map(([Setting, Value]) => ({ Setting, Value })), ...levels];
}

/** A scale of numbers also reads the level words that stand among them. */
function withWords(rows: readonly SetupRow[], words: readonly Counted[]): SetupRow[] {
  const ranks: readonly Rank[] = [4, 3, 2, 1];
  let level = 0;
  return rows.map((row) => {
    if (row["Setting"] !== "Level") return row;
    const rank = ranks[level++];
    const own = words.map(({ word }) => word).filter((word) => Math.floor(rankOf(word)) === rank);
    const others = own.filter((word) => !isSameName(word, String(row["Value"])));
    const codes = [row["Column E"], ...others].filter((code) => code !== "" && code !== undefined);
    return { ...row, "Column E": codes.join(", ") };
  });
}
