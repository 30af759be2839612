/** The numbers that docs/differences.md gives as ours, where another system has another. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Cell } from "../../src/workbook/cell";
import { findProject } from "../project";
import { level, rubricOf, score } from "./asked";

const PAGE = readFileSync(path.join(findProject(), "docs/differences.md"), "utf8");
const by = (method: string, ...rows: Cell[][]) => ({
  policy: rubricOf(4, ["Scoring method", method], ...rows),
});
const outOf5 = (method: string) => ({ policy: rubricOf(5, ["Scoring method", method]) });

test.each<[string, Cell[], Parameters<typeof score>[1], number, string]>([
  ["a score of 0 makes no curve", [0, 2, 3, 3.5], by("power law"), 2.13, "0, 2, 3, 3.5: ours 2.13"],
  ["falling scores", [4, 3, 2, 1], by("power law"), 1.28, "4, 3, 2, 1: ours 1.28"],
  ["a curve above the scale", [1, 3, 4], by("power law"), 4, "the curve is at 4.39, ours 4"],
  ["a tie of the mode", [4, 4, 3, 3], by("mode"), 4, "4, 4, 3, 3: ours 4"],
  ["decaying", [1, 2, 3, 4, 5], outOf5("decaying average"), 4.47, "decaying 4.47"],
  ["latest-weighted", [1, 2, 3, 4, 5], outOf5("latest-weighted average"), 4.13, "latest-weighted 4.13"],
  ["newest by date", [5, 5, 4.5], outOf5("latest-weighted average"), 4.68, "ours 4.68"],
  ["points not pooled", [8, 100], { outOf: [[10, 100]], policy: "mean" }, 90, "8 of 10 and 100 of 100: 90"],
])("%s: %j", (_, scores, asked, value, said) => {
  expect(score(scores, asked)).toBe(value);
  expect(PAGE).toContain(said);
});

test("a success by rounding: 2.996 at a mastery of 3", () => {
  expect(level([2.996], by("number of times", ["Successes needed", 1]))).toBe("Mastery");
  expect(PAGE).toContain("2.996 at a mastery of 3");
});

test("too few successes: a level where the newest is below mastery, else what is missing", () => {
  const three = by("number of times", ["Successes needed", 3]);
  expect(level([3, 4, 1], three)).toBe("Not yet");
  expect(level([3, 1, 4], three)).toBe("More evidence (2 of 3)");
});
