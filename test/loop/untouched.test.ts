import fc from "fast-check";
import type { CellFile, SheetFile, WorkbookFile } from "../../workbench/files/workbookFile";
import { tab, workbook } from "../workbench/host/testHost";
import { onLoop } from "./loop";
import { ALL, CLASS, theirs } from "./tiny";

const RUNS = ALL ? 20 : 1;
jest.setTimeout(RUNS * 60_000);

const NAMES = [
  ...["=1+1", "=Ed()", "+49 30", "'Aisha", "O'Neill, Brigid", "<b>Ben</b>", "<script>alert(1)</script>"],
  ...["Zoë", "学生", "Ann\tLee", "Ann Lee", '"Quote"', "-Dash", "@at", "1/2", "TRUE"],
];

interface Scene {
  names: string[];
  marks: (number | string | null)[][];
  isMerged: boolean;
  hasPoints: boolean;
}
const mark = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 10 }) },
  fc.constantFrom(null, "EX", "7,5", "8*", "?", "<i>", "=A1"),
);
const scene: fc.Arbitrary<Scene> = fc.record({
  names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 4, maxLength: 7 }),
  marks: fc.array(fc.array(mark, { minLength: 3, maxLength: 3 }), { minLength: 7, maxLength: 7 }),
  isMerged: fc.boolean(),
  hasPoints: fc.boolean(),
});

/** Text is text, whatever it looks like, unless it is one of the formulas of `formulas`. */
function asText(row: number, column: number, value: string | number): CellFile {
  return typeof value === "string" ? { row, column, value, numberFormat: "@" } : { row, column, value };
}

function gradebook({ names, marks, isMerged, hasPoints }: Scene): WorkbookFile {
  const top = isMerged ? 1 : 0;
  const first = top + 1 + (hasPoints ? 1 : 0);
  const heading = ["Student", "Student ID", "Quiz 1 (10)", "Quiz 2 (10)", "Quiz 3 (10)"];
  const cells: CellFile[] = [
    ...(isMerged ? [asText(0, 2, "Unit 1"), asText(0, 4, "Unit 2")] : []),
    ...heading.map((title, column) => asText(top, column, title)),
    ...(hasPoints ? [asText(top + 1, 0, "Points"), ...[2, 3, 4].map((at) => asText(top + 1, at, 10))] : []),
    ...names.flatMap((name, at) => [
      asText(first + at, 0, name),
      asText(first + at, 1, 1000 + at),
      ...(marks[at] ?? []).flatMap((value, column) =>
        value === null ? [] : [asText(first + at, 2 + column, value)],
      ),
    ]),
  ];
  const formulas = names.map((_, at): CellFile => {
    const row = first + at;
    return { row, column: 6, value: null, formula: `=COUNT(C${row + 1}:E${row + 1})`, note: "mine" };
  });
  const sheet: SheetFile = {
    ...tab(CLASS, [], { merges: isMerged ? ["C1:D1"] : [] }),
    cells: [...cells, ...formulas].sort((a, b) => a.row - b.row || a.column - b.column),
  };
  return workbook([sheet, tab("My notes", [[`='${CLASS}'!G${first + 1}`, "=1+1"]])]);
}

const at = ({ row, column }: CellFile) => `${row},${column}`;

describe.each(["tab", "columns", "none"])('with levels in "%s"', (insertLevels) => {
  test("set-up, groups, roster and map change no cell of the teacher's", async () => {
    await fc.assert(
      fc.asyncProperty(scene, async (random) => {
        await onLoop(gradebook(random), async (loop) => {
          const before = theirs(loop.saved());
          const { setup } = (await loop.call("suggestSetup")) as unknown as { setup: object };
          const [, ...rest] = [null, "buildGroups", "buildRoster", "updateMap"] as const;
          await loop.call("applySetup", { ...setup, insertLevels });
          for (const action of rest) await loop.call(action as string, {});
          const after = theirs(loop.saved());
          if (insertLevels !== "columns") return expect(after).toEqual(before);
          // Only cells right of everything hold something new.
          for (const [index, { cells, ...sheet }] of before.entries()) {
            const now = after[index] as SheetFile;
            const places = new Set(cells.map(at));
            expect(now.cells.filter((cell) => places.has(at(cell)))).toEqual(cells);
            const right = Math.max(...cells.map(({ column }) => column));
            const added = now.cells.filter((cell) => !places.has(at(cell)));
            expect(added.filter(({ column }) => column <= right)).toEqual([]);
            expect({ ...now, cells: [], columns: sheet.columns }).toEqual({ ...sheet, cells: [] });
          }
        });
      }),
      { numRuns: RUNS },
    );
  });
});
