import { isBlank, textOf } from "../../workbook/cell";
import { cellKind } from "../../workbook/layout/cellKinds";
import { foldedText } from "../../workbook/layout/foldedText";
import { isSameName, nameKey } from "../../mastery/name";
import { placeOf, type Asked, type Asking } from "./asked";
import type { Counted } from "./levelWords";
import { levelNames, markChange } from "./markChange";
import { countedIn, openMarks, standsIn } from "./openMarks";
import { settingIn } from "./policyQuestions";
import { markWords } from "./markWords";
import { lettersToRank } from "./rankingQuestion";
import type { Setup } from "./setup";
import type { Suggested } from "./suggestedRows";

const words = markWords.mark;

const MOST_ABOUT_MARKS = 3;

/** Letters and short words that stand among the scores and that the policy does not know; alike ones together. */
export function markQuestions(asking: Asking): Asked[] {
  const ranked = new Set(lettersToRank(asking).map(({ word }) => word));
  const open = openMarks(asking).filter(({ word }) => !ranked.has(word));
  const groups = alike(open).filter(
    (marks) => marks.length > 1 || marks.some(({ word, times }) => times > 1 || cellKind(word) === "code"),
  );
  const unknown = groups.map((marks) => markQuestion(marks, "check", asking));
  const understood = asking.absences
    .filter(([, meaning]) => meaning === "excused")
    .flatMap(([word]) => countedIn(asking.suggested).filter((mark) => isSameName(mark.word, word)))
    .map((mark) => markQuestion([mark], "excused", asking));
  return [...unknown, ...understood].sort((a, b) => b.cells - a.cells).slice(0, MOST_ABOUT_MARKS);
}

/** "Abs", "abs." and "absent": the letters of one begin the other's, and are two at least. */
function alike(marks: readonly Counted[]): Counted[][] {
  const groups: Counted[][] = [];
  const lettersOf = ({ word }: Counted) => foldedText(word).replace(/[\s.()/]/g, "");
  for (const mark of marks) {
    const own = lettersOf(mark);
    const isLike = (other: string) =>
      own !== "" &&
      (own === other ||
        (Math.min(own.length, other.length) > 1 && (own.startsWith(other) || other.startsWith(own))));
    const group = groups.find((members) => members.every((member) => isLike(lettersOf(member))));
    if (group) group.push(mark);
    else groups.push([mark]);
  }
  return groups;
}

function markQuestion(marks: readonly Counted[], guess: "check" | "excused", asking: Asking): Asked {
  const typed = marks.map(({ word }) => word);
  const times = marks.reduce((sum, mark) => sum + mark.times, 0);
  const about = asking.suggested.filter(standsIn(marks));
  const first = about[0] as Suggested;
  const keys = new Set(typed.map(nameKey));
  const place = placeOf(first, (cell) => keys.has(nameKey(textOf(cell))), asking);
  const meanings = [
    { value: "owed", label: words.owed, meaning: words.owedMeaning(times) },
    { value: "excused", label: words.excused, meaning: words.excusedMeaning(times) },
    { value: "lowest", label: words.lowest, meaning: words.lowestMeaning },
    ...levelsFor(about, asking.setup).map((level) => ({
      value: level,
      label: words.isLevel(level),
      meaning: words.levelMeaning(level),
    })),
  ];
  const check = { value: "check", label: words.check, meaning: words.checkMeaning, changes: [] };
  return {
    id: `mark ${typed.join(" ")}`,
    text: words.text(typed),
    guess,
    choices: [
      ...(guess === "check" ? [check] : []),
      ...meanings.map((choice) => ({
        ...choice,
        changes: typed.map((mark) => markChange(mark, choice.value)),
      })),
    ],
    example: words.stands(typed, times, { column: first.item.column, place }),
    about: about.map(({ row }) => row),
    cells: times,
  };
}

/** Beside numbers a word may still say mastery; where marks are letters each level may be meant. */
function levelsFor(about: readonly Suggested[], { policy }: Setup): string[] {
  const filled = about.flatMap(({ item }) => item.scores.filter((score) => !isBlank(score)));
  const letters = filled.filter((score) => ["code", "level"].includes(cellKind(score)));
  return letters.length * 2 > filled.length ? levelNames(policy) : [settingIn(policy, "Mastery level")];
}
