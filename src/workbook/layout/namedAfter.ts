import { keyOf, textOf, type Cell } from "../cell";
import type { Making } from "./computed";
import { parseTitle } from "./title";
import type { NotAssessed } from "./notAssessed";
import { stemOf, type Column } from "./wideColumns";

/** Why a column is none of its own, and of which columns it is made. */
export interface Made {
  not: NotAssessed;
  of?: readonly number[];
  how?: Making;
}

/** "Quiz 1 Best", "Best of Quiz 1", "Target 2 highest" beside attempts at it. */
export function bestOf({ heading, column }: Column, open: readonly Column[]): Made | null {
  const found =
    /^(?:best|highest|top|final|latest|current|mean|avg|average|total|sum)[ _](?:of |score |on )*(.+)$|^(.+?)[\s–:(-]+(?:best|highest|max|final|latest|current|overall|recorded)(?: score| attempt| mark| level)?\)?$/i.exec(
      heading.title ?? "",
    );
  if (!found) return null;
  const base = keyOf(found[1] ?? found[2]).replace(/[:(–-]+$/, "");
  // "Prova final" is an exam, "Quiz 1 final" is what counts of it.
  if (/final/i.test(heading.title ?? "") && !/\d/.test(base)) return null;
  const of = attemptsAt(base, column, open);
  return of.length > 0 ? { not: "computed", of, how: "highest" } : null;
}

/** The columns of one title, or of a series of them: "Quiz 1", "Quiz 2". */
function attemptsAt(base: string, column: number, open: readonly Column[]): number[] {
  const others = open.filter((other) => other.column !== column);
  const same = others.filter(({ heading }) => keyOf(parseTitle(textOf(heading.cell)).base) === base);
  const start = new RegExp(
    `^${base.replace(/zes$|s$/, "").replace(/[^\p{L}\d]/gu, ".")}[#.:-]*(?:\\d|(?<=\\d)[a-z](?!\\p{L}))`,
    "u",
  );
  const series = others.filter(({ heading }) => start.test(keyOf(heading.cell)));
  // "Best mixed" behind "Mixed facts"
  const [left] = others.filter((other) => other.column === column - 1);
  const isLeft = left && base.length > 3 && keyOf(left.heading.cell).startsWith(base);
  const found = same.length > 0 ? same : series.length > 1 ? series : isLeft ? [left] : [];
  return found.map((other) => other.column);
}

/** "TICKED:Slope" of letters beside "Slope". */
export function tickedFor({ heading, profile, column }: Column, open: readonly Column[]): Made | null {
  const rest = keyOf(/^[^:]+: ?(.+)$/.exec(textOf(heading.cell))?.[1]);
  const isScored = (other: Column) => other.column !== column && other.profile.numeric > 0;
  const isNamed = (other: Column) => isScored(other) && keyOf(other.heading.cell) === rest;
  return rest !== "" && profile.numeric === 0 && open.some(isNamed) ? { not: "answers" } : null;
}

/** "Exam 1 Score" and "Exam 1 %" beside "Exam 1"; "Quiz Score" beside "Quiz 1", "Quiz 2". */
export function resultOf({ heading, column }: Column, open: readonly Column[]): Made | null {
  const found =
    /^(.+?)\s*[-–:(]?\s*(?:scores?|grades?|level|letter|percent(?:age)?|%|ratio|points|count|attempts|tries|average|avg|nota|note)\)?$/i.exec(
      heading.title ?? "",
    );
  if (!found) return null;
  const base = withoutEnd(found[1] as string);
  const others = open.filter((other) => other.column !== column && other.kind === "assessment");
  const series = others.filter((other) => stemOf(other.heading.cell) === `${base}#`);
  const isScore = /(?:score|points)s?$/i.test(heading.title ?? "");
  const same = others.filter(({ heading: { cell } }) =>
    [withoutReal(cell), ...(isScore ? [] : [withoutScore(cell)])].includes(base),
  );
  const of = same.length > 0 ? same : series.length > 1 ? series : [];
  return of.length > 0 ? { not: "rescaled", of: of.map((other) => other.column) } : null;
}

/** "Q1 - Score" is "Q1", too. */
function withoutScore(cell: Cell): string {
  return withoutEnd(textOf(cell).replace(/(?:score|points)$/i, ""));
}

function withoutEnd(title: string): string {
  return keyOf(title.replace(/[\s(:–-]+$/, ""));
}

/** Moodle writes "(Real)" behind raw points. */
function withoutReal(cell: Cell): string {
  return keyOf(cell).replace(/\(real\)$/, "");
}
