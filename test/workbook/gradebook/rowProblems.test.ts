import { readPolicyTable } from "../../../src/workbook/policyTable";
import { assessmentProblems, exceptionProblems } from "../../../src/workbook/gradebook/rowProblems";
import { standardProblems } from "../../../src/workbook/gradebook/standardProblems";
import type { Line } from "../../../src/workbook/tables/tableSpec";
import { makeBooks } from "../../actions/booksMaker";

const { policy } = readPolicyTable([
  ["Weight of the newest score", "40 %"],
  ["Scoring method", "latest-weighted average"],
  ["Scale", "Rubric", 4, 3],
]);

const BOOKS = makeBooks({
  classes: [
    {
      name: "Period 1",
      columns: [{ name: "Quiz", standard: "LT 1" }],
      students: [["Ana Lee", 80]],
    },
  ],
});

const said = (problems: { heading: string; message: string }[]) =>
  problems.map(({ heading, message }) => `${heading} | ${message}`);

describe("a row of Standards says what cannot be gone by", () => {
  test.each<[string, Line, string[]]>([
    [
      "nothing where all is well",
      { Code: "LT 1", Scale: "rubric", "Mastery at": 3, "Scoring method": "Mode" },
      [],
    ],
    ["nothing where all is blank", { Code: "LT 1" }, []],
    ["nothing in a row without a code", { Scale: "Rubrik" }, []],
    [
      "a scale nobody made",
      { Code: "LT 1", Scale: "Rubrik" },
      ['Scale | Scale: the policy has no scale of that name; did you mean "Rubric"?'],
    ],
    [
      "a cut outside the standard's scale",
      { Code: "LT 1", Scale: "Rubric", "Mastery at": 80 },
      ["Mastery at | Mastery at: type a cut from 0 to 4, such as 80 %, 4 of 5 or a level's name."],
    ],
    [
      "a cut nobody can read",
      { Code: "LT 1", "Mastery at": true },
      ["Mastery at | Mastery at: type a cut from 0 to 100, such as 80 %, 4 of 5 or a level's name."],
    ],
    [
      "a method nobody knows",
      { Code: "LT 1", "Scoring method": "averge" },
      [
        "Scoring method | Scoring method: type one of: highest, latest, mean, median, mode, decaying average, latest-weighted average, number of times, power law.",
      ],
    ],
    [
      "a method that the policy's weight is illegal for",
      { Code: "LT 1", "Scoring method": "decaying average" },
      [
        "Scoring method | Weight of the newest score: for decaying average type a percentage from 50 % to 99 %.",
      ],
    ],
    [
      "a number of retakes nobody can read",
      { Code: "LT 1", "Retakes allowed": "two" },
      ['Retakes allowed | Retakes allowed: type a whole number of at least 0 or "unlimited".'],
    ],
  ])("%s", (_, line, problems) => {
    expect(said(standardProblems(line, policy))).toEqual(problems);
  });
});

describe("a row of Assessments says what cannot be gone by", () => {
  test.each<[string, Line, string[]]>([
    [
      "nothing where all is well",
      {
        Column: "Quiz",
        Kind: "Mastery Check",
        Counts: "shown",
        "Out of": 10,
        Given: "2025-11-14",
        Retakes: "no",
      },
      [],
    ],
    ["nothing where all is blank", { Column: "Quiz" }, []],
    ["nothing in a row without a column", { Kind: "summativ" }, []],
    ["a weight counts", { Column: "Quiz", Counts: 0.5 }, []],
    ["a misspelt kind", { Column: "Quiz", Kind: "summativ" }, ['Kind | Kind: did you mean "summative"?']],
    [
      "a kind nobody knows",
      { Column: "Quiz", Kind: "xyz" },
      ["Kind | Kind: type practice, pre, formative, mastery check, summative or observation."],
    ],
    [
      "a negative weight",
      { Column: "Quiz", Counts: -1 },
      ["Counts | Counts: type yes, shown, or a weight such as 2."],
    ],
    [
      "points of 0",
      { Column: "Quiz", "Out of": 0 },
      ["Out of | Out of: type the points possible as a number above 0."],
    ],
    ["neither yes nor no", { Column: "Quiz", Retakes: "maybe" }, ["Retakes | Retakes: type yes or no."]],
    ["no date", { Column: "Quiz", Returned: "soon" }, ["Returned | Type a date, such as 2025-11-14."]],
  ])("%s", (_, line, problems) => {
    expect(said(assessmentProblems(line))).toEqual(problems);
  });
});

describe("a row of Mastery Exceptions says what cannot be gone by", () => {
  const about = (line: Line): Line => ({ Student: "Ana Lee", ...line });
  test.each<[string, Line, string[]]>([
    [
      "nothing where all is well",
      about({ What: "more days", Value: "+2", Standard: "lt 1", From: "2025-11-01" }),
      [],
    ],
    ["nothing in a row that says nothing", about({}), []],
    ["what it is, misspelt", about({ What: "more day" }), ['What | What: did you mean "more days"?']],
    [
      "whom it is about",
      { What: "excused" },
      ["Student | This exception names no student; type a name or an ID."],
    ],
    [
      "a student nobody knows",
      { What: "excused", Student: "Anna Leigh" },
      ["Student | No student of the class has that name or ID; type it as it stands in the gradebook."],
    ],
    [
      "a class nobody knows",
      about({ What: "excused", Class: "Period 9" }),
      ["Class | Class: no class has that name; type it as it stands in Mastery Classes."],
    ],
    [
      "a standard nobody is assessed on",
      about({ What: "excused", Standard: "LT 7" }),
      ['Standard | Standard: no class is assessed on one of that code; did you mean "LT 1"?'],
    ],
    [
      "a cut that is none",
      about({ What: "own criterion", Value: "lower" }),
      ["Value | Value: type a cut such as 70 %, 3 of 4, or a level's name."],
    ],
    [
      "a level nobody knows",
      about({ What: "level by hand", Value: "Super" }),
      ["Value | Value: type the name of a level."],
    ],
    ["a level that is there", about({ What: "level by hand", Value: "mastery" }), []],
    [
      "no day of joining",
      about({ What: "joined" }),
      ["From | From: type the day on which the student joined, such as 2025-11-14."],
    ],
    [
      "a day that is none",
      about({ What: "excused", To: "summer" }),
      ["To | Type a date, such as 2025-11-14."],
    ],
    ["groups look at their own", { What: "pin", Student: "Nobody" }, []],
  ])("%s", (_, line, problems) => {
    expect(said(exceptionProblems(line, BOOKS))).toEqual(problems);
  });
});
