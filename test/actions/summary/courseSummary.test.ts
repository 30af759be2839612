import { courseSummary, type ClassSummary } from "../../../src/actions/summary/courseSummary";
import type { Table } from "../../../src/workbook/cell";
import type { Line } from "../../../src/workbook/tables/tableSpec";
import type { BooksPlan } from "../booksMaker";
import { classOn, oneClass } from "./makers";

const CLASS = classOn(
  ["LT 1", "LT 2", "LT 3"],
  [
    ["Ana Lee", 90, 80, 100],
    ["Ben Cho", 70, "", 95],
    ["Cy Diaz", "EX", "MI", "oops"],
  ],
);

function summary(rest: Omit<BooksPlan, "classes"> = {}, plan = CLASS): ClassSummary {
  return courseSummary(oneClass(plan, rest)).classes[0]!;
}

describe("each class has a row for each standard", () => {
  test("mastered ÷ assessed, with who was assessed beside it", () => {
    expect(summary().standards).toMatchObject([
      { code: "LT 1", mastered: 1, assessed: 2, excused: 1, share: 0.5, words: "2 of 2 assessed" },
      { code: "LT 2", mastered: 1, assessed: 1, notAssessed: 2, share: 1, words: "1 of 3 assessed" },
      { code: "LT 3", mastered: 2, assessed: 2, check: 1, share: 1, words: "2 of 3 assessed; 1 to check" },
    ]);
  });

  test.each<[string, Table, boolean[]]>([
    ["85 % unless the policy says otherwise", [], [false, false, false]],
    ["the policy's target", [["Target share", "50 %"]], [true, false, false]],
  ])("on target: %s", (_, policy, onTarget) => {
    expect(summary({ policy }).standards.map((row) => row.onTarget)).toEqual(onTarget);
  });

  test("titles, priority and the order of Standards; supporting standards are there too", () => {
    const standards = [{ Code: "LT 3", Title: "Graphs", Priority: "supporting" }, { Code: "LT 1" }];
    expect(summary({ standards }).standards).toMatchObject([
      { code: "LT 3", title: "Graphs", priority: false },
      { code: "LT 1", title: "", priority: true },
      { code: "LT 2", title: "", priority: true },
    ]);
  });
});

describe("each student has a row", () => {
  const rows = (rest: Omit<BooksPlan, "classes"> = {}, plan = CLASS) => summary(rest, plan).students;

  test("mastered of assessed, mean and lowest; who is not assessed is named, the excused are not", () => {
    expect(rows()).toMatchObject([
      { name: "Ana Lee", words: "3 of 3", share: 1, mean: 90, lowest: { code: "LT 2", value: 80 } },
      { name: "Ben Cho", words: "1 of 2; 1 not assessed", mean: 82.5, lowest: { code: "LT 1", value: 70 } },
      { name: "Cy Diaz", words: "1 not assessed; 1 to check", share: null, mean: null, lowest: null },
    ]);
  });

  test("supporting standards count in nothing", () => {
    const standards = [{ Code: "LT 1", Priority: "supporting" }];
    expect(rows({ standards })[1]).toMatchObject({ words: "1 of 1; 1 not assessed", mean: 95 });
  });

  test.each<[string, Line, string]>([
    ["excused of one standard", { What: "excused", Standard: "lt 1" }, "1 of 1; 1 not assessed"],
    ["excused of all", { What: "excused" }, ""],
    ["joined after the first test", { What: "joined", From: "2025-10-01" }, "1 of 2"],
    ["moved on: what is missing is still missing", { What: "moved on" }, "1 of 2; 1 not assessed"],
    ["an own criterion", { What: "own criterion", Value: "70 %" }, "2 of 2; 1 not assessed"],
    ["a level set by hand", { What: "level by hand", Standard: "LT 2", Value: "Mastery" }, "2 of 3"],
    ["a row about another student", { What: "excused", Student: "Ana Lee" }, "1 of 2; 1 not assessed"],
  ])("exceptions: %s", (_, row, words) => {
    const given = { columns: CLASS.columns.map((one) => ({ ...one, given: "2025-09-12" })) };
    const exceptions = [{ Student: "Ben Cho", ...row }];
    expect(rows({ exceptions }, { ...CLASS, ...given })[1]?.words).toBe(words);
  });

  test("who has left is in no share", () => {
    const exceptions = [{ Student: "Ben Cho", What: "left" }];
    const { students, standards } = summary({ exceptions });
    expect(students.map(({ name }) => name)).toEqual(["Ana Lee", "Cy Diaz"]);
    expect(standards[0]).toMatchObject({ share: 1, words: "1 of 1 assessed" });
  });

  test("who needs more evidence is assessed and has not mastered", () => {
    const policy = [["Scoring method", "number of times"]];
    expect(rows({ policy })[0]).toMatchObject({ words: "0 of 3", share: 0, mean: 90 });
  });
});

describe("mean and lowest are told on the scale the class's priority standards share, else in per cent", () => {
  const marks = classOn(["LT 1", "LT 2"], [["Ana Lee", 3, 2]]);
  const plain = { ...marks, columns: marks.columns.map((one) => ({ ...one, outOf: "" as const })) };
  const rubricRow = ["Scale", "Rubric", 4, 3, "highest"];
  test.each<[string, Omit<BooksPlan, "classes">, unknown, number, number]>([
    [
      "a rubric",
      {
        policy: [
          ["Scores are out of", 4],
          ["Mastery at", 3],
        ],
      },
      { best: "highest", maximum: 4 },
      2.5,
      2,
    ],
    [
      "marks that count downwards",
      {
        policy: [
          ["Scores are out of", 6],
          ["Best is", "lowest"],
          ["Mastery at", 2],
        ],
      },
      { best: "lowest", maximum: 6 },
      2.5,
      3,
    ],
    [
      "two scales",
      { policy: [rubricRow], standards: [{ Code: "LT 1", Scale: "Rubric" }] },
      { best: "highest", maximum: 100 },
      38.5,
      2,
    ],
    [
      "the other one is supporting",
      {
        policy: [rubricRow],
        standards: [
          { Code: "LT 1", Scale: "Rubric" },
          { Code: "LT 2", Priority: "supporting" },
        ],
      },
      { best: "highest", maximum: 4 },
      3,
      3,
    ],
  ])("%s", (_, rest, scale, mean, lowest) => {
    const made = summary(rest, plain);
    expect(made.scale).toEqual(scale);
    expect(made.students[0]).toMatchObject({ mean, lowest: { value: lowest } });
  });
});

describe("letters come by the policy's table", () => {
  const TABLE = [
    ["Course grade", "A", "90 %", "approaching"],
    ["Course grade", "B", "50 %", ""],
  ];
  const letters = (policy: Table) => summary({ policy }).students.map(({ letter }) => letter);

  test.each<[string, Table, string[]]>([
    ["the best that fits; none where nothing is assessed", TABLE, ["A", "B", ""]],
    ["no table, no letters", [], ["", "", ""]],
    [
      "a level nobody knows",
      [["Course grade", "A", "90 %", "Aproaching"], ...TABLE.slice(1)],
      ["Check", "B", ""],
    ],
  ])("%s", (_, policy, expected) => {
    expect(letters(policy)).toEqual(expected);
  });

  test("a level's name that a scale does not have is said in words, with the nearest", () => {
    const policy = [
      ["Course grade", "A", "90 %", "Aproaching"],
      ["Scale", "Rubric", 4, 3, "highest"],
      ["Level", "Top", 4],
      ["Level", "Good", 3],
    ];
    const problems = (standards: Line[]) => courseSummary(oneClass(CLASS, { policy, standards })).problems;
    expect(problems([])).toEqual([
      'Course grade A: "Aproaching" is no level of the policy\'s own scale; did you mean "Approaching"? Type a level\'s name in Mastery Policy; until then Check stands wherever this letter depends on it.',
    ]);
    expect(problems([{ Code: "LT 2", Scale: "Rubric" }])[0]).toContain(
      "the scale Rubric and the policy's own scale;",
    );
    const onlyThere = [["Course grade", "A", "90 %", "approaching"], ...policy.slice(1)];
    const half = oneClass(CLASS, { policy: onlyThere, standards: [{ Code: "LT 2", Scale: "Rubric" }] });
    expect(courseSummary(half).problems[0]).toContain('"approaching" is no level of the scale Rubric. Type');
    expect(problems(["LT 1", "LT 2", "LT 3"].map((Code) => ({ Code, Priority: "supporting" })))).toEqual([]);
  });

  test("a table in order has no problems", () => {
    expect(courseSummary(oneClass(CLASS, { policy: TABLE })).problems).toEqual([]);
  });
});

describe("learning time: attempts and days to mastery", () => {
  const chain = [
    { name: "Slope", standard: "LT 1", given: "2025-11-04" },
    { name: "Slope retake", standard: "LT 1", retakeOf: "Slope", given: "2025-11-14" },
    { name: "Slope check", standard: "LT 1", kind: "mastery check", given: "2025-11-11" },
    { name: "Homework", standard: "LT 1", kind: "practice", given: "2025-10-01" },
  ];
  const learning = (
    marks: readonly (string | number)[],
    rest: Omit<BooksPlan, "classes"> = {},
    columns = chain,
  ) => summary(rest, { columns, students: [["Ana Lee", ...marks]] }).students[0]?.learning;

  test.each<[string, (string | number)[], Table, unknown[]]>([
    ["the first sitting was enough", [90], [], [{ attempts: 1, days: 0 }]],
    ["on the retake", [40, 85], [], [{ attempts: 2, days: 10 }]],
    ["sittings in order of their days", [40, 85, 80], [], [{ attempts: 2, days: 7 }]],
    ["a sitting below later takes nothing back", [90, 20], [], [{ attempts: 1, days: 0 }]],
    ["not there yet", [40, 60], [], []],
    ["not assessed", [], [], []],
    ["what does not count is no attempt", [40, 85, "", 100], [], [{ attempts: 2, days: 10 }]],
    ["absences and blanks are no attempts", ["ABS", 85], [], [{ attempts: 1, days: 0 }]],
    [
      "by the method: the mean reaches it with the third",
      [70, 100, 60],
      [["Scoring method", "mean"]],
      [{ attempts: 3, days: 10 }],
    ],
    [
      "by the method: three successes",
      [80, 85, 90],
      [
        ["Scoring method", "number of times"],
        ["Successes needed", 2],
      ],
      [{ attempts: 2, days: 7 }],
    ],
    [
      "a retake that replaces",
      [90, 60, 80],
      [
        ["Retake rule", "replace"],
        ["Scoring method", "latest"],
      ],
      [{ attempts: 1, days: 0 }],
    ],
    [
      "a cap on what is recorded takes no mastery away",
      [40, 85],
      [["Retake cap", "70 %"]],
      [{ attempts: 2, days: 10 }],
    ],
  ])("%s", (_, marks, policy, times) => {
    expect(learning(marks, { policy })).toEqual(times.map((time) => ({ code: "LT 1", ...(time as object) })));
  });

  const rising = [
    { name: "Slope", standard: "LT 1", given: "2025-11-04" },
    { name: "Slope retake", standard: "LT 1", retakeOf: "Slope", given: "2025-11-05" },
    { name: "Check", standard: "LT 1", given: "2025-11-06" },
    { name: "Check retake", standard: "LT 1", retakeOf: "Check", given: "2025-11-07" },
  ];
  test.each<[string, Table, number]>([
    ["its best attempt: (70 + 90) ÷ 2", [], 3],
    ["its latest where retakes replace: (60 + 100) ÷ 2", [["Retake rule", "replace"]], 4],
  ])("a chain counts as it does for the level, %s", (_, policy, attempts) => {
    const mean = [["Scoring method", "mean"], ...policy];
    expect(learning([70, 60, 90, 100], { policy: mean }, rising)).toMatchObject([{ attempts }]);
  });

  test("mastered once and lost since: it is told again when it is back", () => {
    const policy = [["Scoring method", "latest"]];
    expect(learning([90, "", 40], { policy })).toEqual([]);
  });

  test.each<[string, (string | undefined)[], unknown]>([
    [
      "an undated retake stands behind its original",
      ["2025-11-04", undefined, "2025-11-11"],
      { attempts: 3, days: 7 },
    ],
    [
      "what is undated at the beginning stands before all",
      [undefined, undefined, "2025-11-11"],
      { attempts: 3, days: null },
    ],
    [
      "sittings of one day stand as in the gradebook",
      ["2025-11-04", "2025-11-04", "2025-11-04"],
      { attempts: 3, days: 0 },
    ],
  ])("%s", (_, days, time) => {
    const columns = chain
      .slice(0, 3)
      .map(({ given: _given, ...rest }, at) => ({ ...rest, given: days[at] ?? "" }));
    expect(learning([40, 60, 85], {}, columns)).toEqual([{ code: "LT 1", ...(time as object) }]);
  });

  test("without dates the days are not known", () => {
    const undated = chain.slice(0, 2).map(({ given: _, ...rest }) => rest);
    expect(summary({}, { columns: undated, students: [["Ana Lee", 40, 85]] }).students[0]?.learning).toEqual([
      { code: "LT 1", attempts: 2, days: null },
    ]);
  });

  test.each<[string, Line, unknown[]]>([
    [
      "an own criterion is the one that was reached",
      { What: "own criterion", Value: "40 %" },
      [{ code: "LT 1", attempts: 1, days: 0 }],
    ],
    ["a level set by hand took no attempts", { What: "level by hand", Value: "Mastery" }, []],
  ])("%s", (_, row, times) => {
    expect(learning([40, 60], { exceptions: [{ Student: "Ana Lee", ...row }] })).toEqual(times);
  });
});

test("classes stand in the order of Mastery Classes, one without students too", () => {
  const plans = [
    { ...CLASS, name: "Period 2" },
    { ...classOn(["LT 9"], []), name: "Period 1" },
  ];
  const { classes } = courseSummary({
    ...oneClass(CLASS),
    books: plans.map((plan) => oneClass(plan).books[0]!),
  });
  expect(classes.map((one) => [one.class, one.students.length])).toEqual([
    ["Period 2", 3],
    ["Period 1", 0],
  ]);
});
