import type { Making } from "./computed";
import type { NotAssessed } from "./notAssessed";

/** Why a column is left out. `heading` is "" where it has none, `of` names the columns it is made of. */
export function notAssessedWords(
  reason: NotAssessed,
  { heading, of, how }: { heading: string; of: string; how: Making | undefined },
): string {
  switch (reason) {
    case "about":
      return heading === ""
        ? "It stands before the names: a place, a tick or a number."
        : `"${heading}" names no work, but something else about the student or the lesson.`;
    case "id":
      return `"${heading}" names or numbers the student; another column is used for that.`;
    case "summary":
      return `"${heading}" names a total, an average or a final mark.`;
    case "maximum":
      return of === "" ? "It holds the points possible of another column." : `It holds the points of ${of}.`;
    case "computed":
      return of === ""
        ? "It goes with columns that are made of others."
        : `It is ${makings[how ?? "sum"]} ${of}.`;
    case "rescaled":
      return `It says again, in another way, what ${of} says.`;
    case "drawnDown":
      return "It is filled on rows without a student too: a formula.";
    case "text":
      return "It holds text, days or the same letter for everyone, not scores.";
    case "empty":
      return "Nothing stands here yet, and the title names no task of its own.";
    case "nothingToScore":
      return "It is out of 0 points.";
    case "withoutPoints":
      return "The row of points states none for it, as it does for the others.";
    case "withoutWeight":
      return "The row of weights states none for it, as it does for the others.";
    case "answers":
      return "It holds what students answered, not what it was worth.";
    case "untitled":
      return "It has no title and stands beside no scores, or holds letters.";
    case "numbering":
      return "It holds places, sizes, strokes or numbers given out along the list, not scores.";
    case "behindTotal":
      return "It stands behind the total of all, and its title names no work.";
    case "onlyTotal":
      return "It is the result of the other columns.";
  }
}

const makings: Record<Making, string> = {
  sum: "the sum of",
  mean: "the mean of",
  highest: "the best or the final one of",
  difference: "the difference of",
  count: "how often one mark stands in",
};

/** "C", "C and D", "C to F", "C, E and G". */
export function columnList(letters: readonly string[], isOneRun: boolean): string {
  const last = letters[letters.length - 1] ?? "";
  if (letters.length > 2 && isOneRun) return `${letters[0]} to ${last}`;
  return letters.length < 2 ? last : `${letters.slice(0, -1).join(", ")} and ${last}`;
}
