import fc from "fast-check";
import { isLabel } from "../../../src/actions/labels/isLabel";
import { labelScores } from "../../../src/actions/labels/labelScores";
import type { OnBooks } from "../../../src/actions/onBooks";
import { attemptLabel } from "../../../src/actions/record/attemptLabel";
import type { Scope } from "../../../src/actions/scope";
import { booksOf } from "../../../src/workbook/gradebook/booksOf";
import type { Snapshot } from "../../../src/workbook/snapshot";
import { makeBooks, type ClassPlan } from "../booksMaker";
import { tab, workbook } from "../snapshotMaker";

const CLASS: ClassPlan = {
  columns: [
    { name: "Quiz", standard: "LF.1", given: "2025-11-03", form: "A" },
    { name: "Quiz retake", standard: "LF.1", retakeOf: "Quiz", given: "2025-11-14", form: "B" },
    { name: "Quiz retake 2", standard: "LF.1", retakeOf: "Quiz" },
  ],
  students: [
    ["Ana Silva", 50, 70, 90],
    ["Ben Carter", 90],
    ["Cem Can", 40, "", 60],
    ["Dina Diaz", 30, 60],
    ["Eva Blum", "", 60],
    ["Finn Grau", 40, "ABS"],
  ],
};
const LOG = [
  ["When", "Action", "Class", "Student", "Student ID", "Standard", "Assessment", "Attempt", "Form"],
  ["2025-11-14", "retake taken", "Period 1", "Cem Can", "", "LF.1", "Quiz", 2, "C"],
];
const SNAPSHOT: Snapshot = workbook([tab("Period 1", []), tab("Mastery Log", LOG)], {
  MASTERY_LOG: "Mastery Log",
});

const on = (scope: Scope = {}): OnBooks => ({
  books: makeBooks({ classes: [CLASS] }),
  snapshot: SNAPSHOT,
  scope,
  today: "2025-11-20",
});

const B = "2nd attempt, form B, 14 Nov";
/** Columns from C on: Quiz, retake, retake 2; rows from 2 on. */
const notes = (...cells: [row: number, column: number, note: string][]) => {
  const grid = Array.from({ length: 7 }, () => Array<string>(6).fill(""));
  for (const [row, column, note] of cells) (grid[row - 1] as string[])[column - 1] = note;
  return () => grid;
};

/** The notes as they stand afterwards, applied as they are carried out. */
function after(grid: string[][], planned: ReturnType<typeof labelScores>): string[][] {
  const result = grid.map((row) => [...row]);
  for (const block of planned.changes.notes ?? []) {
    block.notes.forEach((line, down) =>
      line.forEach((note, right) => {
        const row = result[block.row - 1 + down] as string[];
        const at = block.column - 1 + right;
        if (block.how === "remove" && row[at] === note) row[at] = "";
        if (block.how === "add" && row[at] === "") row[at] = note;
      }),
    );
  }
  return result;
}

test("each score of a retake gets its label in one block a column, an original and a first score none", () => {
  const { changes, reply } = labelScores(on(), "add", notes());
  expect(changes.notes).toEqual([
    { tab: "Period 1", row: 2, column: 4, notes: [[B], [""], [""], [B]], how: "add" },
    {
      tab: "Period 1",
      row: 2,
      column: 5,
      notes: [["3rd attempt"], [""], ["2nd attempt, form C"]],
      how: "add",
    },
  ]);
  expect(reply).toEqual({
    labelled: 4,
    kept: 0,
    tabs: ["Period 1"],
    issues: [],
    message: "4 scores labelled.",
  });
});

test("a teacher's note stays, and is counted", () => {
  const grid = notes([2, 4, "came late"], [5, 4, `${B}!`]);
  const planned = labelScores(on(), "add", grid);
  expect(planned.reply).toMatchObject({ labelled: 2, kept: 2 });
  expect(planned.reply.message).toBe("2 scores labelled; on 2 your own note stays.");
  expect(after(grid(), planned)[1]?.[3]).toBe("came late");
});

test("labels as they stand are written no second time", () => {
  const grid = notes([2, 4, B], [5, 4, B], [2, 5, "3rd attempt"], [4, 5, "2nd attempt, form C"]);
  const { changes, reply } = labelScores(on(), "add", grid);
  expect(changes.notes).toEqual([]);
  expect(reply.message).toBe("Every retake has its label.");
});

test("a class without retakes is told so", () => {
  const books = makeBooks({ classes: [{ ...CLASS, columns: CLASS.columns.slice(0, 1) }] });
  const { reply } = labelScores({ ...on(), books }, "add", notes());
  expect(reply.message).toBe("No retake has a score yet, so there is nothing to label.");
});

test("an older label of ours makes room, also where no retake's score stands any more", () => {
  const grid = notes([2, 4, "2nd attempt, form A, 7 Nov"], [2, 3, "2nd attempt"], [3, 4, B]);
  const planned = labelScores(on(), "add", grid);
  const result = after(grid(), planned);
  expect([result[1]?.[3], result[1]?.[2], result[2]?.[3]]).toEqual([B, "", ""]);
});

test("removing takes exactly our labels away", () => {
  const grid = notes([2, 4, B], [2, 5, "3rd attempt, see folder"], [4, 5, "2nd attempt, form C"]);
  const planned = labelScores(on(), "remove", grid);
  const result = after(grid(), planned);
  expect(result.flat().filter((note) => note !== "")).toEqual(["3rd attempt, see folder"]);
  expect(planned.reply).toMatchObject({ labelled: 2, kept: 1 });
});

test.each<[string, Scope, number]>([
  ["another class", { class: "Period 2" }, 0],
  ["another standard", { standard: "LF.2" }, 0],
  ["another assessment", { assessment: "Unit test" }, 0],
  ["this assessment", { class: "Period 1", standard: "LF.1", assessment: "Quiz" }, 4],
])("only what is asked for is labelled: %s", (_, scope, labelled) => {
  expect(labelScores(on(scope), "add", notes()).reply.labelled).toBe(labelled);
});

test("in a long list the row of the retake gets the label with the row's own day", () => {
  const list = tab("List", [
    ["Student", "Standard", "Assessment", "Score", "Out of", "Date", "Attempt"],
    ["Ana Silva", "LF.1", "Quiz", 2, 10, "2025-11-03", 1],
    ["Ben Carter", "LF.1", "Quiz", 9, 10, "2025-11-03", 1],
    ["Ana Silva", "LF.1", "Quiz", 9, 10, "2025-11-14", 2],
  ]);
  const settings = {
    Tab: "List",
    Layout: "long",
    "Student ID column": "",
    "Standard column": "Standard",
    "Assessment column": "Assessment",
    "Score column": "Score",
    "Out of column": "Out of",
    "Date column": "Date",
    "Attempt column": "Attempt",
  };
  const snapshot = workbook([list, ...SNAPSHOT.tabs.slice(1)], { MASTERY_LOG: "Mastery Log" });
  const line = { Class: "Period 1", "Header row": 1, "Student columns": "Student", ...settings };
  const none = { policy: [], standards: [], assessments: [], exceptions: [] };
  const books = booksOf({ ...none, classes: [line], tabs: [list], today: "2025-11-20" });
  const { changes } = labelScores({ ...on(), books, snapshot }, "add", () => []);
  expect(changes.notes).toEqual([
    { tab: "List", row: 4, column: 4, notes: [["2nd attempt, 14 Nov"]], how: "add" },
  ]);
});

const FORMS = new Set(["a", "form", "b,3", "conversation"]);

test("law: every label is told from any other text", () => {
  const day = fc.date({ min: new Date("2020-01-01"), max: new Date("2030-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 130 }),
      fc.constantFrom("", "A", "form", "B, 3", "conversation"),
      fc.option(day),
      fc.constantFrom("", " ", "!", "see folder"),
      (ordinal, form, date, more) => {
        const label = attemptLabel({ ordinal, form, day: date && date.toISOString().slice(0, 10) });
        expect(isLabel(label, FORMS)).toBe(true);
        expect(isLabel(label + more, FORMS)).toBe(more === "");
        expect(isLabel(`${more || "x"} ${label}`, FORMS)).toBe(false);
      },
    ),
  );
});

test.each([
  "2st attempt",
  "2nd attempt,",
  "2nd attempt, 31 Feb",
  "attempt",
  "",
  "2nd attempt, form C",
  "2nd attempt, 14 Now",
])("is no label: %j", (note) => {
  expect(isLabel(note, FORMS)).toBe(false);
});
