import { nameKey } from "../../mastery/name";
import { keyOf, textOf } from "../../workbook/cell";
import { firstOfEach, groupsOf } from "../groupsOf";
import { isEmptyCell, type ClassPlace } from "./classPlace";
import type { FormulaRead } from "../../workbook/formulaRanges";
import { firstFree } from "./freeColumn";
import { headingsFor, pointsInHeading } from "./heading";
import type { PlannedCell } from "./plannedCells";
import { pointsCell, type PointsCell } from "./pointsCell";
import type { Target } from "./targets";

/** A column for retakes that the settings do not know yet; columns from 0. */
export interface NewColumn {
  place: ClassPlace;
  original: number;
  column: number;
  heading: string;
  /** It stands there already, from a run that was cut off or made by hand, and is empty but for these scores. */
  isThere: boolean;
  outOf: number | null;
  form: string;
  points: PointsCell | null;
  cells: readonly [PlannedCell, ...PlannedCell[]];
}

/** One for each class, original, form and points, side by side in the first columns that nobody uses or reads. */
export function newColumns(cells: readonly PlannedCell[], formulas: readonly FormulaRead[]): NewColumn[] {
  const groups = groupsOf(cells, ({ target }) => columnKey(target));
  const inOrder = [...groups].sort((a, b) => originalOf(a[0].target) - originalOf(b[0].target));
  const made: NewColumn[] = [];
  for (const group of inOrder) made.push(newColumn(group, { groups, made, formulas }));
  return made;
}

function columnKey({ sat, outOf, ...target }: Target): string {
  return JSON.stringify([seriesKey({ sat, outOf, ...target } as Target), nameKey(sat.form), outOf]);
}

/** Columns of one original are alike but for form and points. */
function seriesKey(target: Target): string {
  return JSON.stringify([nameKey(target.sat.place.book.settings.name), originalOf(target)]);
}

function originalOf(target: Target): number {
  return target.to === "newColumn" ? target.original : -1;
}

interface Others {
  groups: readonly (readonly [PlannedCell, ...PlannedCell[]])[];
  made: readonly NewColumn[];
  formulas: readonly FormulaRead[];
}

function newColumn(group: [PlannedCell, ...PlannedCell[]], { groups, made, formulas }: Others): NewColumn {
  const [{ target }] = group;
  const { sat, outOf } = target;
  const { place, form } = sat;
  const original = originalOf(target);
  const { sittings } = sat.own.candidate.chain;
  const said = sittings[0]?.outOf ?? null;
  const alike = groups.filter(([{ target: other }]) => seriesKey(other) === seriesKey(target));
  const own = made.filter((column) => column.place.tab === place.tab);
  const points = pointsInHeading(place, original, said) === null ? null : outOf;
  const name = { place, original, points, form, isOneOfSeveral: alike.length > 1 };
  const found = named({ ...name, nth: sittings.length }, group, own);
  return {
    ...{ place, original, outOf, form, cells: group, heading: found.heading },
    points: pointsCell(place, { original, said, outOf }),
    isThere: found.column !== null,
    column: found.column ?? firstFree(place.tab, formulas) + own.filter(({ isThere }) => !isThere).length,
  };
}

type Naming = Parameters<typeof headingsFor>[0] & { isOneOfSeveral: boolean };

/** The heading that nobody has yet, or the column that has it and waits for these very scores. */
function named(
  naming: Naming,
  group: readonly PlannedCell[],
  made: readonly NewColumn[],
): { heading: string; column: number | null } {
  const headings = headingsFor(naming);
  const heading = headings[naming.isOneOfSeveral ? 1 : 0];
  for (const candidate of headings) {
    const column = waiting(candidate, naming.place, group);
    if (column !== null && !made.some((other) => other.column === column))
      return { heading: candidate, column };
  }
  const taken = [
    ...naming.place.placed.names,
    ...headerTexts(naming.place),
    ...made.map((other) => other.heading),
  ];
  if (taken.every((other) => keyOf(other) !== keyOf(heading))) return { heading, column: null };
  return named({ ...naming, nth: naming.nth + 1 }, group, made);
}

function headerTexts({ placed }: ClassPlace): string[] {
  return (placed.cells[placed.headerRow ?? -1] ?? []).map(textOf);
}

/** A column under that heading that no setting names, in which nothing stands but what would be written. */
function waiting(heading: string, place: ClassPlace, group: readonly PlannedCell[]): number | null {
  const { placed, rows, book, tab } = place;
  const known = [...rows.map(({ row }) => row.column), ...book.settings.ignored].map(placed.columnOf);
  const column = headerTexts(place).findIndex((text) => keyOf(text) === keyOf(heading));
  if (column < 0 || known.includes(column)) return null;
  const wanted = new Map(group.map(({ target }) => [target.row, String(target.cell).replace(/^'/, "")]));
  const students = firstOfEach(
    placed.students.flatMap((student) => student.rows),
    String,
  );
  const isFree = (row: number) =>
    isEmptyCell(tab, row, column) ||
    (!tab.formulas[row]?.[column] && textOf(placed.cells[row]?.[column]) === wanted.get(row));
  return students.every(isFree) ? column : null;
}
