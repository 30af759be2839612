import { nameWithId } from "../page/nameWithId";
import type { OnBooks } from "../onBooks";
import { onStandards } from "../explain/onStandards";
import type { Wording } from "../familyWording/say";
import { readFeedback } from "./feedback";
import type { Seat } from "./readAsked";
import type { Slip } from "./slip";
import { slipOf } from "./slipOf";

/** A student's slip. Made once for a workbook. */
export function slipMaker(on: OnBooks, wording: Wording): (seat: Seat) => Slip[] {
  const standardsOf = onStandards(on);
  const feedback = readFeedback(on);
  return (seat) => {
    const { book, place } = seat;
    const student = book.students[place];
    if (!student) return [];
    const name = nameWithId(book.students.map((one) => ({ student: one.name, id: one.id })));
    const about = {
      ...{ student, wording, class: book.settings.name, today: on.today },
      shown: name({ student: student.name, id: student.id }) || student.id,
      feedback: (standard: string) => feedback(seat, standard),
    };
    return [slipOf(standardsOf(book, place), about)];
  };
}
