import type { Cell } from "../../../src/workbook/cell";
import { tab } from "../snapshotMaker";
import { assessments, begun, built, cellsOf, lines, recorded, set, typed } from "./makers";

const P1 = "Period 1";
const known = (retakes: readonly Cell[], form = "") =>
  begun(
    [
      tab(P1, [
        ["Student", "Quiz (10)", "Quiz retake (10)"],
        ...["Ana Ruiz", "Ben Ode", "Cem Can"].map((name, at) => [name, [3, 4, 9][at], retakes[at] ?? ""]),
      ]),
    ],
    { assessment: (row) => (row["Retake of"] === "" ? {} : { Form: form }) },
  );
const row = (snapshot: ReturnType<typeof known>, at: number) => cellsOf(snapshot, P1)[at];

test("takes the score where its cell is empty, its form is the line's or blank, and its points fit", () => {
  expect(row(recorded(typed(known([]), ["Ana Ruiz", "Quiz", "8/10"])).after, 1)).toEqual(["Ana Ruiz", 3, 8]);
  expect(row(recorded(typed(known([], "B"), ["Ana Ruiz", "Quiz", "8"])).after, 1)).toEqual([
    "Ana Ruiz",
    3,
    8,
  ]);
});

test.each<[string, readonly Cell[], string, string]>([
  ["is of another form", [], "C", "8"],
  ["is out of other points", [], "", "8/20"],
  ["holds a code for that student", ["ABS"], "", "8"],
  ["holds a dash", ["-"], "", "8"],
])("a column that %s is left as it is, and a new one comes", (_title, retakes, form, score) => {
  const { after, shown } = recorded(typed(known(retakes, form), ["Ana Ruiz", "Quiz", score]));
  expect(shown.left).toEqual([]);
  expect(row(after, 0)?.[3]).toMatch(/^Quiz retake 2/);
  expect(row(after, 1)).toEqual(["Ana Ruiz", 3, retakes[0] ?? "", 8]);
});

test("a mark nobody can read where the attempt may stand already: nothing is written, and the cell is named", () => {
  const before = set(typed(known([]), ["Ana Ruiz", "Quiz", "8"]), P1, { row: 2, column: 3 }, "eight");
  const { after, shown } = recorded(before);
  expect(shown.left.map(({ code, message }) => [code, message])).toEqual([
    [
      "cellUnreadable",
      'Ana Ruiz, Quiz: C2 holds "eight", which cannot be read. Put it right in the gradebook first.',
    ],
  ]);
  expect(row(after, 1)).toEqual(["Ana Ruiz", 3, "eight"]);
});

test("a blank form is filled in where all scores of the column are on one, and not where others stand there", () => {
  const forms = (snapshot: ReturnType<typeof known>) => assessments(snapshot).map((line) => line["Form"]);
  expect(
    forms(recorded(typed(known([]), ["Ana Ruiz", "Quiz", "8"], ["Ben Ode", "Quiz", "9"])).after),
  ).toEqual(["", "B"]);
  expect(forms(recorded(typed(known(["", "", 10]), ["Ana Ruiz", "Quiz", "8"])).after)).toEqual(["", ""]);
});

test("a line that is left is named by the row it stands in afterwards", () => {
  const before = typed(built(known([])), ["Ana Ruiz", "Quiz", "9"], ["Ben Ode", "Quiz", "EX"]);
  const { after, reply } = recorded(before);
  expect(reply.left).toHaveLength(1);
  expect(lines(after)[(reply.left[0]?.row ?? 0) - 2]).toMatchObject({
    Student: "Ben Ode",
    "Retake score": "EX",
  });
  expect(reply.message).toBe(`1 score recorded, 1 left: see Retake Roster, row ${reply.left[0]?.row}`);
});

test("recorded once, a second run changes nothing", () => {
  const once = recorded(typed(known([]), ["Ana Ruiz", "Quiz", "8"], ["Ben Ode", "Quiz", "NS"])).after;
  const { changes } = recorded(once);
  expect([changes.first, changes.notes, changes.tabs]).toEqual([[], [], []]);
});

test("retakes of two forms get two columns, whose headings name them", () => {
  const plain = begun(
    [
      tab(P1, [
        ["Student", "Quiz (10)", "Quiz retake (10)"],
        ["Ana Ruiz", 3, ""],
        ["Ben Ode", 4, 5],
        ["Cem Can", 9, ""],
      ]),
    ],
    { assessment: (row) => (row["Retake of"] === "" ? {} : { Form: "D" }) },
  );
  const { after } = recorded(typed(plain, ["Ana Ruiz", "Quiz", "8"], ["Ben Ode", "Quiz", "7"]));
  const added = assessments(after)
    .slice(2)
    .map((line) => [line["Column"], line["Form"]]);
  expect(added.length).toBeGreaterThan(0);
  expect(row(after, 1)?.filter((cell) => cell === 8)).toHaveLength(1);
  expect(row(after, 2)?.filter((cell) => cell === 7)).toHaveLength(1);
});
