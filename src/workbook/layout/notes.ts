import { namesATask } from "./taskWords";
import { standardIn } from "./standards";
import { keyOf } from "../cell";
import { parseTitle } from "./title";
import type { Column } from "./wideColumns";

/** So many columns of numbers make a book of numbers. */
const NUMBERED = 2;

/** Letters noted for a few students in front of a book of numbers: what support they get, whether they have left. */
export function withoutSupport(columns: readonly Column[], students: number): Column[] {
  const open = columns.filter(({ not }) => not === null);
  const numbered = open.filter(({ profile }) => profile.numeric * 2 > profile.filled);
  const first = numbered[0]?.column ?? 0;
  const notes = open.filter(
    ({ column, profile, heading }) =>
      column < first &&
      profile.numeric + profile.levels === 0 &&
      profile.filled * 3 <= students * 2 &&
      [...profile.codes.keys()].some((code) => /^[a-z]{2,}$/.test(code)) &&
      !namesATask(heading.title ?? "") &&
      !parseTitle(heading.title).retake &&
      standardIn(heading.cell) === null,
  );
  return numbered.length < NUMBERED ? [...columns] : without(columns, notes);
}

const TOTALS = ["summary", "computed"];

/** "Total, F", "Total, F": a letter or two behind the total of each part counts something, absences mostly. */
export function withoutCounts(columns: readonly Column[]): Column[] {
  const title = ({ heading }: Column) => keyOf(heading.cell);
  const isBehind = (column: Column) => {
    const left = columns[columns.indexOf(column) - 1];
    return left?.column === column.column - 1 && TOTALS.includes(left.not ?? "");
  };
  const short = columns.filter((column) => column.not === null && /^\p{L}{1,2}$/u.test(title(column)));
  const counts = short.filter((column) => {
    const all = columns.filter((other) => title(other) === title(column));
    return all.length > 1 && all.every(isBehind);
  });
  return without(columns, counts);
}

function without(columns: readonly Column[], left: readonly Column[]): Column[] {
  return columns.map((column) => (left.includes(column) ? { ...column, not: "about" } : column));
}
