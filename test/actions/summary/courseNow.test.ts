import { courseNow } from "../../../src/actions/summary/courseNow";
import type { CourseNow } from "../../../src/actions/shareReplies";
import { makeBooks, type BooksPlan } from "../booksMaker";
import { workbook } from "../snapshotMaker";
import { classOn } from "./makers";

const CLASS = classOn(
  ["LT 1", "LT 2", "LT 3"],
  [
    { name: "Ana Lee", id: "1", marks: [90, 80, ""] },
    { name: "Ben Cho", id: "2", marks: [70, "", ""] },
    { name: "Cy Diaz", id: "3", marks: [85, 95, ""] },
  ],
);
const LETTERS = [["Course grade", "A", "90 %", ""]];

function now(rest: Partial<BooksPlan> = {}): CourseNow {
  const books = makeBooks({ classes: [CLASS], ...rest });
  return courseNow({ books, snapshot: workbook([]), scope: {}, today: "2025-11-06" });
}

test("a class says its target, each standard its share and who was assessed, in words", () => {
  expect(now().classes).toMatchObject([
    {
      class: "Period 1",
      target: "Target: 85 % of the class at mastery, with 90 % of it assessed",
      standards: [
        {
          code: "LT 1",
          share: "66.67 %",
          percent: 66.67,
          mastered: "2 of 3 at mastery",
          assessed: "3 of 3 assessed",
          onTarget: false,
          target: "not yet on target",
        },
        {
          code: "LT 2",
          share: "100 %",
          assessed: "2 of 3 assessed",
          onTarget: false,
          target: "too few assessed to say",
        },
        { code: "LT 3", share: "", percent: null, mastered: "", assessed: "0 of 3 assessed", target: "" },
      ],
    },
  ]);
  const reached = now({ policy: [["Target share", "66.67 %"]] }).classes[0];
  expect(reached?.standards[0]).toMatchObject({ onTarget: true, target: "on target" });
  expect(reached?.target).toMatch(/^Target: 66.67 %/);
});

test.each<[string, Partial<BooksPlan>, object]>([
  ["in per cent", {}, { mean: "85 %", lowest: "LT 2: 80 %" }],
  [
    "on a rubric",
    {
      policy: [
        ["Scores are out of", 4],
        ["Mastery at", 3],
      ],
    },
    { mean: "3.4 of 4", lowest: "LT 2: 3.2 of 4" },
  ],
])("students with words, mean and lowest %s", (_, rest, told) => {
  const [ana] = now(rest).classes[0]?.students ?? [];
  expect(ana).toMatchObject({
    student: "Ana Lee",
    id: "1",
    words: "2 of 2; 1 not assessed",
    percent: 100,
    letter: "",
    ...told,
  });
});

test("marks that count downwards stand alone", () => {
  const policy = [
    ["Scores are out of", 6],
    ["Best is", "lowest"],
    ["Mastery at", 2],
  ];
  const plan = { ...CLASS, columns: CLASS.columns.map((one) => ({ ...one, outOf: "" as const })) };
  const classes = [{ ...plan, students: [["Ana Lee", 2, 3, ""]] }];
  expect(now({ policy, classes }).classes[0]?.students[0]).toMatchObject({ mean: "2.5", lowest: "LT 2: 3" });
});

test("who has nothing yet has blanks, never a zero", () => {
  const classes = [{ ...CLASS, students: [["Ana Lee", "", "", ""]] }];
  expect(now({ classes }).classes[0]?.students[0]).toEqual({
    ...{
      student: "Ana Lee",
      id: "",
      words: "3 not assessed",
      percent: null,
      mean: "",
      lowest: "",
      letter: "",
    },
  });
});

test("letters only where the policy has the table; what is wrong in it is said", () => {
  expect(now()).toMatchObject({ hasLetters: false, problems: [] });
  const { hasLetters, classes } = now({ policy: LETTERS });
  expect([hasLetters, ...(classes[0]?.students ?? []).map(({ letter }) => letter)]).toEqual([
    true,
    "A",
    "",
    "A",
  ]);
  expect(now({ policy: [["Course grade", "A", "90 %", "Bestt"]] }).problems).toHaveLength(1);
});

test("the standards that can be asked for, each once, of all classes", () => {
  const other = { ...classOn(["LT 2", "LT 9"], []), name: "Period 2" };
  expect(now({ classes: [CLASS, other] }).standards).toEqual(["LT 1", "LT 2", "LT 3", "LT 9"]);
});

test("the files: a line a student, a line a standard, of all classes", () => {
  const { csv, standardsCsv } = now({ policy: LETTERS });
  expect([csv.name, standardsCsv.name]).toEqual([
    "course-students-2025-11-06.csv",
    "course-standards-2025-11-06.csv",
  ]);
  expect(csv.text.split("\r\n").slice(0, 3)).toEqual([
    '\uFEFF"Class","Student","Student ID","Standards mastered","Assessed","% mastered","Not assessed","To check","Mean","Lowest","Lowest standard","Letter"',
    '"Period 1","Ana Lee","1",2,2,100,1,0,85,80,"LT 2","A"',
    '"Period 1","Ben Cho","2",0,1,0,2,0,70,70,"LT 1",',
  ]);
  expect(standardsCsv.text.split("\r\n").slice(0, 2)).toEqual([
    '\uFEFF"Class","Standard","Title","Priority","% at mastery","At mastery","Assessed","Students","On target"',
    '"Period 1","LT 1",,"yes",66.67,2,3,3,"not yet"',
  ]);
});
