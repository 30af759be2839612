import fc from "fast-check";
import type { Cell } from "../../../src/workbook/cell";
import { textOf } from "../../../src/workbook/cell";
import type { Line } from "../../../src/workbook/tables/tableSpec";
import { makeBooks, type ColumnPlan } from "../booksMaker";
import { build, lines, log, regraded, type, workbook, type Workbook } from "./makers";

/** Every run builds whole workbooks. */
fc.configureGlobal({ numRuns: 50 });

const COLUMNS: ColumnPlan[] = [
  { name: "Quiz 1", standard: "A", given: "2025-10-06", returned: "2025-10-08" },
  { name: "Quiz 1 R", standard: "A", retakeOf: "Quiz 1" },
  { name: "Quiz 2 a", standard: "B", given: "2025-11-03" },
  { name: "Quiz 2 b", standard: "C", given: "2025-11-03" },
  { name: "Quiz 2 R", standard: "B", retakeOf: "Quiz 2 a", form: "C" },
];
const NAMES = ["Ana", "Ben", "=Cy", "Dee", "Ana"];

const anyMark: fc.Arbitrary<Cell> = fc.constantFrom<Cell[]>("", 40, 79.99, 80, 95, "MI", "EX", "?", "50*");
const anyMarks = fc.tuple(...NAMES.map(() => fc.tuple(...COLUMNS.map(() => anyMark))));
const anyPolicy = fc.subarray<Cell[]>([
  ["Roster shows", "everything"],
  ["Retakes allowed", 1],
  ["Only on request", "yes"],
  ["Retake window counts from", "corrective"],
  ["Before a retake", "Corrective done, Parent signature"],
  ["Rotate forms by class", "yes"],
  ["Term", "Autumn", "2025-09-01", "2026-01-30"],
  ["Retakes per term", 1],
]);
const anyDay = fc.constantFrom("2025-11-04", "2025-11-06", "2025-11-20", "2026-02-03");
const anyScope = fc.constantFrom(
  {},
  {},
  { standard: "A" },
  { assessment: "Quiz 2 b" },
  { class: "Period 1" },
);
const anyTyped: fc.Arbitrary<Line> = fc
  .subarray<[string, Cell]>(
    [
      ["Corrective done", true],
      ["Requested", true],
      ["Scheduled for", "2025-11-10"],
      ["Retake score", "7/8"],
      ["Note", "=1+1"],
    ],
    { minLength: 1 },
  )
  .map((entries) => Object.fromEntries(entries));

const withIds = (marks: Cell[][]) =>
  marks.map((row, at) => ({ name: NAMES[at]!, id: at === 3 ? "" : `0${at}`, marks: row }));

const book = (marks: Cell[][], policy: Cell[][] = []): Workbook =>
  workbook({ policy, classes: [{ columns: COLUMNS, students: withIds(marks) }] });

const keyOf = (line: Line) =>
  JSON.stringify([line["Student ID"], line["Student"], line["Standard"], line["Retake of"]].map(textOf));

const keysOf = (one: Workbook) => new Set(lines(one).map(keyOf));

test("a second build of the same changes nothing, on any day, under any policy", () => {
  fc.assert(
    fc.property(anyMarks, anyPolicy, anyDay, anyScope, (marks, policy, day, scope) => {
      const first = build(book(marks, policy), day, scope);
      const second = build(first.after, day, scope);
      expect(second.changes.tabs).toEqual([]);
      expect([second.toast, second.reply.lines]).toEqual([first.toast, first.reply.lines]);
    }),
  );
});

test("without terms, limits and exceptions a student is listed exactly when there is a gap or something owed", () => {
  fc.assert(
    fc.property(anyMarks, (marks) => {
      const [only] = makeBooks({ classes: [{ columns: COLUMNS, students: withIds(marks) }] }).books;
      const { after } = build(book(marks, [["Roster shows", "everything"]]));
      const listed = new Set(
        lines(after).map((line) => JSON.stringify([textOf(line["Student ID"]), line["Standard"]])),
      );
      only!.students.forEach(({ id }, place) =>
        only!.standards.forEach(({ code, chains }, at) => {
          const { standing, results } = only!.standings[place]![at]!;
          const isListed = listed.has(JSON.stringify([id, code]));
          const last = results.map(({ entries }) => entries[entries.length - 1]?.typed);
          expect(chains).toHaveLength(1);
          if (standing.kind === "assessed" && !standing.mastered && last[0] !== "EX")
            expect(isListed).toBe(true);
          if (last[0] === "MI") expect(isListed).toBe(true);
          if (standing.kind === "assessed" && standing.mastered && last[0] !== "MI")
            expect(isListed).toBe(false);
          if (standing.kind === "notAssessed" && last[0] !== "MI") expect(isListed).toBe(false);
        }),
      );
    }),
  );
});

test("everybody who has a line under everything has one by default", () => {
  fc.assert(
    fc.property(anyMarks, (marks) => {
      const students = (policy: Cell[][]) =>
        new Set(
          lines(build(book(marks, policy)).after).map(
            (line) => textOf(line["Student ID"]) || line["Student"],
          ),
        );
      expect(students([])).toEqual(students([["Roster shows", "everything"]]));
    }),
  );
});

test("what is typed on a line stays there, or stands in the log once the line's attempt is past", () => {
  fc.assert(
    fc.property(anyMarks, anyMarks, fc.nat(20), anyTyped, anyDay, (marks, later, at, typed, day) => {
      const first = build(book(marks)).after;
      const all = lines(first);
      if (all.length === 0) return;
      const line = all[at % all.length]!;
      const where = {
        "Student ID": line["Student ID"],
        Student: line["Student"],
        Standard: line["Standard"],
      };
      const before = type(first, where, typed);
      const changed = regraded(before, ([one]) => [{ ...one!, students: withIds(later) }]);
      const { after } = build(changed, day);
      const now = lines(after).find((other) => keyOf(other) === keyOf(line));
      const isThere =
        now !== undefined &&
        Object.entries(typed).every(([heading, cell]) => textOf(now[heading]) === textOf(cell));
      const isLogged = log(after).some(
        (entry) =>
          textOf(entry["Student ID"]) === textOf(line["Student ID"]) &&
          entry["Standard"] === line["Standard"],
      );
      expect(isThere || isLogged).toBe(true);
      expect(isThere && isLogged).toBe(false);
      expect(build(after, day).changes.tabs).toEqual([]);
    }),
  );
});

test("a scope never takes away a line that is still open", () => {
  fc.assert(
    fc.property(anyMarks, anyScope, (marks, scope) => {
      const before = build(book(marks)).after;
      const after = keysOf(build(before, "2025-11-06", { class: "Period 1", ...scope }).after);
      keysOf(before).forEach((key) => expect(after.has(key)).toBe(true));
    }),
  );
});

test("copies are of no more students than there are", () => {
  fc.assert(
    fc.property(anyMarks, anyPolicy, (marks, policy) => {
      const { reply } = build(book(marks, policy));
      reply.forms.forEach(({ copies }) => expect(copies).toBeLessThanOrEqual(reply.students));
      expect(reply.students).toBeLessThanOrEqual(NAMES.length);
      expect(reply.came).toBe(reply.lines);
    }),
  );
});

test("asking changes nothing of what it was asked with", () => {
  fc.assert(
    fc.property(anyMarks, anyPolicy, (marks, policy) => {
      const before = book(marks, policy);
      const text = JSON.stringify(before.snapshot);
      build(before);
      expect(JSON.stringify(before.snapshot)).toBe(text);
    }),
  );
});
