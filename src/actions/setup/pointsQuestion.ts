import { isBlank, textOf } from "../../workbook/cell";
import type { Asked, Asking } from "./asked";
import { bestNumber } from "./points";
import { questionWords } from "./questionWords";
import type { SetupChange, SetupRow } from "./setup";
import type { Suggested } from "./suggestedRows";

const words = questionWords.points;

/** Totals that are often given: a best score that is one of them tells. */
export const TOTALS = [5, 10, 15, 20, 25, 30, 40, 50, 60, 80, 100] as const;
/** A best score from here on says that the column is in percent, or out of 100, which is the same. */
const TELLS_PERCENT = 90;
/** So many columns are named with their points. */
const NAMED = 3;

/** Numbers without points: the usual total above the best score, or percents. */
export function pointsQuestion({ suggested }: Asking): Asked[] {
  const open = suggested.filter((one) => one.points.guessed && !isTold(one));
  const [first] = open.filter((one) => guessOf(one) !== 100).concat(open);
  if (!first) return [];
  return [
    {
      id: "points",
      text: words.text(open.length, first.item.column, guessOf(first)),
      guess: "guess",
      choices: choicesOf(open, first, suggested),
      example: exampleOf(first),
      about: open.map(({ row }) => row),
      cells: open.reduce((sum, { item }) => sum + item.scores.filter((score) => !isBlank(score)).length, 0),
    },
  ];
}

type Choice = Asked["choices"][number];
type OutOf = (one: Suggested) => number;

function choicesOf(open: readonly Suggested[], first: Suggested, all: readonly Suggested[]): Choice[] {
  const guess = guessOf(first);
  const choice = (said: Omit<Choice, "changes">, outOf: OutOf): Choice => ({
    ...said,
    changes: open.map((one) => outOfChange(one, outOf(one), all)),
  });
  const percentWords = {
    label: words.percent(open.length),
    meaning: words.percentMeaning(first.item.column),
  };
  const best = choice({ value: "best", label: words.best, meaning: words.bestMeaning }, ({ item }) =>
    bestNumber(item),
  );
  if (open.every((one) => guessOf(one) === 100))
    return [choice({ value: "guess", ...percentWords }, guessOf), best];
  const usual = { value: "guess", label: words.usual(open.length, guess), meaning: readAs(open, guessOf) };
  const next = open.length > 1 ? undefined : TOTALS.find((total) => total > guess);
  const isBest = open.every((one) => bestNumber(one.item) === guessOf(one));
  return [
    choice(usual, guessOf),
    ...(next === undefined
      ? []
      : [choice({ value: "next", label: words.next(next), meaning: readAs(open, () => next) }, () => next)]),
    ...(isBest ? [] : [best]),
    choice({ value: "percent", ...percentWords }, () => 100),
  ];
}

function guessOf({ points }: Suggested): number {
  return points.outOf ?? 100;
}

function isTold({ item, points: { outOf } }: Suggested): boolean {
  const best = bestNumber(item);
  return outOf === 100 ? best >= TELLS_PERCENT : best === outOf && TOTALS.some((total) => total === best);
}

function readAs(open: readonly Suggested[], outOf: OutOf): string {
  const named = open.slice(0, NAMED).map((one) => [one.item.column, outOf(one)] as const);
  return words.read(named, open.length - named.length);
}

export function outOfChange(one: Suggested, outOf: number, all: readonly Suggested[]): SetupChange {
  return { list: "assessments", match: rowOf(one, all), set: { "Out of": outOf } };
}

/** What names a row of Assessments: in a long list one assessment may be on several standards. */
export function rowOf({ item, row }: Suggested, all: readonly Suggested[]): SetupRow {
  const own = { Class: item.class, Column: item.column };
  const isOne =
    all.filter((other) => other.item.class === item.class && other.item.column === item.column).length < 2;
  return isOne ? own : { ...own, Standard: row["Standard"] ?? "" };
}

export function exampleOf({ item: { column, scores } }: Suggested): string {
  const some = scores.filter((score) => !isBlank(score)).slice(0, 4);
  return questionWords.stands(column, some.map(textOf));
}
