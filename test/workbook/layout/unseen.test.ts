import { recognised, assessmentsIn } from "./tables";

/** What a column of a small book holds, and whether a careful person takes it for an assessment. */
const work = (text: string) => assessmentsIn(recognised(text));
const people = (text: string) => {
  const layout = recognised(text).class;
  return layout && [layout.students, layout.studentColumns.join(), layout.keyColumn];
};

const NAMES = [
  "Ana Lee",
  "Ben Ode",
  "Cy Roy",
  "Dee Fox",
  "Eli Zed",
  "Fay Orr",
  "Gus Pym",
  "Hal Ito",
  "Ivy Mok",
  "Jo Ray",
];

/** A book of the first students, a quiz and one more column. */
function withColumn(title: string, cells: readonly string[], quiz: readonly number[] = SCORES): string {
  const rows = cells.map((cell, at) => `${NAMES[at] as string}|${quiz[at] as number}|${cell}`);
  return [`Student|Slope|${title}`, ...rows].join("\n");
}
const SCORES = [14, 9, 18, 11, 20, 7, 16, 13, 10, 15];

describe("what is given out along the list is no score", () => {
  test.each([
    ["numbers of lockers that rise down the class", "Lkr", "104 107 111 120 121 133 134 136"],
    ["turns, a week for each family", "Snack wk", "1 1 2 3 3 4"],
    ["sizes", "Shirt", "M S XL L M S"],
    ["numbers of things, each another", "Glasses #", "14 3 22 9 17 5"],
    ["a letter for a few", "Heritage", "H H - - - -".replaceAll("-", "")],
    ["countries", "Nat.", "SOM POL ERI COL POL BRA"],
    ["telephones", "Mum", "07700900111 07700900112 07700900113"],
    ["groups given out along the list", "Flight", "A A B B C C"],
    ["seats, each another", "Where", "3A 3B 1A 2C 4A 1C 2A 4B 3C 1B"],
  ])("%s", (_, title, cells) => {
    expect(work(withColumn(title, cells.split(" ")))).toEqual(["B Slope"]);
  });

  test.each([
    ["scores by which the class is sorted", "Lines", "4 7 7 9 12 15 18 20"],
    ["scores of a few that happen to rise", "Lines", "4 6 7 9 12 15"],
    ["levels of which some repeat", "Lines", "3A 3B 3A 2C 4A 3B 2A 3A 3C 3B"],
    ["scores of a quiz by which the class is sorted", "Quiz 3", "1 3 4 7 9 12 15 18"],
    ["numbers of a quiz", "Quiz #1", "14 3 22 9 17 5"],
    ["letters for small and middling success", "Lines", "S M S L M S"],
  ])("but %s are scores", (_, title, cells) => {
    expect(work(withColumn(title, cells.split(" ")))).toEqual(["B Slope", `C ${title}`]);
  });
});

test("levels by which the class is sorted are scores", () => {
  const rows = ["Ivy Mok|1", "Ana Lee|1", "Fay Orr|2", "Cy Roy|2", "Hal Ito|3", "Ben Ode|4"];
  expect(work(["Student|Slope", ...rows].join("\n"))).toEqual(["B Slope"]);
});

describe("what says a score again is left out", () => {
  test.each([
    ["a letter for each band of the scores", "Slope grd", "B- D+ A C A+ F A- C+"],
    ["words for each band of the scores", "Slope verdict", "M N E M E N M M"],
  ])("%s", (_, title, cells) => {
    expect(work(withColumn(title, cells.split(" ")))).toEqual(["B Slope"]);
  });

  test("letters for other work are scores, though the able do well in both", () => {
    expect(work(withColumn("Verbs", "B- D+ A C A+ F A- C+".split(" ")))).toEqual(["B Slope", "C Verbs"]);
  });

  test("letters that go their own way are scores of their own", () => {
    const letters = "B A C A B F A- C".split(" ");
    expect(work(withColumn("Essay", letters))).toEqual(["B Slope", "C Essay"]);
  });

  test("the place in class and a mark for the total behind it", () => {
    const text = `
Student|Slope|Lines|Total|Pos|IB 1-7
Ana Lee|14|9|23|3|5
Ben Ode|9|4|13|5|3
Cy Roy|18|12|30|1|7
Dee Fox|11|4|15|4|3
Eli Zed|20|8|28|2|7
Fay Orr|7|2|9|7|2
Gus Pym|5|7|12|6|3`;
    expect(work(text)).toEqual(["B Slope", "C Lines"]);
  });

  test.each([
    ["in line with the letters of a scale", "Standing", "C+ D A+ C A F", ["B Slope", "C Lines"]],
    ["out of line with it", "Standing", "C+ D A C F A+", ["B Slope", "C Lines", "E Standing"]],
  ])("letters behind a total, %s", (_, title, cells, expected) => {
    const letters = cells.split(" ");
    const scores = ["14|9|23", "9|4|13", "18|12|30", "11|4|15", "20|8|28", "7|2|9"].map(
      (row, at) => `${NAMES[at] as string}|${row}|${letters[at] as string}`,
    );
    expect(work([`Student|Slope|Lines|Total|${title}`, ...scores].join("\n"))).toEqual(expected);
  });

  test.each([
    ["letters that fall and rise", "B A C A B F A- C"],
    ["nearly as many letters as students", "X Z V Y V Z W"],
  ])("but %s are not the score beside them", (_, cells) => {
    expect(work(withColumn("Slope talk", cells.split(" ")))).toEqual(["B Slope", "C Slope talk"]);
  });

  test("what stands under a word for a result, over no other column", () => {
    const text = "|Séq 1|Séq 1|bilan\nélève|CT 1.2|CT 2.4|T1\nAna Lee|3|2|S\nBen Ode|4|4|TB\nCy Roy|1|2|F";
    expect(work(text)).toEqual(["B CT 1.2", "C CT 2.4"]);
    expect(work(text.replace("bilan", "Séq 2"))).toEqual(["B CT 1.2", "C CT 2.4", "D T1"]);
  });

  test("a block of the same titles as shares of the points", () => {
    const text = `
Student|Safety|Rules||Safety|Rules
Ana Lee|9|20||0.9|1
Ben Ode|7|14||0.7|0.7
Cy Roy|8|10||0.8|0.5
Dee Fox|10|18||1|0.9`;
    expect(work(text)).toEqual(["B Safety", "C Rules"]);
  });

  test("one number far above all scores behind total and mean", () => {
    const text = `
Student|Slope|Lines|Total|Mean|Entry
Ana Lee|14|9|23|11.5|341
Ben Ode|9|4|13|6.5|302
Cy Roy|18|12|30|15|288
Dee Fox|11|4|15|7.5|355`;
    expect(work(text)).toEqual(["B Slope", "C Lines"]);
    expect(work(text.replace(/\|(\d)\d\d$/gm, "|$1"))).toEqual(["B Slope", "C Lines", "F Entry"]);
  });
});

test.each<[string, string, string[]]>([
  [
    "a score with a name of its own between other work is work",
    "Student|Drill|Fitness score|Slope|Lines\nAna Lee|8|91|4|9\nBen Ode|7|80|9|4\nCy Roy|9|97|2|7",
    ["B Drill", "C Fitness score", "D Slope", "E Lines"],
  ],
  [
    "a score at the end is the result of the work before it",
    "Student|Drill|Slope|Fitness score\nAna Lee|8|4|91\nBen Ode|7|9|80\nCy Roy|9|2|97",
    ["B Drill", "C Slope"],
  ],
  [
    "the overall level of parts that are lettered is made of them",
    "Student|LT1a|LT1b|LT1 overall\nAna Lee|4|3|4\nBen Ode|3|3|3\nCy Roy|2|1|2",
    ["B LT1a", "C LT1b"],
  ],
])("%s", (_, text, expected) => {
  expect(work(text)).toEqual(expected);
});

describe("points and per cents", () => {
  test.each([
    ["all tests out of 20", "B Slope /20"],
    ["each box 1-20", "B Slope /20"],
    ["all grades as of 9/30", "B Slope"],
    ["all periods 1-30", "B Slope"],
    ["each out of 5", "B Slope"],
  ])("a note above the titles: %s", (note, expected) => {
    expect(work(`${note}\nStudent|Slope\nAna Lee|14\nBen Ode|9\nCy Roy|18`)).toEqual([expected]);
  });

  test("marks in per cent are marks where no points stand beside them", () => {
    const text = `
Student|Slope|Theory 1 %|Theory 2 %
Ana Lee|14|78|81
Ben Ode|9|64|70
Cy Roy|18|41|38`;
    expect(work(text)).toEqual(["B Slope", "C Theory 1 %", "D Theory 2 %"]);
    expect(work(text.replace("Slope", "Theory 1 (40)"))).toEqual(["B Theory 1 (40) /40", "D Theory 2 %"]);
  });

  test.each(["marks ->", "(full marks)", "pts poss"])("the row of points may be called %s", (label) => {
    expect(work(`Student|Slope|Lines\n${label}|20|15\nAna Lee|14|9\nBen Ode|9|4`)).toEqual([
      "B Slope /20",
      "C Lines /15",
    ]);
  });
});

describe("students", () => {
  test.each<[string, string, unknown[]]>([
    ["a surname beside a name", "Surname|Name|Slope\nLee|Ana|14\nOde|Ben|9\nOde|Cy|8", [3, "A,B", null]],
    [
      "first names, of which two need an initial",
      "Sprout|Slope|Lines\nAna|4|9\nBen|9|4\nCy R.|8|7\nCy T.|8|2",
      [4, "A", null],
    ],
    [
      "families with blank rows between them, some without an e-mail",
      "E-mail|Student|Slope|Lines|Area\na@x.org|Ana|4|9|1\na@x.org|Ben|4|9|1\n~\nc@x.org|Cy|8|7|2\n~\n|Dee|8|2|1",
      [4, "B", null],
    ],
    [
      "a tick for no in front of the name",
      "Paid|Student|Slope|Lines\nY|Ana Lee|4|9\nN|Ben Ode|4|9\nN|Cy Roy|8|7",
      [3, "B", null],
    ],
    [
      "codes under a number of the roll",
      "ROLL NO:|NAME|Slope\nL201|Ana|4\nL202|Ben|9\nL203|Cy|8",
      [3, "B", "A"],
    ],
    [
      "numbers without a title, averages behind a gap",
      "~\n1|4|9\n2|9|4\n3|8|7\n~\nAVERAGE|7|7\nPassed so far|3|2",
      [3, "A", "A"],
    ],
    [
      "initials under titles of several words",
      "|Word Problems|Bar Graphs|Unit 3 week 1|Unit 3 week 2\nKA|2|3|1|2\nLB|3|3|2|3\nMC|1|2|3|1",
      [3, "A", null],
    ],
    [
      "a test student sorted to the end",
      "Student|Slope\nAna Lee|4\nBen Ode|5\nzz Test, Student|9",
      [2, "A", null],
    ],
    [
      "headings of the names in a row of their own",
      "||Safety|Rules\n|points possible|10|20\nLast Name|First Name||\nLee|Ana|4|9\nOde|Ben|9|4",
      [2, "A,B", null],
    ],
  ])("%s", (_, text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  test("titles stand before the names where the names stand at the right end", () => {
    const found = recognised(`
L1|Oct||Jan||Learner
|Li|Sp|Li|Sp|
Somali|14|15|16|17|Ana Lee
Polish|17|14|18|16|Ben Ode`);
    expect(found.class?.headerRow).toBe(2);
  });

  test("a report of one student behind a gap makes no column a formula drawn down", () => {
    const report = ["|||MATHS|100", "|||ENGLISH|100", "|||HINDI|100", "|||ART|100"].join("\n");
    const text = `Student|Maths|English|Hindi|Art|Music\nAna Lee|74|84|33|5|9\nBen Ode|4|34|5|7|8\n~\n~\n~\n${report}`;
    expect(work(text)).toEqual(["B Maths", "C English", "D Hindi", "E Art", "F Music"]);
  });
});

test("letters for a retake in front of numbers are marks", () => {
  const text = `
Student|Weld|Weld resit|Slope|Lines
Ana Lee|C||4|9
Ben Ode|NYC|C|9|4
Cy Roy|NYC|NYC|8|7`;
  expect(work(text)).toEqual(["B Weld", "C Weld resit", "D Slope", "E Lines"]);
});

test("boxes for what was passed are the results of a list", () => {
  const text = `
Student|Assessment|Passed
Ana Lee|Plan|true
Ana Lee|Chart|
Ben Ode|Plan|true
Ben Ode|Chart|true`;
  expect(recognised(text).class).toMatchObject({ orientation: "long", columns: { score: "C" } });
});

test("answers to a survey are no scores", () => {
  const text = `
Your name|I like maths (1-5)|I work in groups (1-5)|Anything I should know?
Ana Lee|2|5|no
Ben Ode|4|2|I sit in front`;
  expect(recognised(text).class).toBeUndefined();
});
