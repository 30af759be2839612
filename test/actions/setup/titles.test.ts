import { classTab, inRows, suggested } from "./makers";

/** Set-up of one class; students are added below the titles unless rows stand there. */
function setupOf(titles: string, rows = "", merges: string[] = []) {
  const last = titles.trim().split("\n").pop() ?? "";
  const count = last.split("|").length - 1;
  const marks = (first: number) =>
    Array.from({ length: count }, (_, at) => 4 + ((first * first + at * at * first + at) % 7)).join(" | ");
  const students = rows || `Ana Lee | ${marks(5)}\nBo Park | ${marks(7)}\nCy Ruiz | ${marks(6)}`;
  return suggested(classTab("P", `${titles.trim()}\n${students.trim()}`, { merges }));
}

const rowsOf = (found: ReturnType<typeof setupOf>, ...headings: string[]) =>
  inRows(found.setup.assessments, ...headings);

describe("retakes in the words of five languages, with the form they name", () => {
  test.each([
    ["Quiz 3 | Quiz 3 V.2", "Quiz 3", "v2"],
    ["Quiz 3 | Quiz 3 ver. B", "Quiz 3", "B"],
    ["Quiz 3 | Quiz 3 Form C", "Quiz 3", "C"],
    ["Quiz 3 | Quiz 3 (R)", "Quiz 3", ""],
    ["Prueba 2 | Prueba 2 forma B", "Prueba 2", "B"],
    ["KA 1 | KA 1 Nachschrift", "KA 1", ""],
    ["Contrôle 1 | Rattrapage du contrôle 1", "Contrôle 1", ""],
    ["Prova 1 | Rec. Prova 1", "Prova 1", ""],
    ["Slope | Lines | Chapter 3 Form and Function", "", ""],
    ["Quiz A | Quiz B", "", ""],
    ["HW 1a | HW 1b", "", ""],
  ])("%s", (titles, retakeOf, form) => {
    const rows = rowsOf(setupOf(`Student | ${titles}`), "Retake of", "Form");
    expect(rows[rows.length - 1]).toBe(`${retakeOf} | ${form}`);
  });

  test("numbered retakes behind as many numbered originals follow their numbers", () => {
    const found = setupOf("Student | Quiz 1 | Quiz 2 | Retake 1 | Retake 2");
    expect(rowsOf(found, "Retake of")).toEqual(["", "", "Quiz 1", "Quiz 2"]);
  });

  test.each([
    ["Quiz 1 | Quiz 2 | Quiz Retake 1 | Quiz Retake 2", ["", "", "Quiz 1", "Quiz 2"]],
    ["Unit 2 | Unit 3 | Unit 2 Test Retake", ["", "", "Unit 2"]],
    ["Quiz | Quiz 7 Retake", ["", ""]],
    ["Contrôle Thalès | Rattrapage Thalès", ["", "Contrôle Thalès"]],
    ["Quiz 3 | Q3 R1 | Q3 R2", ["", "Quiz 3", "Quiz 3"]],
    ["T1 | T1RT | T2 | T2c", ["", "T1", "", "T2"]],
    ["2 - Cells check | 5 - Cells check redo", ["", "2 - Cells check"]],
    ["Quiz 2A | Quiz 3A | Quiz 2B (retake)", ["", "", "Quiz 2A"]],
  ])("%s: only one original is like it", (titles, retakeOf) => {
    expect(rowsOf(setupOf(`Student | ${titles}`), "Retake of")).toEqual(retakeOf);
  });

  test("a retake that names the day of its original", () => {
    const found = setupOf("| 10/12 | 11/9 | | \nStudent | Oral | Oral | Oral retake 11/9 | Exam");
    expect(rowsOf(found, "Retake of")).toEqual(["", "", "11/9 › Oral", ""]);
  });

  test("columns that are called no more than Quiz are a standard each", () => {
    const found = setupOf("Student | Quiz | Quiz | Exam");
    expect(rowsOf(found, "Standard", "Retake of")).toEqual(["Quiz | ", "Quiz (2) | ", "Exam | "]);
  });

  test("titles whose days differ are one chain", () => {
    const found = setupOf("Student | Quiz 3 9/14 | Quiz 4 9/21 | Quiz 3 retake 9/25");
    expect(rowsOf(found, "Retake of")).toEqual(["", "", "Quiz 3 9/14"]);
  });

  test("a retake that names only its standard is one of the last assessment on it", () => {
    const found = setupOf("Student | LT 1 Quiz | LT 1 Test | LT 2 Quiz | LT 1 Retake");
    expect(rowsOf(found, "Standard", "Retake of")).toEqual([
      "LT 1 | ",
      "LT 1 | ",
      "LT 2 | ",
      "LT 1 | LT 1 Test",
    ]);
  });

  test("a make-up is a first attempt: it counts on the day of its assessment", () => {
    const found = setupOf(
      "Student | Quiz 1 2025-09-14 | Quiz 1 make-up 2025-09-20 | Quiz 1 retake 2025-09-30",
    );
    expect(rowsOf(found, "Retake of", "Given")).toEqual([
      " | 2025-09-14",
      "Quiz 1 2025-09-14 | 2025-09-14",
      "Quiz 1 2025-09-14 | 2025-09-30",
    ]);
  });
});

describe("letters and numbers behind a number are attempts only where the scores say so", () => {
  const SOME_AGAIN = "Ana Lee | 4 | 8\nBo Park | 9 | \nCy Ruiz | 10 | ";
  const ALL = "Ana Lee | 4 | 8\nBo Park | 9 | 7\nCy Ruiz | 10 | 9";
  const THE_BEST = "Ana Lee | 4 | \nBo Park | 9 | 7\nCy Ruiz | 10 | 9";
  test.each([
    ["F2a | F2b", SOME_AGAIN, "F2a"],
    ["Test 1A | Test 1B", SOME_AGAIN, "Test 1A"],
    ["Quiz 3.1 | Quiz 3.2", SOME_AGAIN, "Quiz 3.1"],
    ["F2a | F2b", ALL, ""],
    ["F2a | F2b", THE_BEST, ""],
    ["F2a /10 | F2b /20", SOME_AGAIN, ""],
    ["F2a | F3b", SOME_AGAIN, ""],
    ["HW 1a | HW 1b", SOME_AGAIN, ""],
    ["Q1a | Q1b", SOME_AGAIN, ""],
    ["LT 2a | LT 2b", SOME_AGAIN, ""],
  ])("%s with %j", (titles, rows, retakeOf) => {
    expect(rowsOf(setupOf(`Student | ${titles}`, rows), "Retake of")[1]).toBe(retakeOf);
  });
});

describe("the standard a title states", () => {
  test.each([
    ["LT 3", "LT 3"],
    ["Std 4b quiz", "Std 4b"],
    ["F.1 Slope", "F.1"],
    ["A-REI.3", "A-REI.3"],
    ["I can graph a line", "I can graph a line"],
    ["Target 2: slope", "Target 2"],
    ["[6.RP.3] Ratios", "6.RP.3"],
    ["Quiz 3 (LT2)", "LT2"],
    ["Quiz 3 – LT 2", "LT 2"],
    ["Exit ticket 6.RP.A.3", "6.RP.A.3"],
    ["HS-LS1-1 Lab", "HS-LS1-1"],
    ["TEKS 6.4B quiz", "TEKS 6.4B"],
    ["Quiz 6.4(B)", "6.4(B)"],
    ["Ratios (CCSS.MATH.CONTENT.6.RP.A.3)", "6.RP.A.3"],
    ["Quiz 3 (LT1 & LT2)", "LT1 & LT2"],
    ["LT 1, LT 2 test", "LT 1, LT 2"],
    ["Prueba objetivo 4", "objetivo 4"],
    ["Quiz 3", "Quiz 3"],
    ["Unit 2 test", "Unit 2 test"],
    ["Section 4.2", "Section 4.2"],
    ["Quiz (Mon)", "Quiz (Mon)"],
    ["Lab - p.33", "Lab - p.33"],
  ])("%s", (title, standard) => {
    expect(rowsOf(setupOf(`Student | ${title} | Other`), "Standard")[0]).toBe(standard);
  });
});

describe("a heading over several columns", () => {
  const under = (group: string, titles = "Quiz 1 | Quiz 2 | Test") =>
    setupOf(`| ${group} | | | Lines | | \nStudent | ${titles} | Quiz 1 | Quiz 2 | Test`, "", [
      "B1:D1",
      "E1:G1",
    ]);

  test.each([
    ["Slope", ["Slope"], ["Slope"]],
    ["Slope (10)", ["Slope"], ["Slope"]],
    ["2. Slope and intercept", ["2. Slope and intercept"], ["2. Slope and intercept"]],
  ])("%s is the standard of what stands below it", (group, standards) => {
    const found = under(group);
    expect([...new Set(rowsOf(found, "Standard"))]).toEqual([...standards, "Lines"]);
    expect(inRows(found.setup.standards, "Unit")).toEqual(["", ""]);
  });

  test.each([
    ["Homework", "practice", ""],
    ["Formative", "formative", ""],
    ["Tests", "summative", ""],
    ["Quarter 1", "summative", "Quarter 1"],
    ["Week 3", "summative", "Week 3"],
    ["Unit 2: Slope", "summative", "Unit 2: Slope"],
    ["1. Halbjahr", "summative", "1. Halbjahr"],
    ["Chapitre 4", "summative", "Chapitre 4"],
  ])("%s is no standard but a kind or a unit", (group, kind, unit) => {
    const found = under(group);
    expect(rowsOf(found, "Kind")[0]).toBe(kind);
    expect(rowsOf(found, "Standard")[0]).not.toBe(group);
    expect(inRows(found.setup.standards, "Unit")[0]).toBe(unit);
  });

  test("over titles with topics of their own it is a unit", () => {
    const found = under("Slope", "Rise over run | Intercepts | Quiz on graphs");
    expect(rowsOf(found, "Standard")[0]).toBe("Rise over run");
    expect(inRows(found.setup.standards, "Unit")[0]).toBe("Slope");
  });

  test("a retest under a heading is one of the last assessment under it", () => {
    const found = setupOf(
      "| Unit 1 Kinematics | | | Unit 2 Forces | | \nStudent | Quiz | Test | Retest | Quiz | Test | Retest",
      "",
      ["B1:D1", "E1:G1"],
    );
    expect(rowsOf(found, "Retake of")).toEqual([
      "",
      "",
      "Unit 1 Kinematics › Test",
      "",
      "",
      "Unit 2 Forces › Test",
    ]);
  });

  test("over all columns it says what the tab is about", () => {
    const found = setupOf("| Algebra readiness | | \nStudent | Quiz 1 | Quiz 2 | Test", "", ["B1:D1"]);
    expect(rowsOf(found, "Standard")).toEqual(["Quiz 1", "Quiz 2", "Test"]);
  });
});

describe("kinds in five languages; a quiz is never formative by itself", () => {
  test.each([
    ["Pre-test", "pre"],
    ["Diagnostic", "pre"],
    ["Prueba diagnóstica", "pre"],
    ["Vortest", "pre"],
    ["Homework 1", "practice"],
    ["Hausaufgaben", "practice"],
    ["Übung 3", "practice"],
    ["Mitarbeit", "practice"],
    ["Tarea 2", "practice"],
    ["Devoir maison 2", "practice"],
    ["Devoir surveillé 2", "summative"],
    ["Participação", "practice"],
    ["Exit ticket 4", "formative"],
    ["Formative quiz", "formative"],
    ["Évaluation formative", "formative"],
    ["Mastery check 1", "mastery check"],
    ["Observation 2", "observation"],
    ["Quiz 1", "summative"],
    ["Klassenarbeit 1", "summative"],
    ["Practical exam", "summative"],
  ])("%s is %s", (title, kind) => {
    expect(rowsOf(setupOf(`Student | ${title} | Unit exam`), "Kind")[0]).toBe(kind);
  });
});

describe("the day an assessment was given", () => {
  test.each([
    ["in the title", "Student | Quiz 1 (9/14) | Quiz 2 (9/21)", ["2026-09-14", "2026-09-21"]],
    [
      "in a row of text",
      "Date | 9/14/2026 | 9/21/2026\nStudent | Quiz 1 | Quiz 2",
      ["2026-09-14", "2026-09-21"],
    ],
    [
      "in a row of days",
      "Date | 2026-09-14 | 2026-09-21\nStudent | Quiz 1 | Quiz 2",
      ["2026-09-14", "2026-09-21"],
    ],
    [
      "due says more than assigned",
      "Assigned | 2026-09-10 |\nDate | 2026-09-14 |\nStudent | Quiz 1 | Quiz 2",
      ["2026-09-14", ""],
    ],
    ["not in points", "Points | 9/14 | 9/21\nStudent | Quiz 1 | Quiz 2", ["", ""]],
    ["not where nobody can tell", "Student | Quiz 1/2 | Exam", ["", ""]],
  ])("%s", (_, titles, given) => {
    expect(rowsOf(setupOf(titles), "Given")).toEqual(given);
  });
});
