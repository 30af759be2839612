import type { Cell } from "../../src/workbook/cell";
import { isPolicyTable } from "../../src/workbook/policyRows";
import { readPolicyTable } from "../../src/workbook/policyTable";

const read = (...rows: Cell[][]) => readPolicyTable(rows);

describe("an empty table", () => {
  const { policy, problems } = read();
  test("has nothing wrong and the defaults of every setting", () => {
    expect(problems).toEqual([]);
    expect(policy.settings).toMatchObject({
      maximum: 100,
      best: "highest",
      method: "highest",
      recent: null,
      newestWeight: 0.65,
      successes: 3,
      retakesAllowed: null,
      retakeWithin: 10,
      askWithin: null,
      beforeRetake: ["Corrective done", "Skill check passed"],
      forms: ["A", "B", "C"],
      schoolWeek: ["Mon", "Tue", "Wed", "Thu", "Fri"],
      retakeDays: null,
      mustRetakeBelow: null,
      mayRetakeBelow: "nobody",
      reteachAt: 0.5,
      targetShare: 0.85,
      onlyOnRequest: false,
    });
  });
  test("has the levels every school understands", () => {
    expect(policy.scales[0].levels.map(({ name, from }) => [name, from])).toEqual([
      ["Exceeds mastery", 90],
      ["Mastery", 80],
      ["Approaching", 60],
      ["Not yet", 0],
    ]);
    expect(policy.scales[0].masteryLevel).toBe("Mastery");
  });
});

describe("a row is what its first column says", () => {
  test("headings, blank rows and comments mean nothing; case and spaces do not matter", () => {
    const rows = [
      ["Setting", "Value"],
      ["", "lost"],
      ["Our school's rules", ""],
      ["  mastery   AT ", "75 %"],
    ];
    const { policy, problems } = read(...rows);
    expect(problems).toEqual([]);
    expect(policy.scales[0].criterion).toBe(75);
  });

  test("levels, marks, terms, holidays and course grades are read", () => {
    const { policy, problems } = read(
      ["Mastery at", "3"],
      ["Scores are out of", 4],
      ["Level", "Expert", 4, "#C9DFF5", "E"],
      ["Level", "Proficient", 3, "", "P, 3"],
      ["Level", "Beginning", 0],
      ["Mark", "NHI", "owed"],
      ["Mark", "Z", "lowest"],
      ["Mark", "half", "50 %"],
      ["Term", "T1", new Date(Date.UTC(2026, 7, 31)), "2026-11-20"],
      ["Holiday", "2026-11-26", "Thanksgiving"],
      ["Course grade", "A", "90 %", "Proficient"],
    );
    expect(problems).toEqual([]);
    expect(policy.scales[0]).toMatchObject({ masteryLevel: "Proficient", criterion: 3, step: 0.3 });
    expect(policy.scales[0].levels[1]).toEqual({
      name: "Proficient",
      from: 3,
      colour: null,
      codes: ["P", "3"],
    });
    expect([...policy.codes]).toEqual([
      ["nhi", { kind: "owed" }],
      ["z", { kind: "lowest" }],
      ["half", { kind: "value", value: 2 }],
    ]);
    expect(policy.terms).toEqual([{ name: "T1", first: "2026-08-31", last: "2026-11-20" }]);
    expect(policy.holidays).toEqual([{ day: "2026-11-26", name: "Thanksgiving" }]);
    expect(policy.courseGrades).toEqual([
      { letter: "A", masteredAtLeast: 0.9, noStandardBelow: "Proficient" },
    ]);
  });

  test("levels belong to the scale above them", () => {
    const { policy } = read(
      ["Level", "Mastery", 80],
      ["Level", "Not yet", 0],
      ["Scale", "Rubric", 4, 3, "highest"],
      ["Level", "4", 4],
      ["Level", "3", 3],
      ["Level", "1", 0],
    );
    expect(policy.scales.map(({ name, levels }) => [name, levels.map((level) => level.name)])).toEqual([
      ["", ["Mastery", "Not yet"]],
      ["Rubric", ["4", "3", "1"]],
    ]);
    expect(policy.scales[1]?.masteryLevel).toBe("3");
  });
});

test("case and spaces never matter in names", () => {
  const rows: Cell[][] = [
    ["MASTERYAT", "notyet"],
    ["Scoring  Method", " LATEST"],
    ["level", "Not Yet", 0],
  ];
  const { policy, problems } = read(...rows);
  expect(problems).toEqual([]);
  expect(policy.settings.method).toBe("latest");
  expect(policy.scales[0].criterion).toBe(0);
});

test("the usual levels may be named without being typed", () => {
  const { policy, problems } = read(["Mastery level", "exceeds mastery"], ["Mastery at", "Approaching"]);
  expect(problems).toEqual([]);
  expect(policy.scales[0]).toMatchObject({ masteryLevel: "Exceeds mastery", criterion: 60 });
});

test.each<[Cell[][], number | null]>([
  [[], null],
  [[["Scores are out of", 10]], 0.3],
  [[["Scores are out of", 4]], 0.3],
  [[["Plus/minus step", 5]], 5],
  [
    [
      ["Scores are out of", 4],
      ["Plus/minus step", 0.5],
    ],
    0.5,
  ],
])("%j: + and − are worth %p", (rows, step) => {
  expect(read(...rows).policy.scales[0].step).toBe(step);
});

test("a further scale counts upwards unless it says so; a share of 1 is all; a day alone may be a term", () => {
  const { policy, problems } = read(
    ["Scale", "Rubric", 4, 3],
    ["Course grade", "A", 1],
    ["Course grade", "B", 90],
    ["Course grade", "F", 0],
    ["Term", "T1", "2026-09-01", "2026-09-01"],
    ["Level", "Mastery", 3, "red", "M , P"],
    ["Level", "Not yet", 0],
  );
  expect(problems).toEqual([]);
  expect(policy.scales[1]).toMatchObject({ best: "highest", criterion: 3, maximum: 4 });
  expect(policy.scales[1]?.levels[0]).toMatchObject({ colour: null, codes: ["M", "P"] });
  expect(policy.courseGrades.map(({ masteredAtLeast }) => masteredAtLeast)).toEqual([1, 0.9, 0]);
  expect(policy.terms).toHaveLength(1);
});

describe("which level is mastery", () => {
  const levels = [
    ["Level", "Top", 90],
    ["Level", "Secure", 75],
    ["Level", "Growing", 0],
  ];
  test.each<[string, Cell[][], string]>([
    ["the one the setting names", [["Mastery level", "growing"], ...levels], "Growing"],
    ["the one called Mastery", [["Level", "Mastery", 95], ...levels], "Mastery"],
    [
      "the one called Proficient",
      [...levels.slice(0, 2), ["Level", "Proficient", 40], ["Level", "x", 0]],
      "Proficient",
    ],
    ["the best one at or below the cut", levels, "Secure"],
  ])("%s", (_, rows, name) => {
    expect(read(...rows).policy.scales[0].masteryLevel).toBe(name);
  });

  test("its bound may be left to the cut", () => {
    const { policy, problems } = read(["Mastery at", 70], ["Level", "Mastery", ""], ["Level", "Not yet", 0]);
    expect(problems).toEqual([]);
    expect(policy.scales[0].levels[0]).toMatchObject({ name: "Mastery", from: 70 });
  });
});

describe("what is wrong is named, with the setting, and the rest is read", () => {
  test.each<[string, Cell[][]]>([
    ["unknownSetting", [["Mastry at", "80 %"]]],
    [
      "doubledSetting",
      [
        ["Mastery at", 80],
        ["Mastery at", 90],
      ],
    ],
    ["illegalValue", [["Successes needed", 11]]],
    ["illegalValue", [["Successes needed", new Date(2026, 2, 5)]]],
    ["illegalValue", [["Scoring method", "loudest"]]],
    ["illegalValue", [["Only on request", "perhaps"]]],
    ["illegalValue", [["Retake days", "Someday"]]],
    ["illegalValue", [["Target share", 140]]],
    ["illegalCut", [["Mastery at", 120]]],
    ["illegalCut", [["Mastery at", "Splendid"]]],
    ["unknownMasteryLevel", [["Mastery level", "Splendid"]]],
    ["illegalLevel", [["Level", "Mastery", "high"]]],
    [
      "illegalLevel",
      [
        ["Level", "Mastery", 80],
        ["Level", "Lost", ""],
        ["Level", "Not yet", 0],
      ],
    ],
    [
      "doubledLevel",
      [
        ["Level", "Mastery", 80],
        ["Level", "mastery", 60],
      ],
    ],
    [
      "boundsNotFalling",
      [
        ["Level", "Mastery", 80],
        ["Level", "Not yet", 90],
      ],
    ],
    [
      "boundsNotFalling",
      [
        ["Best is", "lowest"],
        ["Scores are out of", 6],
        ["Mastery at", 2],
        ["Level", "good", 2],
        ["Level", "great", 1],
      ],
    ],
    ["illegalScale", [["Scale", "Rubric", 0, 3]]],
    ["illegalMark", [["Mark", "Q", "dunno"]]],
    ["illegalTerm", [["Term", "T1", "soon", "later"]]],
    ["illegalHoliday", [["Holiday", "Christmas"]]],
    ["illegalCourseGrade", [["Course grade", "A", "most"]]],
    ["newerFormat", [["Format version", 2]]],
    ["illegalLevel", [["Level", "", 80]]],
    ["illegalScale", [["Scale", "", 4, 3]]],
    ["illegalScale", [["Scale", "Rubric", "four", 3]]],
    ["illegalScale", [["Scale", "Rubric", 4, ""]]],
    ["illegalScale", [["Scale", "Rubric", 4, 3, "sideways"]]],
    ["illegalMark", [["Mark", "", "owed"]]],
    ["illegalTerm", [["Term", "", "2026-09-01", "2026-11-20"]]],
    ["illegalTerm", [["Term", "T1", "2026-09-01", ""]]],
    ["illegalTerm", [["Term", "T1", "", "2026-11-20"]]],
    ["illegalTerm", [["Term", "T1", "2026-11-20", "2026-09-01"]]],
    ["illegalHoliday", [["Holiday", "2026-13-40"]]],
    ["illegalHoliday", [["Holiday", "on 2026-11-26"]]],
    ["illegalHoliday", [["Holiday", "2026-11-26 or 27"]]],
    ["illegalCourseGrade", [["Course grade", "", "90 %"]]],
    ["illegalCourseGrade", [["Course grade", "A", 900]]],
    ["illegalCourseGrade", [["Course grade", "A", "150 %"]]],
    ["illegalCourseGrade", [["Course grade", "A", "-5 %"]]],
    [
      "boundsNotFalling",
      [
        ["Level", "Mastery", 80],
        ["Level", "Not yet", 80],
      ],
    ],
  ])("%s: %j, at its row", (code, rows) => {
    const { problems } = read(...rows);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    const [problem] = problems;
    const named = /row (\d+)/.exec(problem?.message ?? "");
    // In these tables the row that is wrong is the last one, but for a lost level that stands in between.
    const wrong = rows.findIndex((row) => row.includes("Lost"));
    const at = wrong >= 0 ? wrong : rows.length - 1;
    expect(problem?.row).toBe(at);
    expect(named ? Number(named[1]) : at + 1).toBe(at + 1);
  });

  test("an illegal cut reads as 80 %, or as the worst number where the scale counts downwards", () => {
    expect(read(["Mastery at", 120]).policy.scales[0].criterion).toBe(80);
    const down = read(["Best is", "lowest"], ["Scores are out of", 6], ["Mastery at", "80 %"]);
    expect(down.policy.scales[0].criterion).toBe(6);
    expect(down.policy.scales[0].levels.map(({ name }) => name)).toEqual(["Mastery", "Not yet"]);
  });

  test("an unknown name suggests the nearest and says the row, never the cell's content", () => {
    const [problem] = read(["Setting", "Value"], ["Mastry at", "80 %"]).problems;
    expect(problem).toMatchObject({ row: 1, column: 0 });
    expect(problem?.message).toBe(
      'Policy table, row 2: this is no setting we know; did you mean "Mastery at"?',
    );
  });

  test("an illegal value reads as the default", () => {
    expect(read(["Successes needed", "lots"]).policy.settings.successes).toBe(3);
  });
});

describe("what is a policy table", () => {
  test.each<[Cell[][], boolean]>([
    [[["Mastery at", 80]], true],
    [
      [
        ["anything", ""],
        ["Level", "Mastery"],
      ],
      true,
    ],
    [[["Mastery at"]], false],
    [[["Ana", 80]], false],
    [[], false],
  ])("%p: %p", (table, answer) => {
    expect(isPolicyTable(table)).toBe(answer);
  });
});
