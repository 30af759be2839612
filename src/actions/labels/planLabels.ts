import type { NotesElsewhere } from "../../workbook/snapshot";
import { isLabel } from "./isLabel";
import { placeKey, type RetakeCells, type ScoreAt } from "./retakeCells";

/** What is done to the notes of one tab. */
export interface LabelPlan {
  notes: NotesElsewhere[];
  /** Cells whose note is written or taken away. */
  changed: number;
  /** Cells whose own note stays. */
  kept: number;
  /** Scores of retakes. */
  retakes: number;
}

/** A note to be taken away, and one to be written in its place; "" for none. */
interface NoteChange extends ScoreAt {
  remove: string;
  add: string;
}

interface Standing {
  /** As they stand on the tab, from A1. */
  notes: readonly (readonly string[])[];
  forms: ReadonlySet<string>;
  how: "add" | "remove";
}

/**
 * What brings the labels of a tab up to date, or takes them all away. A note that is not exactly a label of ours is the teacher's and stays.
 */
export function planLabels(
  tab: string,
  { cells, labels }: RetakeCells,
  { notes, forms, how }: Standing,
): LabelPlan {
  const noteOn = ({ row, column }: ScoreAt) => notes[row - 1]?.[column] ?? "";
  const isTheirs = (cell: ScoreAt) => noteOn(cell) !== "" && !isLabel(noteOn(cell), forms);
  const changes = cells
    .filter((cell) => !isTheirs(cell))
    .map((cell): NoteChange => {
      const add = how === "add" ? (labels.get(placeKey(cell)) ?? "") : "";
      const there = noteOn(cell);
      return there === add ? { ...cell, remove: "", add: "" } : { ...cell, remove: there, add };
    })
    .filter(({ remove, add }) => remove !== "" || add !== "");
  return {
    notes: [...blocks(tab, changes, "remove"), ...blocks(tab, changes, "add")],
    changed: changes.length,
    kept: cells.filter((cell) => labels.has(placeKey(cell)) && isTheirs(cell)).length,
    retakes: labels.size,
  };
}

/** One block a column, from its first to its last cell. */
function blocks(tab: string, changes: readonly NoteChange[], how: "add" | "remove"): NotesElsewhere[] {
  const wanted = changes.filter((change) => change[how] !== "");
  const columns = [...new Set(wanted.map(({ column }) => column))].sort((a, b) => a - b);
  return columns.map((column) => {
    const own = new Map(wanted.filter((each) => each.column === column).map((each) => [each.row, each[how]]));
    const [first, last] = [Math.min(...own.keys()), Math.max(...own.keys())];
    const notes = Array.from({ length: last - first + 1 }, (_, at) => [own.get(first + at) ?? ""]);
    return { tab, row: first, column: column + 1, notes, how };
  });
}
