import { nameKey } from "../../mastery/name";
import { studentAt, type StudentThere } from "../exceptions/studentAt";
import type { SelectedCell } from "../exceptions/rowSays";
import type { OnBooks } from "../onBooks";
import type { SelectionExplained } from "../shareReplies";
import { readAsked } from "./asked";
import { described } from "./described";
import { onStandards } from "./onStandards";
import { selectionWords as words } from "./selectionWords";
import { hasMastered, type StudentOnStandard } from "./studentOnStandard";

/** How the student of the selected cell stands on its standard, or of whom a page asks for. */
export function explainSelection(
  on: OnBooks,
  cell: SelectedCell,
  asked: unknown,
): SelectionExplained | { refused: string } {
  const who = readAsked(on, asked) ?? studentAt(on, cell);
  if ("refused" in who) return who;
  const { book, name, id, key, row } = who.student;
  const place = book.students.findIndex((one) => one.key === key && one.row === row);
  const all = onStandards(on)(book, place);
  const one = meant(all, who);
  if (!one) return { refused: words.noStandards(book.settings.name) };
  return described(one, { on, book, all, student: { class: book.settings.name, student: name, id } });
}

/** Of several, or where none is said, the first that is not mastered yet, in the class's order; else the first. */
function meant(
  all: readonly StudentOnStandard[],
  { standard, among }: StudentThere,
): StudentOnStandard | undefined {
  const codes = (standard === "" ? among : [standard]).map(nameKey);
  const own = all.filter(({ standard: { code } }) => codes.includes(nameKey(code)));
  const choice = own.length > 0 ? own : all;
  return choice.find((one) => !hasMastered(one)) ?? choice[0];
}
