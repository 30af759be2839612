import fc from "fast-check";
import { concerning } from "../../../src/actions/exceptions/concerning";
import type { ExceptionRow } from "../../../src/workbook/gradebook/exceptionRow";
import { concerns } from "../../../src/workbook/gradebook/readException";

const name = fc.constantFrom("", "Ana", "ana ", "Ben", "7");
const rows = fc.array(
  fc
    .record({ class: fc.constantFrom("", "P1", "P2"), student: name, id: name })
    .map((who): ExceptionRow => ({ ...who, standard: "", what: "pin", value: "", from: null, to: null })),
);
const who = fc.record({ class: fc.constantFrom("P1", "p 1", "P2"), name, id: name });

test("finds the rows that concern a student, in their order, however often it is asked", () => {
  fc.assert(
    fc.property(rows, fc.array(who), (all, students) => {
      for (const one of students) {
        expect(concerning(all, one)).toEqual(all.filter((row) => concerns(row, one)));
      }
    }),
  );
});
