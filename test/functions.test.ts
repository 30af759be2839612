import fc from "fast-check";
import { BEST_ATTEMPT, MASTERY_LEVEL, MASTERY_MAP, MASTERY_SCORE } from "../src/functions";
import type { Argument } from "../src/workbook/arguments";
import type { Cell } from "../src/workbook/cell";

const level = (scores: Argument, outOf: Argument = "", at: Argument = "", policy: Argument = "") =>
  MASTERY_LEVEL(scores, outOf, at, policy);
const score = (scores: Argument, outOf: Argument = "", at: Argument = "", policy: Argument = "") =>
  MASTERY_SCORE(scores, outOf, at, policy);
const best = (scores: Argument, outOf: Argument = "", show: Argument = "", policy: Argument = "") =>
  BEST_ATTEMPT(scores, outOf, show, policy);
/** The gradebook alone, or with the class's name and a policy. */
const map = (gradebook: Argument, name: Argument = "", policy: Argument = "") =>
  MASTERY_MAP(gradebook, name, policy, "", "", "", "");
const GRADEBOOK: Cell[][] = [
  ["Student", "Slope", "Slope retake", "Graphs"],
  ["Ana Lee", 4, 9, 8],
  ["Ben Cho", 5, "", "??"],
];
const ASSESSMENTS: Cell[][] = [
  ["Column", "Standard", "Retake of", "Out of"],
  ["Slope", "LT 1", "", 10],
  ["Slope retake", "LT 1", "Slope", 10],
  ["Graphs", "LT 2", "", 10],
];
/** A class as set-up left it. */
const storedMap = (
  name: string,
  classes: Cell[][],
  { standards = [], exceptions = [] }: { standards?: Cell[][]; exceptions?: Cell[][] } = {},
) => MASTERY_MAP(GRADEBOOK, name, PERCENT_TABLE, classes, standards, ASSESSMENTS, exceptions);
const CLASSES: Cell[][] = [
  ["Class", "Header row", "Student columns"],
  ["Period 1", 1, "Student"],
];

const RUBRIC: Cell[][] = [
  ["Scores are out of", 4],
  ["Mastery at", 3],
  ["Level", "Extending", 4, "", "E"],
  ["Level", "Proficient", 3, "", "P"],
  ["Level", "Developing", 2, "", "D"],
  ["Level", "Beginning", 0, "", "B"],
];
const GERMAN: Cell[][] = [
  ["Scores are out of", 6],
  ["Best is", "lowest"],
  ["Mastery at", 2.5],
];
const PERCENT_TABLE: Cell[][] = [
  ["Setting", "Value"],
  ["Mastery at", "80 %"],
];

describe("one row is one student", () => {
  test("a row gives one answer, a single cell too", () => {
    expect(level([[6, 8]], 10)).toBe("Mastery");
    expect(level(8, 10)).toBe("Mastery");
  });
  test("n rows give n answers, in one column", () => {
    expect(level([[6], [8], [10]], 10)).toEqual([["Approaching"], ["Mastery"], ["Exceeds mastery"]]);
  });
  test("blank rows in between give nothing, blank rows at the end are not returned", () => {
    const open: Cell[][] = [[8], [""], [5], ...Array.from({ length: 1000 }, () => [""])];
    expect(level(open, 10)).toEqual([["Mastery"], [""], ["Not yet"]]);
  });
  test("a range with nothing in it is nothing", () => {
    expect(level([[""], [""]], 10)).toBe("");
    expect(score("", 10)).toBe("");
    expect(best([["", ""]], 10)).toBe("");
  });
  test("one unreadable mark affects its own row", () => {
    expect(level([[8], ["see me"], [9]], 10)).toEqual([
      ["Mastery"],
      ['Check: "see me" is no score; type a number, or list it in the policy as a Mark'],
      ["Exceeds mastery"],
    ]);
  });
  test("10,000 rows are answered, a student each", () => {
    const many = Array.from({ length: 10000 }, (_, i) => [i % 11, ""]);
    const answers = level(many, 10) as string[][];
    expect(answers).toHaveLength(10000);
    expect(answers[8]).toEqual(["Mastery"]);
  });
});

describe("from marks to the scale", () => {
  test.each<[string, Cell | Cell[][], Argument, Argument, unknown]>([
    ["points", 7, 10, "", 70],
    ["7/8 brings its own points", "7/8", 10, "", 87.5],
    ["85% is a share", "85%", 20, "", 85],
    ["0 is evidence", 0, 10, "", 0],
    ["blank is never zero", "", 10, "", ""],
    ["EX is no evidence", "EX", 10, "", ""],
    ["MI is owed, not zero", "MI", 10, "", ""],
    ["EX beside a score leaves the score", [["EX", 7]], 10, "", 70],
    ["a tick is full marks", true, 10, "", 100],
    ["points above the possible are a bonus", 11, 10, "", 110],
    ["a share column has 1 point possible", 0.85, 1, "", 85],
    ["above 10 without points they are percents", [[85, 9]], "", "", 85],
    ["shares are known by their range", [[0.85, 1]], "", "", 100],
    ["with a table numbers are on the scale", 8, "", PERCENT_TABLE, 8],
    ["with a table at 100, shares are shares", 0.8, "", PERCENT_TABLE, 80],
    ["a rubric's numbers are its own", 3, "", RUBRIC, 3],
    ["a rubric's level counts as its lower bound", "Developing", "", RUBRIC, 2],
    ["a code stands for its level", "p", "", RUBRIC, 3],
    ["+ adds a step", "D+", "", RUBRIC, 2.3],
    ["never above the maximum", "E+", "", RUBRIC, 4],
    ["never below zero", "B-", "", RUBRIC, 0],
    ["points possible are not used where scales count downwards", 2, 10, GERMAN, 2],
    ["7,25 is a decimal comma where 25 is no possible score", "7,25", 10, "", 72.5],
  ])("%s", (_, scores, outOf, policy, expected) => {
    expect(score(scores, outOf, "", policy)).toBe(expected);
  });

  test.each<[string, Cell, Argument, Argument, string]>([
    ["8", 8, "", "", "Check: 8 out of how many? =MASTERY_LEVEL(C5:E5, 10)"],
    ["0.85 of 20", 0.85, 20, "", "Check: 0.85 of 20, or 85 %?"],
    ["62,85 of 100", "62,85", 100, "", 'Check: "62,85" may be one number or two; type it with a point'],
    ["a negative score", -2, 10, "", "Check: a score below 0"],
    ["no points possible", 5, 0, "", "Check: out of 0 points; type the points possible"],
    ["negative points possible", 5, -10, "", "Check: out of 0 points; type the points possible"],
    ["85 on a scale of 4", 85, "", RUBRIC, "Check: a score that is not on the scale of 4"],
    ["7 on a scale that ends at 6", 7, "", GERMAN, "Check: a score that is not on the scale of 6"],
    ["an error cell", "#N/A", 10, "", "Check: a score shows #N/A"],
  ])("%s is asked about, never guessed", (_, mark, outOf, policy, words) => {
    expect(level(mark, outOf, "", policy)).toBe(words);
  });

  test("zeros alone are 0 on any scale", () => {
    expect(level([[0, 0]])).toBe("Not yet");
    expect(level([[0], [8]])).toEqual([["Not yet"], ["Check: 8 out of how many? =MASTERY_LEVEL(C5:E5, 10)"]]);
  });

  test("each column has its own points", () => {
    expect(score([[8, 18]], [[10, 20]])).toBe(90);
  });
});

describe("the cut", () => {
  test.each<[Argument, Argument, Argument, string]>([
    [5, 6, "5 of 6", "Mastery"],
    [57, 100, 57, "Mastery"],
    [4, 5, "4/5", "Mastery"],
    [8, 10, 8, "Mastery"],
    [8, 10, 0.8, "Mastery"],
    [8, 10, "80%", "Mastery"],
    [8, 10, "90 %", "Approaching"],
    [1, 10, 1, "Mastery"],
    ["99%", "", 1, "Approaching"],
    [6, 10, "approaching", "Mastery"],
    [89.995, 100, 90, "Mastery"],
  ])("%p of %p at %p: %s", (mark, outOf, at, expected) => {
    expect(level(mark, outOf, at)).toBe(expected);
  });

  test("a cut of 1 where the maximum is small is a value", () => {
    expect(level(1, "", 1, RUBRIC)).toBe("Proficient");
  });
});

describe("the method", () => {
  const attempts: Cell[][] = [[6, 9, 7]];
  test.each([
    ["", 90],
    ["highest", 90],
    ["Latest", 70],
    ["mean", 73.33],
  ])("%p gives %p", (method, value) => {
    expect(score(attempts, 10, "", method)).toBe(value);
  });

  test("Recent scores keeps the newest", () => {
    expect(score([[9, 6, 7]], 10, "", [["Recent scores", 2]])).toBe(70);
  });

  test("where the scale counts downwards the best is the lowest", () => {
    expect(score([[3, 1.7, 2]], "", "", GERMAN)).toBe(1.7);
    expect(level([[3], [2.5], [2.51]], "", "", GERMAN)).toEqual([["Not yet"], ["Mastery"], ["Not yet"]]);
  });
});

describe("the best attempt", () => {
  test.each<[Argument, Argument, Argument, unknown]>([
    [[[6, 9, 7]], "", "", 9],
    [[["6/8", 5]], 10, "score", "6/8"],
    [[[6, 9, 9]], 10, "number", 2],
    [[[6, 9, 9]], 10, "LABEL", "2nd of 3"],
    [[["", 6, "EX", 9]], 10, "label", "2nd of 2"],
    [[["", 6, "EX", 9]], 10, "score", 9],
    [[[6, 8.5]], 10, "percent", 85],
    [[["", "MI"]], 10, "label", ""],
    [[[6, 9]], "", "percent", "Check: 6 out of how many? =MASTERY_LEVEL(C5:E5, 10)"],
    [[[6, "7/8"]], "", "", "Check: 6 out of how many? =MASTERY_LEVEL(C5:E5, 10)"],
  ])("of %j (out of %p) as %p is %p", (scores, outOf, show, expected) => {
    expect(best(scores, outOf, show)).toBe(expected);
  });

  test("where the scale counts downwards the smallest is the best", () => {
    expect(best([[3, 1.7, 2]], "", "label", GERMAN)).toBe("2nd of 3");
  });
});

describe("misuse of the whole call is one sentence that names the argument or the setting", () => {
  test.each<[string, () => unknown]>([
    ["out_of: the row of points is 3 wide", () => level([[6, 8]], [[1, 2, 3]])],
    ["out_of: type the points possible", () => level([[6, 8]], "ten")],
    [
      "out_of: type the points possible",
      () =>
        level(
          [[6, 8]],
          [
            [10, 10],
            [10, 10],
          ],
        ),
    ],
    ["mastery_at: type a cut from 0 to 100", () => level(6, 10, "soon")],
    ["mastery_at: type a cut from 0 to 100", () => level(6, 10, 400)],
    ["mastery_at: give one cut", () => level(6, 10, [[1, 2]])],
    ["mastery_at: on a scale that counts downwards", () => level(2, "", "80 %", GERMAN)],
    [
      "policy: type the name of a scoring method (highest, latest, mean, median, ",
      () => level(6, 10, "", "loudest"),
    ],
    ["policy: the range it names is gone", () => level(6, 10, "", "#REF!")],
    ["policy: give the range of a policy table", () => level(6, 10, "", [["Ana", 7]])],
    [
      "Successes needed: type a whole number from 1 to 10",
      () => level(6, 10, "", [["Successes needed", 99]]),
    ],
    [
      "Scoring method: type one of: highest, latest, mean, median, mode, decaying average, ",
      () => level(6, 10, "", [["Scoring method", "sum"]]),
    ],
    [
      'Policy table, row 1: this is no setting we know; did you mean "Scoring method"?',
      () =>
        level(6, 10, "", [
          ["Scorring method", "mean"],
          ["Mastery at", 80],
        ]),
    ],
    ['show: type "score"', () => best(6, 10, "all")],
    ['show: "percent" means nothing', () => best(2, "", "percent", GERMAN)],
    ["gradebook: give the whole table", () => map([["a", "b"]])],
    ["class: no row of classes has that name", () => storedMap("Period 9", [["Class"], ["Period 1"]])],
    [
      "gradebook: the headings over the students are not those in Mastery Classes",
      () =>
        storedMap("Period 1", [
          ["Class", "Header row", "Student columns"],
          ["Period 1", 1, "Given name | Nickname"],
        ]),
    ],
  ])("%s", (words, call) => {
    expect(call).toThrow(words);
  });

  test("the sentence never holds a cell's content", () => {
    const secret = "Zoë O'Neill";
    for (const call of [
      () => level(secret, secret),
      () => level(6, 10, secret),
      () => level(6, 10, "", secret),
      () =>
        level(6, 10, "", [
          ["Successes needed", secret],
          [secret, secret],
        ]),
    ]) {
      let message = "";
      try {
        call();
      } catch (error) {
        message = (error as Error).message;
      }
      expect(message).not.toBe("");
      expect(message).not.toContain("Zoë");
    }
  });
});

describe("laws", () => {
  const mark = fc.oneof(
    fc.integer({ min: 0, max: 20 }),
    fc.constantFrom<Cell>("", "EX", "MI", "7/8", "85%", true, "-"),
  );
  const row = fc.array(mark, { minLength: 1, maxLength: 6 });

  test("blank rows change nothing for the others", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.nat(6), (rows, at) => {
        const width = Math.max(...rows.map((r) => r.length));
        const table = rows.map((r) => [...r, ...Array<Cell>(width - r.length).fill("")]);
        const blank = Array<Cell>(width).fill("");
        const withBlank = [...table.slice(0, at), blank, ...table.slice(at)];
        const alone = table.map((r) => score([r], 20));
        const together = withBlank.map((r) => score([r], 20));
        together.splice(Math.min(at, table.length), 1);
        expect(together).toEqual(alone);
      }),
    );
  });

  test("a row answers the same alone and among others", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(mark, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 8 }),
        (rows) => {
          const all = level(rows, 20);
          const answers = Array.isArray(all) ? (all as string[][]) : [[all as string]];
          answers.forEach((answer, index) => expect(answer[0]).toBe(level([rows[index] as Cell[]], 20)));
        },
      ),
    );
  });

  test("one more score never lowers the value of the best attempt, and blanks are as if they were not there", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 0, max: 20 }),
        (scores, retake) => {
          const before = score([scores], 20) as number;
          expect(score([[...scores, retake]], 20)).toBeGreaterThanOrEqual(before);
          expect(score([["", ...scores, "EX"]], 20)).toBe(before);
          expect(before).toBeGreaterThanOrEqual(0);
          expect(before).toBeLessThanOrEqual(100);
        },
      ),
    );
  });
});

describe("MASTERY_MAP on the gradebook alone", () => {
  const book: Cell[][] = [
    ["Algebra 1", "", "", "", "", ""],
    ["Last name", "First name", "ID", "LT 1 Slopes", "LT 1 retake", "LT 2 Lines (4)"],
    ["Points", "", "", 10, 10, ""],
    ["Núñez", "Zoë", "0012", 6, 9, 3],
    ["O'Neill", "Sam", "0013", 9, "", "EX"],
    ["", "", "", "", "", ""],
    ["Łukasz", "Ana", "0014", "?", "", ""],
    ["Average", "", "", 7.5, 9, 3],
  ];
  test("names, standards, levels; retakes belong to their original; rows that are no students fall away", () => {
    expect(map(book, "Period 1")).toEqual([
      ["Period 1", "LT 1 Slopes", "LT 2 Lines"],
      ["Núñez, Zoë", "Exceeds mastery", "Approaching"],
      ["O'Neill, Sam", "Exceeds mastery", ""],
      ["Łukasz, Ana", 'Check: "?" is no score; type a number, or list it in the policy as a Mark', ""],
    ]);
  });

  test("a policy changes the answers", () => {
    const levels = map(book, "", [["Mastery at", "95 %"]]) as string[][];
    expect(levels[1]).toEqual(["Núñez, Zoë", "Approaching", "Approaching"]);
  });

  test("totals, comments and ids are no standards", () => {
    const wide: Cell[][] = [
      ["Student", "Quiz 1", "Comment", "Total", "Email"],
      ["Ana Lee", 85, "good", 85, "a@x.example"],
      ["Ben Ode", 72, "see me", 72, "b@x.example"],
    ];
    expect(map(wide)).toEqual([
      ["Student", "Quiz 1"],
      ["Ana Lee", "Mastery"],
      ["Ben Ode", "Approaching"],
    ]);
  });
});

describe("MASTERY_MAP of a class that was set up", () => {
  test("goes by Mastery Classes, Standards and Assessments", () => {
    expect(storedMap("period 1", CLASSES, { standards: [["Code"], ["LT 2"], ["LT 1"]] })).toEqual([
      ["Period 1", "LT 2", "LT 1"],
      ["Ana Lee", "Mastery", "Exceeds mastery"],
      ["Ben Cho", 'Check: "??" is no score; type a number, or list it in the policy as a Mark', "Not yet"],
    ]);
  });
  test("without a class's name the only class there is", () => {
    expect((storedMap("", CLASSES) as string[][])[0]).toEqual(["Period 1", "LT 1", "LT 2"]);
  });
  test("a standard's own cut and a student's exception hold", () => {
    const standards: Cell[][] = [
      ["Code", "Mastery at"],
      ["LT 2", "85 %"],
    ];
    const exceptions: Cell[][] = [
      ["Student", "Standard", "What", "Value"],
      ["Ben Cho", "LT 1", "own criterion", "50 %"],
    ];
    const rows = storedMap("Period 1", CLASSES, { standards, exceptions }) as string[][];
    expect(rows[1]).toEqual(["Ana Lee", "Approaching", "Exceeds mastery"]);
    expect(rows[2]?.[2]).toBe("Mastery");
  });
});
