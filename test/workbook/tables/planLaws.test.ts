import fc from "fast-check";
import { isBlank, textOf, type Cell } from "../../../src/workbook/cell";
import { isSame } from "../../../src/workbook/tables/cellOfKind";
import { findTable, holdsSomething, isLine } from "../../../src/workbook/tables/findTable";
import { planTable } from "../../../src/workbook/tables/planTable";
import type { Line } from "../../../src/workbook/tables/tableSpec";
import { apply, brought, cellsOf, holding, SMALL } from "./makers";

const OURS = SMALL.columns.filter(({ owner }) => owner === "ours");
const text = fc.constantFrom(
  "",
  "Ana",
  "Ben",
  "=1+1",
  "7",
  "07",
  "7/8",
  "2025-11-14",
  "'tis",
  "+1",
  "  ",
  "#N/A",
  "true",
);
const CELLS = {
  text,
  number: fc.constantFrom<Cell[]>("", 0, 5, 7.5, "8"),
  date: fc.constantFrom("", "2025-11-14", "2025-11-21"),
  tick: fc.boolean(),
  any: text,
};
const line: fc.Arbitrary<Line> = fc.record(
  Object.fromEntries(SMALL.columns.map(({ heading, kind }) => [heading, CELLS[kind] as fc.Arbitrary<Cell>])),
);
const student: fc.Arbitrary<Line> = fc
  .tuple(line, fc.constantFrom("", "007", "008"), fc.constantFrom("Ana", "Ben", "=Cy()", "Di"))
  .map(([cells, id, name]) => ({ ...cells, Class: "P1", "Student ID": id, Student: name }));
const wantedLines = fc.array(student, { maxLength: 7 });

/** A tab of ours as teachers leave them: columns moved, some of their own, rows of their own, lines sorted. */
const tab = fc
  .record({
    order: fc.shuffledSubarray([...SMALL.columns, null, null], { minLength: 9, maxLength: 9 }),
    rows: fc.array(
      fc.record({ line: fc.option(student, { freq: 4 }), own: fc.tuple(text, text), note: text }),
      { maxLength: 9 },
    ),
  })
  .map(({ order, rows }) => {
    let extra = 0;
    const titles = order.map((column) => column?.heading ?? ["Mine", ""][extra++]!);
    const cells = rows.map(({ line, own, note }) => {
      let at = 0;
      return order.map((column): Cell => {
        if (column === null) return own[at++ % 2];
        if (line === null) return column.heading === "Note" ? note : "";
        return standing(column.kind, line[column.heading]);
      });
    });
    return { titles, cells };
  });

function standing(kind: string, cell: Cell): Cell {
  return kind === "date" && !isBlank(cell) ? new Date(`${textOf(cell)}T00:00:00Z`) : cell;
}

const book = tab.map(({ titles, cells }) => holding(SMALL, [titles, ...cells]));
const order = fc.constantFrom("kept" as const, "wanted" as const);
const gone = fc.constantFrom("delete" as const, "keep" as const);
const RUNS = { numRuns: 500 };

test("once written, the tab says exactly what is wanted, and the second plan is to do nothing", () => {
  fc.assert(
    fc.property(book, wantedLines, order, (before, wanted, order) => {
      const after = brought(SMALL, before, { wanted, order });
      expect(planTable(SMALL, after, wanted, { order }).change).toBeNull();
      const { lines } = findTable(SMALL, after);
      const says = (cells: Line) => JSON.stringify(OURS.map(({ heading }) => textOf(cells[heading])));
      expect(lines.map(({ line }) => says(line)).sort()).toEqual(wanted.map(says).sort());
    }),
    RUNS,
  );
});

test("no cell is written that is not ours: the teacher's columns, rows and their order stay", () => {
  fc.assert(
    fc.property(book, wantedLines, gone, (before, wanted, gone) => {
      const { change, went } = planTable(SMALL, before, wanted, { gone });
      const { lines, columnOf } = findTable(SMALL, before);
      const rows = new Set(lines.map(({ row }) => row));
      const ours = new Set(OURS.map(({ heading }) => columnOf.get(heading)));
      const tabBefore = cellsOf(before, SMALL.title);
      const placed = new Set(columnOf.values());
      for (const { row, column, cells } of change?.writes ?? []) {
        cells.forEach((values, down) =>
          values.forEach((_, right) => {
            const isNew = (tabBefore[row - 1 + down] ?? []).every((cell) => isBlank(cell) || cell === false);
            expect(
              isNew ? placed.has(column + right) : rows.has(row + down) && ours.has(column + right),
            ).toBe(true);
          }),
        );
      }
      const left = tabBefore.filter((_, index) => !went.some(({ row }) => row === index + 1));
      const after = cellsOf(apply(before, change), SMALL.title);
      left.forEach((cells, row) =>
        cells.forEach((cell, column) => {
          if (!ours.has(column + 1) && holdsSomething(cell))
            expect(textOf(after[row]?.[column])).toBe(textOf(cell));
        }),
      );
    }),
    RUNS,
  );
});

test("what the teacher typed stays with its line, in whatever order lines are wanted", () => {
  fc.assert(
    fc.property(book, order, (before, order) => {
      const entries = (lines: readonly Line[]) =>
        lines
          .map((line) =>
            JSON.stringify([line["Note"] ?? "", line["Done"] === true].map((cell) => textOf(cell))),
          )
          .sort();
      const { lines } = findTable(SMALL, before);
      const same = lines.map(({ line }) => line);
      const shuffled = order === "wanted" ? [...same].reverse() : same;
      const after = brought(SMALL, before, { wanted: shuffled, order });
      expect(entries(findTable(SMALL, after).lines.map(({ line }) => line))).toEqual(entries(same));
    }),
    RUNS,
  );
});

test("the order of the columns makes no difference to what is planned", () => {
  fc.assert(
    fc.property(
      wantedLines,
      wantedLines,
      fc.shuffledSubarray([...SMALL.columns], { minLength: 7 }),
      (there, wanted, order) => {
        const build = (columns: readonly { heading: string; kind: string }[]) =>
          holding(SMALL, [
            columns.map(({ heading }) => heading),
            ...there.map((line) => columns.map(({ heading, kind }) => standing(kind, line[heading]))),
          ]);
        const [straight, moved] = [SMALL.columns, order].map((columns) => {
          const { came, went, changed } = planTable(SMALL, build(columns), wanted);
          return { came, changed, went: went.map(({ row }) => row) };
        });
        expect(moved).toEqual(straight);
      },
    ),
    RUNS,
  );
});

test("every line counts once: it came, it changed, it stays as it is, or it goes", () => {
  fc.assert(
    fc.property(book, wantedLines, (before, wanted) => {
      const { came, changed, went } = planTable(SMALL, before, wanted);
      const lines = findTable(SMALL, before).lines.length;
      expect(lines - went.length).toBe(wanted.length - came.length);
      expect(changed.length).toBeLessThanOrEqual(lines - went.length);
      expect(wanted.every((line) => isLine(SMALL, line))).toBe(true);
    }),
    RUNS,
  );
});

test("the same never differs from itself, and blank is never zero", () => {
  fc.assert(
    fc.property(fc.constantFrom("text", "number", "date", "any"), text, (kind, cell) => {
      expect(isSame(kind as "text", cell, cell)).toBe(true);
      expect(isSame(kind as "text", "", 0)).toBe(false);
      expect(isSame(kind as "text", 0, "")).toBe(false);
    }),
  );
});
