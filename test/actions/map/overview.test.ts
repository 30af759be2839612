import fc from "fast-check";
import type { Snapshot, TabSnapshot } from "../../../src/workbook/snapshot";
import type { BooksPlan, StudentPlan } from "../booksMaker";
import { algebra, geometry, ONE, STUDENTS } from "./classes";
import { words } from "../../../src/actions/map/words";
import { mapped, tabNamed } from "./workbook";

const COLUMNS = ["Mastered", "Trend", "Look again", "By hand", "Attempts to mastery", "Days to mastery"];

const overviewOf = (snapshot: Snapshot): TabSnapshot => tabNamed(snapshot, "Mastery Map");
const linesOf = (snapshot: Snapshot) =>
  overviewOf(snapshot).cells.map((row) => row.join(" | ").replace(/( \| )+$/, ""));
/** The rows of a class's own, by label: what stands under each standard. */
const ofClass = (plan: BooksPlan, standards: number) => {
  const { cells } = overviewOf(mapped(plan).after);
  const from = cells.findIndex(
    ([, label], at) => label === "At mastery" && cells[at + 1]?.[1] === "Assessed",
  );
  return Object.fromEntries(
    cells.slice(from, from + 6).map((row) => [String(row[1]), row.slice(2, 2 + standards)]),
  );
};
const ofStudent = (plan: BooksPlan, student: string) => {
  const { cells } = overviewOf(mapped(plan).after);
  const [header = []] = cells;
  const row = cells.find(([, name]) => name === student) ?? [];
  return Object.fromEntries(COLUMNS.map((column) => [column, row[header.indexOf(column)]]));
};

describe("the overview", () => {
  test("has each class's students, below them the class; those that share a standard share a table", () => {
    const plan = { classes: [algebra("Period 1"), geometry, algebra("Period 2", [["Eva", 70, 70]])] };
    const behind = COLUMNS.join(" | ");
    expect(linesOf(mapped(plan).after)).toEqual([
      `Class | Student | 6.1 | 6.2 | ${behind}`,
      "Period 1 | Ana | Exceeds mastery | Not yet | 1 of 2 |  |  |  | 1",
      "Period 1 | Ben |  | Mastery | 1 of 1; 1 not assessed |  |  |  | 1",
      expect.stringMatching(/^Period 1 \| Cleo \| Check: .* \| Approaching \| 0 of 1; 1 to check$/),
      "Period 1 | At mastery | 100 % (1 of 1) | 33.33 % (1 of 3)",
      "Period 1 | Assessed | 1 of 3 assessed; 1 to check | 3 of 3 assessed",
      "Period 1 | Target 85 % | too few assessed to say | not yet on target",
      "Period 1 | Trend",
      "Period 1 | Attempts to mastery | 1 | 1",
      "Period 1 | Days to mastery",
      "Period 2 | Eva | Approaching | Approaching | 0 of 2",
      ...["At mastery | 0 % (0 of 1) | 0 % (0 of 1)", "Assessed | 1 of 1 assessed | 1 of 1 assessed"].map(
        (row) => `Period 2 | ${row}`,
      ),
      "Period 2 | Target 85 % | not yet on target | not yet on target",
      ...["Trend", "Attempts to mastery", "Days to mastery"].map((row) => `Period 2 | ${row}`),
      "",
      `Class | Student | Circles | ${behind}`,
      "Geo | Dan | Exceeds mastery | 1 of 1 |  |  |  | 1",
      ...["At mastery | 100 % (1 of 1)", "Assessed | 1 of 1 assessed", "Target 85 % | on target"].map(
        (row) => `Geo | ${row}`,
      ),
      ...["Trend", "Attempts to mastery | 1", "Days to mastery"].map((row) => `Geo | ${row}`),
      "",
      expect.stringMatching(/^At mastery \| .*who is excused or has left is not counted/),
      "Trend |  | The newest score against the one before it, on each standard.",
      expect.stringMatching(/^Attempts, days \| .*median/),
      "Blank |  | Not assessed yet.",
      expect.stringMatching(/^Values \| .*Update mastery map\.$/),
    ]);
  });

  test("is ours by its name, shows levels and a target that is met in colour, keeps headings and names in sight", () => {
    const [change] = mapped(ONE).changes.tabs;
    expect(change).toMatchObject({
      tab: "Mastery Map",
      kind: "make",
      rangeName: "MASTERY_MAPTAB",
      frozenRows: 1,
      frozenColumns: 2,
      colours: expect.arrayContaining([
        expect.objectContaining({ text: "Mastery", firstColumn: 3, lastColumn: 10 }),
        expect.objectContaining({ text: "on target", firstColumn: 3, lastColumn: 10 }),
      ]),
    });
    expect(change?.colours.map(({ text }) => text)).not.toContain("not yet on target");
  });
});

describe("what is said of a student", () => {
  const columns = [
    { name: "T1", standard: "6.1", given: "2025-09-01" },
    { name: "R1", retakeOf: "T1", standard: "6.1", given: "2025-09-11" },
    { name: "T2", standard: "6.2", given: "2025-09-05" },
    { name: "U2", standard: "6.2", given: "2025-10-05" },
    { name: "T3", standard: "6.3" },
  ];
  const plan = (marks: (string | number)[], rest: Partial<BooksPlan> = {}): BooksPlan => ({
    classes: [{ columns, students: [["Ana", ...marks]] }],
    ...rest,
  });

  test.each<[string, (string | number)[], string]>([
    ["one more rising than falling", [50, 90, 60, 70, 80], "↗ rising (2 of 2)"],
    ["rising on one, steady on another", [50, 90, 60, 60, 80], "↗ rising (1 of 2)"],
    ["falling only", [50, 50, 90, 60, ""], "↘ falling (1 of 2)"],
    ["as many of both", [50, 90, 90, 60, 80], "↕ mixed (1 rising, 1 falling)"],
    ["neither", [50, 50, 60, 60, 80], "→ steady (2 of 2)"],
    ["no standard with two scores", [50, "", 60, "", 80], ""],
    ["a blank in between is passed over", [50, "", 60, 70, 80], "↗ rising (1 of 1)"],
  ])("trend: %s", (_what, marks, trend) => {
    expect(ofStudent(plan(marks), "Ana")).toMatchObject({ Trend: trend });
  });

  test.each<[string, (string | number)[], string]>([
    ["the newest is below", [90, "", 85, 40, ""], "6.2 newest: 40 %, look again"],
    ["on two standards", [90, 50, 85, 40, ""], "6.1 newest: 50 %, look again; 6.2 newest: 40 %, look again"],
    ["the newest is at mastery", [40, 90, 40, 85, ""], ""],
    ["not mastered at all", [40, "", 60, 40, ""], ""],
  ])("look again: %s", (_what, marks, words) => {
    expect(ofStudent(plan(marks), "Ana")).toMatchObject({ "Look again": words });
  });

  test("attempts and days are the medians over what is mastered", () => {
    const marks = [50, 90, 95, 40, 85];
    expect(ofStudent(plan(marks), "Ana")).toMatchObject({
      "Attempts to mastery": "1",
      "Days to mastery": "5",
    });
    expect(ofStudent(plan([50, "", 60, "", ""]), "Ana")).toMatchObject({
      "Attempts to mastery": "",
      "Days to mastery": "",
    });
  });

  test("levels set by hand are named by their standards, and nothing of why", () => {
    const byHand = (standard: string, value: string) => ({
      ...{ Class: "Period 1", Student: "Ana", Standard: standard, What: "level by hand", Value: value },
      "Private note": "talked with her aunt",
    });
    const exceptions = [byHand("6.1", "Mastery"), byHand("6.3", "No such level")];
    const { after } = mapped(plan([50, "", 60, "", ""], { exceptions }));
    expect(ofStudent(plan([50, "", 60, "", ""], { exceptions }), "Ana")).toMatchObject({
      "By hand": "6.1",
      Mastered: "1 of 2; 1 not assessed",
      "Attempts to mastery": "",
    });
    expect(JSON.stringify(after)).not.toContain("aunt");
  });
});

describe("what is said of a class on a standard", () => {
  const onOne = (marks: (string | number)[]): BooksPlan => ({
    classes: [
      { columns: [{ name: "T1", standard: "6.1" }], students: marks.map((mark, at) => [`S${at}`, mark]) },
    ],
  });
  const times = (count: number, mark: string | number) => Array<string | number>(count).fill(mark);

  test.each([
    [
      "22 of 25 assessed, of 26",
      [...times(22, 90), ...times(3, 40), ""],
      "88 % (22 of 25)",
      "25 of 26 assessed",
      "on target",
    ],
    [
      "just at the target",
      [...times(17, 90), ...times(3, 40)],
      "85 % (17 of 20)",
      "20 of 20 assessed",
      "on target",
    ],
    [
      "all of the few assessed",
      [...times(8, 90), "", ""],
      "100 % (8 of 8)",
      "8 of 10 assessed",
      "too few assessed to say",
    ],
    [
      "below the target",
      [...times(8, 90), 40, 40],
      "80 % (8 of 10)",
      "10 of 10 assessed",
      "not yet on target",
    ],
    ["excused ones are left out", [...times(9, 90), "EX"], "100 % (9 of 9)", "9 of 9 assessed", "on target"],
    ["nothing assessed", ["", ""], "", "0 of 2 assessed", ""],
  ] as const)("%s", (_what, marks, share, assessed, target) => {
    expect(ofClass(onOne([...marks]), 1)).toMatchObject({
      "At mastery": [share],
      Assessed: [assessed],
      "Target 85 %": [target],
    });
  });

  test("who left is in the table as before and in no share", () => {
    const plan = {
      ...onOne([90, 40]),
      exceptions: [{ Class: "Period 1", Student: "S1", What: "left", From: "2025-10-01" }],
    };
    expect(ofClass(plan, 1)).toMatchObject({
      "At mastery": ["100 % (1 of 1)"],
      Assessed: ["1 of 1 assessed"],
    });
    expect(linesOf(mapped(plan).after)[2]).toContain("Period 1 | S1 | Not yet");
  });

  test("the target is the policy's, and its row is known as ours when it changes", () => {
    const first = mapped(onOne([90]));
    const other = { ...onOne([90]), policy: [["Target share", "90 %"]] };
    const { after, issues } = mapped(other, { on: first.after });
    expect(issues).toEqual([]);
    expect(linesOf(after)).toContainEqual("Period 1 | Target 90 % | on target");
  });

  test("trend and medians of its students", () => {
    const columns = [
      { name: "T1", standard: "6.1", given: "2025-09-01" },
      { name: "R1", retakeOf: "T1", standard: "6.1", given: "2025-09-11" },
    ];
    const students: StudentPlan[] = [
      ["Ana", 50, 90],
      ["Ben", 40, 85],
      ["Cleo", 90, 30],
      ["Dan", 90, ""],
    ];
    expect(ofClass({ classes: [{ columns, students }] }, 1)).toMatchObject({
      Trend: ["↗ 2 rising, ↘ 1 falling"],
      "Attempts to mastery": ["1.5"],
      "Days to mastery": ["5"],
    });
  });

  test("a student called like a row of ours is a student", () => {
    const odd = {
      classes: [
        algebra("Period 1", [
          ["Assessed", 90, 40],
          ["At mastery", 85, 85],
        ]),
      ],
    };
    const first = mapped(odd);
    expect(linesOf(first.after)[1]).toContain("Period 1 | Assessed | Exceeds mastery | Not yet | 1 of 2");
    expect(mapped(odd, { on: first.after }).changes.tabs).toEqual([]);
  });
});

describe("brought up to date", () => {
  /** With a column of the teacher's right of everything and a line below. */
  const noted = (snapshot: Snapshot, gap = 0): Snapshot => {
    const tab = overviewOf(snapshot);
    const width = Math.max(...tab.cells.map((row) => row.length));
    const wide = tab.cells.map((row, at) => [
      ...Array.from({ length: width + gap }, (_, column) => row[column] ?? ""),
      ["Call home?", "yes, Monday", "no"][at] ?? "",
    ]);
    const cells = [...wide, [], ["my own line", 3]].map((row) =>
      Array.from({ length: width + gap + 1 }, (_, at) => row[at] ?? ""),
    );
    Object.assign(tab, { cells, formulas: cells.map((row) => row.map(() => "")) });
    return snapshot;
  };
  const theirs = (snapshot: Snapshot) =>
    overviewOf(snapshot)
      .cells.flat()
      .filter((cell) => ["Call home?", "yes, Monday", "no", "my own line", 3].includes(cell as never));

  test("more evidence stands where a level would, and is known as ours", () => {
    const policy = [["Scoring method", "number of times"]];
    const first = mapped({ ...ONE, policy });
    expect(overviewOf(first.after).cells[1]?.slice(2, 4)).toEqual(["More evidence (1 of 3)", "Not yet"]);
    const second = mapped(ONE, { on: first.after });
    expect(second.issues).toEqual([]);
    expect(overviewOf(second.after).cells[1]?.slice(2, 4)).toEqual(["Exceeds mastery", "Not yet"]);
  });

  test.each<[string, BooksPlan, BooksPlan]>([
    ["a class goes", { classes: [algebra("Period 1"), geometry] }, ONE],
    ["a student goes", ONE, { classes: [algebra("Period 1", STUDENTS.slice(1))] }],
    [
      "a standard goes",
      ONE,
      {
        classes: [
          {
            name: "Period 1",
            columns: [{ name: "T1", standard: "6.1" }],
            students: STUDENTS.map((row) => (row as unknown[]).slice(0, 2)) as StudentPlan[],
          },
        ],
      },
    ],
    ["all goes but one student", { classes: [algebra("Period 1"), geometry] }, { classes: [geometry] }],
  ])("%s: what was ours is blanked, what is the teacher's stays", (_what, before, now) => {
    const on = noted(mapped(before).after);
    const { after, issues } = mapped(now, { on });
    expect(issues).toEqual([]);
    expect(theirs(after)).toEqual(theirs(on));
    const fresh = linesOf(mapped(now).after);
    const ours = linesOf(after).map((line) => line.replace(/( \| )*(Call home\?|yes, Monday|no)$/, ""));
    expect(ours.slice(0, fresh.length)).toEqual(fresh);
    expect(ours.slice(fresh.length).filter((line) => line !== "")).toEqual(["my own line | 3"]);
  });

  test("a line of the teacher's below stays, also when they have deleted our last line", () => {
    const on = noted(mapped(ONE).after);
    const tab = overviewOf(on);
    const cells = tab.cells.map((row) => (row[0] === "Values" ? row.map(() => "") : row));
    Object.assign(tab, { cells });
    const { after, issues } = mapped({ classes: [algebra("Period 1", STUDENTS.slice(1))] }, { on });
    expect(issues).toEqual([]);
    expect(linesOf(after)).toContain("my own line | 3");
    expect(linesOf(after).filter((line) => line.startsWith("Values | "))).toHaveLength(1);
  });

  test("a new standard that has no room beside the teacher's column is named, and nothing is written", () => {
    const on = noted(mapped({ classes: [geometry] }).after);
    const wider = {
      ...geometry,
      columns: [...geometry.columns, { name: "Lines" }],
      students: [["Dan", 95, 40]] as StudentPlan[],
    };
    const { changes, issues } = mapped({ classes: [wider] }, { on });
    expect(changes.tabs.map((change) => change.tab)).not.toContain("Mastery Map");
    expect(issues[0]?.message).toContain("(J1)");
  });

  test("a column that the teacher put between ours is named, and nothing is written", () => {
    const insert = (at: number): Snapshot => {
      const { after } = mapped(ONE);
      const tab = overviewOf(after);
      const cells = tab.cells.map((row, line) => [
        ...row.slice(0, at),
        line < 3 ? "mine" : "",
        ...row.slice(at),
      ]);
      Object.assign(tab, { cells, formulas: cells.map((row) => row.map(() => "")) });
      return after;
    };
    for (const [at, name] of [
      [3, "D1"],
      [6, "G1"],
    ] as const) {
      const { changes, issues } = mapped(
        { classes: [algebra("Period 1", STUDENTS.slice(1))] },
        { on: insert(at) },
      );
      expect(changes.tabs.map(({ tab }) => tab)).not.toContain("Mastery Map");
      expect(issues[0]?.message).toContain(`(${name})`);
    }
  });
});

describe("an overview of an older build", () => {
  const older = (rows: (string | number)[][]): Snapshot => {
    const { after } = mapped(ONE);
    const tab = overviewOf(after);
    const remark = words.olderRemark;
    const cells = [
      ["Class", "Student", "6.1", "6.2"],
      ["Period 1", "Ana", "Exceeds mastery", "Mastery"],
      ["Period 1", "Gone", "", "Not yet"],
      [],
      [remark],
    ].map((row, at) => Array.from({ length: 12 }, (_, column) => row[column] ?? rows[at]?.[column] ?? ""));
    const below = Array.from({ length: 25 }, () => Array<string>(12).fill(""));
    const all = [...cells, ...below, ["my own line", ...Array<string>(11).fill("")]];
    Object.assign(tab, { cells: all, formulas: all.map((row) => row.map(() => "")) });
    return after;
  };

  test("gets its new columns and rows in place", () => {
    const { after, issues, changes } = mapped(ONE, { on: older([]) });
    expect(issues).toEqual([]);
    expect(changes.tabs[0]?.warnOn).toHaveLength(10);
    const fresh = linesOf(mapped(ONE).after);
    expect(linesOf(after).slice(0, fresh.length)).toEqual(fresh);
    expect(linesOf(after)).toContain("my own line");
  });

  test.each([
    ["Mastered", "yes"],
    ["Call home?", "yes"],
    ["Points", 7],
  ])("a column of the teacher's beside it, called %s, is named and stays", (heading, text) => {
    const on = older([
      ["", "", "", "", heading],
      ["", "", "", "", text],
    ]);
    const { changes, issues } = mapped(ONE, { on });
    expect(changes.tabs.map(({ tab }) => tab)).not.toContain("Mastery Map");
    expect(issues[0]?.message).toContain("(E1)");
  });
});

describe("laws", () => {
  const mark = fc.constantFrom(0, 40, 85, 95, "", "EX", "??");
  const students = fc.array(fc.tuple(mark, mark), { minLength: 1, maxLength: 6 });
  const planOf = ([one, two, geo]: [unknown[][], unknown[][], boolean]): BooksPlan => ({
    classes: [
      ...[one, two].map((rows, nth) =>
        algebra(
          `Period ${nth + 1}`,
          rows.map((marks, at) => [`S${at}`, ...marks] as unknown as StudentPlan),
        ),
      ),
      ...(geo ? [geometry] : []),
    ],
  });
  const plans = fc.tuple(students, students, fc.boolean());

  test("from any overview to any other ends as a first one would, in few writes", () => {
    fc.assert(
      fc.property(plans, plans, (from, to) => {
        const { changes, after } = mapped(planOf(to), { on: mapped(planOf(from)).after });
        expect(linesOf(after)).toEqual(linesOf(mapped(planOf(to)).after));
        const own = changes.tabs.find(({ tab }) => tab === "Mastery Map");
        expect(own?.writes.length ?? 0).toBeLessThanOrEqual(8);
      }),
      { numRuns: 40 },
    );
  });
});
