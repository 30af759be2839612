import { numberIn } from "../../workbook/layout/cellKinds";
import type { Asked, Asking } from "./asked";
import { bestNumber } from "./points";
import { exampleOf, outOfChange, TOTALS } from "./pointsQuestion";
import { questionWords } from "./questionWords";

const words = questionWords.tooFew;

/** From this share of the scores on it is no bonus any more. */
const MANY = 0.2;
const AT_LEAST = 3;

/** Points that a title or a row states and that many scores are above. */
export function tooFewPointsQuestion({ suggested }: Asking): Asked[] {
  const found = suggested.flatMap((one) => {
    const { outOf } = one.item;
    const numbers = one.item.scores.map(numberIn).filter((number) => number !== null);
    const above = outOf === null ? [] : numbers.filter((number) => number > outOf);
    const isMany = above.length >= AT_LEAST && above.length >= numbers.length * MANY;
    return outOf !== null && isMany ? [{ one, outOf, above: above.length, cells: numbers.length }] : [];
  });
  const [most] = found.sort((a, b) => b.above - a.above);
  if (!most) return [];
  const { one, outOf, above, cells } = most;
  const best = bestNumber(one.item);
  const more = TOTALS.find((total) => total >= best) ?? Math.ceil(best / 50) * 50;
  const stated = { value: "stated", label: words.stated(outOf), meaning: words.statedMeaning, changes: [] };
  const larger = { value: "more", label: words.more(more), meaning: words.moreMeaning(more) };
  return [
    {
      id: "tooFewPoints",
      text: words.text(one.item.column, outOf, above),
      guess: "stated",
      choices: [stated, { ...larger, changes: [outOfChange(one, more, suggested)] }],
      example: exampleOf(one),
      about: [one.row],
      cells,
    },
  ];
}
