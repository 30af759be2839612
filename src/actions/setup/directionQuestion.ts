import { isBlank, textOf } from "../../workbook/cell";
import { placeOf, type Asked, type Asking } from "./asked";
import { bestNumber } from "./points";
import { settingIn } from "./policyQuestions";
import { exampleOf } from "./pointsQuestion";
import { questionWords } from "./questionWords";
import { downwards, isOnOwnScale, takenBack, upwards, WORST } from "./schoolMarks";
import type { Suggested } from "./suggestedRows";

const words = questionWords.direction;

/** School marks: a digit, perhaps with a sign or decimals. */
const MARK = /^[1-6](?:[.,]\d+)? ?[+\-−–]?$/;
export const SIGNED = /^[1-6] ?[+\-−–]$/;
/** A rubric of 4 has signs too; from here on it may be a scale that counts down. */
const TELLING = /^[56]/;

/** Marks from 1 to 6 with signs: in some countries 1 is the best, in others 6. */
export function directionQuestion(asking: Asking): Asked[] {
  const state = stateOf(asking);
  const marked = asking.suggested
    .filter(isMarked)
    .filter(state === "beside" ? isOnOwnScale(asking.setup) : () => true);
  const example = marked.find(hasSign) ?? marked[0];
  const isAsked = state !== "up" || (isTelling(marked) && !goesToTen(marked, asking));
  if (!example || !isAsked) return [];
  return [
    {
      id: "direction",
      text: words.text,
      guess: state === "up" ? "highest" : "lowest",
      choices: choicesOf(marked, state, asking),
      example: `${exampleOf(example)} (${placeOf(example, (cell) => !isBlank(cell), asking)})`,
      about: marked.map(({ row }) => row),
      cells: textsOf(marked).length,
    },
  ];
}

/** How marks from 1 to 6 stand in the setup: the workbook's scale counts down, or one beside it, or none does. */
type State = "down" | "beside" | "up";

function stateOf({ setup, suggested }: Asking): State {
  if (settingIn(setup.policy, "Best is") === "lowest") return "down";
  return suggested.filter(isMarked).some(isOnOwnScale(setup)) ? "beside" : "up";
}

function choicesOf(marked: readonly Suggested[], state: State, asking: Asking): Asked["choices"] {
  const toDown = state === "up" ? downwards(marked, asking) : [];
  const toUp = { down: upwards, beside: takenBack, up: () => [] }[state](marked, asking);
  return [
    { value: "lowest", label: words.down, meaning: words.downMeaning, changes: toDown },
    { value: "highest", label: words.up, meaning: words.upMeaning, changes: toUp },
  ];
}

function textsOf(marked: readonly Suggested[]): string[] {
  return marked.flatMap(({ item }) => item.scores.filter((score) => !isBlank(score)).map(textOf));
}

export function isTelling(marked: readonly Suggested[]): boolean {
  const texts = textsOf(marked);
  return texts.some((text) => SIGNED.test(text)) && texts.some((text) => TELLING.test(text));
}

function hasSign({ item }: Suggested): boolean {
  return item.scores.some((score) => SIGNED.test(textOf(score)));
}

/** Other columns of the tab have marks from 7 to 10: then 10 is the best. */
export function goesToTen(marked: readonly Suggested[], { suggested }: Pick<Asking, "suggested">): boolean {
  const tabs = new Set(marked.map(({ item }) => item.tab));
  return suggested.some(({ item }) => {
    const best = bestNumber(item);
    return tabs.has(item.tab) && item.outOf === null && best > WORST && best <= 10;
  });
}

/** All that stands there may be a school mark, and no points are stated. */
export function isMarked({ item, kind }: Suggested): boolean {
  const typed = item.scores.map(textOf).filter((text) => /\d/.test(text));
  return (
    kind !== "practice" && item.outOf === null && typed.length > 0 && typed.every((text) => MARK.test(text))
  );
}
