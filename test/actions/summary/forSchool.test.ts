import { forSchool } from "../../../src/actions/summary/forSchool";
import type { SchoolColumnMade } from "../../../src/actions/shareReplies";
import type { Cell } from "../../../src/workbook/cell";
import { makeBooks, type BooksPlan } from "../booksMaker";
import { build, type, workbook, type Workbook } from "../roster/makers";
import { classOn } from "./makers";

const TODAY = "2025-11-06";
const CLASS = classOn(
  ["LT 1", "LT 2"],
  [
    ["Ana Lee", 90, 80],
    ["=Ed()", 70, 60],
  ],
);

function made(one: Workbook, asked: object, locale?: string): SchoolColumnMade {
  const on = { books: makeBooks(one.plan), snapshot: one.snapshot, scope: {}, today: TODAY };
  const answer = forSchool(on, asked, locale);
  if ("refused" in answer) throw new Error(answer.refused);
  return answer;
}
const plain = (asked: object, rest: Partial<BooksPlan> = {}) =>
  made(workbook({ classes: [CLASS], ...rest }), asked);

test("values in the order pasted, who was found, and what could not be", () => {
  expect(plain({ names: ["=Ed()", "Zed", "Lee, Ana", ""], what: "score", standard: "LT 1" })).toMatchObject({
    values: [70, "", 90, ""],
    unmatched: ["Zed"],
    warnings: [expect.stringMatching(/^Line 2 \(Zed\)/)],
    lines: [
      { who: "=Ed()", student: "=Ed()", value: 70, isUnmatched: false },
      { who: "Zed", student: "", value: "", isUnmatched: true },
      { who: "Lee, Ana", student: "Ana Lee", value: 90, isUnmatched: false },
      { who: "", student: "", value: "", isUnmatched: false },
    ],
  });
});

describe("what scores are out of", () => {
  const rubric = [["Scale", "Rubric", 4, 3, "highest"]];
  const onRubric = [{ Code: "LT 9", Scale: "Rubric" }];
  const other = { ...classOn(["LT 9"], [["Cy Diaz", 80]]), name: "Period 2" };
  const names: string[] = [];
  test.each<[string, object, Partial<BooksPlan>, string]>([
    ["of the course", { what: "score" }, {}, "scores out of 100"],
    [
      "of a standard its own scale",
      { what: "score", standard: "LT 9" },
      { classes: [CLASS, other], policy: rubric, standards: onRubric },
      "scores out of 4",
    ],
    [
      "marks that count downwards",
      { what: "score" },
      {
        policy: [
          ["Scores are out of", 6],
          ["Best is", "lowest"],
          ["Mastery at", 2],
        ],
      },
      "marks from 1 to 6, 1 is best",
    ],
    ["what is no score is out of nothing", { what: "level", standard: "LT 1" }, {}, ""],
  ])("%s", (_, asked, rest, scale) => {
    expect(plain({ names, ...asked }, rest)).toMatchObject({ scale, warnings: [] });
  });

  test("classes on different scales are told of: one column cannot hold both", () => {
    const rest = { classes: [CLASS, other], policy: rubric, standards: onRubric };
    expect(plain({ names, what: "score" }, rest)).toMatchObject({
      scale: "",
      warnings: [
        "These classes are on different scales (Period 1: scores out of 100; Period 2: scores out of 4): make a column for each class.",
      ],
    });
    expect(plain({ names, what: "score", class: "Period 2" }, rest).scale).toBe("scores out of 4");
  });
});

test("what cannot be done is refused", () => {
  const on = { books: makeBooks({ classes: [CLASS] }), snapshot: workbook({ classes: [CLASS] }).snapshot };
  expect(forSchool({ ...on, scope: {}, today: TODAY }, { names: [], what: "mood" })).toEqual({
    refused: "what: type one of score, level, letter, credit.",
  });
});

test("the locale of the workbook goes along: it says how numbers are pasted", () => {
  expect(made(workbook({ classes: [CLASS] }), { names: [], what: "score" }, "de_DE").locale).toBe("de_DE");
});

describe("the file", () => {
  test.each<[string, object, string, string]>([
    [
      "has a heading, and what was pasted beside the values; no name is a formula",
      { names: "Lee, Ana\n=Ed()", what: "score", standard: "lt 1" },
      "Score-LT-1-2025-11-06.csv",
      '"Student","Score LT 1"\r\n"Lee, Ana",90\r\n"\'=Ed()",70\r\n',
    ],
    [
      "keeps the roster's own heading and columns",
      { names: "ID\tName\n7\tAna Lee\n\n8\t=Ed()", what: "level", standard: "LT 2" },
      "Level-LT-2-2025-11-06.csv",
      '"ID","Name","Level LT 2"\r\n"7","Ana Lee","Mastery"\r\n,,\r\n"8","\'=Ed()","Approaching"\r\n',
    ],
    [
      "of the course",
      { names: ["Ana Lee"], what: "credit", points: 10 },
      "Credit-2025-11-06.csv",
      '"Student","Credit"\r\n"Ana Lee",10\r\n',
    ],
  ])("%s", (_, asked, name, text) => {
    expect(plain(asked).csv).toEqual({ name, text: `\uFEFF${text}` });
  });
});

describe("credit back goes by what is typed on the roster", () => {
  const columns = [
    { name: "Quiz 1", standard: "LT 1", returned: "2025-11-05" },
    { name: "Quiz 1 R", standard: "LT 1", retakeOf: "Quiz 1" },
  ];
  const students = [
    ["Ana Lee", 60, ""],
    ["Ben Cho", 40, ""],
  ];
  const plan = { classes: [{ columns, students }], policy: [["Retake rule", "credit back"]] };
  const typed = (cell: Cell, rest: Partial<BooksPlan> = {}) =>
    type(build(workbook({ ...plan, ...rest })).after, { Student: "Ana Lee" }, { "Corrections done": cell });
  const asked = { names: ["Ana Lee", "Ben Cho"], what: "score", standard: "LT 1" };

  test.each<[string, Cell, number]>([
    ["nothing typed", "", 60],
    ["all of them", "100 %", 80],
    ["half of them", 0.5, 70],
    ["a ticked box", true, 80],
  ])("%s", (_, cell, value) => {
    expect(made(typed(cell), asked)).toMatchObject({ values: [value, 40], warnings: [] });
  });

  test("what is no share gives nothing back, and is told", () => {
    expect(made(typed("most"), asked)).toMatchObject({
      values: [60, 40],
      warnings: [expect.stringMatching(/^Ana Lee, LT 1: what stands under Corrections done/)],
    });
    expect(made(typed("most"), { ...asked, what: "level" }).warnings).toEqual([]);
  });

  test("under another rule corrections say nothing", () => {
    const other = typed("100 %");
    const on = { ...other, plan: { ...other.plan, policy: [] } };
    expect(made(on, asked).values).toEqual([60, 40]);
  });

  test("of a line whose retake is in the gradebook by now it says what the roster says", () => {
    const before = typed("100 %");
    const retaken = [["Ana Lee", 60, 65], students[1]!];
    const after = { ...before, plan: { ...plan, classes: [{ columns, students: retaken }] } };
    expect(made(after, asked).values).toEqual([60, 40]);
  });
});
