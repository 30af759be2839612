/**
 * Other standards-based gradebooks, by the examples of their help pages.
 * [TeacherEase] "What are the standards-based grading scale grade calculation modes?"
 * [Educate] "How Educate Calculates Standards-Based Grading"
 * [Otus] "Decaying Average Mastery Setting": previous × 0.35 + most recent × 0.65
 * [JumpRope] "Rolling Average 75" as a middle school describes it to families
 * [Campus] Columbus City Schools on Infinite Campus, "Use Scores Percent Value"
 */
import { rubricOf, score } from "./asked";

const by = (method: string, weight = "65 %") => ({
  policy: rubricOf(4, ["Scoring method", method], ["Weight of the newest score", weight]),
});

test.each<[string, string, number[], number]>([
  ["[TeacherEase] the middle one", "median", [4, 4, 3, 3, 3, 2, 2, 2, 1], 3],
  ["[TeacherEase] the middle one of seven", "median", [4, 3, 3, 2, 2, 2, 1], 2],
  ["[TeacherEase] of an even number the mean of the middle two", "median", [4, 3, 2, 1], 2.5],
  ["[Educate] the most frequent", "mode", [1, 2, 3, 3, 4], 3],
  ["[Educate] 14 ÷ 4", "mean", [4, 3, 3, 4], 3.5],
  ["[Otus] 0.35 × 2 + 0.65 × 4", "decaying average", [2, 4], 3.3],
])("%s: %s of %j is %p", (_, method, scores, value) => {
  expect(score(scores, by(method))).toBe(value);
});

test.each([
  ["one score is itself", [2], 2],
  ["the newest is 75 %, the other 25 %", [2, 4], 3.5],
  ["of three the newest is 75 %, what two came to 25 %", [2, 4, 3], 3.13],
])("[JumpRope] Rolling Average 75: %s", (_, scores, value) => {
  expect(score(scores, by("decaying average", "75 %"))).toBe(value);
});

test("[Campus] by percent value 8 of 10 and 100 of 100 are 90 %", () => {
  expect(score([8, 100], { outOf: [[10, 100]], policy: "mean" })).toBe(90);
});
