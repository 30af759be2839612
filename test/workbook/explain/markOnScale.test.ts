import type { Mark } from "../../../src/mastery/mark";
import type { Scale } from "../../../src/mastery/scale";
import type { Cell } from "../../../src/workbook/cell";
import { markOnScale, notCounted } from "../../../src/workbook/explain/markOnScale";
import { valueWords } from "../../../src/workbook/explain/lookAgain";
import { written } from "../../../src/workbook/explain/words";
import { ordinalWord } from "../../../src/workbook/words";
import { writtenOut } from "../../../src/workbook/explain/writtenOut";
import { germanMarks, percentScale, rubric } from "../../mastery/makers";

const PERCENT = percentScale();
const RUBRIC = rubric();
const level: Mark = { kind: "level", name: "Mastery", sign: 0 };

describe("a mark says what it is on the scale, so that it can be calculated by hand", () => {
  test.each<[string, Cell, Mark, number | null, number, Scale, string]>([
    ["points", 8, 8, 10, 80, PERCENT, "8 of 10 = 80"],
    ["what a formula makes of 0.3", 0.1 + 0.2, 0.1 + 0.2, 1, 30, PERCENT, "0.3 of 1 = 30"],
    ["four places, so that it comes out", 8, 8, 9, 800 / 9, PERCENT, "8 of 9 = 88.8889"],
    ["a number that is its own value", 85, 85, null, 85, PERCENT, "85"],
    ["a share", 0.85, 0.85, null, 85, PERCENT, "0.85 = 85"],
    ["a cell shown as percent", 0.85, { kind: "share", share: 0.85 }, 20, 85, PERCENT, "85% = 85"],
    [
      "its own points",
      "7/8",
      { kind: "score", earned: 7, outOf: 8, tag: "" },
      10,
      87.5,
      PERCENT,
      "7/8 = 87.5",
    ],
    [
      "a letter behind it",
      "8R",
      { kind: "score", earned: 8, outOf: null, tag: "R" },
      10,
      80,
      PERCENT,
      "8R of 10 = 80",
    ],
    [
      "a decimal comma",
      "7,5",
      { kind: "commaScore", earned: 7.5, parts: [7, 5], typed: "7,5" },
      10,
      75,
      PERCENT,
      "7,5 of 10 = 75",
    ],
    ["other points than the column's, which a row of a long list may have", 4, 4, 10, 80, PERCENT, "4 = 80"],
    ["a tick", true, { kind: "tick" }, 10, 100, PERCENT, "✓ = 100"],
    ["a level on percents", "Mastery", level, null, 85, PERCENT, "Mastery = 85 (the middle of that level)"],
    ["a level on a rubric", "Mastery", level, null, 3, RUBRIC, "Mastery = 3"],
    ["a level with a sign", "Mastery+", { ...level, sign: 1 }, null, 88, PERCENT, "Mastery+ = 88"],
    [
      "a code that is the lowest",
      "NHI",
      { kind: "lowest" },
      10,
      0,
      PERCENT,
      "NHI = 0 (a Mark of the policy)",
    ],
    [
      "a code with a value",
      "H",
      { kind: "value", value: 50 },
      10,
      50,
      PERCENT,
      "H = 50 (a Mark of the policy)",
    ],
    ["a bonus", 12, 12, 10, 120, PERCENT, "12 of 10 = 120 (with bonus)"],
    ["points mean nothing where the scale counts downwards", 2, 2, 6, 2, germanMarks(), "2"],
  ])("%s", (_, typed, mark, outOf, value, scale, said) => {
    expect(markOnScale({ typed, mark, outOf }, value, scale)).toBe(said);
  });
});

test.each<[Cell, Mark, string]>([
  ["EX", { kind: "excused" }, "EX is excused and does not count"],
  ["MI", { kind: "owed" }, "MI is still owed and does not count"],
  ["-", { kind: "blank" }, '"-" is blank and does not count'],
  [false, { kind: "blank" }, '"✗" is blank and does not count'],
])("what is no attempt is named with the reason why it does not count: %s", (typed, mark, said) => {
  expect(notCounted({ typed, mark })).toBe(said);
});

test.each<[number, Scale, string]>([
  [40, PERCENT, "40 %"],
  [200 / 3, PERCENT, "66.67 %"],
  [2, RUBRIC, "2 of 4"],
  [3.5, germanMarks(), "3.5"],
])("%s is told with its scale", (value, scale, said) => {
  expect(valueWords(value, scale)).toBe(said);
});

test("of a long list the first six and the last six are written out, and how many are not", () => {
  const list = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
  expect(writtenOut(list(12), String)).toHaveLength(12);
  expect(writtenOut(list(14), String).join(" ")).toBe("1 2 3 4 5 6 … 2 more … 9 10 11 12 13 14");
});

test.each([
  [1, "1st"],
  [2, "2nd"],
  [3, "3rd"],
  [4, "4th"],
  [11, "11th"],
  [13, "13th"],
  [22, "22nd"],
  [112, "112th"],
])("%s is the %s", (n, said) => {
  expect(ordinalWord(n)).toBe(said);
});

test.each([
  [3.175, "3.175"],
  [2.9999999999999982, "3"],
  [200 / 3, "66.6667"],
  [80, "80"],
])("%s is written as %s in a calculation", (value, said) => {
  expect(written(value)).toBe(said);
});
