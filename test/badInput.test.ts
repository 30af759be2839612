import {
  BEST_ATTEMPT,
  MASTERY_CREDIT,
  MASTERY_LEVEL,
  MASTERY_MAP,
  MASTERY_SCORE,
  RECORDED_SCORE,
} from "../src/functions";
import { buildRoster } from "../src/actions/roster/buildRoster";
import { SCORING_METHOD_NAMES } from "../src/mastery/scoring/methods";
import type { Argument } from "../src/workbook/arguments";
import type { Cell, Table } from "../src/workbook/cell";
import { readBooks } from "../src/workbook/gradebook/readBooks";
import { readPolicyTable } from "../src/workbook/policyTable";
import { ASSESSMENTS_TABLE } from "../src/workbook/tables/specs";
import type { Line } from "../src/workbook/tables/tableSpec";
import { bookFrom } from "./workbook/gradebook/makers";
import { tab, workbook } from "./actions/snapshotMaker";

const level = (scores: Argument, outOf: Argument = "", at: Argument = "", policy: Argument = "") =>
  MASTERY_LEVEL(scores, outOf, at, policy);
const score = (scores: Argument, outOf: Argument = "", policy: Argument = "") =>
  MASTERY_SCORE(scores, outOf, "", policy);
const DIGITS = "9".repeat(400);
const NOT_ON_SCALE = "Check: a score that is not on the scale of 100";

describe("a score nobody can have is asked about and never counts", () => {
  test.each<[string, Cell, string]>([
    ["not a number", NaN, 'Check: "NaN" is no score'],
    ["infinity", Infinity, 'Check: "Infinity" is no score'],
    ["below infinity", -Infinity, 'Check: "-Infinity" is no score'],
    ["more digits than a computer holds", DIGITS, 'Check: "9999999999999999999…" is no score'],
    ["as many in percent", `${DIGITS}%`, 'Check: "9999999999999999999…" is no score'],
    ["as many of 10", `${DIGITS}/10`, 'Check: "9999999999999999999…" is no score'],
    ["with a comma", `${DIGITS},25`, NOT_ON_SCALE],
    ["the largest number there is", Number.MAX_VALUE, NOT_ON_SCALE],
    ["a telephone number", 4915112345678, NOT_ON_SCALE],
    ["a thousand million percent", "2000000000%", NOT_ON_SCALE],
    ["below zero", -1, "Check: a score below 0"],
    ["below zero as text", "-1", "Check: a score below 0"],
    ["below zero of 10", "-1/10", "Check: a score below 0"],
    ["below zero in percent", "-10 %", "Check: a score below 0"],
    ["of no points", "5/0", "Check: out of 0 points"],
    ["nothing of nothing", "0/0", "Check: out of 0 points"],
    ["of less than no points", "5/-10", "Check: out of 0 points"],
    ["a hair's breadth", Number.MIN_VALUE, "Check: 5e-324 of 10, or 0 %?"],
    ["a date", new Date(2025, 6, 8), "Check: a date stands here; was it 7/8 or 8/7?"],
    ["in exponents", "1e5", 'Check: "1e5" is no score'],
    ["an error", "#DIV/0!", "Check: a score shows #DIV/0!"],
  ])("%s", (_, cell, said) => {
    const credit = (...[scores, outOf]: Argument[]) => MASTERY_CREDIT(scores, 5, outOf, "", "");
    const recorded = (...[scores, outOf]: Argument[]) => RECORDED_SCORE(scores, outOf, "", "", "");
    for (const call of [MASTERY_LEVEL, MASTERY_SCORE, BEST_ATTEMPT, credit, recorded]) {
      expect(String(call(cell, 10, "", "")).slice(0, said.length)).toBe(said);
      expect((call([[8], [cell], [9]], 10, "", "") as Cell[][]).flat().filter(isCheck)).toHaveLength(1);
    }
  });

  test.each(SCORING_METHOD_NAMES)("under %s a row with one is asked about, not answered", (method) => {
    expect(level([[9, NaN, 9, 9]], 10, "", method)).toContain("Check: ");
    expect(score([[9, Number.MAX_VALUE, 9]], 10, method)).toBe(NOT_ON_SCALE);
    expect(score([[Number.MAX_VALUE, Number.MAX_VALUE]], 100, method)).toBe(NOT_ON_SCALE);
  });

  test("where no points are given, and where marks count downwards, too", () => {
    expect(score([[1e300, 90]])).toBe(NOT_ON_SCALE);
    expect(level([[1e300]], "", "", [["Mastery at", 80]])).toBe(NOT_ON_SCALE);
    const down: Cell[][] = [["Scores are out of", 6], ["Best is", "lowest"], ["Mastery at", 2.5]]; // prettier-ignore
    expect(level([[Infinity]], "", "", down)).toContain("Check: ");
    expect(level([[1e300]], "", "", down)).toBe("Check: a score that is not on the scale of 6");
    expect(level([[-1]], "", "", down)).toBe("Check: a score below 0");
  });
});

function isCheck(cell: Cell): boolean {
  return String(cell).startsWith("Check: ");
}

describe("a bonus is a score", () => {
  test.each<[Cell, Argument, number]>([
    [12, 10, 120],
    ["12/10", "", 120],
    ["110 %", 10, 110],
    [10.5, 10, 105],
  ])("%p of %p is %p and exceeds mastery", (cell, outOf, value) => {
    expect(score(cell, outOf)).toBe(value);
    expect(level(cell, outOf)).toBe("Exceeds mastery");
  });

  test("the power law alone keeps it on the scale", () => {
    expect(score([[11, 12, 13]], 10, "power law")).toBe(100);
    expect(score([[11, 12, 13]], 10, "mean")).toBe(120);
  });
});

describe("points possible", () => {
  test.each<[Argument]>([[0], [-10], ["0"]])("of %p are asked about in each row that has a score", (p) => {
    expect(level([[5], [""], ["7/8"]], p)).toEqual([
      ["Check: out of 0 points; type the points possible"],
      [""],
      ["Mastery"],
    ]);
  });

  test.each<[string, Argument]>([
    ["NaN", NaN],
    ["infinity", Infinity],
    ["a word", "ten"],
    ["a date", new Date(2025, 1, 1)],
    ["a tick", true],
    ["too many digits", DIGITS],
  ])("that are %s are refused", (_, p) => {
    expect(() => level([[5, 6]], p)).toThrow("out_of: type the points possible as a number");
    expect(() => level([[5, 6]], [[10, p as Cell]])).toThrow("out_of: type the points possible as a number");
  });
});

describe("a cut", () => {
  test.each<[Argument]>([[NaN], [Infinity], [-1], [101], ["110 %"], ["3 of 2"], ["5 of 0"], ["-5 %"], [DIGITS], [`${DIGITS} %`], [true], [new Date(2025, 3, 5)], ["Splendid"]])(
    "of %p is refused in words",
    (at) => {
      expect(() => level(85, 100, at)).toThrow("mastery_at: type a cut from 0 to 100");
    },
  ); // prettier-ignore

  test.each<[Cell, Argument, Argument, string]>([
    [5, 6, "5 of 6", "Mastery"],
    ["5/6", "", "5/6", "Mastery"],
    [10, 12, "5 of 6", "Mastery"],
    [83.33, 100, "5 of 6", "Mastery"],
    [83.32, 100, "5 of 6", "Approaching"],
    [57, 100, 57, "Mastery"],
    [57, 100, "57 %", "Mastery"],
    [57, 100, 0.57, "Mastery"],
    [56.99, 100, 57, "Not yet"],
    [29, 50, "58 %", "Mastery"],
    [0, 10, 0, "Mastery"],
  ])("includes itself: %p of %p at %p is %s", (cell, outOf, at, name) => {
    expect(level(cell, outOf, at)).toBe(name);
  });

  test("every whole score of every whole number of points meets its own cut", () => {
    for (let points = 1; points <= 60; points++) {
      const scores = Array.from({ length: points }, (_, at) => at + 1);
      const names = scores.map((earned) => level(earned, points, `${earned} of ${points}`));
      expect(names.filter((name) => !["Mastery", "Exceeds mastery"].includes(String(name)))).toEqual([]);
    }
  });

  const WRITTEN_FOR_80: Cell[][] = [
    ["Level", "Exceeds mastery", 90],
    ["Level", "Mastery", 80],
    ["Level", "Approaching", 60],
    ["Level", "Not yet", 0],
  ];
  test.each<[number, string]>([
    [95, "Mastery"],
    [90, "Mastery"],
    [89.99, "Approaching"],
    [80, "Approaching"],
    [59, "Not yet"],
  ])("of 90 under levels written for 80: %p is %s", (points, name) => {
    expect(level(points, 100, 90, WRITTEN_FOR_80)).toBe(name);
    expect(level(points, 100, "", [["Mastery at", "90 %"], ...WRITTEN_FOR_80])).toBe(name);
  });
});

describe("much at once", () => {
  test.each(SCORING_METHOD_NAMES)(
    "10,000 attempts in a row under %s take no longer than a blink",
    (method) => {
      const row = Array.from({ length: 10000 }, (_, at) => 1 + ((at * 7919) % 9901) / 100);
      const began = performance.now();
      expect(score([row], 100, method)).toBeLessThanOrEqual(100);
      expect(level([row.map(String)], 100, "", method)).not.toContain("Check");
      // Measured 2 to 30 ms; the rest is for whoever works beside.
      expect(performance.now() - began).toBeLessThan(1500);
    },
  );

  test("10,000 rows, every third with something to ask about, are a row each", () => {
    const rows = Array.from({ length: 10000 }, (_, at) => [at % 3 === 0 ? "see me" : 8, at % 2 ? "" : NaN]);
    const began = performance.now();
    const answers = level(rows, 10) as string[][];
    expect(answers).toHaveLength(10000);
    expect(answers.filter(([answer]) => answer === "Mastery")).toHaveLength(3333);
    expect(performance.now() - began).toBeLessThan(1500);
  });
});

describe("a policy table", () => {
  const refused = (...rows: Cell[][]) => {
    let message = "";
    try {
      level(8, 10, "", [["Scoring method", "mean"], ...rows]);
    } catch (error) {
      ({ message } = error as Error);
    }
    return message;
  };

  test.each<[string, string, Cell[][]]>([
    ["a setting twice", "Mastery at: it stands in the policy table twice", [["Mastery at", 80], ["mastery AT", 90]]],
    ["twice the same, too", "Recent scores: it stands in the policy table twice", [["Recent scores", 2], ["Recent scores", 2]]],
    ["a level twice", "Level: two levels have the same name or code", [["Level", "Mastery", 80], ["Level", "mastery", 60]]],
    ["one code for two levels", "Level: two levels have the same name or code", [["Level", "Mastery", 80, "", "M"], ["Level", "Not yet", 0, "", "N, m"]]],
    ["a level's name as another's code", "Level: two levels have the same name or code", [["Level", "M", 80], ["Level", "Not yet", 0, "", "M"]]],
    ["a mark twice", "Mark, row 3 of the policy table: a row above has the same name", [["Mark", "Q", "excused"], ["Mark", "q", "lowest"]]],
    ["a scale twice", "Scale, row 3 of the policy table: a row above has the same name", [["Scale", "R", 4, 3], ["Scale", "r", 5, 4]]],
    ["a misspelt setting", 'Policy table, row 2: this is no setting we know; did you mean "Successes needed"?', [["Sucesses needed", 2]]],
    ["a misspelt row", 'Policy table, row 2: this is no setting we know; did you mean "Level"?', [["Levle", "Mastery", 80]]],
    ["a row nobody knows", "Policy table, row 2: this is no setting we know.", [["Zebra crossing of the town", 1]]],
    ["a misspelt choice", "Retake rule: type one of: highest, replace, mean", [["Retake rule", "higest"]]],
    ["a cut above the scale", "Mastery at: type a cut from 0 to 100", [["Mastery at", 120]]],
    ["a cut of retakes above the scale", "Must retake below: type a cut from 0 to 100", [["Must retake below", "150 %"]]],
    ["a cut of retakes at no level", "May retake below: type a cut from 0 to 100", [["May retake below", "at or below Splendid"]]],
    ["a cut that became a date", "Mastery at: type a cut such as 80 %", [["Mastery at", new Date(2025, 3, 5)]]],
    ["a scale that has no end", "Scores are out of: type a number above 0", [["Scores are out of", DIGITS]]],
    ["a further scale that has none", "Scale, row 2 of the policy table: type a name", [["Scale", "R", DIGITS, 3]]],
    ["no number", "Scores are out of: type a number above 0", [["Scores are out of", NaN]]],
  ])("%s is named", (_, said, rows) => {
    expect(refused(...rows)).toContain(said);
  }); // prettier-ignore

  test.each<[string, Cell[][]]>([
    ["a level of another scale", [["Must retake below", "Secure"], ["Scale", "R", 4, 3], ["Level", "Secure", 3], ["Level", "No", 0]]],
    ["a level by name", [["Must retake below", "Approaching"]]],
    ["nobody", [["May retake below", "nobody"]]],
    ["a code of one level written twice", [["Level", "Mastery", 80, "", "M, mastery"], ["Level", "Not yet", 0]]],
    ["levels of one name on two scales", [["Level", "Mastery", 80], ["Level", "Not yet", 0], ["Scale", "R", 4, 3], ["Level", "Mastery", 3], ["Level", "Not yet", 0]]],
  ])("%s is no fault", (_, rows) => {
    expect(refused(...rows)).toBe("");
  }); // prettier-ignore

  test("what is missing reads as its default", () => {
    const asked = (rows: Cell[][]) => [score([[6, 9]], 10, rows), level([[6, 9]], 10, "", rows)];
    expect(asked([["Revision", 7]])).toEqual([90, "Exceeds mastery"]);
    expect(asked([["Scoring method", ""], ["Mastery at", ""]])).toEqual([90, "Exceeds mastery"]); // prettier-ignore
  });

  test("of a setting, mark, scale or level that stands there twice the first counts, for actions", () => {
    const { policy } = readPolicyTable([
      ["Mastery at", "70 %"],
      ["Mastery at", "90 %"],
      ["Mark", "Q", "excused"],
      ["Mark", "Q", "lowest"],
      ["Level", "Mastery", 70],
      ["Level", "Mastery", 50],
      ["Level", "Not yet", 0],
    ]);
    expect(policy.scales[0].criterion).toBe(70);
    expect(policy.codes.get("q")).toEqual({ kind: "excused" });
    expect(policy.scales[0].levels.map(({ name, from }) => [name, from])).toEqual([
      ["Mastery", 70],
      ["Not yet", 0],
    ]);
  });
});

describe("illegal numbers of a method are refused where they are set and by the functions", () => {
  const WEIGHT = "Weight of the newest score";
  test.each<[string, Cell[][]]>([
    [`${WEIGHT}: for decaying average type a percentage from 50 % to 99 %.`, [["Scoring method", "decaying average"], [WEIGHT, "49 %"]]],
    [`${WEIGHT}: type a percentage from 1 % to 99 %.`, [["Scoring method", "decaying average"], [WEIGHT, "100 %"]]],
    [`${WEIGHT}: type a percentage from 1 % to 99 %.`, [["Scoring method", "latest-weighted average"], [WEIGHT, 0]]],
    [`${WEIGHT}: type a percentage from 1 % to 99 %.`, [["Scoring method", "latest-weighted average"], [WEIGHT, NaN]]],
    [`${WEIGHT}: type a percentage from 1 % to 99 %.`, [["Scoring method", "latest-weighted average"], [WEIGHT, "most"]]],
    ["Successes needed: type a whole number from 1 to 10.", [["Scoring method", "number of times"], ["Successes needed", 0]]],
    ["Successes needed: type a whole number from 1 to 10.", [["Scoring method", "number of times"], ["Successes needed", 2.5]]],
    ["Successes needed: type a whole number from 1 to 10.", [["Scoring method", "number of times"], ["Successes needed", 11]]],
    ['Recent scores: type a whole number of at least 1 or "all".', [["Recent scores", 0]]],
    ['Recent scores: type a whole number of at least 1 or "all".', [["Recent scores", -3]]],
    ['Recent scores: type a whole number of at least 1 or "all".', [["Recent scores", 1.5]]],
    ["Summative counts: type a number of at least 0, or a percentage.", [["Summative counts", "-20 %"]]],
    ["Formative counts: type a number of at least 0, or a percentage.", [["Formative counts", Infinity]]],
    ["Kinds of evidence needed: type a whole number from 1 to 6.", [["Kinds of evidence needed", 7]]],
  ])("%s", (said, rows) => {
    expect(() => level([[8, 9]], 10, "", rows)).toThrow(said);
    const { problems } = readPolicyTable(rows);
    expect(problems.map(({ message, row }) => [message, row])).toEqual([[said, rows.length - 1]]);
  }); // prettier-ignore

  test("a weight that another method would refuse is no fault where it is not used", () => {
    expect(score([[8, 9]], 10, [["Scoring method", "mean"], [WEIGHT, "5 %"]])).toBe(85); // prettier-ignore
  });
});

describe("in a whole class", () => {
  const SCORES: Cell[][] = [
    ["Student", "Test 1"],
    ["Ana Lee", -4],
    ["Ben Cho", 5],
    ["Cy Diaz", new Date(2025, 6, 8)],
    ["Dee Fox", Number.MAX_VALUE],
    ["Eva Gil", 9],
  ];

  test("a map asks about each mark in its own cell and answers the rest", () => {
    const assessments = [["Column", "Out of"], ["Test 1", 10]]; // prettier-ignore
    const map = MASTERY_MAP(SCORES, "", [["Mastery at", "80 %"]], "", "", assessments, "") as string[][];
    expect(map.slice(1).map(([, said]) => said?.slice(0, 21))).toEqual([
      "Check: a score below ",
      "Not yet",
      "Check: a date stands ",
      "Check: a score that i",
      "Exceeds mastery",
    ]);
  });

  test("a map refuses a policy table that cannot be gone by, with the sentence of the other functions", () => {
    const twice: Table = [["Mastery at", 80], ["Mastery at", 90]]; // prettier-ignore
    expect(() => MASTERY_MAP(SCORES, "", twice, "", "", "", "")).toThrow("Mastery at: it stands");
  });

  test("a roster names the marks and the policy's rows that cannot be read and lists everybody else", () => {
    const policy: Cell[][] = [
      ["Setting", "Value"],
      ["Mastery at", "80 %"],
      ["Mastery at", "40 %"],
      ["Retakes alowed", 1],
      ["Must retake below", "Splendid"],
    ];
    const headings = ASSESSMENTS_TABLE.columns.map(({ heading }) => heading);
    const assessed: Line = { Class: "P1", Column: "Test 1", Standard: "LT 1", "Out of": 10 };
    const snapshot = workbook(
      [
        tab("Period 1", SCORES),
        tab("Mastery Policy", policy),
        tab("Mastery Classes", [["Class", "Tab", "Header row", "Student columns"], ["P1", "Period 1", 1, "Student"]]),
        tab("Assessments", [headings, headings.map((heading) => assessed[heading] ?? "")]),
      ],
      { MASTERY_POLICY: "Mastery Policy", MASTERY_CLASSES: "Mastery Classes", MASTERY_ASSESSMENTS: "Assessments" },
    ); // prettier-ignore
    const today = "2025-11-05";
    const { reply, changes } = buildRoster({
      books: readBooks(snapshot, today)!,
      snapshot,
      scope: {},
      today,
    });
    expect(reply.issues.filter(({ tab }) => tab === "Mastery Policy").map(({ row }) => row)).toEqual([
      3, 4, 5,
    ]);
    expect(reply.issues.filter(({ tab }) => tab === "Period 1").map(({ row }) => row)).toEqual([2, 4, 5]);
    expect(JSON.stringify(changes)).toContain("Ben Cho");
    expect(JSON.stringify(changes)).not.toContain("Eva Gil");
  });

  test("of two levels of one name only the first is mastery, on the map and for the roster alike", () => {
    const policy: Cell[][] = [["Level", "Mastery", 80], ["Level", "Mastery", 50], ["Level", "Not yet", 0]]; // prettier-ignore
    const standing = bookFrom({ policy, cells: [["Student", "ID", "Slope"], ["Ana Lee", "7", 6]] }).standings[0]?.[0]
      ?.standing; // prettier-ignore
    expect(standing).toMatchObject({ kind: "assessed", mastered: false, level: "Not yet" });
  });
});
