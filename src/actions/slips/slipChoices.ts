import { onStandards } from "../explain/onStandards";
import type { SelectedCell } from "../exceptions/rowSays";
import { studentAt } from "../exceptions/studentAt";
import type { OnBooks } from "../onBooks";
import type { SlipChoices } from "../shareReplies";
import { partOf } from "./slipItem";
import { hasLeft } from "./slips";
import { readWording } from "../familyWording/wordingTable";

/** Whom slips can be printed for, and in which languages. */
export function slipChoices(on: OnBooks, cell: SelectedCell): SlipChoices {
  const standardsOf = onStandards(on);
  const classes = on.books.books.map((book) => ({
    class: book.settings.name,
    students: book.students.flatMap(({ name, id }, place) => {
      if (hasLeft(on, { book, place })) return [];
      const open = standardsOf(book, place).filter((one) => partOf(one) === "open").length;
      return [{ student: name, id, open }];
    }),
  }));
  const { languages, tab } = readWording(on.snapshot);
  return { classes, languages: [...languages], wordingTab: tab, selected: selectedStudent(on, cell) };
}

function selectedStudent(on: OnBooks, cell: SelectedCell): SlipChoices["selected"] {
  const found = studentAt(on, cell);
  if ("refused" in found) return null;
  const { book, name, id } = found.student;
  return { class: book.settings.name, student: name, id };
}
