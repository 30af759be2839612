import { isBlank } from "../../workbook/cell";
import { numberIn } from "../../workbook/layout/cellKinds";
import type { AssessedItem } from "./assessedItem";

/** Each retake with its original, by their places. */
export type Pairs = (readonly [retake: number, original: number])[];

/** "F2a | F2b", "Quiz 3.1 | Quiz 3.2": the second is a retake where only some of the weaker students sat it. */
export function satAgain(items: readonly AssessedItem[]): Pairs {
  return items.flatMap((item, at): Pairs => {
    const before = items[at - 1];
    const [own, other] = [lettered(item), before && lettered(before)];
    if (!own || !other || !before || own.stem !== other.stem || own.place !== other.place + 1) return [];
    return before.outOf === item.outOf && isSatAgain(before, item) ? [[at, at - 1]] : [];
  });
}

/** Stem and place of "F2a" and "Quiz 3.1"; questions, homework and exercises have parts. */
function lettered({ title, standard }: AssessedItem): { stem: string; place: number } | null {
  const found = /^(.*\d)(?: ?([a-d])|\.([1-4]))$/i.exec(title.base);
  const stem = found?.[1]?.toLowerCase() ?? "";
  const isPart =
    /^(?:q|questions?|p|parts?|hw|homework|ex\w*|tasks?|aufgaben?|problems?|items?|unit|preguntas?|#|n[or]\.?)?[. ]*\d+$/;
  if (!found || standard !== null || isPart.test(stem)) return null;
  return { stem, place: found[2] ? found[2].toLowerCase().charCodeAt(0) - 96 : Number(found[3]) };
}

function isSatAgain(first: AssessedItem, second: AssessedItem): boolean {
  const sat = first.scores.map((_, at) => !isBlank(second.scores[at]));
  const had = first.scores.map((score) => !isBlank(score));
  const both = had.filter((isThere, at) => isThere && sat[at]).length;
  const again = sat.filter((isThere) => isThere).length;
  if (again === 0 || both !== again || again >= had.filter((isThere) => isThere).length) return false;
  const mean = (isAgain: boolean) =>
    meanOf(first.scores.filter((_, at) => sat[at] === isAgain).map(numberIn));
  const [weaker, others] = [mean(true), mean(false)];
  return weaker === null || others === null || weaker < others;
}

function meanOf(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null);
  return known.length === 0 ? null : known.reduce((sum, number) => sum + number, 0) / known.length;
}
