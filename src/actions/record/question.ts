import type { RecordColumn, RecordedCell, RecordPreview, UnseenBy } from "../deskReplies";
import { firstOfEach, groupsOf } from "../groupsOf";
import { words } from "./words";

export interface Shown extends Omit<RecordPreview, "stamp" | "question"> {
  /** What stands in the gradebook already. */
  done: readonly RecordedCell[];
  bonus: readonly string[];
  told: readonly string[];
  /** Whether something reads cells in a way that cannot be seen. */
  isBlind: boolean;
}

const SHOWN_LEFT = 5;
const SHOWN_FORMULAS = 3;

/** Everything recording would do, in a few lines of plain text; "" where there is nothing to say. */
export function questionOf(shown: Shown): string {
  const { cells, missed, left } = shown;
  const writes = [...writeLines(shown), ...missedLines(shown), ...formulaLines(shown)];
  const leaves = leftLines(left);
  const asks = cells.length + missed.length > 0 ? [words.ask] : [];
  return [writes.join("\n"), leaves.join("\n"), ...asks].filter((part) => part !== "").join("\n\n");
}

function writeLines({ cells, columns, done, bonus }: Shown): string[] {
  const isNew = (cell: RecordedCell) => !done.includes(cell);
  const tabs = groupsOf(cells.filter(isNew), ({ tab }) => tab);
  const lines = tabs.flatMap((own) => {
    const students = firstOfEach(own, (cell) => `${cell.class}\n${cell.student}`).length;
    const [{ tab }] = own;
    const into = columns.filter((column) => column.tab === tab).map(columnLine);
    return [words.writes(words.scores(own.length), words.students(students), tab), ...into];
  });
  return [...lines, ...(done.length > 0 ? [words.there(done.length)] : []), ...bonus];
}

function columnLine(column: RecordColumn): string {
  if (column.column === "") return words.rows(column.heading, column.scores);
  return column.isNew ? words.newColumn(column) : words.column(column);
}

function missedLines({ missed }: Shown): string[] {
  return (["absent", "noShow"] as const).flatMap((kind) => {
    const students = missed.filter((one) => one.kind === kind).map(({ student }) => student);
    return students.length > 0 ? [words.missed(kind, [...new Set(students)])] : [];
  });
}

function formulaLines({ unseenBy, seenBy, told: others, isBlind, columns }: Shown): string[] {
  const lines = [
    ...told(unseenBy).map(({ headings, formulas }) => words.unseen(headings, formulas)),
    ...told(seenBy ?? []).map(({ headings, formulas }) => words.seen(headings, formulas)),
    ...others,
  ];
  return isBlind && columns.some(({ isNew }) => isNew) ? [...lines, words.blind] : lines;
}

function told(formulas: readonly UnseenBy[]): { headings: string[]; formulas: string[] }[] {
  if (formulas.length === 0) return [];
  const headings = [...new Set(formulas.flatMap(({ heading }) => heading.split(", ")))];
  const alike = groupsOf(formulas, ({ tab, formula }) => `${tab}\n${formula.replace(/\d+/g, "#")}`);
  const shown = alike
    .slice(0, SHOWN_FORMULAS)
    .map((own) => words.alike(`${own[0].cell}: ${own[0].formula}`, own.length - 1));
  const others = alike.slice(SHOWN_FORMULAS).flat().length;
  return [{ headings, formulas: others > 0 ? [...shown, words.more(others)] : shown }];
}

function leftLines(left: Shown["left"]): string[] {
  if (left.length === 0) return [];
  const lines = left.slice(0, SHOWN_LEFT).map(({ row, message }) => words.leftLine(row, message));
  const others = left.length - lines.length;
  return [words.left(left.length), ...lines, ...(others > 0 ? [words.more(others)] : [])];
}
