import fc from "fast-check";
import { placeOf } from "../../sidebar/desk/showButton";
import { afterwards, exceptionWords } from "../../sidebar/retakes/student/exceptionWords";
import { KINDS } from "../../sidebar/retakes/student/kindFields";
import { openStandards } from "../../sidebar/retakes/who/openStandards";
import { EXCEPTION_KINDS } from "../../src/workbook/gradebook/exceptionRow";
import { exception, OPEN } from "./deskReplies";

test.each([
  ["H7", 7, "H"],
  ["AB120", 120, "AB"],
  ["$C$5", 5, "C"],
  ["C5:C9", 5, "C"],
  ["C:C", null, null],
  ["", null, null],
])("the cell “%s” is shown as row %s, column %s", (cell, row, column) => {
  expect(placeOf("Period 1", cell)).toEqual({ tab: "Period 1", row, column });
});

test("every kind of exception can be chosen", () => {
  expect([...KINDS].sort()).toEqual([...EXCEPTION_KINDS].sort());
});

test.each([
  [{}, "More retakes +2, LF.1, from Mon 3 Nov"],
  [{ what: "excused", value: "", standard: "", from: "" }, "Excused, all standards"],
  [{ to: "2025-12-19" }, "More retakes +2, LF.1, from Mon 3 Nov, until Fri 19 Dec"],
] as const)("an exception %j is told as “%s”", (more, told) => {
  expect(exceptionWords(exception(more))).toBe(told);
});

const rows = fc.uniqueArray(
  fc
    .record({ what: fc.constantFrom(...EXCEPTION_KINDS), standard: fc.constantFrom("", "LF.1", "LF.2") })
    .map(exception),
  { selector: ({ what, standard }) => `${what} ${standard}` },
);

test("an exception set and taken away again leaves all others as they were", () => {
  fc.assert(
    fc.property(rows, fc.string(), (all, value) => {
      const [row, ...others] = all;
      if (row === undefined) return;
      const set = afterwards(all, { ...row, value }, "set");
      expect(set).toEqual([{ ...row, value }, ...others]);
      expect(afterwards(set, row, "remove")).toEqual(others);
      expect(afterwards(others, row, "set")).toEqual([...others, row]);
    }),
  );
});

test("a standard's classes are taken together, or one alone", () => {
  expect(openStandards(OPEN.standards, "")).toEqual([
    { code: "LF.1", title: "Slope", students: 18 },
    { code: "LF.2", title: "Lines", students: 0 },
  ]);
  expect(openStandards(OPEN.standards, "Algebra")[0]).toEqual({ code: "LF.1", title: "Slope", students: 9 });
});
