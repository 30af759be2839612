import { isSameName } from "../../mastery/name";
import { isBlank } from "../../workbook/cell";
import type { Asked, Asking } from "./asked";
import { rowOf } from "./pointsQuestion";
import { questionWords } from "./questionWords";
import type { SetupChange, SetupRow } from "./setup";
import { standardRow } from "./standardRows";
import type { Suggested } from "./suggestedRows";

const words = questionWords.retake;

interface Pair {
  retake: Suggested;
  original: Suggested;
}

/** Columns that were put behind another by a title that leaves it open, or by the same title. */
export function retakeQuestion({ suggested }: Asking): Asked[] {
  const pairs = suggested.flatMap((retake) => pairOf(retake, suggested));
  const [first] = pairs;
  if (!first) return [];
  const { retake, original } = first;
  const both = retake.item.scores.filter(
    (score, at) => !isBlank(score) && !isBlank(original.item.scores[at]),
  );
  return [
    {
      id: "retake",
      text: words.text(retake.item.column, original.item.column, pairs.length - 1),
      guess: "retake",
      choices: choicesOf(pairs, original.standard, suggested),
      example: words.example(both.length, filledIn(retake)),
      about: pairs.flatMap((pair) => [pair.original.row, pair.retake.row]),
      cells: pairs.reduce((sum, pair) => sum + filledIn(pair.retake), 0),
    },
  ];
}

function pairOf(retake: Suggested, suggested: readonly Suggested[]): Pair[] {
  const { retakeOf, item, sure } = retake;
  if (retakeOf === "" || sure === "sure" || filledIn(retake) === 0) return [];
  const original = suggested.find(
    (one) => one.item.class === item.class && isSameName(one.item.column, retakeOf),
  );
  return original ? [{ retake, original }] : [];
}

function choicesOf(
  pairs: readonly Pair[],
  standard: string,
  suggested: readonly Suggested[],
): Asked["choices"] {
  const noRetake = (set: (column: string) => SetupRow) =>
    pairs.map(({ retake }): SetupChange => ({
      list: "assessments",
      match: rowOf(retake, suggested),
      set: { "Retake of": "", ...set(retake.item.column) },
    }));
  const ownStandards = pairs.map(({ retake: { item } }): SetupChange => ({
    list: "standards",
    match: { Code: item.column },
    set: standardRow(item.column),
  }));
  return [
    { value: "retake", label: words.yes, meaning: words.yesMeaning, changes: [] },
    {
      value: "evidence",
      label: words.evidence,
      meaning: words.evidenceMeaning(standard),
      changes: noRetake(() => ({})),
    },
    {
      value: "own",
      label: words.own,
      meaning: words.ownMeaning,
      changes: [...noRetake((column) => ({ Standard: column })), ...ownStandards],
    },
  ];
}

function filledIn({ item }: Suggested): number {
  return item.scores.filter((score) => !isBlank(score)).length;
}
