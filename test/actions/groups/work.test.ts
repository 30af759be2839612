import { peopleOf } from "../../../src/actions/groups/cohort";
import { resultOf } from "../../../src/actions/groups/results";
import { makeBooks, type BooksPlan, type ColumnPlan } from "../booksMaker";
import { build, rowsOf, tabNamed, TODAY } from "./tab";

const COLUMNS: ColumnPlan[] = [{ name: "T1", standard: "6.1", given: "2025-11-04", returned: "2025-11-05" }];
const STUDENTS = [
  ["Ana", 40],
  ["Ben", 50],
  ["Cleo", 90],
  ["Dan", ""],
];
const SLOPE = {
  Code: "6.1",
  Title: "Slope",
  Corrective: "=card sort",
  Link: "https://example.org/slope",
  Extension: "Write a story for a slope",
};
const plan = (change: Partial<BooksPlan> = {}): BooksPlan => ({
  classes: [{ columns: COLUMNS, students: STUDENTS }],
  standards: [SLOPE],
  policy: [["Reteach everyone at", "90 %"]],
  ...change,
});

test("a group's first line says what it does, where, and when it is met; every line when the retake is", () => {
  const built = build(plan());
  expect(rowsOf(built, "Group", "Student", "Corrective", "Link", "Retake")).toEqual([
    "Group 1 | Ana | =card sort | https://example.org/slope | Wed 19 Nov, form B",
    "Group 1 | Ben |  |  | Wed 19 Nov, form B",
    "Extension | Cleo | Write a story for a slope |  | ",
    "Not assessed | Dan |  |  | ",
  ]);
  expect(rowsOf(built, "Meets").map((words) => words.replace(/\d+ minutes/, "n minutes"))).toEqual([
    "Wed 12 Nov, turn 1, n minutes",
    "",
    "",
    "",
  ]);
});

test("correctives and links are text, never code", () => {
  expect(tabNamed(build(plan()).after).formulas.flat().join("")).toBe("");
});

test("what is taught again to everyone is so by the corrective", () => {
  const six = [20, 30, 40, 50, 60, 90].map((mark, at) => [`S${at}`, mark]);
  const built = build(plan({ classes: [{ columns: COLUMNS, students: six }], policy: [] }));
  expect(rowsOf(built, "Student", "Corrective", "Link")[0]).toBe(
    "Everyone (6.1) | =card sort | https://example.org/slope",
  );
});

test("where several standards are asked for extension says nothing of one of them", () => {
  const columns: ColumnPlan[] = [...COLUMNS, { name: "T2", standard: "6.2", given: "2025-11-04" }];
  const students = [
    ["Ana", 40, 90],
    ["Cleo", 90, 90],
  ];
  const built = build(plan({ classes: [{ columns, students }] }));
  expect(rowsOf(built, "Group", "Student", "Corrective")).toContain("Extension | Cleo | ");
});

test.each([
  ["the form the student comes to next", {}, "Wed 19 Nov, form B"],
  ["that a new form is needed", { policy: [["Forms", "A"]] }, "Wed 19 Nov, new form needed"],
  ["the form alone, once the day in class has passed", { day: "2025-10-01" }, "form B"],
  ["nothing, where nobody retakes", { policy: [["Retakes allowed", 0]] }, ""],
])("Retake says %s", (_what, { policy = [], day }: { policy?: BooksPlan["policy"]; day?: string }, words) => {
  const columns = COLUMNS.map((column) => (day ? { ...column, given: day, returned: day } : column));
  const built = build(plan({ classes: [{ columns, students: STUDENTS }], policy }));
  expect(rowsOf(built, "Student", "Retake")[0]).toBe(`Ana | ${words}`);
});

test("two students of one name have each their own retake", () => {
  const students = [
    { name: "Ana", id: "", marks: [40] },
    { name: "Ana", id: "", marks: [90] },
  ];
  const built = build(plan({ classes: [{ columns: COLUMNS, students }] }));
  expect(rowsOf(built, "Group", "Retake")).toEqual(["Group 1 | Wed 19 Nov, form B", "Extension | "]);
});

test("a tab of before there were these columns gets them at the next build, and keeps what was typed", () => {
  const first = build(plan());
  const tab = tabNamed(first.after);
  const gone = ["Corrective", "Link", "Meets", "Retake", "Feedback"];
  const [head = []] = tab.cells;
  const keep = head.flatMap((heading, at) => (gone.includes(String(heading)) ? [] : [at]));
  const cells = tab.cells.map((row, at) =>
    keep.map((place) => (at === 1 && head[place] === "Note" ? "calm" : (row[place] ?? ""))),
  );
  const old = { ...tab, cells, formulas: [], numberFormats: [] };
  const on = { ...first.after, tabs: first.after.tabs.map((other) => (other === tab ? old : other)) };
  const built = build(plan(), { on });
  expect(rowsOf(built, "Student", "Corrective", "Retake", "Note")[0]).toBe(
    "Ana | =card sort | Wed 19 Nov, form B | calm",
  );
  expect(build(plan(), { on: built.after }).changes.tabs).toEqual([]);
});

describe("who has moved on", () => {
  const columns: ColumnPlan[] = [
    { name: "T1", standard: "6.1", given: "2025-10-07" },
    { name: "T2", standard: "6.1", given: "2025-11-04" },
  ];
  const exceptions = [{ What: "moved on", Student: "Ana", Standard: "6.1", From: "2025-10-20" }];
  const groupOf = (marks: (number | "")[]) => {
    const students = [
      ["Ana", ...marks],
      ["Ben", 30, 30],
    ];
    const built = build(plan({ classes: [{ columns, students }], exceptions }));
    return rowsOf(built, "Student", "Group").find((row) => row.startsWith("Ana"));
  };

  test.each([
    ["is concerned again by a later assessment", [40, 50], "Ana | Group 1"],
    ["is not by one of before", [40, ""], undefined],
    ["and is there where the later one shows mastery", [40, 90], "Ana | Extension"],
  ] as [string, (number | "")[], string | undefined][])("%s", (_what, marks, expected) => {
    expect(groupOf(marks)).toBe(expected);
  });

  test("also where only the rows of a long list have a date", () => {
    const students = [["Ana", 40, 50]];
    const { books, exceptions: rows } = makeBooks(plan({ classes: [{ columns, students }], exceptions }));
    const [book] = books;
    const [ana] = peopleOf(book!, rows, TODAY);
    const [standard] = book!.standards;
    const undated = standard!.chains.map((chain) => ({
      ...chain,
      sittings: chain.sittings.map((sitting) => ({ ...sitting, given: null })),
    }));
    expect(resultOf(ana!, { ...standard!, chains: undated })).toMatchObject({ kind: "counted" });
  });
});
