import { questionOf, type Asked, type Asking } from "./asked";
import { columnQuestion } from "./columnQuestion";
import { cutQuestions } from "./cutQuestion";
import { dayQuestion } from "./dayQuestion";
import { directionQuestion } from "./directionQuestion";
import { letterQuestion } from "./letterQuestion";
import { markQuestions } from "./markQuestions";
import { pointsQuestion } from "./pointsQuestion";
import { rankingQuestion } from "./rankingQuestion";
import { retakeQuestion } from "./retakeQuestion";
import type { Question } from "./setup";
import { signQuestion } from "./signQuestion";
import { tooFewPointsQuestion } from "./tooFewPointsQuestion";
import { zeroQuestion } from "./zeroQuestion";

const MOST_QUESTIONS = 5;

type Asker = (asking: Asking) => Asked[];

/** About points and cuts: not asked where the scale may count down. */
const OF_POINTS: readonly Asker[] = [pointsQuestion, tooFewPointsQuestion, signQuestion, cutQuestions];
const OTHERS: readonly Asker[] = [
  letterQuestion,
  zeroQuestion,
  retakeQuestion,
  rankingQuestion,
  markQuestions,
  dayQuestion,
];

/** What only the teacher can know, what concerns most cells first; each has its guess in the setup. */
export function questionsAbout(asking: Asking): Question[] {
  const columns = columnQuestion(asking);
  // Whether it is an assessment at all comes before what stands in it.
  const certain = without(columns, asking);
  const direction = directionQuestion(certain);
  const ofPoints = without(direction, certain);
  return [
    ...direction,
    ...columns,
    ...OF_POINTS.flatMap((asker) => asker(ofPoints)),
    ...OTHERS.flatMap((asker) => asker(certain)),
  ]
    .filter(({ cells }) => cells > 0)
    .sort((a, b) => b.cells - a.cells)
    .slice(0, MOST_QUESTIONS)
    .map((asked) => questionOf(asked, asking));
}

function without(asked: readonly Asked[], asking: Asking): Asking {
  const open = new Set(asked.flatMap(({ about }) => about));
  return { ...asking, suggested: asking.suggested.filter(({ row }) => !open.has(row)) };
}
