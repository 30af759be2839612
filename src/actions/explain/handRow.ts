import { isSameName } from "../../mastery/name";
import type { ClassBook } from "../../workbook/gradebook/classBook";
import { exceptionsOf } from "../exceptions/exceptionsOf";
import { studentsCalled } from "../exceptions/studentsCalled";
import type { OnBooks } from "../onBooks";
import type { LevelByHand, SelectionExplained } from "../shareReplies";

/**
 * The row of Mastery Exceptions that sets this student's level: the one for this standard, which a new one would
 * replace, whether it holds today or not; else the one for all standards. Of several the lowest.
 */
export function handRow(
  { snapshot }: OnBooks,
  book: ClassBook,
  { student, id, standard }: Pick<SelectionExplained["about"], "student" | "id" | "standard">,
): LevelByHand | null {
  const [found] = studentsCalled({ student, id }, [book]);
  if (!found) return null;
  const rows = exceptionsOf(found, snapshot).filter(({ what }) => what === "level by hand");
  const of = (code: string) => rows.filter((row) => isSameName(row.standard, code)).slice(-1)[0];
  const row = of(standard) ?? of("");
  return row
    ? {
        level: row.value,
        note: row.note,
        standard: row.standard,
        class: row.class,
        from: row.from,
        to: row.to,
      }
    : null;
}
