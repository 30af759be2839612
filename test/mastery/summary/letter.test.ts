import { courseLetter, unknownLevels, type LetterRule } from "../../../src/mastery/summary/letter";
import { germanMarks, level, percentScale, rubric } from "../makers";
import { result, type Shorthand } from "./makers";

const row = (letter: string, masteredAtLeast: number, noStandardBelow = ""): LetterRule => ({
  ...{ letter, masteredAtLeast, noStandardBelow },
});

const TABLE = [row("A", 0.9, "Approaching"), row("B", 0.8), row("C", 0.5, "not YET"), row("F", 0)];

/** "A", "" for none, "A?" where a level's name is not known. */
function letterOf(
  results: readonly ReturnType<typeof result>[],
  rules: readonly LetterRule[] = TABLE,
): string {
  const answer = courseLetter(results, rules);
  if (answer.kind === "none") return "";
  return answer.kind === "letter" ? answer.letter : `${answer.letter}?`;
}

const times = (count: number, mark: Shorthand) => Array.from({ length: count }, () => result(mark));

describe("the letter is the best one whose conditions both hold", () => {
  test.each<[string, ReturnType<typeof result>[], string]>([
    ["all mastered", times(10, 90), "A"],
    ["9 of 10 meets 90 %, the tenth is Approaching", [...times(9, 90), result(60)], "A"],
    ["9 of 10, but the tenth is below Approaching", [...times(9, 90), result(59)], "B"],
    ["12 of 15 meets 80 %", [...times(12, 80), ...times(3, 0)], "B"],
    ["11 of 14 does not", [...times(11, 80), ...times(3, 0)], "C"],
    ["nothing mastered", times(3, 10), "F"],
    ["not assessed counts in neither condition", [...times(9, 90), ...times(9, "–")], "A"],
    ["nor do excused and unreadable", [...times(9, 90), result("EX"), result("?")], "A"],
    ["more evidence needed is not mastered", [...times(3, 90), result("90+")], "C"],
    ["supporting standards count in neither", [result(90), result(0, { priority: false })], "A"],
    ["nothing assessed: no letter", [result("–"), result("EX"), result("?")], ""],
    ["only supporting standards assessed: no letter", [result(90, { priority: false }), result("–")], ""],
    ["no standards: no letter", [], ""],
  ])("%s", (_, results, letter) => {
    expect(letterOf(results)).toBe(letter);
  });

  test("no table, no letters", () => {
    expect(letterOf(times(3, 90), [])).toBe("");
  });

  test("no row fits: no letter", () => {
    expect(letterOf(times(3, 10), [row("A", 0.9), row("B", 0.01)])).toBe("");
  });

  test("the order of the rows does not matter, but of equal shares the upper row holds", () => {
    expect(letterOf(times(3, 90), [...TABLE].reverse())).toBe("A");
    expect(letterOf(times(3, 90), [row("F", 0), row("A", 0.8), row("A+", 0.8)])).toBe("A");
    expect(letterOf(times(3, 85), [row("F", 0), row("A+", 0.8, "Exceeds"), row("A", 0.8)])).toBe("A");
  });

  test("a share is compared as people read it: 2 of 3 meets 66.67 %", () => {
    const two = [...times(2, 80), result(0)];
    expect(letterOf(two, [row("P", 0.6667)])).toBe("P");
    expect(letterOf(two, [row("P", 0.6668)])).toBe("");
  });
});

describe("no standard below a level is judged on each standard's own scale, under its own criterion", () => {
  const RUBRIC = rubric();
  const GERMAN = germanMarks();
  const own = (criterion: number) => ({ criterion });
  test.each<[string, ReturnType<typeof result>, string, boolean]>([
    ["at the bound", result(2, { scale: RUBRIC }), "2", true],
    ["below it", result(1.99, { scale: RUBRIC }), "2", false],
    ["to two decimals", result(1.996, { scale: RUBRIC }), "2", true],
    ["case and spaces never matter", result(3.5, { scale: GERMAN }), " F A I R", true],
    ["counting downwards, a larger number is below", result(3.6, { scale: GERMAN }), "fair", false],
    ["counting downwards, a smaller number is not", result(1.2, { scale: GERMAN }), "fair", true],
    ["the lowest level holds for all", result(0), "Not yet", true],
    ["the best level", result(89), "Exceeds", false],
    ["the mastery level begins at the criterion", result(75, own(70)), "Mastery", true],
    ["and not below it", result(69, own(70)), "Mastery", false],
    [
      "a level that is not used below the criterion counts as the next below",
      result(30, own(50)),
      "Approaching",
      true,
    ],
    ["one that is not used above it counts as mastery", result(95, own(95)), "Exceeds", true],
    ["and below the criterion nobody has it", result(94, own(95)), "Exceeds", false],
    ["who needs more evidence is below mastery", result("90+"), "Mastery", false],
    ["but not below the level under it", result("90+"), "Approaching", true],
    ["counting downwards too", result("1+", { scale: GERMAN }), "good", false],
    ["and not below fair", result("1+", { scale: GERMAN }), "fair", true],
  ])("%s", (_, judged, noStandardBelow, holds) => {
    expect(letterOf([judged], [row("A", 0, noStandardBelow)])).toBe(holds ? "A" : "");
  });

  test("below mastery where the scale names no level it is Not yet", () => {
    const pass = percentScale({ levels: [level("Mastery", 80)] });
    expect(letterOf([result(0, { scale: pass })], [row("A", 0, "Not yet")])).toBe("A");
  });
});

describe("a level's name that a scale does not have is told, and no letter is made up", () => {
  const RUBRIC = rubric({ name: "Rubric" });
  test.each<[string, ReturnType<typeof result>[], string]>([
    ["the letter depends on it", [result(90), result(4, { scale: RUBRIC })], "A?"],
    ["a standard on it is not assessed", [result(90), result("–", { scale: RUBRIC })], "A"],
    [
      "another standard is below in any case",
      [...times(9, 90), result(10), result(4, { scale: RUBRIC })],
      "B",
    ],
    ["the share is not reached", [result(10), result(1, { scale: RUBRIC })], "F"],
  ])("%s", (_, results, letter) => {
    expect(letterOf(results, [row("A", 0.9, "Approaching"), row("B", 0.8), row("F", 0)])).toBe(letter);
  });

  const standards = [{ scale: RUBRIC, criterion: 3 }, { scale: RUBRIC, criterion: 2 }, result(90)];
  test.each<[string, LetterRule[], unknown]>([
    ["every scale once", [row("A", 1, "Best")], [{ letter: "A", level: "Best", scales: ["Rubric", ""] }]],
    [
      "only the scale without it",
      [row("A", 1, "mastery")],
      [{ letter: "A", level: "mastery", scales: ["Rubric"] }],
    ],
    ["rows without a level need none", [row("A", 1)], []],
    [
      "one sentence a row",
      [row("A", 1, "x"), row("B", 0, "4")],
      [
        { letter: "A", level: "x", scales: ["Rubric", ""] },
        { letter: "B", level: "4", scales: [""] },
      ],
    ],
  ])("unknown names: %s", (_, rules, unknown) => {
    expect(unknownLevels(standards, rules)).toEqual(unknown);
  });

  test("where every scale has the level nothing is unknown", () => {
    expect(unknownLevels([result(90)], [row("A", 1, "Approaching"), row("B", 1, "EXCEEDS")])).toEqual([]);
  });
});
