import { recogniseWorkbook } from "../../../src/workbook/layout/recogniseWorkbook";
import { assessmentsIn, drawn, recognised } from "./tables";

test.each<[string, string, Record<string, unknown>]>([
  [
    "a log of practice",
    `
Date|Student|Skill|Score|Comment
2025-10-01|Ana Lee|Slopes|3|ok
2025-10-01|Ben Ode|Slopes|2|
2025-10-02|Ana Lee|Lines|4|`,
    { standard: "C", assessment: null, score: "D", outOf: null, date: "A", attempt: null, students: 2 },
  ],
  [
    "attempts",
    `
student_id,quiz,attempt,points,max_points
1001,Slopes,1,4,10
1001,Slopes,2,8,10
1002,Slopes,1,9,10`.replace(/,/g, "|"),
    { standard: null, assessment: "B", score: "D", outOf: "E", date: null, attempt: "C", students: 2 },
  ],
  [
    "ids of exams and topics",
    `
student_id|exam_id|topic_id|grade
1|1|1|M
1|1|2|J
2|1|1|A
2|1|2|M`,
    { standard: "C", assessment: "B", score: "D", outOf: null, date: null, attempt: null, students: 2 },
  ],
  [
    "in Spanish",
    `
Fecha|Estudiante|Evaluación|Estándar|Nivel
2025-10-01|Ana Lee|Prueba 1|E1|Logrado
2025-10-01|Ben Ode|Prueba 1|E1|En proceso`,
    { standard: "D", assessment: "C", score: "E", outOf: null, date: "A", attempt: null, students: 2 },
  ],
  [
    "in German",
    `
Datum|Schüler|Lernziel|Punkte|Max. Punkte
2025-10-01|Ana Lee|Brüche|7|10
2025-10-02|Ana Lee|Brüche|9|10
2025-10-01|Ben Ode|Brüche|9|10`,
    { standard: "C", assessment: null, score: "D", outOf: "E", date: "A", attempt: null, students: 2 },
  ],
  [
    "an export of one quiz, a row per student",
    `
Quiz Name|First Name|Last Name|External Id|Earned Points|Possible Points|PercentCorrect
Slopes|Ana|Lee|1001|7|10|70
Slopes|Ben|Ode|1002|9|10|90`,
    { standard: null, assessment: "A", score: "E", outOf: "F", date: null, attempt: null, students: 2 },
  ],
])("a row per result: %s", (_, text, { students, ...columns }) => {
  const layout = recognised(text).class;
  expect(layout?.orientation === "long" && layout.columns).toEqual(columns);
  expect(layout?.students).toBe(students);
});

test.each<[string, string, string[]]>([
  [
    "work called Homework, Quiz and Test",
    "Student|Homework|Quiz|Test|Grade\nAna Lee|85|90|70|82\nBen Ode|75|60|80|72\nCy Roy|95|65|82|81",
    ["B Homework", "C Quiz", "D Test"],
  ],
  ["a single result", "Student|Score\nAna Lee|85\nBen Ode|75", ["B Score"]],
  [
    "attempts on two rows",
    "Student|Slopes|Lines\nAna Lee|8|7\nAna Lee|9|\nBen Ode|5|6",
    ["B Slopes", "C Lines"],
  ],
])("a row per student: %s", (_, text, work) => {
  expect(assessmentsIn(recognised(text))).toEqual(work);
});

test.each<[string, string, string]>([
  ["a blank tab", "|\n|", "blank"],
  [
    "a list of students",
    "ID|Name|Section|Email\n1|Ana Lee|P1|a@x.example\n2|Ben Ode|P1|b@x.example",
    "noScores",
  ],
  [
    "a list of assignments",
    "id|description|date_assigned|date_due\n1|Homework 1|2025-10-01|2025-10-05\n2|Homework 2|2025-10-08|2025-10-12",
    "noScores",
  ],
  [
    "averages alone",
    "Student|Average|Overall %|Letter grade\nAna Lee|85|88%|B\nBen Ode|75|70%|C",
    "noScores",
  ],
  ["a list with one tick", "Student|Book|Returned\nAna Lee|Holes|true\nBen Ode|Hatchet|", "noScores"],
  ["who was there", "Name|9/12|9/13\nAna Lee|P|A\nBen Ode|P|T\nCy Roy|A|P", "noScores"],
  ["students in a row", "|Ana Lee|Ben Ode|Cy Roy\nQuiz 1|7|8|9\nQuiz 2|4|5|6", "noStudentColumn"],
  ["a scale", "Level|Title|From\n4|Fluent|90\n3|Progressing|80\n2|Needs work|60", "noStudentColumn"],
  ["weights of categories", "Category|Weight\nHomework|20\nTests|50\nQuizzes|30", "noStudentColumn"],
  [
    "a sheet about one student",
    "Student:|Ana Lee\nStandard|Score|Date\nLT 1|3|2025-10-01\nLT 2|2|2025-10-02",
    "noStudentColumn",
  ],
  ["a heading without students", "Student|Quiz 1|Quiz 2\n||", "noStudents"],
  ["notes", "Remember to print\nCall parents", "noStudentColumn"],
  [
    "a list of standards",
    "Code|Standard|I can\n6.RP.1|Ratios|I can write ratios\n6.RP.2|Rates|I can use rates",
    "noStudentColumn",
  ],
  [
    "answers to a form",
    "Timestamp|Email Address|Name|How did it go?|How sure are you?\n10/2/2025|a@x.example|Ana Lee|well|4\n10/2/2025|b@x.example|Ben Ode|so so|2",
    "noScores",
  ],
])("%s is no class, and says why", (_, text, code) => {
  const { class: layout, empty, issue } = recognised(text);
  expect([layout, empty, issue?.code]).toEqual([undefined, undefined, code]);
  expect(issue?.message).toMatch(/\.$/);
});

test.each<[string, string, string[]]>([
  ["titles", "Student|Quiz 1|Quiz 2\nAna Lee||\nBen Ode||", ["B Quiz 1", "C Quiz 2"]],
  [
    "titles and points",
    "Student|Slopes|Lines\nPoints|10|20\nAna Lee||\nBen Ode||",
    ["B Slopes /10", "C Lines /20"],
  ],
  ["standards", "Student|LT 1|LT 2\nAna Lee||\nBen Ode||", ["B LT 1", "C LT 2"]],
])("students and %s without a score yet are empty", (_, text, work) => {
  const found = recognised(text);
  expect([found.class, found.issue]).toEqual([undefined, undefined]);
  expect(assessmentsIn(found)).toEqual(work);
});

test("tabs that are alike and have no students are one student each", () => {
  const tab = (name: string) => ({
    name,
    cells: drawn(`Name:|${name}\nStandard|Score|Date\nLT 1|3|2025-10-01`),
  });
  const { issues } = recogniseWorkbook(["Ana Lee", "Ben Ode", "Cy Roy"].map(tab));
  expect(issues.map(({ code }) => code)).toEqual(["onePerStudent", "onePerStudent", "onePerStudent"]);
});
