import { isBlank, textOf } from "../../workbook/cell";
import { cellKind } from "../../workbook/layout/cellKinds";
import { cutQuestions } from "./cutQuestion";
import { letterQuestion } from "./letterQuestion";
import type { MarkScale } from "./markScale";
import { isMarkOf } from "./isMarkOf";
import { counted } from "./levelWords";
import { bestNumber } from "./points";
import type { Question, Setup } from "./setup";
import type { Suggested } from "./suggestedRows";
import { words } from "./words";

const MOST_QUESTIONS = 5;
const MOST_ABOUT_MARKS = 3;

/** What only the teacher can know, most far-reaching first; each has its guess in the setup. */
export function questionsAbout(suggested: readonly Suggested[], setup: Setup, scale: MarkScale): Question[] {
  return [
    ...letterQuestion(scale, setup),
    ...pointsQuestion(suggested),
    ...markQuestions(suggested, setup),
    ...cutQuestions(suggested, setup),
  ].slice(0, MOST_QUESTIONS);
}

/** Numbers without points: the usual total above the best score, or percents. */
function pointsQuestion(suggested: readonly Suggested[]): Question[] {
  const guessed = suggested.filter(({ points }) => points.guessed);
  const open = guessed.filter(({ points }) => points.outOf !== 100);
  const [first] = open.length > 0 ? open : guessed;
  if (!first) return [];
  const change = (outOf: (one: Suggested) => number) =>
    guessed.map((one) => ({
      list: "assessments" as const,
      match: { Class: one.item.class, Column: one.item.column },
      set: { "Out of": outOf(one) },
    }));
  const { column, scores } = first.item;
  const example = scores
    .filter((score) => !isBlank(score))
    .slice(0, 4)
    .map(textOf);
  const guess = { value: "guess", changes: change(({ points }) => points.outOf ?? 100) };
  const percent = { value: "percent", changes: change(() => 100) };
  const said = words.pointsQuestion(guessed.length, column, first.points.outOf ?? 100);
  const isPercent = open.length === 0;
  const other = { value: "best", changes: change(({ item }) => bestNumber(item)) };
  return [
    {
      id: "points",
      text: said.text,
      guess: "guess",
      choices: [
        { ...guess, ...(isPercent ? said.percent : said.guess) },
        { ...(isPercent ? other : percent), ...(isPercent ? said.best : said.percent) },
      ],
      example: words.stands(column, example),
      consequence: (isPercent ? said.percent : said.guess).consequence,
    },
  ];
}

/** Letters and short words that stand among the scores and that the policy does not know. */
function markQuestions(suggested: readonly Suggested[], { policy }: Setup): Question[] {
  const isMark = isMarkOf(policy);
  const texts = suggested.flatMap(({ item }) =>
    item.scores.flatMap((score) => {
      const isShort = typeof score === "string" && !isBlank(score) && textOf(score).length <= 12;
      return isShort && !isMark(score) ? [textOf(score)] : [];
    }),
  );
  const open = counted(texts).filter(({ word, times }) => times > 1 || cellKind(word) === "code");
  return open.slice(0, MOST_ABOUT_MARKS).map(({ word, times }) => {
    const where = suggested.find(({ item }) => item.scores.some((score) => textOf(score) === word));
    return markQuestion(word, times, { where: where?.item.column ?? "", policy });
  });
}

function markQuestion(
  word: string,
  times: number,
  { where, policy }: { where: string; policy: Setup["policy"] },
): Question {
  const levels = policy.filter((row) => row["Setting"] === "Level").map((row) => String(row["Value"]));
  const meanings = [
    { value: "owed", ...words.markMeaning.owed },
    { value: "excused", ...words.markMeaning.excused },
    { value: "lowest", ...words.markMeaning.lowest },
    ...levels.map((level) => ({ value: level, ...words.markIsLevel(level) })),
  ];
  return {
    id: `mark ${word}`,
    text: words.markQuestion(word),
    guess: "check",
    choices: [
      { value: "check", changes: [], ...words.markMeaning.check },
      ...meanings.map((meaning) => ({
        ...meaning,
        changes: [
          {
            list: "policy" as const,
            match: { Setting: "Mark", Value: word },
            set: { "What it means": meaning.value },
          },
        ],
      })),
    ],
    example: words.markStands(word, times, where),
    consequence: words.markMeaning.check.consequence,
  };
}
