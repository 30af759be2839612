/**
 * Category weights as districts publish them, over a class as set-up stores it.
 * [U-46] School District U-46, "Grade Determination" (Infinite Campus): intentional practice 10 %, formative 20 %,
 * summative 70 %, on 0–4; its page shows one decimal.
 * [report] a report on how three Kentucky high schools implement mastery learning: one teacher by summative work alone
 * in the first semester, with 50 % formative work in the second
 */
import { makeBooks, type ColumnPlan } from "../actions/booksMaker";
import type { Cell } from "../../src/workbook/cell";

interface Weighed {
  policy: Cell[][];
  columns: readonly Pick<ColumnPlan, "kind" | "outOf" | "counts">[];
}

/** One student's value on the one standard of a class. */
function valueOf(marks: readonly Cell[], { policy, columns }: Weighed): number | null {
  const named = columns.map((column, at) => ({ name: `Work ${at + 1}`, standard: "LT 1", ...column }));
  const { books } = makeBooks({
    policy: [["Scoring method", "mean"], ...policy],
    classes: [{ columns: named, students: [["Ana Lee", ...marks]] }],
  });
  const standing = books[0]?.standings[0]?.[0]?.standing;
  return standing?.kind === "assessed" ? standing.score : null;
}

describe("[U-46] practice 10 %, formative 20 %, summative 70 %", () => {
  const district: Weighed = {
    policy: [
      ["Scores are out of", 4],
      ["Mastery at", 3],
      ["Practice counts", "10 %"],
      ["Formative counts", "20 %"],
      ["Summative counts", "70 %"],
    ],
    columns: ["practice", "formative", "summative"].map((kind) => ({ kind, outOf: "" })),
  };
  test.each<[string, Cell[], number]>([
    ["3 (10 %) + 2.5 (20 %) + 3 (70 %)", [3, 2.5, 3], 2.9],
    ["without practice 2.5 (22.2 %) + 3 (77.8 %)", ["", 2.5, 3], 2.89],
    ["without formative 3 (12.5 %) + 3 (87.5 %)", [3, "", 3], 3],
    ["without summative 3 (33.3 %) + 2.5 (66.7 %)", [3, 2.5, ""], 2.67],
    ["a category alone is 100 %", ["", 2.5, ""], 2.5],
    ["excused work is no work", ["EX", 2.5, 3], 2.89],
  ])("%s", (_, marks, value) => {
    expect(valueOf(marks, district)).toBe(value);
  });
});

describe("20 % formative, 80 % summative, by hand", () => {
  const kinds = ["formative", "formative", "summative", "summative"].map((kind) => ({ kind, outOf: 10 }));
  const weighed = (formative: Cell, summative: Cell): Weighed => ({
    policy: [["Formative counts", formative], ["Summative counts", summative]], // prettier-ignore
    columns: kinds,
  });
  test.each<[string, Cell, Cell, Cell[], number]>([
    // (6 + 8) ÷ 2 = 7 and (9 + 10) ÷ 2 = 9.5: 0.2 × 70 + 0.8 × 95 = 90
    ["means of categories, weighed", "20 %", "80 %", [6, 8, 9, 10], 90],
    ["typed as 20 and 80 it is the same", 20, 80, [6, 8, 9, 10], 90],
    // Weighed by number of works it would be (6 + 9) ÷ 2 = 75.
    ["however many works a category has", "20 %", "80 %", [6, "", 9, ""], 84],
    ["an empty category drops out", "20 %", "80 %", ["", "", 9, 10], 95],
    ["a weight of 0 is no evidence", 0, 1, [6, 8, 9, 10], 95],
    ["[report] formative work 50 % in the second semester", "50 %", "50 %", [6, 8, 9, 10], 82.5],
  ])("%s", (_, formative, summative, marks, value) => {
    expect(valueOf(marks, weighed(formative, summative))).toBe(value);
  });
});

describe("within a category", () => {
  test("each work counts alike, whatever it is out of: 8 of 10 and 100 of 100 are 90", () => {
    const columns = [{ outOf: 10 }, { outOf: 100 }];
    expect(valueOf([8, 100], { policy: [], columns })).toBe(90);
  });

  test("pooled points as other systems have them are weights by points: 108 of 110", () => {
    const columns = [
      { outOf: 10, counts: 10 },
      { outOf: 100, counts: 100 },
    ];
    expect(valueOf([8, 100], { policy: [], columns })).toBe(98.18);
  });
});
