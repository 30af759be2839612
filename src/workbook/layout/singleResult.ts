import type { Column } from "./wideColumns";

/** A "Score" or "Grade" is an assessment only where no other column is one, or under a heading of its own. */
export function withSingleResults(columns: readonly Column[]): Column[] {
  const several = columns.filter(isUnderOwnHeading).length > 1;
  const isResult = (column: Column) => column.kind === "result" && !(several && isUnderOwnHeading(column));
  return judged(columns, isResult);
}

/** "Unit 1" over "Score" and "Retake". */
function isUnderOwnHeading({ kind, heading, not }: Column): boolean {
  return kind === "result" && not === null && heading.groups.length > 0;
}

function judged(columns: readonly Column[], isResult: (column: Column) => boolean): Column[] {
  const named = columns.filter(
    (column) => column.not === null && !isResult(column) && column.profile.filled > 0,
  );
  const results = columns.filter(
    ({ not, kind, profile }) => not === null && kind === "result" && profile.filled > profile.none,
  );
  const total = columns.find(
    ({ kind, heading, profile }) =>
      kind === "summary" &&
      profile.numeric > 0 &&
      /^(?:total|final) (?:score|points)\b/i.test(heading.title ?? ""),
  );
  if (named.length > 0)
    return columns.map((column) =>
      isResult(column) && column.not === null ? { ...column, not: "onlyTotal" } : column,
    );
  const summaries = columns.filter(({ not }) => not === "summary").length;
  const hasItems = summaries === 1 || columns.some(({ not }) => not === "text" || not === "answers");
  const kept = results.length > 0 ? bestResults(results) : hasItems && total ? [total] : [];
  return columns.map((column) => {
    if (kept.includes(column)) return { ...column, not: null };
    return column.kind === "result" && column.not === null ? { ...column, not: "onlyTotal" } : column;
  });
}

/** "Reading score" and "Maths score" are two; of "Score", "Percent", "Grade" points come first. */
function bestResults(results: readonly Column[]): Column[] {
  const own = results.filter(({ heading }) =>
    /^(?!total|final|raw|quiz|test|your|earned)\p{L}+ (?:score|grade)$/iu.test(heading.title ?? ""),
  );
  if (own.length > 1) return own;
  const rank = ({ heading: { title }, profile }: Column) =>
    (profile.numeric > 0 ? 0 : 10) +
    (/percent|%/i.test(title ?? "") ? 5 : /score|point|punkt|punto|pontos/i.test(title ?? "") ? 0 : 2);
  return [...results].sort((a, b) => rank(a) - rank(b)).slice(0, 1);
}
