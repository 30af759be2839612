import { isBlank } from "../../workbook/cell";
import { numberIn } from "../../workbook/layout/cellKinds";
import { placeOf, type Asked, type Asking } from "./asked";
import { markChange } from "./markChange";
import { markWords } from "./markWords";
import { questionWords } from "./questionWords";
import { keyIn } from "./setupRow";
import type { Suggested } from "./suggestedRows";

const words = markWords.zero;

/** So many zeros that look odd are asked about. */
const AT_LEAST = 3;
/** Up to this share of the points a score is as low as scores are where a 0 is one of them. */
const LOW = 0.3;
/** Zeros are a heap of their own where they are so many times as many as the other low scores. */
const HEAP = 2;
/** Items of a test are often out of so many points, and nothing right is usual there. */
const MOST_OF_AN_ITEM = 3;

/** Platforms and teachers write 0 for work that is missing; where zeros are a heap of their own nobody else can tell. */
export function zeroQuestion(asking: Asking): Asked[] {
  if (asking.setup.policy.some((row) => keyIn(row, "Setting") === "mark" && keyIn(row, "Value") === "0"))
    return [];
  const scored = asking.suggested.filter(isOfPoints);
  const heaps = scored.filter(isHeap);
  const idle = studentsWithNothingElse(scored);
  const odd = heaps.reduce((sum, one) => sum + zerosIn(one), 0) + idle.zeros;
  const first = heaps[0] ?? scored.find((one) => zerosIn(one) > 0);
  if (odd < AT_LEAST || !first) return [];
  const zeros = asking.suggested.reduce((sum, one) => sum + zerosIn(one), 0);
  const place = placeOf(first, (cell) => numberIn(cell) === 0, asking);
  return [
    {
      id: "zero",
      text: words.text,
      guess: "lowest",
      choices: [
        { value: "lowest", label: words.nothing, meaning: words.nothingMeaning, changes: [] },
        {
          value: "owed",
          label: words.missing,
          meaning: words.missingMeaning(zeros),
          changes: [markChange("0", "owed")],
        },
      ],
      example: words.example(questionWords.stands(first.item.column, [`0 (${place})`]), zeros, idle.students),
      about: asking.suggested.filter((one) => zerosIn(one) > 0).map(({ row }) => row),
      cells: zeros,
    },
  ];
}

function isOfPoints({ points: { outOf }, kind }: Suggested): boolean {
  return kind !== "practice" && outOf !== null && outOf > MOST_OF_AN_ITEM;
}

function zerosIn({ item }: Suggested): number {
  return item.scores.filter((score) => numberIn(score) === 0).length;
}

/** More zeros than the low scores beside them explain; or nothing but zeros, as before a test is marked. */
function isHeap(one: Suggested): boolean {
  const numbers = one.item.scores.map(numberIn).filter((number) => number !== null);
  const low = numbers.filter((number) => number > 0 && number <= LOW * (one.points.outOf ?? 0));
  return zerosIn(one) > 1 && zerosIn(one) >= HEAP * Math.max(low.length, 1);
}

/** Rows of zeros and blanks over at least three columns: nobody has got nothing right so often. */
function studentsWithNothingElse(scored: readonly Suggested[]): { students: number; zeros: number } {
  const classes = new Set(scored.map(({ item }) => item.class));
  const found = { students: 0, zeros: 0 };
  for (const name of classes) {
    const columns = scored.filter(({ item }) => item.class === name).map(({ item }) => item.scores);
    // In a long list the scores are not in step.
    if (columns.some((scores) => scores.length !== columns[0]?.length)) continue;
    columns[0]?.forEach((_, student) => {
      const own = columns.map((scores) => scores[student]).filter((score) => !isBlank(score));
      if (own.length < AT_LEAST || !own.every((score) => numberIn(score) === 0)) return;
      found.students++;
      found.zeros += own.length;
    });
  }
  return found;
}
