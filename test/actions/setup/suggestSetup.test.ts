import fc from "fast-check";
import { checkSetup } from "../../../src/actions/setup/checkSetup";
import { planSetup } from "../../../src/actions/setup/planSetup";
import { settingIn } from "../../../src/actions/setup/policyQuestions";
import { suggestSetup } from "../../../src/actions/setup/suggestSetup";
import { NO_CHANGES } from "../../../src/workbook/snapshot";
import { tab, workbook } from "../snapshotMaker";
import { applied, classTab, inRows, PERIOD_1, setUp, suggested, TODAY } from "./makers";

describe("assessments and standards", () => {
  test("a column with a code is on its standard, its retake follows it, homework is only shown", () => {
    const { setup } = suggested(classTab("Period 1", PERIOD_1));
    expect(inRows(setup.assessments, "Class", "Column", "Standard", "Kind", "Retake of", "Out of")).toEqual([
      "Period 1 | LT 1 Slope /10 | LT 1 | summative |  | 10",
      "Period 1 | LT 1 retake /10 | LT 1 | summative | LT 1 Slope /10 | 10",
      "Period 1 | LT 2 Graphs /20 | LT 2 | summative |  | 20",
      "Period 1 | Homework 3 /5 | Homework 3 | practice |  | 5",
    ]);
    expect(inRows(setup.standards, "Code", "Title")).toEqual([
      "LT 1 | Slope",
      "LT 2 | Graphs",
      "Homework 3 | ",
    ]);
  });

  test("a column without a standard is its own under its title, one for all classes", () => {
    const book = `
Student | Quiz 1 | Quiz 1 retake | Quiz 2
Ana Lee | 7 | 9 | 8
Bo Park | 8 | | 10`;
    const { setup } = suggested(classTab("Period 1", book), classTab("Period 2", book));
    expect(inRows(setup.standards, "Code")).toEqual(["Quiz 1", "Quiz 2"]);
    expect(inRows(setup.assessments, "Class", "Column", "Standard", "Retake of").slice(3)).toEqual([
      "Period 2 | Quiz 1 | Quiz 1 | ",
      "Period 2 | Quiz 1 retake | Quiz 1 | Quiz 1",
      "Period 2 | Quiz 2 | Quiz 2 | ",
    ]);
  });

  test("columns of one title on several standards are one sitting, not retakes", () => {
    const { setup } = suggested(
      classTab(
        "Period 1",
        `
Standard | LT 1 | LT 2 | LT 1
Student | Quiz | Quiz | Quiz retake
Ana Lee | 7 | 9 | 8
Bo Park | 8 | 3 | 10`,
      ),
    );
    expect(inRows(setup.assessments, "Column", "Standard", "Retake of")).toEqual([
      "LT 1 › Quiz | LT 1 | ",
      "LT 2 › Quiz | LT 2 | ",
      "Quiz retake | LT 1 | LT 1 › Quiz",
    ]);
  });

  test.each([
    ["Pre-test", "pre"],
    ["Homework 1", "practice"],
    ["Mastery check 1", "mastery check"],
    ["Quiz 1", "summative"],
    ["Exit ticket", "formative"],
    ["Practice set", "practice"],
  ])("%s is %s", (title, kind) => {
    const { setup } = suggested(
      classTab("P", `Student | ${title} | Unit test\nAna Lee | 7 | 8\nBo Park | 8 | 9`),
    );
    expect(setup.assessments[0]?.["Kind"]).toBe(kind);
  });

  test("where all would only be shown, all count: somebody has a level", () => {
    const { setup } = suggested(classTab("P", "Student | Homework 1\nAna Lee | 7\nBo Park | 8"));
    expect(setup.assessments[0]?.["Kind"]).toBe("summative");
  });

  test("a date over the scores is the day it was given, a merged heading is the unit", () => {
    const { setup } = suggested(
      classTab(
        "P",
        `
 | Unit 1 | | Unit 2
 | 2026-09-14 | 2026-09-21 | 2026-10-05
Student | LT 1 | LT 2 | LT 3
Ana Lee | 7 | 8 | 9
Bo Park | 8 | 9 | 7`,
        { merges: ["B1:C1"] },
      ),
    );
    expect(inRows(setup.assessments, "Given")).toEqual(["2026-09-14", "2026-09-21", "2026-10-05"]);
    expect(inRows(setup.standards, "Code", "Unit").slice(0, 2)).toEqual(["LT 1 | Unit 1", "LT 2 | Unit 1"]);
  });

  test("a list of results has a row for each assessment and standard in it", () => {
    const { setup } = suggested(
      classTab(
        "Log",
        `
Student | Assessment | Standard | Score | Out of | Date
Ana Lee | Quiz 1 | LT 1 | 7 | 10 | 2026-09-14
Ana Lee | Quiz 1 | LT 2 | 4 | 5 | 2026-09-14
Bo Park | Quiz 1 | LT 1 | 9 | 10 | 2026-09-14
Bo Park | Quiz 1 retake | LT 1 | 9 | 10 | 2026-09-21`,
      ),
    );
    expect(inRows(setup.assessments, "Column", "Standard", "Retake of", "Out of", "Given")).toEqual([
      "Quiz 1 | LT 1 |  | 10 | 2026-09-14",
      "Quiz 1 | LT 2 |  | 5 | 2026-09-14",
      "Quiz 1 retake | LT 1 | Quiz 1 | 10 | 2026-09-21",
    ]);
  });
});

test("answers of our functions are no scores", () => {
  const level = "=MASTERY_LEVEL(B2,10) → Mastery";
  const { setup } = suggested(
    tab("P", [
      ["Student", "Quiz /10", "How it stands"],
      ["Ana Lee", 9, level],
      ["Bo Park", 8, level],
    ]),
  );
  expect(inRows(setup.assessments, "Column")).toEqual(["Quiz /10"]);
  expect(settingIn(setup.policy, "Scores are out of")).toBe("100");
});

describe("points", () => {
  test.each([
    ["stated points", "Quiz /20", ["12", "18"], 20],
    ["texts with %", "Quiz", ["85 %", "90 %"], 1],
    ["none above 1 and a fraction", "Quiz", ["0.85", "1"], 1],
    ["percents", "Quiz", ["85", "92"], 100],
    ["the usual number above the best", "Quiz", ["12", "18"], 20],
    ["the best itself where the usual number would put all far below", "Quiz", ["9", "11"], 11],
    ["right or wrong", "Quiz", ["0", "1"], 1],
    ["words need none", "Quiz", ["Meets", "Not yet"], ""],
    ["a rubric is out of its scale", "Quiz", ["2.5", "4"], 4],
  ])("%s", (_, title, [first, second], outOf) => {
    const { setup } = suggested(classTab("P", `Student | ${title}\nAna Lee | ${first}\nBo Park | ${second}`));
    expect(setup.assessments[0]?.["Out of"]).toBe(outOf);
  });

  test("a column shown as percentages is shares", () => {
    const formats = [
      ["", ""],
      ["", "0%"],
      ["", "0%"],
    ];
    const { setup } = suggested(
      classTab("P", "Student | Quiz\nAna Lee | 1\nBo Park | 1", { numberFormats: formats }),
    );
    expect(setup.assessments[0]?.["Out of"]).toBe(1);
  });
});

describe("scale", () => {
  const scale = (...marks: string[]) => {
    const rows = marks.map((mark, at) => `Student ${at + 1} | ${mark}`).join("\n");
    const { setup } = suggested(classTab("P", `Student | Quiz\n${rows}`));
    const levels = setup.policy.filter((row) => row["Setting"] === "Level");
    return [
      settingIn(setup.policy, "Mastery level"),
      ...inRows(levels, "Value", "What it means", "Column E"),
    ];
  };

  test("percents unless the marks say otherwise", () => {
    expect(scale("70", "85")).toEqual([
      "Mastery",
      "Exceeds mastery | 90 % | ",
      "Mastery | 80 % | ",
      "Approaching | 60 % | ",
      "Not yet | 0 % | ",
    ]);
  });

  test("4-3-2-1 where marks are 0–4 in halves and nobody says points", () => {
    expect(scale("4", "2.5", "3", "1")[2]).toBe("Mastery | 3 | 3");
  });

  test("the workbook's own words, best first", () => {
    expect(scale("Meets", "Exceeds", "Not yet", "Approaching", "Met", "Meets")).toEqual([
      "Meets",
      "Exceeds | 4 | ",
      "Meets | 3 | Met",
      "Approaching | 2 | ",
      "Not yet | 0 | ",
    ]);
  });

  test.each([
    [["A", "B", "C", "A", "F"], "B", 5],
    [["AD", "A", "B", "C"], "A", 4],
    [["E", "M", "A", "N"], "Meets", 4],
    [["M", "J", "A"], "Mastery", 4],
  ])("letters %j: mastery is %s", (marks, mastery, levels) => {
    const [named, ...found] = scale(...marks);
    expect([named, found.length]).toEqual([mastery, levels]);
  });
});

describe("what a workbook may lack", () => {
  test("students without a score yet: the class is there, with its columns, for when scores come", () => {
    const { setup } = suggested(classTab("Period 1", "Student | LT 1 Slope /10\nAna Lee |\nBo Park |"));
    expect([setup.classes.length, setup.empty.length]).toEqual([0, 1]);
    expect(inRows(setup.assessments, "Column", "Out of")).toEqual(["LT 1 Slope /10 | 10"]);
  });

  test("no class at all: lists without entries, and the reason", () => {
    const { setup, issues } = suggested(tab("Notes", [["Buy chalk"]]), tab("Blank", []));
    expect([setup.classes, setup.assessments, setup.standards]).toEqual([[], [], []]);
    expect(issues.map(({ tab: name, code }) => [name, code])).toEqual([
      ["Notes", "noStudentColumn"],
      ["Blank", "blank"],
    ]);
  });

  test("two students of one name without an ID are named; the rest goes on", () => {
    const { issues, setup } = suggested(
      classTab("P", "Student | Quiz /10\nAna Lee | 7\nAna Lee | 8\nBo Park | 9"),
    );
    expect(issues).toEqual([expect.objectContaining({ tab: "P", row: 3, code: "doubledStudent" })]);
    expect(setup.classes).toHaveLength(1);
  });

  test("no students' names in the setup, whatever they are", () => {
    const book = classTab("P", "Student | Quiz /10\n=HYPERLINK(1) | 7\n<b>Bo</b> Park | 8\nCy Ruiz | 9");
    expect(JSON.stringify(suggested(book).setup)).not.toMatch(/HYPERLINK|<b>|Ruiz/);
  });
});

describe("a policy or standards tab without classes", () => {
  test("what it says is kept, what it lacks is suggested", () => {
    const policy = tab("Our policy", [
      ["Setting", "Value", "What it means", "", ""],
      ["Mastery at", "70 %", "our school", "", ""],
      ["Level", "Yes", "70 %", "", ""],
      ["Level", "No", "0 %", "", ""],
    ]);
    const standards = tab("Standards", [
      ["Code", "Title"],
      ["LF.9", "Quiz 1"],
    ]);
    const snapshot = workbook(
      [
        classTab("P", "Student | Quiz 1 /10 | Quiz 2 /10\nAna Lee | 7 | 8\nBo Park | 8 | 9"),
        policy,
        standards,
      ],
      { MASTERY_POLICY: "Our policy", MASTERY_STANDARDS: "Standards" },
    );
    const { setup, stored } = suggestSetup(snapshot, TODAY);
    expect(stored).toBe(false);
    expect(settingIn(setup.policy, "Mastery at")).toBe("70 %");
    expect(inRows(setup.policy, "Setting").filter((label) => label === "Level")).toHaveLength(2);
    expect(inRows(setup.standards, "Code", "Title")).toEqual(["LF.9 | Quiz 1", "Quiz 2 | "]);
    expect(inRows(setup.assessments, "Column", "Standard")).toEqual([
      "Quiz 1 /10 | LF.9",
      "Quiz 2 /10 | Quiz 2",
    ]);
  });
});

test("twelve classes of eighty columns are suggested and planned whole", () => {
  const titles = Array.from({ length: 80 }, (_, at) => `LT ${at + 1} /10`);
  const rows = Array.from({ length: 30 }, (_, at) => [
    `Student ${at + 1}`,
    ...titles.map((_, c) => (at + c) % 11),
  ]);
  const tabs = Array.from({ length: 12 }, (_, at) =>
    tab(`Period ${at + 1}`, [["Student", ...titles], ...rows]),
  );
  const snapshot = workbook(tabs);
  const { setup } = suggestSetup(snapshot, TODAY);
  expect(setup.classes.map(({ students }) => students)).toEqual(tabs.map(() => 30));
  expect(setup.assessments).toHaveLength(12 * 80);
  expect(planSetup(snapshot, setup)).toMatchObject({
    applied: { classes: 12, students: 360, standards: 80 },
  });
});

const title = fc.oneof(
  fc.constantFrom(
    "Quiz 1",
    "Quiz 1 retake",
    "LT 1",
    "LT 1 Slope /10",
    "Quiz",
    "Homework",
    "=1+1",
    "<i>x</i>",
    "A | B",
    "Project (2)",
  ),
  // What begins with '= is taken for a text that has its apostrophe already (src/google/writeCells.ts).
  fc.string({ maxLength: 8 }).filter((text) => !text.trim().startsWith("'=")),
);
const mark = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.constantFrom("", "EX", "M", "85 %", "Meets", "7/8", "–", true, 0.5),
);
const anyTab = fc
  .record({
    titles: fc.array(title, { minLength: 1, maxLength: 5 }),
    students: fc.integer({ min: 1, max: 4 }),
  })
  .chain(({ titles, students }) =>
    fc
      .array(fc.array(mark, { minLength: titles.length, maxLength: titles.length }), {
        minLength: students,
        maxLength: students,
      })
      .map((marks) => [["Student", ...titles], ...marks.map((row, at) => [`Student ${at + 1}`, ...row])]),
  );

test("law: the suggestion is always valid, comes back as it was applied, and a second time changes nothing", () => {
  fc.assert(
    fc.property(fc.array(anyTab, { minLength: 1, maxLength: 3 }), (tables) => {
      const { snapshot, setup } = setUp(...tables.map((cells, at) => tab(`Tab ${at}`, cells)));
      expect(checkSetup(JSON.parse(JSON.stringify(setup)))).toEqual({ setup });
      expect(planSetup(snapshot, setup).changes).toEqual(NO_CHANGES);
      const again = suggestSetup(snapshot, TODAY).setup;
      expect(again).toEqual(setup);
      expect(applied(snapshot, again)).toEqual(snapshot);
    }),
    { numRuns: 60 },
  );
});
