import { chainsOf } from "../../../src/workbook/layout/chains";
import { parseTitle } from "../../../src/workbook/layout/title";

describe("a title's points and what it is a retake of", () => {
  test.each([
    ["Quiz 3", "Quiz 3", null, false],
    ["Quiz 3 (10)", "Quiz 3", 10, false],
    ["a1 [10.0]", "a1", 10, false],
    ["a1 [10,0]", "a1", 10, false],
    ["Quiz 3 [Total Pts: 10]", "Quiz 3", 10, false],
    ["Slopes /4", "Slopes", 4, false],
    ["Midterm 01 (157892)", "Midterm 01 (157892)", null, false],
    ["Quiz 3 retake", "Quiz 3", null, true],
    ["Quiz 3 (retake)", "Quiz 3", null, true],
    ["Quiz 3 RT", "Quiz 3", null, true],
    ["Linear functions redo 2025-11-03", "Linear functions 2025-11-03", null, true],
    ["Unit 1 › Retake", "Unit 1", null, true],
    ["Quiz 3 – Retake 2", "Quiz 3", null, true],
    ["Retake", "", null, true],
    ["Quiz 3 v2", "Quiz 3", null, true],
    ["Quiz 3 attempt 2 (20)", "Quiz 3", 20, true],
    ["Quiz 3 attempt 1", "Quiz 3", null, false],
    ["Reassessment LT 2", "LT 2", null, true],
  ])("%s", (text, base, outOf, retake) => {
    expect(parseTitle(text)).toMatchObject({ base, outOf, retake });
  });
});

describe("retakes stand behind their originals", () => {
  test.each([
    [
      ["Quiz 1", "Quiz 1 retake", "Quiz 2"],
      [
        ["Quiz 1", [0, 1]],
        ["Quiz 2", [2]],
      ],
    ],
    [
      ["LT 1 Slopes", "LT 2 Lines", "LT 1 retake"],
      [
        ["LT 1 Slopes", [0, 2]],
        ["LT 2 Lines", [1]],
      ],
    ],
    [
      ["Slopes", "Retake", "Lines", "Retake"],
      [
        ["Slopes", [0, 1]],
        ["Lines", [2, 3]],
      ],
    ],
    [["Quiz attempt 1", "Quiz attempt 2"], [["Quiz", [0, 1]]]],
    [
      ["LT 1 a", "LT 1 b", "LT 1 retake"],
      [
        ["LT 1 a", [0]],
        ["LT 1 b", [1]],
        ["LT 1", [2]],
      ],
    ],
  ])("%p", (titles, expected) => {
    const chains = chainsOf(titles.map(parseTitle));
    expect(chains.map(({ name, members }) => [name, members])).toEqual(expected);
  });
});
