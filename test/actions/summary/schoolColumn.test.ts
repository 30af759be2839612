import fc from "fast-check";
import { COLUMN_KINDS, readColumn } from "../../../src/actions/summary/column";
import type { Table } from "../../../src/workbook/cell";
import { makeBooks, type BooksPlan } from "../booksMaker";
import { classOn, column, oneClass } from "./makers";

const CLASS = classOn(
  ["LT 1", "LT 2", "LT 3"],
  [
    ["Ana Lee", 90, 80, 100],
    ["Ben Cho", 70, "", 95],
    ["Cy Diaz", "EX", "MI", "oops"],
    ["Dee Fox", 0, 45, ""],
  ],
);
const NAMES = ["Fox, Dee", "", "Cho, Ben", "Nobody, Ned", "Lee, Ana", "Diaz, Cy", " "];
const LETTERS = [
  ["Course grade", "A+", "100 %", ""],
  ["Course grade", "+B", "50 %", "Approaching"],
];

function values(asked: object, rest: Omit<BooksPlan, "classes"> = {}, names: readonly string[] = NAMES) {
  return column(oneClass(CLASS, rest), { names, ...asked }).values;
}

describe("the column stands in the roster's order, a cell for each line, blank lines too", () => {
  test.each<[string, object, (string | number)[]]>([
    ["the course's mean", { what: "score" }, [22.5, "", 82.5, "", 90, "", ""]],
    ["the score on a standard", { what: "score", standard: "LT 1" }, [0, "", 70, "", 90, "", ""]],
    ["a mark that cannot be read", { what: "score", standard: "LT 3" }, ["", "", 95, "", 100, "Check", ""]],
    [
      "the level on a standard",
      { what: "level", standard: "lt 1" },
      ["Not yet", "", "Approaching", "", "Exceeds mastery", "", ""],
    ],
    [
      "a level that cannot be read",
      { what: "level", standard: "LT 3" },
      ["", "", "Exceeds mastery", "", "Exceeds mastery", "Check", ""],
    ],
    [
      "credit on a standard: all or nothing",
      { what: "credit", standard: "LT 1", points: 10 },
      [0, "", 0, "", 10, "", ""],
    ],
    [
      "credit where a mark cannot be read",
      { what: "credit", standard: "LT 3", points: "2,5" },
      ["", "", 2.5, "", 2.5, "Check", ""],
    ],
    [
      "credit is 1 unless its points are given",
      { what: "credit", standard: "LT 1" },
      [0, "", 0, "", 1, "", ""],
    ],
    [
      "credit of the course: the mastered part",
      { what: "credit", points: 100 },
      [0, "", 50, "", 100, "", ""],
    ],
    ["what is asked for in any case and spacing", { what: " Score " }, [22.5, "", 82.5, "", 90, "", ""]],
  ])("%s", (_, asked, expected) => {
    expect(values(asked)).toEqual(expected);
  });

  test("letters by the policy's table; what a spreadsheet would take for a formula is made text", () => {
    expect(values({ what: "letter" }, { policy: LETTERS })).toEqual(["", "", "'+B", "", "A+", "", ""]);
  });

  test("no table, no letters, and it says how to make one", () => {
    expect(values({ what: "letter" })).toEqual(["", "", "", "", "", "", ""]);
    expect(column(oneClass(CLASS), { names: ["Ana Lee"], what: "letter" }).warnings).toEqual([
      expect.stringMatching(/^There are no letters yet: add rows to Mastery Policy/),
    ]);
  });

  test("no lines, no cells", () => {
    expect(values({ what: "score" }, {}, [])).toEqual([]);
  });

  test("supporting standards are no part of the course, but have scores of their own", () => {
    const standards = [{ Code: "LT 1", Priority: "supporting" }];
    expect(values({ what: "score" }, { standards }, ["Ben Cho"])).toEqual([95]);
    expect(values({ what: "credit", points: 10 }, { standards }, ["Ben Cho"])).toEqual([10]);
    expect(values({ what: "score", standard: "LT 1" }, { standards }, ["Ben Cho"])).toEqual([70]);
  });

  test("more evidence needed: no score of the method, its words as level, no credit, the value in the mean", () => {
    const policy = [["Scoring method", "number of times"]];
    const of = (asked: object) => values({ standard: "LT 1", ...asked }, { policy }, ["Ana Lee"]);
    expect([of({ what: "score" }), of({ what: "level" }), of({ what: "credit" })].flat()).toEqual([
      "",
      "More evidence (1 of 3)",
      0,
    ]);
    expect(values({ what: "score" }, { policy }, ["Ana Lee"])).toEqual([90]);
  });

  test("who is excused by hand has no cell, whatever was scored", () => {
    const exceptions = [{ Student: "Ana Lee", What: "excused", Standard: "LT 1" }];
    for (const what of ["score", "level", "credit"]) {
      expect(values({ what, standard: "LT 1" }, { exceptions }, ["Ana Lee"])).toEqual([""]);
    }
    expect(values({ what: "score" }, { exceptions }, ["Ana Lee"])).toEqual([90]);
  });
});

test.each([
  ["=1+1", "'=1+1"],
  ["+", "'+"],
  ["-", "'-"],
  ["@home", "'@home"],
  ["A-", "A-"],
  ["1", "1"],
])("a level called %s stands in the column as %s", (name, cell) => {
  const policy = [
    ["Level", name, "80 %"],
    ["Level", "low", 0],
  ];
  expect(values({ what: "level", standard: "LT 1" }, { policy }, ["Ana Lee"])).toEqual([cell]);
});

describe("what cannot be filled in is told by its line", () => {
  const told = (asked: object, rest: Omit<BooksPlan, "classes"> = {}) =>
    column(oneClass(CLASS, rest), { names: NAMES, ...asked });

  test("lines nobody fits, as they were given; blank lines are none", () => {
    const { unmatched, warnings } = told({ what: "score", standard: "LT 1" });
    expect(unmatched).toEqual(["Nobody, Ned"]);
    expect(warnings).toEqual([
      "Line 4 (Nobody, Ned): no student is called so and none has this ID. Write the name as it stands in the gradebook, or the ID.",
    ]);
  });

  test.each(["score", "letter", "credit"])(
    "%s of the course: marks that cannot be read and do not count",
    (what) => {
      expect(told({ what }).warnings.slice(-1)).toEqual([
        "Line 6 (Diaz, Cy): a mark on 1 standard cannot be read and does not count here yet.",
      ]);
    },
  );

  test("on a standard the mark that cannot be read", () => {
    expect(told({ what: "score", standard: "LT 3" }).warnings.slice(1)).toEqual([
      "Line 6 (Diaz, Cy): a mark cannot be read, so Check stands in the column. “Check this workbook” shows which.",
    ]);
    expect(told({ what: "score", standard: "LT 2" }).warnings).toHaveLength(1);
  });

  test("not those of supporting standards", () => {
    expect(
      told({ what: "score" }, { standards: [{ Code: "LT 3", Priority: "supporting" }] }).warnings,
    ).toHaveLength(1);
  });

  test("a table of letters that names no level, before all lines, where letters are asked for", () => {
    const policy = [["Course grade", "A", "100 %", "Bestt"]];
    const { values, warnings } = told({ what: "letter" }, { policy });
    expect(values).toEqual(["", "", "", "", "Check", "", ""]);
    expect(warnings[0]).toMatch(/^Course grade A: "Bestt" is no level of the policy's own scale/);
    expect(told({ what: "score" }, { policy }).warnings[0]).toMatch(/^Line 4/);
  });
});

describe("the school's system takes the recorded score; the level goes by the attempts", () => {
  const plan = {
    columns: [
      { name: "Slope", standard: "LT 1", outOf: 10 },
      { name: "Slope retake", standard: "LT 1", retakeOf: "Slope", outOf: 10 },
      { name: "Graphs", standard: "LT 2", outOf: 10 },
    ],
    students: [["Ana Lee", 4, 10, 9]] as const,
  };
  const cells = (policy: Table, asked: object, done = 0) =>
    column(oneClass(plan, { policy }), { names: ["Ana Lee"], ...asked }, () => done).values[0];

  test.each<[string, Table, number, number, number]>([
    ["highest, no cap", [], 0, 100, 95],
    ["capped at 80", [["Retake cap", "80 %"]], 0, 80, 85],
    ["the mean of all attempts", [["Retake rule", "mean"]], 0, 70, 80],
    ["half of the lost credit back, corrections done", [["Retake rule", "credit back"]], 1, 70, 82.5],
    ["no corrections done", [["Retake rule", "credit back"]], 0, 40, 65],
  ])("%s", (_, policy, done, score, mean) => {
    expect(cells(policy, { what: "score", standard: "LT 1" }, done)).toBe(score);
    expect(cells(policy, { what: "score" }, done)).toBe(mean);
    const level = cells(policy, { what: "level", standard: "LT 1" }, done);
    expect(level).toBe("Exceeds mastery");
    expect(cells(policy, { what: "credit", points: 6 }, done)).toBe(6);
  });

  test("corrections are asked for by class, student, standard and assessment", () => {
    const asked: unknown[] = [];
    const books = oneClass(plan, { policy: [["Retake rule", "credit back"]] });
    column(books, { names: ["Ana Lee"], what: "score" }, (chain) => (asked.push(chain), 0));
    expect(asked).toMatchObject([
      { class: "Period 1", student: { name: "Ana Lee" }, standard: "LT 1", assessment: "Slope" },
      { standard: "LT 2", assessment: "Graphs" },
    ]);
  });

  test("where nobody says what was corrected, nothing was", () => {
    const books = oneClass(plan, { policy: [["Retake rule", "credit back"]] });
    expect(column(books, { names: ["Ana Lee"], what: "score", standard: "LT 1" }).values).toEqual([40]);
  });

  test("a level set by hand stands", () => {
    const exceptions = [{ Student: "Ana Lee", Standard: "LT 1", What: "level by hand", Value: "60 %" }];
    const books = oneClass(plan, { policy: [["Retake cap", "80 %"]], exceptions });
    expect(column(books, { names: ["Ana Lee"], what: "score", standard: "LT 1" }).values).toEqual([60]);
  });
});

describe("the mean is told on the scale the class's standards share", () => {
  const german: Table = [
    ["Scores are out of", 6],
    ["Best is", "lowest"],
    ["Mastery at", 2],
  ];
  const plan = classOn(["LT 1", "LT 2"], [["Ana Lee", 2, 3]]);
  const marks = { ...plan, columns: plan.columns.map((one) => ({ ...one, outOf: "" as const })) };
  test("German marks stay marks", () => {
    expect(column(oneClass(marks, { policy: german }), { names: ["Ana Lee"], what: "score" }).values).toEqual(
      [2.5],
    );
  });
});

describe("what cannot be done is refused in a sentence that names the argument", () => {
  const books = makeBooks({
    classes: [
      { ...CLASS, name: "Period 1" },
      { ...classOn(["LT 9"], []), name: "Period 2" },
    ],
  });
  const names = ["Ana Lee"];
  test.each<[string, unknown]>([
    ["names: give the lines", { what: "score" }],
    ["names: give the lines", { what: "score", names: 7 }],
    ["names: give the lines", { what: "score", names: [["Ana Lee"]] }],
    ["what: type one of score, level, letter, credit.", { names }],
    ["what: type one of", { names, what: "grades" }],
    ["what: type one of", null],
    ["standard: a level is always on one standard", { names, what: "level" }],
    ["standard: a letter is always of the whole course", { names, what: "letter", standard: "LT 1" }],
    ["No standard of your classes has that code.", { names, what: "score", standard: "LT 7" }],
    [
      "No standard of your classes has that code.",
      { names, what: "score", standard: "LT 1", class: "Period 2" },
    ],
    ["No class of Mastery Classes has that name.", { names, what: "score", class: "Period 7" }],
    ["points: type how much", { names, what: "credit", points: -1 }],
    ["points: type how much", { names, what: "credit", points: "many" }],
    ["points: type how much", { names, what: "credit", points: NaN }],
  ])("%s", (sentence, asked) => {
    const read = readColumn(asked, books);
    expect("refused" in read && read.refused).toContain(sentence);
  });

  test("zero points are points", () => {
    expect(readColumn({ names, what: "credit", points: 0 }, books)).toMatchObject({ column: { points: 0 } });
  });
});

describe("laws", () => {
  const books = oneClass(CLASS, { policy: LETTERS });
  const anyNames = fc.array(fc.constantFrom(...NAMES, "ana LEE", "Zed", ""), { maxLength: 12 });
  const anyAsked = fc.constantFrom<object>(
    ...COLUMN_KINDS.map((what) => ({ what, ...(what === "level" ? { standard: "LT 1" } : {}) })),
  );

  test("the order of the names only permutes the values", () => {
    const shuffled = anyNames.chain((names) =>
      fc
        .shuffledSubarray(
          names.map((_, at) => at),
          { minLength: names.length },
        )
        .map((order) => ({ names, order })),
    );
    fc.assert(
      fc.property(shuffled, anyAsked, ({ names, order }, asked) => {
        const before = column(books, { names, ...asked }).values;
        const after = column(books, { names: order.map((at) => names[at]), ...asked }).values;
        expect(after).toEqual(order.map((at) => before[at]));
      }),
    );
  });

  test("every line has its cell, and no cell is a formula", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 6 }), anyAsked, (names, asked) => {
        const { values, unmatched, warnings } = column(books, { names, ...asked });
        expect(values).toHaveLength(names.length);
        expect(values.every((value) => typeof value === "number" || !/^[=+\-@]/.test(value))).toBe(true);
        expect(warnings.length).toBeGreaterThanOrEqual(unmatched.length);
      }),
    );
  });

  test("one more student without a mark changes nobody's cell", () => {
    const more = { ...CLASS, students: [["Eli New", "", "", ""] as const, ...CLASS.students] };
    fc.assert(
      fc.property(anyAsked, (asked) => {
        const rest = { policy: LETTERS };
        expect(column(oneClass(more, rest), { names: NAMES, ...asked })).toEqual(
          column(oneClass(CLASS, rest), { names: NAMES, ...asked }),
        );
      }),
    );
  });
});
