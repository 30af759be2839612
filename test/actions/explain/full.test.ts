import { labelOf } from "../../../src/actions/explain/attempts";
import type { ResultEntry } from "../../../src/workbook/gradebook/classBook";
import { explained, situation, SLOPE, type Situation } from "./makers";

const TALK = { name: "Talk", standard: "6.1", kind: "observation", outOf: 10, given: "2025-11-20" };
const HOMEWORK = { name: "Homework", standard: "6.1", kind: "practice", outOf: 10, given: "2025-11-06" };
const THIRD = { ...SLOPE[1]!, name: "Slope 3", form: "C", given: "2025-11-21" };
const FIRST =
  "Slope (summative, weight 1): 1st attempt, form A, 4 Nov: 2 of 4 = 50; 2nd attempt, form B, 14 Nov: 4 of 4 = 100. The best attempt counts: 100, the 2nd.";

const full = (about: Situation) => explained({ line: null, ...about }).full.split("\n");

test("the full explanation: who, the scale, the assessments with their attempts, how they were judged", () => {
  expect(full({ columns: [...SLOPE, HOMEWORK, TALK], marks: [2, 4, 3, 5] })).toEqual([
    "Lee, Ana, Slope (6.1): Exceeds mastery.",
    "Scale of 100.",
    FIRST,
    "Homework (practice, shown only): 1st attempt, 6 Nov: 3 of 10 = 30. It does not count: practice has weight 0.",
    "Talk (observation, weight 1): 1st attempt, 20 Nov: 5 of 10 = 50.",
    "Scoring method: highest. The best counts: 100, number 1 of 2.",
    "Mastery starts at 80; 100 reaches it.",
    "Level: Exceeds mastery (from 90), by the 2nd attempt of Slope.",
    "But newest: 50 %, look again.",
  ]);
});

describe("each assessment says what it is and as what it counts", () => {
  test.each<[string, Situation, string]>([
    [
      "under replace the latest",
      { policy: [["Retake rule", "replace"]], marks: [4, 2] },
      "Slope (summative, weight 1): 1st attempt, form A, 4 Nov: 4 of 4 = 100; 2nd attempt, form B, 14 Nov: 2 of 4 = 50. The latest attempt counts, as a retake replaces what was before: 50, the 2nd.",
    ],
    [
      "under replace the latest of equals, too",
      { policy: [["Retake rule", "replace"]], marks: [3, 3] },
      "Slope (summative, weight 1): 1st attempt, form A, 4 Nov: 3 of 4 = 75; 2nd attempt, form B, 14 Nov: 3 of 4 = 75. The latest attempt counts, as a retake replaces what was before: 75, the 2nd.",
    ],
    [
      "a make-up",
      { marks: ["MI", 3] },
      "Slope (summative, weight 1): 4 Nov: MI is still owed and does not count; 1st attempt, make-up, form B, 14 Nov: 3 of 4 = 75.",
    ],
    [
      "only the first attempt is a make-up",
      { columns: [...SLOPE, THIRD], marks: ["MI", 2, 3] },
      "Slope (summative, weight 1): 4 Nov: MI is still owed and does not count; 1st attempt, make-up, form B, 14 Nov: 2 of 4 = 50; 2nd attempt, form C, 21 Nov: 3 of 4 = 75. The best attempt counts: 75, the 2nd.",
    ],
    ["excused", { marks: ["EX"] }, "Slope (summative, weight 1): 4 Nov: EX is excused and does not count."],
    [
      "unreadable",
      { marks: ["??"] },
      'Slope (summative, weight 1): 4 Nov: cannot be read: "??" is no score; type a number, or list it in the policy as a Mark.',
    ],
    [
      "shown only by its own line in Assessments",
      { columns: [{ ...SLOPE[0]!, counts: "shown" }] },
      "Slope (summative, shown only): 1st attempt, form A, 4 Nov: 2 of 4 = 50. It does not count: it is to be shown only.",
    ],
    [
      "undated and without a form",
      { columns: [{ name: "Slope", standard: "6.1", outOf: 4 }] },
      "Slope (summative, weight 1): 1st attempt: 2 of 4 = 50.",
    ],
    [
      "a weight of its own",
      { columns: [{ name: "Slope", standard: "6.1", outOf: 4, counts: 2 }] },
      "Slope (summative, weight 2): 1st attempt: 2 of 4 = 50.",
    ],
  ])("%s", (_, about, line) => {
    expect(full(about)).toContain(line);
    expect(explained({ line: null, ...about }).evidence).toEqual([line]);
  });
});

test("of several attempts under one name, as in a long list, only the first is on the form written there", () => {
  const { standard } = situation();
  const entry = (day: string): ResultEntry => ({
    ...{ sitting: 0, typed: 2, mark: 2, value: 50, problem: null },
    ...{ day, row: 2, column: 2 },
  });
  const entries = [entry("2025-11-04"), entry("2025-11-10")];
  const counted = { chain: standard.chains[0]!, result: { entries, value: 50 } };
  expect(entries.map((one) => labelOf(one, counted))).toEqual([
    "1st attempt, form A, 4 Nov",
    "2nd attempt, 10 Nov",
  ]);
});

describe("how it was judged", () => {
  const talk = { columns: [...SLOPE, TALK], marks: [2, 4, 5] };
  test.each<[string, Situation, string, string]>([
    [
      "kinds with their weights",
      {
        ...talk,
        policy: [
          ["Scoring method", "mean"],
          ["Observation counts", "30 %"],
        ],
      },
      "Mastery",
      "Scoring method: mean. The mean by weight counts: summative 100, observation 50; (1 × 100 + 0.3 × 50) ÷ 1.3 = 88.4615. Rounded to 2 decimals: 88.46. Mastery starts at 80; 88.46 reaches it. Level: Mastery.",
    ],
    [
      "the assessments left out by name",
      {
        ...talk,
        policy: [
          ["Scoring method", "latest"],
          ["Recent scores", 1],
        ],
      },
      "Not yet",
      "Recent scores: 1, so the 2nd attempt of Slope is left out. Scoring method: latest. The newest counts: 50. Mastery starts at 80; 50 is not there yet. Level: Not yet, by Talk.",
    ],
    [
      "kinds needed",
      { marks: [4], policy: [["Kinds of evidence needed", 2]] },
      "More evidence (1 of 2 kinds)",
      "Scoring method: highest. The best counts: 100. Mastery starts at 80; 100 reaches it. Level: More evidence (1 of 2 kinds). Kinds of evidence needed: 2; there: 1 (summative).",
    ],
    [
      "an own cut, without a word why",
      { exceptions: [{ What: "own criterion", Value: "50 %", "Private note": "secret" }] },
      "Mastery",
      "Scoring method: highest. The best counts: 50. Mastery starts at 50 (own cut); 50 reaches it. Level: Mastery.",
    ],
    [
      "a level set by hand",
      { exceptions: [{ What: "level by hand", Value: "Mastery" }] },
      "Mastery (set by hand)",
      "The level was set by hand, so the marks do not decide it; by them it would be: Not yet.",
    ],
    [
      "of two levels by hand the lower row holds",
      {
        exceptions: [
          { What: "level by hand", Value: "Great" },
          { What: "level by hand", Value: "Approaching" },
        ],
      },
      "Approaching (set by hand)",
      "The level was set by hand, so the marks do not decide it; by them it would be: Not yet.",
    ],
    [
      "a level by hand that names none says nothing",
      { exceptions: [{ What: "level by hand", Value: "Great" }] },
      "Not yet",
      "Scoring method: highest. The best counts: 50. Mastery starts at 80; 50 is not there yet. Level: Not yet.",
    ],
    [
      "excused by an exception",
      { exceptions: [{ What: "excused" }] },
      "not assessed (excused)",
      "Excused here, so what is there does not count.",
    ],
    [
      "unreadable",
      { marks: ["??", 4] },
      "Check",
      "A mark cannot be read, so nobody knows the level; correct it in the gradebook.",
    ],
    [
      "only work that is shown",
      { columns: [{ ...HOMEWORK, kind: "formative" }], marks: [6] },
      "not assessed",
      "Nothing that counts has a score yet. The newest result that is only shown: 60 %.",
    ],
  ])("%s", (_, about, level, judged) => {
    const lines = full(about);
    expect(lines[0]).toBe(`Lee, Ana, Slope (6.1): ${level}.`);
    expect(lines.join(" ").slice(-judged.length)).toBe(judged);
    expect(lines.join()).not.toContain("secret");
  });

  test("nothing there at all is said in one line more", () => {
    expect(full({ marks: [""] })).toEqual([
      "Lee, Ana, Slope (6.1): not assessed.",
      "Nothing that counts has a score yet.",
    ]);
  });
});

describe("what is recorded stands beside what was attained, where both differ", () => {
  const attained = "Exceeds mastery (100 on the 2nd attempt); recorded";
  const rule = (name: string, cap = "") => [
    ["Retake rule", name],
    ["Retake cap", cap],
  ];
  test.each<[string, Situation, string]>([
    [
      "a cap",
      { policy: rule("highest", "75 %") },
      `${attained} 75 (3 of 4) under the school's rule: the better one is recorded, and a retake as 75 at best.`,
    ],
    [
      "replace under a cap",
      { policy: rule("replace", "75 %") },
      `${attained} 75 (3 of 4) under the school's rule: the latest one is recorded, and a retake as 75 at best.`,
    ],
    [
      "mean",
      { policy: rule("mean") },
      `${attained} 75 (3 of 4) under the school's rule: the mean of all is recorded, (50 + 100) ÷ 2 = 75.`,
    ],
    [
      "mean if mastered, mastered, under a cap",
      { policy: rule("mean if mastered", "90") },
      `${attained} 70 (2.8 of 4) under the school's rule: a retake reached mastery, so the mean of the original and the best retake is recorded, (50 + 90) ÷ 2 = 70, and a retake as 90 at best.`,
    ],
    [
      "mean if mastered, the best of the retakes",
      { policy: rule("mean if mastered"), columns: [...SLOPE, THIRD], marks: [2, 4, 3] },
      `${attained} 75 (3 of 4) under the school's rule: a retake reached mastery, so the mean of the original and the best retake is recorded, (50 + 100) ÷ 2 = 75.`,
    ],
    [
      "mean if mastered, not mastered, under a cap",
      { policy: rule("mean if mastered", "60"), marks: [2, 3] },
      "Approaching (75 on the 2nd attempt); recorded 60 (2.4 of 4) under the school's rule: no retake reached mastery, so the better one is recorded, and a retake as 60 at best.",
    ],
    [
      "a retake worth 85 % of its score, under a cap",
      { policy: [...rule("highest", "80"), ["Retake worth", "85 %"]] },
      `${attained} 80 (3.2 of 4) under the school's rule: the better one is recorded, a retake with 85 % of its score, and a retake as 80 at best.`,
    ],
    [
      "credit back under a cap",
      { policy: rule("credit back", "70"), marks: [2], line: {}, corrections: 1 },
      "Not yet (50 on the 1st attempt); recorded 70 (2.8 of 4) under the school's rule: the original with credit back, 50 + 50 % × (100 − 50) × 100 % of the corrections, 70 at best.",
    ],
    [
      "credit back for half of the corrections",
      { policy: rule("credit back"), marks: [2], line: {}, corrections: 0.5 },
      "Not yet (50 on the 1st attempt); recorded 62.5 (2.5 of 4) under the school's rule: the original with credit back, 50 + 50 % × (100 − 50) × 50 % of the corrections.",
    ],
  ])("%s", (_, about, said) => {
    expect(full({ marks: [2, 4], ...about }).join("\n")).toContain(said);
  });
  test.each<[string, Situation]>([
    ["a cap that is not reached", { policy: rule("highest", "75 %"), marks: [2, 3] }],
    ["no retake", { policy: rule("mean"), marks: [3] }],
    ["a retake that is no better", { policy: rule("highest", "50 %"), marks: [4, 3] }],
    [
      "corrections of another assessment",
      {
        policy: rule("credit back"),
        columns: [SLOPE[0]!, TALK],
        marks: ["", 5],
        line: {},
        corrections: 1,
      },
    ],
    [
      "a difference below two decimals",
      {
        policy: rule("mean"),
        columns: [...SLOPE, THIRD].map((column) => ({ ...column, outOf: 9 })),
        marks: [1, 1, 1],
      },
    ],
    ["the rule of most schools", { marks: [2, 4] }],
  ])("nothing is said where they agree: %s", (_, about) => {
    expect(full(about).join()).not.toContain("recorded");
  });
});
