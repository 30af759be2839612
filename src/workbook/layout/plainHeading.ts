import { foldedText } from "./foldedText";

/** "[Total Pts: 10]" names points, not a total. */
const IN_BRACKETS = /\[[^\]]*\]|\([^)]*\)|(?:points grade *)?<[^>]*>|\|\w+$/g;

/** A heading without what stands in brackets: "quiz name" of "QuizName (2)". */
export function plainHeading(text: string): string {
  const given = foldedText(text.replace(/([a-z])([A-Z])/g, "$1 $2")).replace(/_/g, " ");
  return (
    given
      .replace(IN_BRACKETS, "")
      .replace(/\s+/g, " ")
      .replace(/\.? *$/, "")
      .trim() || given
  );
}
