import fc from "fast-check";
import { MASTERY_LEVEL, MASTERY_SCORE } from "../src/functions";
import { policyTableOf } from "../src/actions/setup/setupRow";
import { PRESETS } from "../src/actions/setup/presets";
import { illegalWeight, SCORING_METHOD_NAMES } from "../src/mastery/scoring/methods";
import { round } from "../src/mastery/rounding";
import { levelsUnder, masteryIndex, type Scale } from "../src/mastery/scale";
import { standingFrom } from "../src/mastery/standing";
import type { Cell, Table } from "../src/workbook/cell";
import { readPolicyTable } from "../src/workbook/policyTable";
import { makeBooks, type ColumnPlan } from "./actions/booksMaker";

const OWN: readonly (readonly [string, Table])[] = [
  [
    "own names, the mastery level in the middle, plus and minus",
    [
      ["Scores are out of", 20],
      ["Mastery at", "3 of 4"],
      ["Mastery level", "Secure"],
      ["Plus/minus step", 1],
      ["Level", "Deep", "95 %"],
      ["Level", "Strong", "85 %"],
      ["Level", "Secure", ""],
      ["Level", "Growing", "40 %"],
      ["Level", "New", 0],
    ],
  ],
  ["one level alone", [["Level", "Done", "70 %"]]],
  [
    "German marks, 1 is best",
    [
      ["Scores are out of", 6],
      ["Best is", "lowest"],
      ["Mastery at", 2.5],
      ["Mastery level", "good"],
      ["Level", "very good", 1.5],
      ["Level", "good", 2.5],
      ["Level", "fair", 3.5],
      ["Level", "poor", 6],
    ],
  ],
];

interface Ruler {
  name: string;
  rows: Table;
  scale: Scale;
}

const RULERS: readonly Ruler[] = [
  ...PRESETS.map(({ name, rows }) => [name, policyTableOf(rows)] as const),
  ...OWN,
].map(([name, rows]) => ({ name, rows, scale: readPolicyTable(rows).policy.scales[0] }));

const ruler = fc.constantFrom(...RULERS);
const rule = fc
  .record({
    method: fc.constantFrom(...SCORING_METHOD_NAMES),
    weight: fc.integer({ min: 1, max: 99 }),
    successes: fc.integer({ min: 1, max: 4 }),
  })
  .filter(({ method, weight }) => illegalWeight(method, weight / 100) === null);

type Rule = typeof rule extends fc.Arbitrary<infer R> ? R : never;

function tableOf({ rows }: Pick<Ruler, "rows">, { method, weight, successes }: Rule): Cell[][] {
  return [
    ...rows.map((row) => [...row]),
    ["Scoring method", method],
    ["Weight of the newest score", `${weight} %`],
    ["Successes needed", successes],
  ];
}

/** A number of the scale by a share of it; points below 1 would be asked about. */
function markOn({ best, maximum }: Scale, share: number): number {
  if (best === "lowest") return round(1 + share * (maximum - 1));
  const points = round(share * maximum);
  return points < 1 ? 0 : points;
}

const pointsOf = ({ best, maximum }: Scale) => (best === "lowest" ? "" : maximum);
const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const shares = fc.array(share, { minLength: 1, maxLength: 8 });

describe("without bonus a value is on the scale", () => {
  test("0 ≤ value ≤ maximum, under every method and scale", () => {
    fc.assert(
      fc.property(ruler, rule, shares, (on, by, row) => {
        const marks = row.map((one) => markOn(on.scale, one));
        const value = MASTERY_SCORE([marks], pointsOf(on.scale), "", tableOf(on, by));
        if (value === "") return expect(by.method).toBe("number of times");
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(on.scale.maximum);
      }),
      { numRuns: 500 },
    );
  });
});

describe("what is no evidence changes nothing", () => {
  const nothing = fc.constantFrom<Cell>("", "  ", "-", "EX", "MI", null, undefined, false);
  test("blank, excused and owed cells in between, under every method", () => {
    fc.assert(
      fc.property(ruler, rule, fc.array(fc.tuple(share, nothing)), nothing, (on, by, row, first) => {
        const marks = row.map(([one]) => markOn(on.scale, one));
        const spread = [first, ...row.flatMap(([, blank], at) => [marks[at], blank])];
        const asked = (cells: Cell[]) =>
          [MASTERY_SCORE, MASTERY_LEVEL].map((call) =>
            call([cells], pointsOf(on.scale), "", tableOf(on, by)),
          );
        expect(asked(spread)).toEqual(asked(marks));
      }),
    );
  });

  test("blank rows in between, under every method", () => {
    fc.assert(
      fc.property(
        ruler,
        rule,
        fc.array(fc.array(share, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 5 }),
        fc.nat(5),
        (on, by, table, place) => {
          const rows: Cell[][] = table.map((row) => row.map((one) => markOn(on.scale, one)));
          const at = place % rows.length;
          const asked = (cells: Cell[][]) =>
            MASTERY_LEVEL(cells, pointsOf(on.scale), "", tableOf(on, by)) as Cell[][];
          const spread = asked([...rows.slice(0, at), ["", "", ""], ...rows.slice(at)]);
          expect(spread[at]).toEqual([""]);
          expect(spread.filter((_, row) => row !== at)).toEqual(asked(rows));
        },
      ),
    );
  });
});

describe("mastered is the mastery level or above, for every scale, criterion and method", () => {
  /** A criterion of its own, or one within a hair of the first score. */
  const cutBy = fc.oneof(share, fc.constantFrom("-0.004", "-1e-9", "0", "1e-9", "0.004"));
  test("as a standing", () => {
    fc.assert(
      fc.property(ruler, rule, cutBy, shares, ({ scale }, { method, weight, successes }, cut, row) => {
        const values = row.map((one) => one * scale.maximum);
        const wanted = typeof cut === "number" ? cut * scale.maximum : (values[0] as number) + Number(cut);
        const criterion = Math.min(scale.maximum, Math.max(0, wanted));
        const levels = levelsUnder(scale, criterion);
        const rules = { scale, levels, criterion, method, recent: null, newestWeight: weight / 100 };
        const standing = standingFrom({ values }, { ...rules, successes, kindsNeeded: 1 });
        if (standing.kind !== "assessed") return expect(standing.kind).toBe("moreEvidence");
        expect(isMasteryOrAbove(standing.level, scale)).toBe(standing.mastered);
      }),
      { numRuns: 500 },
    );
  });

  test("in the cell, where the value stands beside it", () => {
    fc.assert(
      fc.property(ruler, rule, fc.integer({ min: 1, max: 100 }), shares, (on, by, percent, row) => {
        const { scale } = on;
        const down = scale.best === "lowest";
        const cut = round((percent / 100) * scale.maximum);
        const marks = row.map((one) => markOn(scale, one));
        const asked = [[marks], pointsOf(scale), down ? cut : `${percent} %`, tableOf(on, by)] as const;
        const value = MASTERY_SCORE(...asked);
        if (value === "") return;
        const mastered = down ? (value as number) <= cut : (value as number) >= cut;
        expect(isMasteryOrAbove(MASTERY_LEVEL(...asked) as string, scale)).toBe(mastered);
      }),
      { numRuns: 500 },
    );
  });

  function isMasteryOrAbove(name: string, scale: Scale): boolean {
    const index = scale.levels.findIndex((level) => level.name === name);
    return index >= 0 && index <= masteryIndex(scale);
  }
});

describe("in a class", () => {
  const score = fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 100 }) },
    fc.constantFrom<Cell>("", "EX"),
  );
  /** Three chains on two standards, the first with two retakes, each on a day of its own. */
  const COLUMNS: ColumnPlan[] = [
    { name: "Quiz", standard: "LT 1", kind: "formative" },
    { name: "Quiz B", standard: "LT 1", kind: "formative", retakeOf: "Quiz" },
    { name: "Quiz C", standard: "LT 1", kind: "formative", retakeOf: "Quiz" },
    { name: "Test", standard: "LT 1" },
    { name: "Talk", standard: "LT 1", kind: "observation" },
    { name: "Final", standard: "LT 2" },
    { name: "Final B", standard: "LT 2", retakeOf: "Final" },
  ];
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7, maxLength: 7 });
  const days = fc.shuffledSubarray([3, 4, 5, 6, 7, 10, 11], { minLength: 7, maxLength: 7 });
  const marks = fc.array(score, { minLength: 7, maxLength: 7 });
  const rules = fc.tuple(rule, fc.constantFrom("highest", "replace", "mean"), fc.constantFrom("all", 1, 2));

  function standings(policy: Table, columns: readonly ColumnPlan[], student: readonly Cell[]) {
    const { books } = makeBooks({
      policy,
      classes: [{ columns, students: [["Ana Lee", ...student]] }],
      standards: [{ Code: "LT 1" }, { Code: "LT 2" }],
    });
    return books[0]!.standings[0]!.map(({ standing }) => standing);
  }

  test("fully dated evidence gives the same answer in any column order, under every method", () => {
    fc.assert(
      fc.property(rules, days, order, marks, ([by, retakeRule, recent], given, places, row) => {
        const policy = [
          ...tableOf({ rows: [["Formative counts", "30 %"]] }, by),
          ["Retake rule", retakeRule],
          ["Recent scores", recent],
        ];
        const dated = COLUMNS.map((column, at) => ({
          ...column,
          given: `2025-11-${String(given[at]).padStart(2, "0")}`,
        }));
        const moved = standings(
          policy,
          places.map((at) => dated[at]!),
          places.map((at) => row[at]),
        );
        expect(moved).toEqual(standings(policy, dated, row));
      }),
      { numRuns: 200 },
    );
  });

  test("one more retake, or one more assessment, never lowers highest", () => {
    fc.assert(
      fc.property(marks, fc.integer({ min: 0, max: 100 }), fc.boolean(), (row, retake, isRetake) => {
        const policy = [["Formative counts", 1]];
        const value = (columns: readonly ColumnPlan[], student: readonly Cell[]) => {
          const [standing] = standings(policy, columns, student);
          return standing?.kind === "assessed" ? standing.value : -1;
        };
        const more: ColumnPlan = { name: "More", standard: "LT 1", retakeOf: isRetake ? "Test" : "" };
        expect(value([...COLUMNS, more], [...row, retake])).toBeGreaterThanOrEqual(value(COLUMNS, row));
      }),
    );
  });

  test("a column in which nobody has anything changes nothing, under every method", () => {
    fc.assert(
      fc.property(rules, order, marks, ([by, retakeRule], [place = 0], row) => {
        const policy = [...tableOf({ rows: [["Formative counts", 1]] }, by), ["Retake rule", retakeRule]];
        const blank: ColumnPlan = { name: "Empty", standard: "LT 1" };
        const columns = [...COLUMNS.slice(0, place), blank, ...COLUMNS.slice(place)];
        const student = [...row.slice(0, place), "", ...row.slice(place)];
        expect(standings(policy, columns, student)).toEqual(standings(policy, COLUMNS, row));
      }),
    );
  });
});

describe("rounding, as values come about", () => {
  const rubric: Cell[][] = [
    ["Scores are out of", 4],
    ["Mastery at", 3],
  ];
  // Their mean is 3; added up in this order the computer's is 2.9999999999999982.
  const THREE = [
    2.9, 2.1, 3.6, 2.5, 3.3, 2.4, 3.4, 3.8, 3.7, 2.5, 3.4, 2.5, 3.5, 2, 3.5, 3, 3.5, 3.2, 3, 3.4, 3.4, 3.1,
    2.1, 3.2, 2, 3.6, 3, 2.1, 3.1, 2.3, 3.6, 3.1, 3.1, 2.3, 3.1, 3.8, 2.1, 3.5, 3.3,
  ];
  test.each<[number, string, number[], Cell[][], number]>([
    [3.175, "mean", [3.17, 3.18], rubric, 3.18],
    [2.9999999999999982, "mean", THREE, rubric, 3],
    [86.565, "mean", [86.56, 86.57], [["Mastery at", "80 %"]], 86.57],
    [1.005, "mean", [1, 1.01], rubric, 1.01],
    [89.995, "mean", [89.99, 90], [["Mastery at", "90 %"]], 90],
    // 0.45 × 1.8 + 0.55 × 0.7 = 1.195, which the computer holds as 1.1949999999999998
    [1.195, "decaying average", [1.8, 0.7], [...rubric, ["Weight of the newest score", "55 %"]], 1.2],
  ])("%p under %s", (_, method, scores, rows, value) => {
    const policy = [...rows, ["Scoring method", method]];
    expect(MASTERY_SCORE([scores], "", "", policy)).toBe(value);
  });

  test.each<[number, Cell[][], string]>([
    [2.9999999999999982, rubric, "Mastery"],
    [89.995, [["Mastery at", 90]], "Mastery"],
    [89.9949, [["Mastery at", 90]], "Approaching"],
  ])("a comparison is between rounded numbers: %p", (value, policy, name) => {
    expect(MASTERY_LEVEL(value, "", "", policy)).toBe(name);
  });
});
