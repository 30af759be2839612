import { isSameName, nameKey } from "../../mastery/name";
import { isBlank } from "../../workbook/cell";
import type { FilledColumn } from "./assessmentLines";
import { firstOfEach, groupsOf } from "../groupsOf";
import type { GradebookPlan } from "./gradebookPlan";
import type { Sat } from "./typedScores";

interface OnForm {
  one: Pick<Sat, "place" | "form">;
  name: string;
  row: number;
  column: number;
}

/** Retake columns that were there without a form, where every score in them is one of these and on one form. */
export function knownForms({ existing, done }: GradebookPlan): FilledColumn[] {
  const scores: OnForm[] = [
    ...existing.flatMap(({ target, sats: [one] }) =>
      target.to === "column" ? [{ one, name: target.name, row: target.row, column: target.column }] : [],
    ),
    ...done.flatMap(({ own, entry, ...one }) => {
      const sitting = own.candidate.chain.sittings[entry.sitting];
      return sitting ? [{ one, name: sitting.name, row: entry.row - 1, column: entry.column }] : [];
    }),
  ].filter(({ one }) => one.place.book.settings.layout === "wide");
  return groupsOf(scores, ({ one, name }) =>
    JSON.stringify([one.place.book.settings.name, nameKey(name)]),
  ).flatMap((own) => {
    const [{ one, name, column }] = own;
    const forms = firstOfEach(own, (score) => nameKey(score.one.form));
    const rows = new Set(own.map(({ row }) => row));
    const isRetake = one.place.rows.some(
      ({ row }) => isSameName(row.column, name) && row.retakeOf !== "" && row.form === "",
    );
    const others = one.place.placed.students
      .flatMap((student) => student.rows)
      .some((row) => !rows.has(row) && !isBlank(one.place.tab.cells[row]?.[column]));
    if (!isRetake || others || forms.length > 1 || one.form === "") return [];
    return [{ class: one.place.book.settings.name, name, form: one.form }];
  });
}
