import { classTab, inRows, suggested } from "./makers";

const CLASS = classTab(
  "P",
  `
Student | LT1 quiz | Graphing lines test | LT 3 exit ticket | Quiz 5
Ana Lee | 7 | 8 | 4 | 6
Bo Park | 9 | 5 | 7 | 8`,
);

describe("a teacher's own list of standards is taken over and matched with the columns", () => {
  test.each([
    [
      "English",
      "Code | Title | I can | Unit\nLT 1 | Slope | I can find a slope. | Unit 1\nLT 2 | Graphing lines | | Unit 1\nLT 9 | Area | | Unit 4",
    ],
    [
      "in another order, below a title",
      "Learning targets 2026\n~\nUnit | Description | Learning Target\nUnit 1 | Slope | LT 1\n | Graphing lines | LT 2\nUnit 4 | Area | LT 9",
    ],
    [
      "Spanish",
      "Unidad | Código | Descripción\nUnit 1 | LT 1 | Slope\nUnit 1 | LT 2 | Graphing lines\nUnit 4 | LT 9 | Area",
    ],
    [
      "units as headings between",
      "Standard | Description\nUnit 1\nLT 1 | Slope\nLT 2 | Graphing lines\nUnit 4\nLT 9 | Area",
    ],
  ])("%s", (_, list) => {
    const { setup, issues } = suggested(CLASS, classTab("Targets", list));
    expect(inRows(setup.assessments, "Column", "Standard")).toEqual([
      "LT1 quiz | LT 1",
      "Graphing lines test | LT 2",
      "LT 3 exit ticket | LT 3",
      "Quiz 5 | Quiz 5",
    ]);
    const rows = inRows(setup.standards, "Code", "Title");
    expect(rows).toEqual(["LT 1 | Slope", "LT 2 | Graphing lines", "LT 9 | Area", "LT 3 | ", "Quiz 5 | "]);
    if (!list.startsWith("Standard |")) expect(inRows(setup.standards, "Unit")[2]).toBe("Unit 4");
    expect(issues.map(({ tab, code }) => [tab, code])).toEqual([
      ["Targets", "standardsListed"],
      ["Targets", "standardsUnused"],
      ["Targets", "columnsUnmatched"],
    ]);
    expect(issues[1]?.message).toContain("LT 9");
    expect(issues[2]?.message).toContain('"Quiz 5"');
  });

  test("codes of one standard written in two ways are one", () => {
    const { setup } = suggested(
      classTab("P", "Student | 6.RP.3 quiz | 6.RP.A.1 quiz\nAna Lee | 4 | 3\nBo Park | 3 | 1"),
      classTab(
        "List",
        "Code | Description\nCCSS.MATH.CONTENT.6.RP.A.3 | Ratios\nCCSS.MATH.CONTENT.6.RP.A.1 | Rates",
      ),
    );
    expect(inRows(setup.standards, "Code", "Title")).toEqual([
      "CCSS.MATH.CONTENT.6.RP.A.3 | Ratios",
      "CCSS.MATH.CONTENT.6.RP.A.1 | Rates",
    ]);
  });

  test.each([
    ["a list of assignments", "Title | Unit | Points\nQuiz 5 | Unit 1 | 10\nLT1 quiz | Unit 1 | 20"],
    ["a list of books", "Title | Description\nHeidi | A novel\nEmil | Another"],
    ["one line only", "Code | Description\nLT 1 | Slope"],
  ])("%s is none", (_, list) => {
    const { setup } = suggested(CLASS, classTab("Other", list));
    expect(inRows(setup.standards, "Code")).toEqual(["LT1", "Graphing lines test", "LT 3", "Quiz 5"]);
  });
});

describe("what titles leave open is said once", () => {
  test("one score for several standards is judged as one", () => {
    const { setup, issues } = suggested(
      classTab("P", "Student | Quiz 3 (LT1 & LT2) | Quiz 4\nAna Lee | 7 | 5\nBo Park | 9 | 8"),
    );
    expect(inRows(setup.assessments, "Standard")[0]).toBe("LT1 & LT2");
    expect(issues.map(({ code, message }) => [code, message])).toEqual([
      [
        "severalStandards",
        '"Quiz 3 (LT1 & LT2)" is one score for LT1 and LT2: it is judged as one standard. To tell them apart, give each its own column.',
      ],
    ]);
  });

  test("years that stand nowhere", () => {
    const { issues } = suggested(
      classTab("P", "Student | Quiz 9/14 | Quiz 10/2\nAna Lee | 7 | 5\nBo Park | 9 | 8"),
    );
    expect(issues.map(({ code }) => code)).toEqual(["yearsTaken"]);
    expect(issues[0]?.message).toMatch(/2026-09-14 to 2026-10-02/);
  });
});
