import { assessmentsIn, recognised } from "./tables";

/** Rows of students to put behind headings; one cell for each further column. */
const rows = (...lines: string[]) =>
  ["Ana Lee", "Ben Ode", "Cy Roy", "Dee Fox", "Eve Gil", "Flo Hay"]
    .slice(0, lines.length)
    .map((name, at) => `${name}|${lines[at] as string}`)
    .join("\n");

const whyOf = (text: string, column: string) =>
  recognised(text).why.filter((one) => one.column === column && /assessment|ignored/.test(one.decision));

describe("what a school notes beside the work is no assessment", () => {
  test.each([
    ["Citizenship", "3", "4"],
    ["Locker", "112", "118"],
    ["Age", "14", "15"],
    ["Seat", "4", "7"],
    ["Group #", "1", "2"],
    ["Height", "160", "171"],
    ["Late?", "yes", "no"],
    ["Tokens left", "2", "3"],
    ["Days late", "0", "1"],
    ["Met on", "10/1", "10/2"],
    ["Time (min)", "12", "9"],
    ["# Correct of all", "3", "4"],
    ["sesso", "F", "M"],
  ])("%s", (heading, one, other) => {
    const text = `Student|${heading}|Quiz 1|Quiz 2\n${rows(`${one}|8|9`, `${other}|7|5`, `${one}|6|10`)}`;
    expect(assessmentsIn(recognised(text))).toEqual(["C Quiz 1", "D Quiz 2"]);
  });
});

describe("what is made of other columns is no assessment, and says of which", () => {
  test.each([
    ["Quiz 1 Best", "6|8|8 7||7 9|5|9", "It is the best or the final one of B."],
    ["Best of Quiz 1", "6|8|8 7||7 9|5|9", "It is the best or the final one of B."],
    ["Work", "6|8|14 7|5|12 9|5|14 4|2|6", "It is the sum of B and C."],
    ["Growth", "6|8|2 7|9|2 3|8|5", '"Growth" names a total, an average or a final mark.'],
    ["More", "6|8|2 7|9|2 3|8|5 2|7|5 5|9|4", "It is the difference of B and C."],
    ["Quiz 1 %", "6|8|60 7|9|70 3|8|30", '"Quiz 1 %" names a total, an average or a final mark.'],
    ["Share", "6|8|0.8 7|9|0.9 3|4|0.4", "It says again, in another way, what C says."],
  ])("%s", (heading, cells, words) => {
    const text = `Student|Quiz 1|Quiz 2|${heading}\n${rows(...cells.split(" "))}`;
    expect(assessmentsIn(recognised(text))).toEqual(["B Quiz 1", "C Quiz 2"]);
    expect(whyOf(text, "D").map((one) => one.words)).toEqual([words]);
  });

  test("scores that happen to be the best of two others for three students stay", () => {
    const text = `Student|LT 1|LT 2|LT 3\n${rows("3|2|3", "1|4|4", "2|2|2")}`;
    expect(assessmentsIn(recognised(text))).toHaveLength(3);
  });

  test("of a score in points and in per cent the points are kept", () => {
    const text = `Student|Score (%)|Score\n${rows("75%|3/4", "50%|2/4", "100%|4/4", "25%|1/4")}`;
    expect(assessmentsIn(recognised(text))).toEqual(["C Score /4"]);
  });
});

describe("answers are no scores", () => {
  test.each([
    ["beside their points", "Q1|Q1 Score|Q2|Q2 Score", "A|1|C|0 B|0|D|1", ["C Q1 Score", "E Q2 Score"]],
    [
      "round after round",
      "Stu1|Key1|Points1|Stu2|Key2|Points2",
      "A|A|1|B|C|0 B|A|0|C|C|1",
      ["D Points1", "G Points2"],
    ],
    [
      "before their points",
      "Points - Half of 6?|Half of 6?|Points - 2 + 2?|2 + 2?",
      "1|3|0|5 0|4|1|4",
      ["B Points - Half of 6?", "D Points - 2 + 2?"],
    ],
    [
      "left of scores whose heading is their maximum",
      "8801: Which?|1|8802: Why?|2",
      "x|1|y|2 x|0|y|1",
      ["C 8801: Which? /1", "E 8802: Why? /2"],
    ],
  ])("%s", (_, headings, cells, work) => {
    expect(assessmentsIn(recognised(`Student|${headings}\n${rows(...cells.split(" "))}`))).toEqual(work);
  });

  test("a row of right answers under the titles tells which columns hold answers", () => {
    const text = `Student|Score|Gravity|Moon|Mass\n|4|down|less|9\n${rows("3|down|less|8", "2|up|less|9")}`;
    expect(assessmentsIn(recognised(text))).toEqual(["B Score /4"]);
  });
});

describe("levels nobody listed", () => {
  test.each([
    ["words in three columns", "alone|helped|later later|alone|helped helped|later|alone"],
    ["circles", "🟢|🔴|🟡 🟡|🟢|🟢 🔴|🟡|🟢"],
    ["numbers with words", "3 - Meets|4 - Exceeds|2 - Approaching 1 - Beginning|3 - Meets|3 - Meets"],
    ["done and not done", "done|not done|done not done|done|done"],
    ["an x for each skill shown", "x|x|x x||x |x|"],
  ])("%s", (_, cells) => {
    const split = cells.includes("-")
      ? cells.split(/ (?=1 - B)/)
      : cells.split(/ (?!done)(?=not)| (?!done|not)/);
    expect(assessmentsIn(recognised(`Child|Ties shoes|Cuts|Counts\n${rows(...split)}`))).toEqual([
      "B Ties shoes",
      "C Cuts",
      "D Counts",
    ]);
  });

  test("remarks that differ are none", () => {
    const text = `Student|Quiz 1|Strength|Next\n${rows("3|reads well|retell", "4|brave|main idea")}`;
    expect(assessmentsIn(recognised(text))).toEqual(["B Quiz 1"]);
  });
});

describe("how sure a column is", () => {
  test("an unknown title without points among tasks is a guess", () => {
    const text = `Student|Zebra|Quiz 1|Quiz 2\n${rows("3|8|9", "4|7|5", "1|6|10")}`;
    expect(whyOf(text, "B").map(({ decision, sure }) => [decision, sure])).toEqual([["assessment", "guess"]]);
  });

  test("an unknown title among others like it is likely", () => {
    const text = `Student|Fractions|Decimals\n${rows("3|8", "4|7", "1|6")}`;
    expect(whyOf(text, "B").map(({ sure }) => sure)).toEqual(["likely"]);
  });
});

test.each([
  [
    "a scale of letters beside the class",
    "Student|Quiz 1|Quiz 2||Band|Cut",
    "8|9||A|90 7|5||B|80 6|10||C|70 4|4||D|60",
  ],
  [
    "the maximum right of each score",
    "Student|Essay|Points|Poster|Points",
    "8|10|18|20 5|10|12|20 10|10|19|20",
  ],
])("%s is no assessment", (_, headings, cells) => {
  expect(assessmentsIn(recognised(`${headings}\n${rows(...cells.split(" "))}`))).toHaveLength(2);
});
