import { textOf } from "../cell";
import { standardIn } from "./standards";
import { namesATask } from "./taskWords";
import { parseTitle } from "./title";
import { stemOf, type Column } from "./wideColumns";

/**
 * Whether an empty column is a task to come: a word for a task, or a title that is no place in a
 * row of numbered ones. Before the first score of all, those are titles too.
 */
export function isTaskToCome(column: Column, all: readonly Column[]): boolean {
  const { title } = column.heading;
  if (title === null || column.kind !== "assessment") return false;
  const others = all.filter(
    (other) => other !== column && stemOf(other.heading.cell) === stemOf(column.heading.cell),
  );
  if (all.every(({ not }) => not !== null) && others.length > 0) return true;
  const { retake, base } = parseTitle(title);
  const isOriginal = ({ not, heading }: Column) =>
    not === null && parseTitle(textOf(heading.cell)).base === base;
  if (retake && base !== "" && all.some(isOriginal)) return true;
  if (others.length === 0) return namesATask(title) || standardIn(title) !== null;
  return all.some((other) => other.column > column.column && other.not === null && others.includes(other));
}

/** Says of itself that it is a task, more than "Final". */
export function isNamedTask({ heading }: Column): boolean {
  const title = heading.title ?? "";
  return !/^finals?$/i.test(title) && (namesATask(title) || standardIn(title) !== null);
}
