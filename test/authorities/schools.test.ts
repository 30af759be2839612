/**
 * The schools and handbooks this add-on was made for.
 * [report] a report on how three Kentucky high schools implement mastery learning: its table of what counts as mastery
 * [guide] "Mastery Learning: What It Is and How to Implement It Without Chaos"
 * [reassess] a teacher's reassessment system: "the reassessment grade will replace the previous score if it is higher"
 * [wiki] Mastery Wiki, "Students have multiple opportunities": three at-bats
 * [credit] "How to Set Up Mastery-Based Grading in Your Classroom", Cult of Pedagogy 2021
 */
import { policyTableOf } from "../../src/actions/setup/setupRow";
import { presetOf, type PresetId } from "../../src/actions/setup/presets";
import { MASTERY_CREDIT, RECORDED_SCORE } from "../../src/functions";
import type { Argument } from "../../src/workbook/arguments";
import type { Cell } from "../../src/workbook/cell";
import { level, score } from "./asked";

const preset = (id: PresetId) => policyTableOf(presetOf(id).rows);

describe("[report] what counts as mastery", () => {
  test.each<[string, PresetId, number, string]>([
    ["exceeds from 90 %", "eightyNinety", 90, "Exceeds mastery"],
    ["mastery below 90 %", "eightyNinety", 89.99, "Mastery"],
    ["mastery from 80 %", "eightyNinety", 80, "Mastery"],
    ["below 80 % not yet", "eightyNinety", 79.99, "Not yet"],
    ["exceeding is an A", "letters", 95, "A"],
    ["mastery is a B", "letters", 85, "B"],
    ["not yet is a C", "letters", 60, "C"],
    ["mastery from 90 %", "ninety", 90, "Mastery"],
    ["89.99 is not 90", "ninety", 89.99, "Approaching"],
  ])("%s", (_, id, points, name) => {
    expect(level([points], { outOf: 100, policy: preset(id) })).toBe(name);
  });

  test.each<[string, Argument, string]>([
    ["sufficient for some teachers", "3 of 5", "Mastery"],
    ["below the school's 80 %", "80 %", "Approaching"],
    ["the lowest the report's sources recommend", "75 %", "Approaching"],
  ])("three of five questions on a target are %s (%s): %s", (_, masteryAt, name) => {
    expect(level([3], { outOf: 5, masteryAt })).toBe(name);
  });
});

describe("[guide] 90 % on a quiz of ten questions", () => {
  test.each([
    [9, "Mastery"],
    [8, "Approaching"],
    [10, "Mastery"],
  ])("%p of 10: %s", (points, name) => {
    expect(level([points], { outOf: 10, masteryAt: "90 %", policy: preset("ninety") })).toBe(name);
  });
});

describe("[wiki] three at-bats", () => {
  const at = (needed: number): Argument => [
    ["Mastery at", "80 %"],
    ["Scoring method", "number of times"],
    ["Successes needed", needed],
  ];
  test.each<[Cell[], number, string, number | ""]>([
    [[9], 3, "More evidence (1 of 3)", ""],
    [[9, 6, 8], 3, "More evidence (2 of 3)", ""],
    [[9, 6, 8, 10], 3, "Exceeds mastery", 90],
    [[9, 8, 5], 3, "Not yet", ""],
    [[9, 6, 8], 2, "Mastery", 85],
  ])("%j, %p needed: %s", (scores, needed, name, value) => {
    expect(level(scores, { outOf: 10, policy: at(needed) })).toBe(name);
    expect(score(scores, { outOf: 10, policy: at(needed) })).toBe(value);
  });
});

describe("[reassess] a retake replaces if it is higher; neither averaged nor capped", () => {
  test.each<[string, number[], Cell[][], number]>([
    ["a higher retake", [62, 95], [], 95],
    ["a lower retake takes nothing away", [85, 70], [], 85],
    ["the third attempt counts in full", [50, 70, 100], [], 100],
    ["what it advises against: averaging", [62, 95], [["Retake rule", "mean"]], 78.5],
    ["what it advises against: a cap of 85 %", [62, 95], [["Retake cap", "85 %"]], 85],
  ])("%s: %j", (_, attempts, rows, recorded) => {
    expect(RECORDED_SCORE([attempts], 100, "", [["Revision", 1], ...rows], "")).toBe(recorded);
  });
});

describe("[credit] full credit for mastery, else none: a mastery check of 2 points", () => {
  test.each<[Cell, number | ""]>([
    [2, 2],
    [1, 0],
    ["", ""],
  ])("%p of 2 is worth %p", (earned, worth) => {
    expect(MASTERY_CREDIT(earned, 2, 2, "", "")).toBe(worth);
  });

  test("four of five lessons mastered are 80 %, 41 of 50 on the unit test are 82 %", () => {
    expect(score([4], { outOf: 5 })).toBe(80);
    expect(score([41], { outOf: 50 })).toBe(82);
  });
});
