import { standardIn } from "./standards";
import { namesATask } from "./taskWords";
import type { Column } from "./wideColumns";

/** So many results side by side close a table. */
const RESULTS = 2;
/** So many times what any score before reaches. */
const OUT_OF_LINE = 2;

/** Total, mean, place, and then one number far out of line with the scores: an entrance exam, a number of the student. */
export function withoutNumbersBehindResults(columns: readonly Column[]): Column[] {
  const open = columns.filter(({ not, profile }) => not === null && profile.numeric > 0);
  const last = open[open.length - 1];
  const before = open.slice(0, -1);
  if (!last || before.length === 0) return [...columns];
  const at = columns.indexOf(last);
  const results = columns.slice(Math.max(0, at - RESULTS), at);
  const isClosed =
    results.length === RESULTS &&
    results.every(({ not }) => not === "summary" || not === "computed" || not === "rescaled");
  const most = Math.max(...before.map(({ profile }) => profile.most));
  const title = last.heading.title ?? "";
  const isWork = namesATask(title) || standardIn(title) !== null;
  const isOther = isClosed && !isWork && last.profile.most > most * OUT_OF_LINE;
  return columns.map((column) => (isOther && column === last ? { ...column, not: "about" } : column));
}
