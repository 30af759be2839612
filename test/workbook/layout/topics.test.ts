import { recognised } from "./tables";

const standards = (text: string, merges: string[]) => {
  const { class: found } = recognised(text, merges);
  return found?.orientation === "wide" ? found.assessments.map(({ standard }) => standard) : null;
};

const UNDER = (group: string, titles: string) => `
 | ${group} | | | Lines |
Student | ${titles} | Quiz | Test
Ana Lee | 5 | 7 | 3 | 8 | 4
Bo Park | 8 | 2 | 9 | 5 | 7`;

describe("a heading over several assessments is their standard", () => {
  test.each([
    ["a topic over tasks", "Slope", "Quiz 1 | Quiz 2 | Test", ["Slope", "Slope", "Slope", "Lines", "Lines"]],
    ["a part of the year", "Quarter 2", "Quiz 1 | Quiz 2 | Test", [null, null, null, "Lines", "Lines"]],
    ["a weight", "Prelim (15%)", "Quiz 1 | Quiz 2 | Test", [null, null, null, "Lines", "Lines"]],
    [
      "over one score and its retakes",
      "Slope",
      "Score | Retake 1 | Retake 2",
      [null, null, null, "Lines", "Lines"],
    ],
    ["over topics of their own", "Slope", "Rise | Run | Graphs", [null, null, null, "Lines", "Lines"]],
  ])("%s", (_, group, titles, expected) => {
    expect(standards(UNDER(group, titles), ["B1:D1", "E1:F1"])).toEqual(expected);
  });
});

test.each([
  ["F.IF.1 (9/10)", "F.IF.1"],
  ["Quiz 3 (LT1 & LT2)", "LT1 & LT2"],
  ["Quiz 3 (LT2)", "LT2"],
  ["Quiz 3", null],
])("%s states the standard %s", (title, standard) => {
  expect(standards(`Student | ${title} | Other\nAna Lee | 5 | 7\nBo Park | 8 | 6`, [])?.[0]).toBe(standard);
});
