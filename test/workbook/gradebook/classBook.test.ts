import { booksOf } from "../../../src/workbook/gradebook/booksOf";
import type { Cell } from "../../../src/workbook/cell";
import { ASSESSMENT_LINES, bookFrom, CLASS_LINE, inputFrom, levels, PERIOD_1 } from "./makers";

describe("a class is read by its settings", () => {
  test("the best attempt of a chain counts; excused and owed are no evidence", () => {
    expect(levels(bookFrom())).toEqual([
      "Ana Lee: LT 1 Exceeds mastery, LT 2 Mastery",
      "Ben Cho: LT 1 Mastery, LT 2 –",
      "Cy Diaz: LT 1 –, LT 2 –",
    ]);
  });

  test("under the retake rule replace the latest attempt counts", () => {
    const cells = [PERIOD_1[0]!, ["Ana Lee", "007", 9, 5, ""]];
    const policy = [["Retake rule", "replace"]];
    expect(levels(bookFrom({ cells, policy }))).toEqual(["Ana Lee: LT 1 Not yet, LT 2 –"]);
  });

  test.each([
    ["columns were moved", [0, 4, 1, 3, 2]],
    ["a column was put before", [null, 0, 1, 2, 3, 4]],
  ])("when %s the answers stay", (_, order) => {
    const cells = PERIOD_1.map((row) => order.map((at) => (at === null ? "" : row[at]))) as Cell[][];
    expect(levels(bookFrom({ cells }))).toEqual(levels(bookFrom()));
  });

  test("when rows were put above the titles the answers stay", () => {
    const cells = [["Algebra"], [""], ...PERIOD_1];
    expect(levels(bookFrom({ cells }))).toEqual(levels(bookFrom()));
    expect(bookFrom({ cells }).students.map(({ row }) => row)).toEqual([4, 5, 6]);
  });

  test("a student added in the middle or at the end is there", () => {
    const added = ["Dee Fox", "010", 10, "", ""];
    for (const at of [2, 4]) {
      const cells = [...PERIOD_1.slice(0, at), added, ...PERIOD_1.slice(at)];
      expect(levels(bookFrom({ cells }))).toContain("Dee Fox: LT 1 Exceeds mastery, LT 2 –");
    }
  });

  test("names of two columns are joined as the headings say, and an id keeps its zeros", () => {
    const cells = [
      ["Last name", "First name", "No.", "Slope"],
      ["Lee", "Ana", "007", 9],
      ["Cho", "Ben", "008", 3],
    ];
    const line = { "Student columns": "Last name | First name", "Student ID column": "No." };
    expect(bookFrom({ cells, line, assessments: [] }).students).toMatchObject([
      { name: "Lee, Ana", id: "007", key: "007" },
      { name: "Cho, Ben", id: "008", key: "008" },
    ]);
  });
});

describe("what Standards, Classes and the policy say of a standard", () => {
  const at = (standard: string, made: Parameters<typeof bookFrom>[0]) =>
    bookFrom(made).standards.find(({ code }) => code === standard)?.criterion;

  test.each([
    ["the policy's cut", {}, 80],
    ["the class's cut before the policy's", { line: { "Mastery at": "70 %" } }, 70],
    [
      "the standard's own cut before the class's",
      { line: { "Mastery at": "70 %" }, standards: [{ Code: "lt 1", "Mastery at": "9 of 10" }] },
      90,
    ],
  ])("%s", (_, made, criterion) => {
    expect(at("LT 1", made) ?? at("lt 1", made)).toBe(criterion);
  });

  test("the order of Standards, then of the columns", () => {
    const standards = [{ Code: "LT 2" }];
    expect(bookFrom({ standards }).standards.map(({ code }) => code)).toEqual(["LT 2", "LT 1"]);
  });

  test("a column without a standard is its own standard under its title, its retake sharing it", () => {
    const assessments = ASSESSMENT_LINES.map((line) => ({ ...line, Standard: "" }));
    expect(bookFrom({ assessments }).standards.map(({ code }) => code)).toEqual(["Slope", "Graphs"]);
  });

  test("a standard on a scale of its own is judged by that scale", () => {
    const policy = [
      ["Mastery at", "80 %"],
      ["Scale", "Rubric", 4, 3, "highest"],
      ["Level", "Got it", 3],
      ["Level", "Not yet", 0],
    ];
    const standards = [{ Code: "LT 2", Scale: "rubric" }];
    const assessments = ASSESSMENT_LINES.map((line) => ({
      ...line,
      "Out of": line.Standard === "LT 2" ? "" : 10,
    }));
    const cells = [PERIOD_1[0]!, ["Ana Lee", "007", 9, "", 3], ["Ben Cho", "008", 9, "", 2.5]];
    expect(levels(bookFrom({ policy, standards, assessments, cells }))).toEqual([
      "Ana Lee: LT 2 Got it, LT 1 Exceeds mastery",
      "Ben Cho: LT 2 Not yet, LT 1 Exceeds mastery",
    ]);
  });

  test.each([
    ["formative work is shown and is no evidence", { Kind: "formative" }, "–", 80],
    ["a column that is only shown is no evidence", { Counts: "shown" }, "–", 80],
    ["practice is no evidence and says nothing until something counts", { Kind: "practice" }, "–", null],
    ["a weight above 0 counts", { Kind: "formative", Counts: 1 }, "Mastery", null],
  ])("%s", (_, change, level, shown) => {
    const assessments = ASSESSMENT_LINES.map((line) =>
      line.Column === "Graphs" ? { ...line, ...change } : line,
    );
    const book = bookFrom({ assessments });
    expect(levels(book)[0]).toBe(`Ana Lee: LT 1 Exceeds mastery, LT 2 ${level}`);
    expect(book.standings[0]?.[1]?.shown).toBe(shown);
  });

  test("later work on the same standard may be worse and the level does not fall", () => {
    const assessments = [
      ...ASSESSMENT_LINES.slice(0, 1),
      { Class: "", Column: "Graphs", Standard: "LT 1", "Out of": 10 },
    ];
    const cells = [PERIOD_1[0]!, ["Ana Lee", "007", 9, "", 4]];
    expect(levels(bookFrom({ assessments, cells }))).toEqual(["Ana Lee: LT 1 Exceeds mastery"]);
    const policy = [["Scoring method", "latest"]];
    expect(levels(bookFrom({ assessments, cells, policy }))).toEqual(["Ana Lee: LT 1 Not yet"]);
  });

  test("dated assessments stand at their dates, undated ones behind the dated one on their left", () => {
    const policy = [["Scoring method", "latest"]];
    const assessments = [
      { Column: "Slope", Standard: "LT 1", "Out of": 10, Given: "2025-11-05" },
      { Column: "Slope retake", Standard: "LT 1", "Out of": 10 },
      { Column: "Graphs", Standard: "LT 1", "Out of": 10, Given: "2025-10-01" },
    ];
    const chains = bookFrom({ assessments, policy }).standards[0]?.chains.map(({ assessment }) => assessment);
    expect(chains).toEqual(["Graphs", "Slope", "Slope retake"]);
  });
});

describe("points and shares", () => {
  test("a number shown as a percentage is a share where points would make it next to nothing", () => {
    const cells = [PERIOD_1[0]!, ["Ana Lee", "007", 0.85, "", 0.5]];
    const formats = [
      ["", "", "", "", ""],
      ["", "", "0%", "", "0.0"],
    ];
    expect(levels(bookFrom({ cells, formats }))).toEqual(["Ana Lee: LT 1 Mastery, LT 2 Check"]);
  });

  test("a column of shares has 1 point", () => {
    const assessments = ASSESSMENT_LINES.map((line) => ({ ...line, "Out of": 1 }));
    const cells = [PERIOD_1[0]!, ["Ana Lee", "007", 0.85, "", 1]];
    expect(levels(bookFrom({ cells, assessments }))).toEqual(["Ana Lee: LT 1 Mastery, LT 2 Exceeds mastery"]);
  });
});

describe("exceptions of a student", () => {
  const exceptions = (row: object) => [{ "Student ID": "007", Standard: "LT 1", ...row }];
  const cells = [PERIOD_1[0]!, ["Ana Lee", "007", 7, "", 7], ["Ben Cho", "008", 7, "", 7]];

  test.each([
    ["an own cut", { What: "own criterion", Value: "70 %" }, "Mastery"],
    ["an own cut under its other name", { What: "modified", Value: "70 %" }, "Mastery"],
    ["a level set by hand", { What: "level by hand", Value: "Mastery" }, "Mastery"],
    ["excused", { What: "excused" }, "–"],
    ["one that is over", { What: "excused", To: "2025-11-13" }, "Approaching"],
    ["one that begins later", { What: "excused", From: "2025-11-15" }, "Approaching"],
    ["of another class", { What: "excused", Class: "Period 2" }, "Approaching"],
  ])("%s holds for that student on that standard", (_, row, level) => {
    expect(levels(bookFrom({ cells, exceptions: exceptions(row) }))).toEqual([
      `Ana Lee: LT 1 ${level}, LT 2 Approaching`,
      "Ben Cho: LT 1 Approaching, LT 2 Approaching",
    ]);
  });
});

describe("a long list of results", () => {
  const cells = [
    ["Student", "Skill", "Quiz", "Points", "Max", "Date"],
    ["Ana Lee", "Slope", "Q1", 4, 10, "2025-10-01"],
    ["Ana Lee", "Slope", "Q1", 9, 10, "2025-10-20"],
    ["Ben Cho", "Slope", "Q1", 7, 10, "2025-10-01"],
    ["Ana Lee", "Graphs", "Q1", 3, 5, "2025-10-01"],
  ];
  const line = {
    Layout: "long",
    "Student ID column": "",
    "Standard column": "Skill",
    "Assessment column": "Quiz",
    "Score column": "Points",
    "Out of column": "Max",
    "Date column": "Date",
  };

  test("each student's rows on one assessment are attempts, in order of their dates", () => {
    const book = bookFrom({ cells, line, assessments: [] });
    expect(levels(book)).toEqual([
      "Ana Lee: Slope Exceeds mastery, Graphs Approaching",
      "Ben Cho: Slope Approaching, Graphs –",
    ]);
    expect(book.standings[0]?.[0]?.results[0]?.entries.map(({ typed, day }) => [typed, day])).toEqual([
      [4, "2025-10-01"],
      [9, "2025-10-20"],
    ]);
  });
});

describe("what cannot be read is named, and the rest is there", () => {
  test.each([
    ["a tab that is gone", { ...inputFrom(), tabs: [] }, "tabGone"],
    [
      "a heading of students that was renamed",
      inputFrom({
        cells: [
          ["Pupils", "ID", "Slope"],
          ["Ana Lee", "007", 4],
        ],
      }),
      "columnRenamed",
    ],
    [
      "a heading of students that was cleared",
      inputFrom({
        cells: [
          ["", "ID", "Slope"],
          ["Ana Lee", "007", 4],
        ],
      }),
      "headingGone",
    ],
    [
      "a column that was renamed",
      inputFrom({
        cells: [
          ["Student", "ID", "Slopes"],
          ["Ana Lee", "007", 4],
        ],
      }),
      "columnGone",
    ],
    ["no students at all", inputFrom({ cells: [["Student", "ID", "Slope"]] }), "noStudents"],
    [
      "two students of one name without an id",
      inputFrom({
        line: { "Student ID column": "" },
        cells: [
          ["Student", "", "Slope"],
          ["Ana Lee", "", 4],
          ["Ben Cho", "", 9],
          ["Ana Lee", "", 9],
        ],
      }),
      "doubledStudent",
    ],
    [
      "a mark nobody can read",
      inputFrom({ cells: [PERIOD_1[0]!, ["Ana Lee", "007", "??", "", 9]] }),
      "unreadableMark",
    ],
  ])("%s", (_, input, code) => {
    const { issues, books } = booksOf(input);
    const all = [...issues, ...books.flatMap((book) => book.issues)];
    expect(all.map((issue) => issue.code)).toContain(code);
    for (const { message } of all) expect(message).toMatch(/\.$/);
  });

  test("an unreadable mark keeps only that student's standard open, and says where it stands", () => {
    const book = bookFrom({ cells: [PERIOD_1[0]!, ["Ana Lee", "007", "??", "", 9], PERIOD_1[2]!] });
    expect(levels(book)).toEqual([
      "Ana Lee: LT 1 Check, LT 2 Exceeds mastery",
      "Ben Cho: LT 1 Mastery, LT 2 –",
    ]);
    expect(book.issues).toMatchObject([{ tab: "Period 1", row: 2, column: "C", code: "unreadableMark" }]);
  });

  test("two students of one name are two students", () => {
    const cells = [
      ["Student", "Slope"],
      ["Ana Lee", 4],
      ["Ben Cho", 9],
      ["Ana Lee", 9],
    ];
    const line = { "Student ID column": "" };
    expect(levels(bookFrom({ cells, line }))).toEqual([
      "Ana Lee: LT 1 Not yet",
      "Ben Cho: LT 1 Exceeds mastery",
      "Ana Lee: LT 1 Exceeds mastery",
    ]);
  });

  test("a class without a row of titles goes by letters", () => {
    const cells = [
      ["Ana Lee", 4],
      ["Ben Cho", 9],
    ];
    const line = {
      ...CLASS_LINE,
      "Header row": "",
      "First student row": 1,
      "Student columns": "Column A",
      "Student ID column": "",
    };
    const assessments = [{ Column: "Column B", Standard: "Quiz", "Out of": 10 }];
    expect(levels(bookFrom({ cells, line, assessments }))).toEqual([
      "Ana Lee: Quiz Not yet",
      "Ben Cho: Quiz Exceeds mastery",
    ]);
  });
});
