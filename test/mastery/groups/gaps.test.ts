import { decidingResult, gapsOf } from "../../../src/mastery/groups/gaps";
import { result, shown, standard, student, type Shorthand } from "./makers";

describe("a gap is a priority standard not mastered, by counted evidence or else by what is shown", () => {
  const more: Shorthand = { kind: "counted", value: null, mastered: false };
  const byLevel: Shorthand = { kind: "counted", value: 90, mastered: false };
  test.each<[string, Shorthand, unknown]>([
    ["counted below", 50, [{ standard: "A", shortfall: 30, basis: "counted" }]],
    ["counted at the criterion", 80, []],
    ["only a formative result, below", shown(70), [{ standard: "A", shortfall: 10, basis: "shown" }]],
    ["only a formative result, mastered", shown(95), []],
    ["nothing known", "?", []],
    ["excused", "EX", []],
    ["more evidence needed: a gap of no size", more, [{ standard: "A", shortfall: 0, basis: "counted" }]],
    [
      "a level not reached in spite of the number",
      byLevel,
      [{ standard: "A", shortfall: 0, basis: "counted" }],
    ],
  ])("%s", (_, shorthand, gaps) => {
    expect(gapsOf(student("Ana", { A: shorthand }), [standard("A")]).gaps).toEqual(gaps);
  });
});

test("how far below is a share of the scale, so that standards of different scales compare", () => {
  const rubric = standard("B", { criterion: 3, scale: { best: "highest", maximum: 4 } });
  const german = standard("C", { criterion: 2.5, scale: { best: "lowest", maximum: 6 } });
  const below = (value: number): Shorthand => ({ kind: "counted", value, mastered: false });
  const ana = student("Ana", { A: below(50), B: below(2), C: below(4) });
  expect(gapsOf(ana, [standard("A"), rubric, german]).gaps.map((gap) => gap.shortfall)).toEqual([30, 25, 25]);
});

test("supporting standards make no gap; older ones are named apart; what is not known is listed", () => {
  const standards = [
    standard("A", { priority: false }),
    standard("B", { current: false }),
    standard("C"),
    standard("D"),
    standard("E"),
  ];
  expect(gapsOf(student("Ana", { A: 10, B: 20, C: 30, D: "EX" }), standards)).toEqual({
    ...{ student: "Ana", informed: true, older: ["B"], notAssessed: ["E"] },
    gaps: [{ standard: "C", shortfall: 50, basis: "counted" }],
  });
});

test.each<[string, Shorthand, Shorthand, Shorthand]>([
  ["counted evidence decides", 60, shown(90), 60],
  ["where nothing counted exists the formative or pre result does", "?", shown(90), shown(90)],
  ["excused stays excused", "EX", shown(20), "EX"],
  ["nothing is nothing", "?", "?", "?"],
])("%s", (_, counted, newest, expected) => {
  expect(decidingResult(result(counted), result(newest))).toEqual(result(expected));
});
