import { assessmentsIn, recognised } from "./tables";

const read = (text: string) => {
  const found = recognised(text.trim());
  const layout = found.class ?? found.empty;
  return layout
    ? [
        layout.firstStudentRow,
        layout.lastStudentRow,
        layout.students,
        layout.studentColumns.join(""),
        layout.keyColumn,
      ]
    : (found.issue?.code ?? null);
};

describe("who the students are", () => {
  test.each<[string, string, unknown]>([
    [
      "teachers and co-teachers are none",
      "Name|Role|Quiz 1\nVera Vance|Teacher|\nOle Ode|Co-teacher|\nAna Lee|Student|7\nBen Ode|Student|6",
      [4, 5, 2, "A", null],
    ],
    [
      "nor is what stands where a name would",
      "Student|Quiz 1\nAna Lee|3\nn/a|\n-|\n0|\nCy Roy|4",
      [2, 6, 2, "A", null],
    ],
    [
      "nor a row of abbreviated headings",
      "Last Name|First Name|Quiz\nlname|fname|q1\nLee|Ana|3\nOde|Ben|4",
      [3, 4, 2, "AB", null],
    ],
    [
      "nor a label that is also a title",
      "Student|HW 1|Turned in\nAna Lee|1|1\nBen Ode|0|0\nTurned in|1|",
      [2, 3, 2, "A", null],
    ],
    [
      "nor a list of the best under the class",
      "Student|ID|Quiz 1\nAna Lee|5001|9\nBen Ode|5002|7\n~\nTop students||\nAna Lee||9",
      [2, 3, 2, "A", "B"],
    ],
    [
      "nor a histogram under the class",
      "Last|First|ID|Quiz 1\nLee|Ana|a1b2|9\nOde|Ben|b2c3|7\n~\nRange|Count||\n80-89|4||",
      [2, 3, 2, "AB", "C"],
    ],
    [
      "names under a heading nobody knows",
      "Adventurer|Quiz 1|Quiz 2\nAna|7|8\nBen|6|9\nCy|4|8",
      [2, 4, 3, "A", null],
    ],
    [
      "two columns of names without a heading",
      "||Quiz 1|Quiz 2\nLee|Ana|4|5\nOde|Ben|3|4\nRoy|Cy|4|2",
      [2, 4, 3, "AB", null],
    ],
    [
      "two columns of names in another language",
      "Imię|Nazwisko|Ocena|Praca\nAnna|Kowal|4|3\nJan|Nowak|3|5\nEwa|Lis|5|4",
      [2, 4, 3, "AB", null],
    ],
    ["Name beside Vorname", "Name|Vorname|KA 1\nAlbers|Jonte|3\nBrandt|Mieke|2", [2, 3, 2, "AB", null]],
    ["numbered names", "|Quiz 1|Quiz 2\n1. Ana Lee|4|5\n2. Ben Ode|3|4", [2, 3, 2, "A", null]],
    [
      "a number that is no running number is the key",
      "Student|Number|Quiz 1\nAna Lee|120|4\nBen Ode|121|3",
      [2, 3, 2, "A", "B"],
    ],
    ["a running number is none", "Student|Number|Quiz 1\nAna Lee|1|4\nBen Ode|2|3", [2, 3, 2, "A", null]],
    [
      "any id beside the names may be the key",
      "Student|Art ID|Quiz 1\nAna Lee|36|4\nBen Ode|41|3",
      [2, 3, 2, "A", "B"],
    ],
    [
      "a tab about one student",
      "Name|Ana Lee\nClass|4b\n~\nTarget|First|Second\nTime|2|3\nMoney|4|1",
      "noStudents",
    ],
    ["groups are no students", "Group|Students|Room\n1|Lou, Kim, Mo|12\n2|Ana, Ben, Cy|14", "noScores"],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test("the rows that are no students are named", () => {
    const { why } = recognised("Student|Quiz 1\nPoints possible|10\nAna Lee|3\nBen Ode|4\nAverage|3.5");
    expect(why.find(({ decision }) => decision === "students")?.words).toBe(
      "2 students. No students: row 2 (Points possible), row 5 (Average).",
    );
  });

  test("one name twice without an id is said", () => {
    const { why } = recognised("Student|Quiz 1|Quiz 2\nAna Lee|3|4\nAna Lee|4|2");
    expect(why.find(({ decision }) => decision === "key")?.sure).toBe("guess");
  });
});

describe("where the titles stand", () => {
  test.each<[string, string, string[]]>([
    [
      "in a block far above the students' headings",
      "|Assignment|Quiz 1|Test 1\n|Due Date|9/12/2025|9/26/2025\n|Points Possible|10|50\nID|Name||\n00123|Ana Lee|7|44\n00124|Ben Ode|6|39",
      ["C Quiz 1 /10", "D Test 1 /50"],
    ],
    [
      "above a row of points",
      "|9/5|9/12|9/19\nStudent|/40|/40|/60\nAna B.|22|25|41\nBen C.|12|14|22",
      ["B 9/5 /40", "C 9/12 /40", "D 9/19 /60"],
    ],
    [
      "under the name of each test, its points and its per cent left out",
      "Student|Test 1|||Test 2||\n|Earned|Possible|%|Earned|Possible|%\nAna Lee|29|40|72|33|50|66\nBen Ode|25|40|63|43|50|86",
      ["B Test 1 › Earned /40", "E Test 2 › Earned /50"],
    ],
  ])("%s", (_, text, work) => {
    expect(assessmentsIn(recognised(text))).toEqual(work);
  });
});

describe("points that are stated", () => {
  test.each<[string, string, string[]]>([
    [
      "in brackets in their row",
      "Student|A|B|C\n|(15)|/20|50 pts\nAna Lee|9|12|40\nBen Ode|7|20|30",
      ["B A /15", "C B /20", "D C /50"],
    ],
    ["behind an arrow", "Student|A|B\nMAX →|15|20\nAna Lee|9|12\nBen Ode|7|20", ["B A /15", "C B /20"]],
    [
      "fewer than most scores are left out",
      "Student|A|B\nPoints|10|20\nAna Lee|19|12\nBen Ode|17|20",
      ["B A", "C B /20"],
    ],
    [
      "as the end of a scale",
      "Student|LT 1 (0-4)|LT 2 (0-4)\nAna Lee|3|4\nBen Ode|2|1",
      ["B LT 1 (0-4) /4", "C LT 2 (0-4) /4"],
    ],
  ])("%s", (_, text, work) => {
    expect(assessmentsIn(recognised(text))).toEqual(work);
  });

  test("their row is named with the points", () => {
    const { why } = recognised("Student|A|B|C\nPoints|10|20|15\nAna Lee|9|12|7\nBen Ode|7|20|9");
    expect(why.find(({ decision }) => decision === "points")).toMatchObject({
      row: 2,
      words: "Row 2 holds the points: 10, 20, 15.",
      sure: "sure",
    });
  });

  test("a final mark outside a full row of points is no assessment", () => {
    const text = "Student|A|B|C|FINAL\nPoints|10|20|15|\nAna Lee|9|12|7|85\nBen Ode|7|20|9|90";
    expect(assessmentsIn(recognised(text))).toEqual(["B A /10", "C B /20", "D C /15"]);
  });
});
