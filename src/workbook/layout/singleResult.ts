import { keyOf } from "../cell";
import { foldedText } from "./foldedText";
import { isTicks } from "./columnContent";
import { parseTitle } from "./title";
import type { Column } from "./wideColumns";

/** A "Score" or "Grade" is an assessment only where no other column is one, or under a heading of its own. */
export function withSingleResults(columns: readonly Column[]): Column[] {
  const several = columns.filter(isUnderOwnHeading).length > 1;
  // Under "English": two tests, an exam, and letters for all of it.
  const hasTasks = ({ heading: { groups }, profile }: Column) =>
    profile.numeric === 0 &&
    columns.some(
      ({ not, kind, heading }) =>
        not === null && kind !== "result" && keyOf(heading.groups[0]) === keyOf(groups[0]),
    );
  // "Slope" over "Score" and "Retake" beside "Lines" over "Quiz" and "Test".
  const isRetaken = ({ heading: { groups } }: Column) =>
    columns.some(
      ({ not, heading }) =>
        not === null && keyOf(heading.groups[0]) === keyOf(groups[0]) && parseTitle(heading.title).retake,
    );
  const isOwn = (column: Column) => isUnderOwnHeading(column) && (several || isRetaken(column));
  const isResult = (column: Column) =>
    column.kind === "result" && !namesItsWork(column, columns) && !(isOwn(column) && !hasTasks(column));
  return judged(columns, isResult);
}

/** "Unit 1" over "Score" and "Retake". */
function isUnderOwnHeading({ kind, heading, not }: Column): boolean {
  return kind === "result" && not === null && heading.groups.length > 0;
}

/** "Fitness score" between other work is a work's own; a total stands at an end. */
function namesItsWork({ heading, profile, column }: Column, all: readonly Column[]): boolean {
  const isNamed = /^(?!total|final|raw|quiz|test|overall|average|your|earned)\p{L}+ score$/u.test(
    foldedText(heading.title),
  );
  const work = all.filter(({ not, kind }) => not === null && kind !== "result").map((one) => one.column);
  const left = all.find((other) => other.column === column - 1);
  return (
    isNamed &&
    left?.not === null &&
    profile.numeric > 0 &&
    Math.min(...work) < column &&
    column < Math.max(...work)
  );
}

/** Boxes beside a score say what was right in it. */
function isOnlyTicks({ profile }: Column): boolean {
  return profile.numeric + profile.levels === 0 && isTicks(profile);
}

const TOTAL = /^(?:total|final) (?:score|points)\b|^(?:puntuacion|pontuacao) total|^gesamtpunkt|\btotal$/;

function judged(columns: readonly Column[], isResult: (column: Column) => boolean): Column[] {
  const named = columns.filter(
    (column) => column.not === null && !isResult(column) && column.profile.filled > 0 && !isOnlyTicks(column),
  );
  const results = columns.filter(
    ({ not, kind, profile }) => not === null && kind === "result" && profile.filled > profile.none,
  );
  const total = columns.find(
    ({ kind, heading, profile }) =>
      kind === "summary" && profile.numeric > 0 && TOTAL.test(foldedText(heading.title)),
  );
  if (named.length > 0)
    return columns.map((column) =>
      isResult(column) && column.not === null ? { ...column, not: "onlyTotal" } : column,
    );
  const summaries = columns.filter(({ not }) => not === "summary").length;
  const hasItems = summaries === 1 || columns.some(({ not }) => not === "text" || not === "answers");
  const isPointed = results.some(({ profile }) => profile.numeric > 0);
  const kept = hasItems && total && !isPointed ? [total] : bestResults(results);
  return columns.map((column) => {
    if (kept.includes(column)) return { ...column, not: null };
    return column.kind === "result" && column.not === null ? { ...column, not: "onlyTotal" } : column;
  });
}

/** "Reading score" and "Maths score" are two; of "Score", "Percent", "Grade" points come first. */
function bestResults(results: readonly Column[]): Column[] {
  // "Score, Definition, Feedback" again and again.
  const [first] = results;
  const same = results.filter(({ heading }) => keyOf(heading.cell) === keyOf(first?.heading.cell));
  if (same.length > 1 && same.length === results.length) return same;
  const own = results.filter(({ heading }) =>
    /^(?!total|final|raw|quiz|test|your|earned)\p{L}+ (?:score|grade)$/iu.test(heading.title ?? ""),
  );
  if (own.length > 1) return own;
  const rank = ({ heading: { title }, profile }: Column) =>
    (profile.numeric > 0 ? 0 : 10) +
    (/percent|%/i.test(title ?? "") || profile.shares * 2 > profile.numeric
      ? 5
      : /score|point|punkt|punto|pontos/i.test(title ?? "")
        ? 0
        : 2);
  return [...results].sort((a, b) => rank(a) - rank(b)).slice(0, 1);
}
