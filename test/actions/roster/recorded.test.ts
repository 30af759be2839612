import type { Cell } from "../../../src/workbook/cell";
import type { BooksPlan, ColumnPlan } from "../booksMaker";
import { build, lineOf, seen, type, workbook } from "./makers";

const QUIZ: ColumnPlan = { name: "Quiz 1", standard: "LF.1", given: "2025-11-03", returned: "2025-11-05" };
const RETAKE: ColumnPlan = { name: "Quiz 1 R", standard: "LF.1", retakeOf: "Quiz 1", given: "2025-11-12" };

/** One class with Ana alone in it, on a policy. */
function ana(marks: readonly Cell[], policy: readonly Cell[][] = [], more: Partial<ColumnPlan>[] = []) {
  const columns = [QUIZ, RETAKE].map((column, at) => ({ ...column, ...more[at] })).slice(0, marks.length);
  return workbook({ policy, classes: [{ columns, students: [["Ana", ...marks]] }] } satisfies BooksPlan);
}
const MEAN = [["Retake rule", "mean"]];
const REPLACE = [["Retake rule", "replace"]];
const CREDIT_BACK = [["Retake rule", "credit back"]];
const GERMAN = [
  ["Scores are out of", 6],
  ["Best is", "lowest"],
  ["Mastery at", 2.5],
];

const reason = "not yet at 80 %; still to do: Corrective done, Skill check passed";
const under = (score: string) => `${reason}; recorded ${score} under the school's rule`;

describe("the recorded score stands beside level and best attempt", () => {
  test.each<[string, Cell[], Cell[][], string[]]>([
    ["nothing is said where it is the best attempt", [40, 70], [], ["Approaching", "70", reason]],
    ["nothing is said of one attempt under a rule", [40], MEAN, ["Not yet", "40", reason]],
    ["the mean", [40, 70], MEAN, ["Approaching", "55", under("55")]],
    ["the mean of equal attempts", [70, 70], MEAN, ["Approaching", "70", reason]],
    ["replaced by a lower one", [70, 40], REPLACE, ["Not yet", "40", under("40")]],
    ["a cap", [40, 75], [["Retake cap", "60 %"]], ["Approaching", "60", under("60")]],
    ["a cap that caps nothing", [40, 55], [["Retake cap", "60 %"]], ["Not yet", "55", reason]],
    [
      "as typed, where it is the best attempt",
      [40, "55*"],
      [["Retake cap", "60 %"]],
      ["Not yet", "55*", reason],
    ],
    [
      "a cap that means nothing on the scale caps nothing",
      [40, 75],
      [["Retake cap", 400]],
      ["Approaching", "75", reason],
    ],
  ])("%s", (_, marks, policy, [level, score, why]) => {
    const { after } = build(ana(marks, policy));
    expect(seen(after, "Level", "Recorded", "Reason")).toEqual([[level, score, why]]);
  });

  test("in the points of the original, whatever the retake is out of", () => {
    const { after } = build(ana([4, 15], [], [{ outOf: 10 }, { outOf: 20 }]));
    expect(seen(after, "Score", "Recorded", "Reason")).toEqual([["15", "7.5", reason]]);
    const mean = build(ana([4, 15], MEAN, [{ outOf: 10 }, { outOf: 20 }]));
    expect(seen(mean.after, "Recorded", "Reason")).toEqual([["5.75", under("5.75")]]);
  });

  test("a cap named by a level is at the student's own cut", () => {
    const exceptions = [{ Student: "Ana", What: "own criterion", Value: "90 %" }];
    const policy = [["Retake cap", "Mastery"]];
    const classes = [{ columns: [QUIZ, RETAKE], students: [["Ana", 40, 85]] }];
    expect(seen(build(workbook({ policy, classes, exceptions })).after, "Recorded")).toEqual([["85"]]);
  });

  test("on a scale that counts downwards", () => {
    const { after } = build(ana([5, 4], [...GERMAN, ...MEAN], [{ outOf: "" }, { outOf: "" }]));
    expect(seen(after, "Recorded")).toEqual([["4.5"]]);
    expect(lineOf(after, "Ana")["Reason"]).toMatch(/; recorded 4\.5 under the school's rule$/);
  });

  test("a mark nobody can read leaves it open", () => {
    const { after } = build(ana([40, "see me"], MEAN));
    expect(seen(after, "Level", "Score", "Recorded")).toEqual([["Check", "40", "Check"]]);
    expect(lineOf(after, "Ana")["Reason"]).not.toContain("recorded");
  });
});

describe("under credit back", () => {
  const corrected = (done: Cell) =>
    build(type(build(ana([40], CREDIT_BACK)).after, {}, { "Corrections done": done }));

  test.each<[Cell, string, string]>([
    ["", "40", reason],
    ["50 %", "55", under("55")],
    ["3 of 5", "58", under("58")],
    [true, "70", under("70")],
  ])("corrections done (%j) are recorded, with the reason", (done, score, why) => {
    expect(seen(corrected(done).after, "Recorded", "Reason")).toEqual([[score, why]]);
  });

  test("what is no share is asked about and taken for nothing", () => {
    expect(seen(corrected("most of it").after, "Recorded", "Reason")).toEqual([
      ["Check: Corrections done is no share; type 50 %, 3 of 5 or TRUE", reason],
    ]);
  });

  test("other rules look at no corrections", () => {
    const typed = type(build(ana([40, 60], MEAN)).after, {}, { "Corrections done": "most of it" });
    expect(seen(build(typed).after, "Recorded")).toEqual([["50"]]);
  });
});

test("a student who mastered it is on no list, however it is recorded", () => {
  expect(seen(build(ana([40, 90], MEAN)).after, "Student")).toEqual([]);
});
