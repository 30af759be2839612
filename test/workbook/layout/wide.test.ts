import { MASTERY_MAP } from "../../../src/functions";
import type { Cell } from "../../../src/workbook/cell";
import { recogniseWide } from "../../../src/workbook/layout/wide";
import { levelNames } from "../../../src/workbook/markCell";
import { percentScale } from "../../mastery/makers";

const vocabulary = { codes: new Map(), levels: levelNames(percentScale().levels), plusMinus: false };
const recognise = (...table: Cell[][]) => recogniseWide(table, vocabulary);
const columns = (...table: Cell[][]) =>
  recognise(...table)?.assessments.map(({ title, outOf }) => [title.text, outOf]);

/** The names that MASTERY_MAP gives the students. */
const studentsOf = (...table: Cell[][]) =>
  (MASTERY_MAP(table, "", "", "", "", "", "") as string[][]).slice(1).map(([name]) => name);

describe("where the points possible stand", () => {
  test.each<[string, Cell[][], unknown]>([
    [
      "in a row under the headings",
      [
        ["Student", "Quiz"],
        ["Points Possible", 20],
        ["Ana", 12],
      ],
      [["Quiz", 20]],
    ],
    [
      "in a row above the headings",
      [
        ["Out of", 20],
        ["Student", "Quiz"],
        ["Ana", 12],
      ],
      [["Quiz", 20]],
    ],
    [
      "in a row without a label",
      [
        ["Student", "Quiz"],
        ["", 20],
        ["Ana", 12],
      ],
      [["Quiz", 20]],
    ],
    [
      "in the title",
      [
        ["Student", "Quiz (20)"],
        ["Ana", 12],
      ],
      [["Quiz (20)", 20]],
    ],
    [
      "in the title of a Blackboard export",
      [
        ["Last Name", "Username", "Quiz [Total Pts: 20] |664617"],
        ["Lee", "al", 12],
      ],
      [["Quiz [Total Pts: 20] |664617", 20]],
    ],
    [
      "in a column beside",
      [
        ["Student", "Quiz", "Quiz - Max Points"],
        ["Ana", 12, 20],
        ["Ben", "", 20],
      ],
      [["Quiz", 20]],
    ],
    [
      "nowhere",
      [
        ["Student", "Quiz"],
        ["Ana", 12],
      ],
      [["Quiz", null]],
    ],
    [
      "nowhere one can rely on, when they differ by student",
      [
        ["Student", "Quiz", "Quiz - Max Points"],
        ["Ana", 12, 20],
        ["Ben", 9, 25],
      ],
      [["Quiz", null]],
    ],
  ])("%s", (_, table, expected) => {
    expect(columns(...table)).toEqual(expected);
  });
});

describe("what is no assessment", () => {
  test.each([
    "Total",
    "Comments",
    "Email",
    "Student ID",
    "student_id",
    "SectionId",
    "Section",
    "Final Score",
    "Average",
    "Lab 1 - Submission Time",
    "Letter Grade",
    "date_due",
  ])("a column called %s", (heading) => {
    expect(columns(["Student", "Quiz", heading], ["Ana", 12, 34])).toEqual([["Quiz", null]]);
  });

  test("a lone Grade is one, where nothing else is", () => {
    expect(columns(["Student", "Email", "Grade"], ["Ana", "a@x.example", 34])).toEqual([["Grade", null]]);
  });

  test("a column of remarks, or of nothing", () => {
    expect(
      columns(["Student", "Quiz", "How it went", "Next"], ["Ana", 12, "well", ""], ["Ben", 9, "so so", ""]),
    ).toEqual([["Quiz", null]]);
  });
});

describe("who is a student", () => {
  test.each<[string, Cell[], Cell[], string | undefined]>([
    ["family name first", ["Last name", "First name", "Quiz"], ["Lee", "Ana", 5], "Lee, Ana"],
    ["given name first", ["First name", "Last name", "Quiz"], ["Ana", "Lee", 5], "Ana Lee"],
    ["one column", ["Student", "Quiz"], ["Lee, Ana", 5], "Lee, Ana"],
    ["an id alone", ["Student ID", "Quiz"], ["0012", 5], "0012"],
    ["in Spanish", ["Apellidos", "Nombre", "Examen"], ["Núñez", "Zoë", 5], "Núñez, Zoë"],
    ["in German", ["Nachname", "Vorname", "Test"], ["Öz", "Jan", 5], "Öz, Jan"],
    ["in French", ["Nom", "Prénom", "Contrôle"], ["Lévy", "Éva", 5], "Lévy, Éva"],
  ])("%s", (_, headings, row, name) => {
    expect(studentsOf(headings, row)).toEqual([name]);
  });

  test.each(["Average", "Class average", "Points possible", "Student, Test", "Mean", "Count", "max"])(
    "not %s",
    (label) => {
      expect(studentsOf(["Student", "Quiz"], ["Ana", 5], [label, 5])).toEqual(["Ana"]);
    },
  );
});

test.each<[string, Cell[][]]>([
  [
    "without a heading for names",
    [
      ["a", "b"],
      ["x", 5],
    ],
  ],
  ["without students", [["Student", "Quiz"]]],
  [
    "without scores",
    [
      ["Student", "Quiz"],
      ["Ana", ""],
    ],
  ],
  ["with nothing", []],
  [
    "with a row per result",
    [
      ["Student", "Skill", "Score"],
      ["Ana", "Slopes", 3],
      ["Ana", "Lines", 4],
      ["Ben", "Slopes", 2],
    ],
  ],
])("a table %s is not recognised", (_, table) => {
  expect(recognise(...table)).toBeNull();
});
