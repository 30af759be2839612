import fc from "fast-check";
import {
  compare,
  fullMarks,
  isMastery,
  levelOf,
  levelsUnder,
  levelValue,
  masteryIndex,
  worst,
} from "../../src/mastery/scale";
import { germanMarks, level, percentScale, rubric } from "./makers";

describe("of two values one is better", () => {
  test.each([
    ["the larger", percentScale(), 80, 79, 1],
    ["not the smaller", percentScale(), 79, 80, -1],
    ["neither when both round alike", percentScale(), 79.995, 80, 0],
    ["the smaller where it counts downwards", germanMarks(), 1, 2, 1],
    ["not the larger there", germanMarks(), 2, 1, -1],
    ["neither there when both round alike", germanMarks(), 2.4999999, 2.5, 0],
  ])("%s", (_, scale, one, other, expected) => {
    expect(compare(scale, one, other)).toBe(expected);
  });
});

test("nobody is below 0, or above 6 where it counts downwards; full marks are the maximum, or 1 there", () => {
  expect([worst(percentScale()), fullMarks(percentScale())]).toEqual([0, 100]);
  expect([worst(germanMarks()), fullMarks(germanMarks())]).toEqual([6, 1]);
});

describe("the levels under a criterion", () => {
  test.each([
    [80, ["Exceeds 90", "Mastery 80", "Approaching 60", "Not yet 0"]],
    [90, ["Mastery 90", "Approaching 60", "Not yet 0"]],
    [95, ["Mastery 95", "Approaching 60", "Not yet 0"]],
    [60, ["Exceeds 90", "Mastery 60", "Not yet 0"]],
    [50, ["Exceeds 90", "Mastery 50", "Not yet 0"]],
    [0, ["Exceeds 90", "Mastery 0"]],
    [100, ["Mastery 100", "Approaching 60", "Not yet 0"]],
  ])("at %p mastery starts there and what would contradict it is not used", (criterion, expected) => {
    expect(levelsUnder(percentScale(), criterion).map(({ name, from }) => `${name} ${from}`)).toEqual(
      expected,
    );
  });

  test.each([
    ["from 0", percentScale({ levels: [level("Mastery", 80)] }), 80, level("Not yet", 0)],
    [
      "to the worst mark where it counts downwards",
      germanMarks({ levels: [level("good", 2.5)] }),
      2.5,
      level("Not yet", 6),
    ],
  ])("a scale that names nothing below mastery gets Not yet, %s", (_, scale, criterion, notYet) => {
    expect(levelsUnder(scale, criterion).slice(1)).toEqual([notYet]);
  });

  test("where everybody has mastered there is nothing below", () => {
    const scale = germanMarks({ levels: [level("good", 2.5)] });
    expect(levelsUnder(scale, 6).map(({ name }) => name)).toEqual(["good"]);
  });

  test("bounds are rounded, the criterion too", () => {
    const scale = percentScale({ levels: [level("Mastery", 80), level("Approaching", 200 / 3)] });
    expect(levelsUnder(scale, 250 / 3).map(({ from }) => from)).toEqual([83.33, 66.67]);
  });

  test("colours and codes stay what they are", () => {
    const mastery = { name: "Mastery", from: 80, colour: "#ccffcc", codes: ["M"] };
    const below = { name: "Not yet", from: 0, colour: "#ffffff", codes: ["N"] };
    const scale = percentScale({ levels: [mastery, below] });
    expect(levelsUnder(scale, 85)).toEqual([{ ...mastery, from: 85 }, below]);
  });

  test.each([
    [2, ["very good 1.5", "good 2", "fair 3.5", "poor 6"]],
    [1.5, ["good 1.5", "fair 3.5", "poor 6"]],
    [4, ["very good 1.5", "good 4", "poor 6"]],
  ])("at %p where it counts downwards", (criterion, expected) => {
    expect(levelsUnder(germanMarks(), criterion).map(({ name, from }) => `${name} ${from}`)).toEqual(
      expected,
    );
  });

  test("on a scale that counts downwards bounds are upper bounds", () => {
    const scale = germanMarks();
    const names = [1, 1.5, 1.51, 2.5, 2.51, 6].map((v) => levelOf(scale, levelsUnder(scale, 2.5), v).name);
    expect(names).toEqual(["very good", "very good", "good", "good", "fair", "poor"]);
  });
});

describe("a value's level", () => {
  test.each([
    [79.99, "Approaching"],
    [80, "Mastery"],
    [89.99, "Mastery"],
    [90, "Exceeds"],
    [120, "Exceeds"],
    [0, "Not yet"],
    [-1, "Not yet"],
  ])("%p is %s: a bound includes itself", (value, name) => {
    const scale = percentScale();
    expect(levelOf(scale, levelsUnder(scale, 80), value).name).toBe(name);
  });
});

test("mastered exactly when the level is the mastery level or above, for every scale and criterion", () => {
  const bounds = fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(
      bounds,
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 10000 }),
      fc.boolean(),
      (froms, masteryAt, criterion, cents, down) => {
        const sorted = [...froms].sort((a, b) => (down ? a - b : b - a));
        const levels = sorted.map((from, index) => level(`L${index}`, from));
        const masteryLevel = `L${masteryAt % levels.length}`;
        const scale = percentScale({ levels, masteryLevel, criterion, best: down ? "lowest" : "highest" });
        const used = levelsUnder(scale, criterion);
        const value = cents / 100;
        const reached = used.indexOf(levelOf(scale, used, value));
        const mastery = used.findIndex(({ name }) => name === masteryLevel);
        expect(reached <= mastery).toBe(isMastery(scale, criterion, value));
      },
    ),
  );
});

describe("a level's name typed as a mark", () => {
  test.each([
    ["Mastery", 80, 85],
    ["Exceeds", 80, 95],
    ["Approaching", 80, 70],
    ["Not yet", 80, 30],
    ["Exceeds", 95, 97.5],
    ["Approaching", 55, 27.5],
  ])(
    "on a percent scale %s under a cut of %p counts as %p, the middle of its range",
    (name, criterion, value) => {
      const scale = percentScale();
      expect(levelValue(scale, levelsUnder(scale, criterion), name)).toBe(value);
    },
  );

  test("on a rubric it counts as its lower bound", () => {
    const scale = rubric();
    expect(["4", "3", "2", "1"].map((name) => levelValue(scale, levelsUnder(scale, 3), name))).toEqual([
      4, 3, 2, 0,
    ]);
  });
});

test("a name that is not used counts as the nearest used one on its side of the criterion", () => {
  const scale = percentScale();
  // At 95 nothing exceeds; at 55 nothing approaches; where mastery is all there is, there is only below.
  expect(levelValue(scale, levelsUnder(scale, 95), "Exceeds")).toBe(97.5);
  expect(levelValue(scale, levelsUnder(scale, 55), "Approaching")).toBe(27.5);
  const fine = percentScale({
    levels: [level("Mastery", 80), level("Near", 60), level("Far", 40), level("Not yet", 0)],
  });
  expect(levelValue(fine, levelsUnder(fine, 50), "Near")).toBe(45);
  expect(levelValue(scale, levelsUnder(scale, 0), "Not yet")).toBe(45);
  const rubricScale = rubric();
  expect(levelValue(rubricScale, levelsUnder(rubricScale, 4), "4")).toBe(4);
  expect(levelValue(rubricScale, levelsUnder(rubricScale, 2), "2")).toBe(0);
});

test("on a scale of 10, and on one that counts downwards, a level's name is its bound", () => {
  const ten = rubric({
    maximum: 10,
    criterion: 8,
    levels: [level("Yes", 8), level("No", 0)],
    masteryLevel: "Yes",
  });
  expect(levelValue(ten, levelsUnder(ten, 8), "Yes")).toBe(8);
  const german = germanMarks({ maximum: 20 });
  expect(levelValue(german, levelsUnder(german, 2.5), "fair")).toBe(3.5);
});

test("a mastery level nobody can find falls back to the last one", () => {
  expect(masteryIndex(percentScale({ masteryLevel: "elsewhere" }))).toBe(3);
});

test("a scale without levels is a mistake of ours, named at once", () => {
  expect(() => levelOf(percentScale(), [], 80)).toThrow("without levels");
  expect(() => levelValue(percentScale(), [], "Mastery")).toThrow("without levels");
});

test("a level above the maximum is its bound: there is no range above it", () => {
  const scale = percentScale({ levels: [level("Bonus", 110), ...percentScale().levels] });
  expect(levelValue(scale, levelsUnder(scale, 80), "Bonus")).toBe(110);
});
