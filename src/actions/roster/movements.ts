import { textOf } from "../../workbook/cell";
import { isSame } from "../../workbook/tables/cellOfKind";
import type { Line, PlacedLine, TableSpec } from "../../workbook/tables/tableSpec";
import type { Movement } from "../replies";
import { ORDER, type WantedLine } from "./rosterOrder";
import { words } from "./words";

/** What became of the lines, in the order of the roster, those that left last. */
export interface Moved {
  came: readonly Movement[];
  went: readonly Movement[];
  changed: readonly Movement[];
}

export const NO_MOVEMENTS: Moved = { came: [], went: [], changed: [] };

interface Lines {
  spec: TableSpec;
  /** Those that stand on the tab. */
  standing: readonly PlacedLine[];
  wanted: readonly WantedLine[];
  went: readonly PlacedLine[];
  /** The status in words of the work a line was about, as it is now; "" where nothing stands behind it any more. */
  statusOf: (went: PlacedLine) => string;
}

export function movementsOf({ spec, standing, wanted, went, statusOf }: Lines): Moved {
  const lineIn = new Map(standing.map(({ row, line }) => [row, line]));
  return {
    came: wanted
      .filter(({ row }) => row === null)
      .map(({ line }) => movement(line, words.came(textOf(line["Status"])))),
    changed: wanted.flatMap(({ row, line }) => {
      const before = row === null ? undefined : lineIn.get(row);
      const headings = before ? changedIn(spec, before, line) : [];
      return before && headings.length > 0 ? [movement(line, changeWords(before, line, headings))] : [];
    }),
    went: went.map((placed) => movement(placed.line, words.went(statusOf(placed)))),
  };
}

/** The columns of ours that say something else; where a line stands among the others is no news of it. */
function changedIn({ columns }: TableSpec, before: Line, after: Line): string[] {
  return columns
    .filter(({ owner, heading }) => owner === "ours" && heading !== ORDER)
    .filter(({ kind, heading }) => !isSame(kind, before[heading], after[heading]))
    .map(({ heading }) => heading);
}

function changeWords(before: Line, after: Line, headings: readonly string[]): string {
  const isMoved = headings.includes("Class") || headings.includes("Student");
  if (isMoved) return words.nowCalled(textOf(before["Student"]), textOf(before["Class"]));
  return headings.includes("Status")
    ? words.statusChanged(textOf(before["Status"]), textOf(after["Status"]))
    : words.changed(headings);
}

function movement(line: Line, said: string): Movement {
  return {
    class: textOf(line["Class"]),
    student: textOf(line["Student"]),
    standard: textOf(line["Standard"]),
    words: said,
  };
}
