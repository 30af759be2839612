import { codeCount } from "./profile";
import { namesATask } from "./taskWords";
import { PART } from "./topics";
import { foldedText } from "./foldedText";
import { stemOf, type Column } from "./wideColumns";

/** So many columns that are judged by the same few letters make a list of objectives. */
const OBJECTIVES = 4;
const LETTERS = 6;
/** The letters of a school's grades: judged so, a title may be any work. */
const GRADE = /^[a-f][+-]?$/;

/** Phrases that name no work, each judged by letters of the same few that are no grades: "Round any number". */
export function isObjective(column: Column, kept: readonly Column[]): boolean {
  const judged = kept.filter(isJudged);
  const letters = new Set(judged.flatMap(({ profile }) => [...profile.codes.keys()]));
  const isOfGrades = [...letters].filter((letter) => GRADE.test(letter)).length * 2 > letters.size;
  const phrases = judged.filter(({ heading }) => (heading.title ?? "").trim().split(/\s+/).length > 1);
  return (
    judged.length >= OBJECTIVES &&
    !isInSeries(judged) &&
    judged.length * 2 > kept.length &&
    letters.size > 2 &&
    letters.size <= LETTERS &&
    !isOfGrades &&
    phrases.length * 3 >= judged.length * 2 &&
    isJudged(column)
  );
}

/** "Portfolio 1", "Portfolio 2": works. */
function isInSeries(columns: readonly Column[]): boolean {
  const stems = columns.map(({ heading }) => stemOf(heading.cell));
  return new Set(stems).size < stems.length;
}

/** Nothing but single letters under a title that is no task and no part of the year. */
function isJudged({ heading, profile }: Column): boolean {
  const title = heading.title ?? "";
  const isLettered = [...profile.codes.keys()].every((code) => code.length === 1);
  const isWork = namesATask(title) || PART.test(foldedText(title)) || !/\p{L}/u.test(title);
  return isLettered && codeCount(profile) === profile.filled && profile.filled > 0 && !isWork;
}
