import { isBlank, textOf, type Cell } from "../../workbook/cell";
import { numberIn } from "../../workbook/layout/cellKinds";
import { placeOf, type Asked, type Asking } from "./asked";
import { settingIn } from "./policyQuestions";
import { exampleOf } from "./pointsQuestion";
import { questionWords } from "./questionWords";
import { downwards, upwards, WORST } from "./schoolMarks";
import type { Suggested } from "./suggestedRows";

const words = questionWords.direction;

/** School marks: a digit, perhaps with a sign or decimals. */
const MARK = /^[1-6](?:[.,]\d+)? ?[+\-−–]?$/;
export const SIGNED = /^[1-6] ?[+\-−–]$/;
/** A rubric of 4 has signs too; from here on it may be a scale that counts down. */
const TELLING = /^[56]/;

/** Marks from 1 to 6 with signs: in some countries 1 is the best, in others 6. */
export function directionQuestion(asking: Asking): Asked[] {
  const isDown = settingIn(asking.setup.policy, "Best is") === "lowest";
  const marked = asking.suggested.filter(isMarked);
  const texts = marked.flatMap(({ item }) => item.scores.filter((score) => !isBlank(score)).map(textOf));
  const isTelling = texts.some((text) => SIGNED.test(text)) && texts.some((text) => TELLING.test(text));
  const hasSign = ({ item }: Suggested) => item.scores.some((score) => SIGNED.test(textOf(score)));
  const example = marked.find(hasSign) ?? marked[0];
  if (!example || !(isDown || (isTelling && !goesToTen(marked, asking)))) return [];
  return [
    {
      id: "direction",
      text: words.text,
      guess: isDown ? "lowest" : "highest",
      choices: choicesOf(marked, isDown ? "lowest" : "highest", asking),
      example: `${exampleOf(example)} (${placeOf(example, (cell) => !isBlank(cell), asking)})`,
      about: marked.map(({ row }) => row),
      cells: texts.length,
    },
  ];
}

function choicesOf(
  marked: readonly Suggested[],
  guess: "lowest" | "highest",
  asking: Asking,
): Asked["choices"] {
  const toDown = guess === "lowest" ? [] : downwards(marked, asking);
  const toUp = guess === "highest" ? [] : upwards(marked, asking);
  return [
    { value: "lowest", label: words.down, meaning: words.downMeaning, changes: toDown },
    { value: "highest", label: words.up, meaning: words.upMeaning, changes: toUp },
  ];
}

/** Other columns of the tab have marks from 7 to 10: then 10 is the best. */
function goesToTen(marked: readonly Suggested[], { suggested }: Asking): boolean {
  const tabs = new Set(marked.map(({ item }) => item.tab));
  return suggested.some(
    ({ item }) => tabs.has(item.tab) && item.outOf === null && item.scores.some((score) => isUpToTen(score)),
  );
}

function isUpToTen(score: Cell): boolean {
  const number = numberIn(score);
  return number !== null && number > WORST && number <= 10;
}

/** All that stands there may be a school mark, and no points are stated. */
function isMarked({ item, kind }: Suggested): boolean {
  const typed = item.scores.map(textOf).filter((text) => /\d/.test(text));
  return (
    kind !== "practice" && item.outOf === null && typed.length > 0 && typed.every((text) => MARK.test(text))
  );
}
