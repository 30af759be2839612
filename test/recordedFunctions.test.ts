import { MASTERY_CREDIT, RECORDED_SCORE } from "../src/functions";
import type { Argument } from "../src/workbook/arguments";
import type { Cell } from "../src/workbook/cell";

interface Asked {
  outOf?: Argument;
  at?: Argument;
  policy?: Argument;
  done?: Argument;
  points?: Argument;
}
const recorded = (attempts: Argument, { outOf = 10, at = "", policy = "", done = "" }: Asked = {}) =>
  RECORDED_SCORE(attempts, outOf, at, policy, done);
const credit = (scores: Argument, { points = "", outOf = 10, at = "", policy = "" }: Asked = {}) =>
  MASTERY_CREDIT(scores, points, outOf, at, policy);

const table = (...rows: Cell[][]): Cell[][] => [["Setting", "Value"], ...rows];
const REPLACE = table(["Retake rule", "replace"]);
const MEAN = table(["Retake rule", "mean"]);
const IF_MASTERED = table(["Retake rule", "mean if mastered"]);
const CREDIT_BACK = table(["Retake rule", "credit back"]);
const CAP = table(["Retake cap", "80 %"]);
const GERMAN = table(["Scores are out of", 6], ["Best is", "lowest"], ["Mastery at", 2.5]);
const RUBRIC = table(
  ["Scores are out of", 4],
  ["Mastery at", 3],
  ["Level", "Proficient", 3, "", "P"],
  ["Level", "Not yet", 0, "", "N"],
);
const UNREADABLE = 'Check: "see me" is no score; type a number, or list it in the policy as a Mark';
const NO_SHARE = "Check: corrections_done is no share; type 50 %, 3 of 5 or TRUE";

describe("RECORDED_SCORE is what the school's rule makes of a chain", () => {
  test.each<[string, Argument, Asked, unknown]>([
    ["the best attempt where no rule is given", [[6, 9, 7]], {}, 9],
    ["a scoring method's name changes nothing", [[9, 6]], { policy: "latest" }, 9],
    ["a cap", [[6, 9]], { policy: CAP }, 8],
    ["an original above the cap", [[9, 10]], { policy: CAP }, 9],
    ["the latest, even if lower", [[9, 6]], { policy: REPLACE }, 6],
    ["the mean of all", [[6, 9, 9]], { policy: MEAN }, 8],
    ["with 2 decimals", [[6, 9, 8]], { policy: MEAN }, 7.67],
    ["mastered on a retake: the mean", [[5, 9]], { policy: IF_MASTERED }, 7],
    ["mastery_at decides what mastered is", [[5, 9]], { policy: IF_MASTERED, at: "95 %" }, 9],
    ["mastery_at in points", [[5, 9]], { policy: IF_MASTERED, at: 9 }, 7],
    ["blank, EX and MI are no attempts", [["", 6, "EX", "MI"]], { policy: REPLACE }, 6],
    ["no attempt", [["", "EX"]], {}, ""],
    ["no attempt, whatever was corrected", "", { policy: CREDIT_BACK, done: true }, ""],
    ["0 is an attempt", [[0, ""]], {}, 0],
    ["a bonus", [[6, 11]], {}, 11],
    ["7 of 9 stays 7", [[7, 3]], { outOf: 9 }, 7],
    ["a cap named by a level", [[5, 10]], { policy: table(["Retake cap", "Mastery"]) }, 8],
    [
      "a cap named by a level is at the cut in force",
      [[5, 10]],
      { policy: table(["Retake cap", "Mastery"]), at: "70 %" },
      7,
    ],
    [
      "a cap named by a level that the cut in force leaves unused",
      [[5, 10]],
      { policy: table(["Retake cap", "Exceeds mastery"]), at: "95 %" },
      9,
    ],
  ])("%s", (_, attempts, asked, expected) => {
    expect(recorded(attempts, asked)).toBe(expected);
  });

  test.each<[string, Argument, Asked, unknown]>([
    ["in points where one number is given", [[12, 18]], { outOf: 20, policy: MEAN }, 15],
    ["shares in points too", [["85%"]], { outOf: 20 }, 17],
    [
      "on the scale where each attempt has its own points",
      [[6, 18]],
      { outOf: [[10, 20]], policy: MEAN },
      75,
    ],
    ["on the scale where none are given", [[60, 90]], { outOf: "", policy: MEAN }, 75],
    ["on a rubric", [["N", "P", 4]], { outOf: "", policy: RUBRIC }, 4],
    ["points of a rubric's policy", [[5, 8]], { outOf: 10, policy: RUBRIC }, 8],
    ["never in points where the scale counts downwards", [[4, 2]], { outOf: 10, policy: GERMAN }, 2],
    ["points mean nothing there", [[4, 2]], { outOf: 0, policy: GERMAN }, 2],
    [
      "the mean of marks that count downwards",
      [[5, 2]],
      { outOf: "", policy: [...GERMAN, ["Retake rule", "mean"]] },
      3.5,
    ],
    ["a cap where 1 is best", [[5, 1]], { outOf: "", policy: [...GERMAN, ["Retake cap", 2]] }, 2],
  ])("its unit: %s", (_, attempts, asked, expected) => {
    expect(recorded(attempts, asked)).toBe(expected);
  });

  test.each<[Cell, unknown]>([
    ["", 6],
    ["  ", 6],
    [false, 6],
    [0, 6],
    ["no", 6],
    ["50 %", 7],
    ["50%", 7],
    [0.5, 7],
    [50, 7],
    ["0,5", 7],
    ["3/6", 7],
    ["3 of 6", 7],
    [true, 8],
    ["TRUE", 8],
    ["yes", 8],
    [1, 8],
    [100, 8],
    ["100 %", 8],
  ])("corrections_done %j gives back its part of half the lost credit", (done, expected) => {
    expect(recorded(6, { policy: CREDIT_BACK, done })).toBe(expected);
  });

  test.each<[Cell]>([
    ["most"],
    [-0.5],
    [101],
    ["120 %"],
    ["6 of 5"],
    ["3 of 0"],
    ["#N/A"],
    [new Date(2026, 2, 5)],
  ])("corrections_done %j is asked about, never guessed", (done) => {
    expect(recorded(6, { policy: CREDIT_BACK, done })).toBe(NO_SHARE);
  });

  test("corrections of each student stand in a column as tall as the attempts", () => {
    const done = [["50 %"], [""], ["most"], [true], [""]];
    const attempts = [[6], [6], [6], [6], [""]];
    expect(recorded(attempts, { policy: CREDIT_BACK, done })).toEqual([[7], [6], [NO_SHARE], [8]]);
  });

  test("where there is no attempt nothing is asked about corrections", () => {
    const done = [["most"], [""]];
    expect(
      recorded(
        [
          ["", "EX"],
          [6, ""],
        ],
        { policy: CREDIT_BACK, done },
      ),
    ).toEqual([[""], [6]]);
  });

  test("one share is for all", () => {
    expect(recorded([[6], [8]], { policy: CREDIT_BACK, done: "100 %" })).toEqual([[8], [9]]);
  });

  test("one row is one student, and a mark nobody can read is its own row's", () => {
    expect(
      recorded([
        [6, 9],
        ["see me", 8],
        ["", ""],
        [5, ""],
      ]),
    ).toEqual([[9], [UNREADABLE], [""], [5]]);
  });

  test.each<[string, Argument, Asked]>([
    ["a number", 6, { outOf: 0 }],
    ["a share, which needs no points to be read", "85%", { outOf: 0 }],
    ["negative points", "85%", { outOf: -10 }],
  ])("no points possible are asked about: %s", (_, attempts, asked) => {
    expect(recorded(attempts, asked)).toBe("Check: out of 0 points; type the points possible");
  });

  test.each<[string, () => unknown]>([
    ["corrections_done: give one share", () => recorded([[6], [7]], { done: [[1], [1], [1]] })],
    [
      "corrections_done: give one share",
      () =>
        recorded([[6], [7]], {
          done: [
            [1, 1],
            [1, 1],
          ],
        }),
    ],
    ["corrections_done: give one share", () => recorded([[6, 7]], { done: [[1, 1]] })],
    ["out_of: the row of points is 3 wide", () => recorded([[6, 7]], { outOf: [[10, 10, 10]] })],
    ["mastery_at: type a cut from 0 to 100", () => recorded(6, { at: 400 })],
    ["policy: type the name of a scoring method", () => recorded(6, { policy: "replace" })],
    ["Retake rule: type ", () => recorded(6, { policy: table(["Retake rule", "loudest"]) })],
    ["Retake cap: type a cut from 0 to 100", () => recorded(6, { policy: table(["Retake cap", 400]) })],
    ["Retake cap: type a cut from 0 to 100", () => recorded(6, { policy: table(["Retake cap", "Superb"]) })],
    [
      "Retake cap: on a scale that counts downwards",
      () => recorded(2, { policy: [...GERMAN, ["Retake cap", "80 %"]] }),
    ],
  ])("misuse is a sentence that names what is wrong: %s", (sentence, call) => {
    expect(call).toThrow(sentence);
  });
});

describe("MASTERY_CREDIT is all or nothing", () => {
  test.each<[string, Argument, Asked, unknown]>([
    ["mastered", [[6, 8]], { points: 5 }, 5],
    ["not yet", [[6, 7]], { points: 5 }, 0],
    ["not assessed is not 0", [["", "EX"]], { points: 5 }, ""],
    ["a zero is not yet", 0, { points: 5 }, 0],
    ["points as text", 8, { points: "2,5" }, 2.5],
    ["worth nothing", 8, { points: 0 }, 0],
    ["points left out: out_of", 8, {}, 10],
    ["points left out, each attempt with its own", [[8, 20]], { outOf: [[10, 20]] }, 1],
    ["points left out and none possible", 85, { outOf: "" }, 1],
    ["points left out, and out of nothing that can be", "85%", { outOf: 0 }, 1],
    ["the cut in points", 4, { points: 10, outOf: 5, at: "4 of 5" }, 10],
    ["another cut", 8, { points: 10, at: "90 %" }, 0],
    ["another method", [[9, 6]], { points: 10, policy: "latest" }, 0],
    ["more evidence needed is 0 for now", [[8, 9]], { points: 10, policy: "number of times" }, 0],
    ["enough evidence", [[8, 9, 8]], { points: 10, policy: "number of times" }, 10],
    ["where 1 is best", 2, { points: 10, outOf: "", policy: GERMAN }, 10],
    ["where 1 is best, not yet", 3, { points: 10, outOf: "", policy: GERMAN }, 0],
    ["the retake rule changes nothing", [[9, 6]], { points: 10, policy: REPLACE }, 10],
  ])("%s", (_, scores, asked, expected) => {
    expect(credit(scores, asked)).toBe(expected);
  });

  test("five lessons of the article it comes from: four mastered, one not", () => {
    const checks = [[2], [2], [2], [2], [1]];
    expect(credit(checks, { points: 10, outOf: 2, at: "2 of 2" })).toEqual([[10], [10], [10], [10], [0]]);
  });

  test("one row is one student, and a mark nobody can read is its own row's", () => {
    expect(credit([[8], [""], ["see me"], [7]], { points: 5 })).toEqual([[5], [""], [UNREADABLE], [0]]);
  });

  test.each<[string, Argument]>([
    ["negative", -5],
    ["text", "ten"],
    ["a box", true],
    ["a date", new Date(2026, 2, 5)],
    ["several", [[5, 5]]],
    ["not finite", Infinity],
  ])("points that are %s are refused in a sentence", (_, points) => {
    expect(() => credit(8, { points })).toThrow("points: type one number from 0 up");
  });
});
