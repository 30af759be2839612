import type { GradebookPlan } from "./gradebookPlan";
import type { NewPlace } from "./unseenFormulas";

/** New cells with those that formulas may read of the attempt before. */
export function newPlaces({ columns, rows }: GradebookPlan): NewPlace[] {
  return [
    ...columns.flatMap(({ place, original, column, heading, cells }) =>
      cells.map(({ target: { row } }) => ({
        ...{ tab: place.tab.name, heading, row: row + 1, column: column + 1 },
        before: { row: row + 1, column: original + 1 },
      })),
    ),
    ...rows.flatMap(({ planned, row, column }) => {
      const { candidate } = planned.target.sat.own;
      const last = candidate.result.entries[candidate.result.entries.length - 1];
      const tab = planned.target.sat.place.tab.name;
      const before = { row: last?.row ?? candidate.student.row, column: column + 1 };
      return [{ tab, heading: candidate.chain.assessment, row: row + 1, column: column + 1, before }];
    }),
  ];
}
