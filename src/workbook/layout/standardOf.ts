import { isBlank, textOf } from "../cell";
import { isObjective } from "./objectives";
import { codeCount } from "./profile";
import { isStandardsLabel } from "./rowLabels";
import { standardIn } from "./standards";
import type { Column, WideTable } from "./wideColumns";

/** In the title, in a row of standards, or titles that are numbers over letters: the numbers of topics. */
export function standardOf(
  { filled, people }: WideTable,
  one: Column,
  kept: readonly Column[],
): string | null {
  const { column, heading } = one;
  const first = people.rows[0]?.row ?? 0;
  const beside = filled.filter((_, row) => row < first && row !== people.headerRow);
  const labelled = beside.find(
    (cells) => !isBlank(cells[column]) && cells.slice(0, column).some(isStandardsLabel),
  );
  if (labelled && typeof labelled[column] !== "object") return textOf(labelled[column]);
  const stated =
    standardIn(heading.cell) ??
    beside.map((cells) => standardIn(cells[column])).find((found) => found !== null);
  if (stated !== null && stated !== undefined) return stated;
  const lettered =
    kept.filter(({ profile }) => codeCount(profile) > profile.numeric).length * 2 > kept.length;
  const numbered = kept.every((other) => /^\d{1,3}(?:\.\d+)?$/.test(other.heading.title ?? ""));
  return (lettered && numbered) || isObjective(one, kept) ? heading.title : null;
}
