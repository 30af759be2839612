import type { Evidence } from "../../src/mastery/evidence";
import type { EvidenceWeight } from "../../src/mastery/scoring/scoringMethod";
import { levelsUnder } from "../../src/mastery/scale";
import { scored, standingFrom, type Rules, type Standing } from "../../src/mastery/standing";
import { germanMarks, percentScale } from "./makers";

/** Per cent with mastery at 80, the best score counts. */
function rules(change: Partial<Rules> = {}): Rules {
  const { scale = percentScale(), criterion = scale.criterion } = change;
  return {
    ...{ scale, criterion, levels: levelsUnder(scale, criterion), method: "highest" },
    ...{ recent: null, newestWeight: 0.65, successes: 3, kindsNeeded: 1 },
    ...change,
  };
}

const assessed = (value: number, level: string, mastered: boolean): Standing => {
  return { kind: "assessed", value, score: value, level, mastered };
};
const weights = (...kinds: string[]): EvidenceWeight[] =>
  kinds.map((kind) => ({ kind, kindWeight: 1, weight: 1 }));

describe("how a student stands", () => {
  test.each<[string, Evidence, Partial<Rules>, Standing]>([
    ["no evidence is not assessed", { values: [] }, {}, { kind: "notAssessed" }],
    ["a zero is assessed", { values: [0] }, {}, assessed(0, "Not yet", false)],
    [
      "a mark nobody can read is to be checked, whatever else there is",
      { problem: { code: "negative" } },
      {},
      { kind: "check", problem: { code: "negative" } },
    ],
    ["mastered at the cut", { values: [60, 80] }, {}, assessed(80, "Mastery", true)],
    ["a hair below it not yet", { values: [79.99] }, {}, assessed(79.99, "Approaching", false)],
    ["rounded once, before the cut", { values: [79.995] }, {}, assessed(80, "Mastery", true)],
    ["under a criterion of its own", { values: [85] }, { criterion: 90 }, assessed(85, "Approaching", false)],
    [
      "where 1 is best",
      { values: [4, 2.5] },
      { scale: germanMarks(), criterion: 2.5 },
      assessed(2.5, "good", true),
    ],
    ["by the method", { values: [60, 90] }, { method: "mean" }, assessed(75, "Approaching", false)],
  ])("%s", (_, evidence, change, standing) => {
    expect(standingFrom(evidence, rules(change))).toEqual(standing);
  });
});

describe("with successes to be counted", () => {
  const method = "number of times";
  test.each<[string, number[], Standing]>([
    ["enough of them are mastery by their mean", [80, 90, 60, 85], assessed(85, "Mastery", true)],
    [
      "too few, the newest at mastery: more evidence",
      [60, 80, 90],
      { kind: "moreEvidence", of: "scores", have: 2, need: 3, value: 90, score: null },
    ],
    [
      "too few, the newest below: the level of the newest, and no score",
      [80, 90, 60],
      { kind: "assessed", value: 60, score: null, level: "Approaching", mastered: false },
    ],
  ])("%s", (_, values, standing) => {
    expect(standingFrom({ values }, rules({ method }))).toEqual(standing);
  });
});

describe("with two kinds of evidence needed", () => {
  test.each<[string, Evidence, Standing]>([
    [
      "two are enough",
      { values: [80, 90], weights: weights("check", "summative") },
      assessed(90, "Exceeds", true),
    ],
    [
      "the same kind twice is one",
      { values: [80, 90], weights: weights("summative", "summative") },
      { kind: "moreEvidence", of: "kinds", have: 1, need: 2, value: 90, score: 90 },
    ],
    [
      "evidence of no named kind is of one",
      { values: [80, 90] },
      { kind: "moreEvidence", of: "kinds", have: 1, need: 2, value: 90, score: 90 },
    ],
    [
      "below mastery the number of kinds is no matter",
      { values: [60], weights: weights("summative") },
      assessed(60, "Approaching", false),
    ],
  ])("%s", (_, evidence, standing) => {
    expect(standingFrom(evidence, rules({ kindsNeeded: 2 }))).toEqual(standing);
  });
});

describe("Recent scores", () => {
  const values = [90, 70, 60];
  test.each([
    ["blank: all", null, [90, 70, 60]],
    ["1: the newest", 1, [60]],
    ["2: the newest two", 2, [70, 60]],
    ["as many as there are", 3, [90, 70, 60]],
    ["more than there are: all", 10, [90, 70, 60]],
  ])("%s", (_, recent, kept) => {
    const evidence = { values, weights: weights("a", "b", "c") };
    const used = scored(evidence, rules({ recent }));
    expect(used.values).toEqual(kept);
    expect(used.context.weights?.map(({ kind }) => kind)).toEqual(["a", "b", "c"].slice(-kept.length));
  });

  test("are kept before the method looks", () => {
    expect(standingFrom({ values }, rules({ recent: 2 }))).toEqual(assessed(70, "Approaching", false));
  });

  test("without kinds all scores weigh alike", () => {
    expect(scored({ values }, rules()).context.weights).toBeNull();
  });
});
