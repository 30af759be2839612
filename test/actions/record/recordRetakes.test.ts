import { suggestSetup } from "../../../src/actions/setup/suggestSetup";
import { afterChanges } from "../../../src/workbook/afterChanges";
import type { Cell } from "../../../src/workbook/cell";
import { tab } from "../snapshotMaker";
import {
  assessments,
  begun,
  built,
  cellsOf,
  lines,
  log,
  recorded,
  seen,
  set,
  TODAY,
  typed,
  typedOn,
} from "./makers";

const P1 = "Period 1";
const HEAD = ["Student", "ID", "LF.1 Slope (4)", "LF.2 Intercept (8)"];
const ROWS: Cell[][] = [
  ["Ana Ruiz", 101, 2, 3],
  ["Ben Ode", 102, 4, 5],
  ["Cem Can", 103, 1, 8],
  ["Dina Diaz", 104, 4, 8],
];
const PLAIN = begun([tab(P1, [HEAD, ...ROWS])]);

describe("what is written", () => {
  test.each<[Cell, Cell]>([
    ["4", 4],
    ["3,5", 3.5],
    ["3/4", 3],
    ["3 of 4", 3],
    ["75%", 3],
    ["75 %", 3],
    ["3*", "3*"],
    ["Mastery", "Mastery"],
    ["0", 0],
    [4, 4],
    ["5", 5],
    ["33%", 1.32],
  ])("typed %j it is %j", (score, cell) => {
    const { after, reply } = recorded(typed(PLAIN, ["Ana Ruiz", "LF.1", score]));
    expect(reply.left).toEqual([]);
    expect(cellsOf(after, P1)[1]?.[4]).toBe(cell);
  });

  test("more than the points is a bonus, and said", () => {
    expect(recorded(typed(PLAIN, ["Ana Ruiz", "LF.1", "5"])).shown.question).toContain(
      "More than 4 points: Ana Ruiz, LF.1, 5",
    );
  });

  test.each<[Cell, string, string]>([
    ["EX", "typedExcused", "means excused"],
    ["9 Apr", "typedDate", '"4 of 9" or "9 of 4"'],
    ["3 Apr", "typedDate", 'Type "3 of 4".'],
    [new Date("2025-04-03T00:00:00Z"), "typedDate", 'Type "3 of 4".'],
    ["-1", "typedUnreadable", "below 0"],
    ["9", "typedTooMuch", "9 is far more than 4 points"],
    ["what", "typedUnreadable", '"what" is no score'],
    ["-", "typedUnreadable", "says nothing"],
    ["1,234", "typedUnreadable", "one number or two"],
    ["2→3", "typedUnreadable", "2 attempts"],
  ])("typed %j nothing is written: %s", (score, code, words) => {
    const before = typed(PLAIN, ["Ana Ruiz", "LF.1", score], ["Ben Ode", "LF.2", "7"]);
    const { after, reply, shown } = recorded(before);
    expect(shown.left.map((issue) => issue.code)).toEqual([code]);
    expect(reply.left[0]?.message).toContain(words);
    expect(cellsOf(after, P1)[1]).toEqual(["Ana Ruiz", 101, 2, 3, ""]);
    expect(cellsOf(after, P1)[2]?.[4]).toBe(7);
    const stays = lines(after)[(reply.left[0]?.row as number) - 2];
    expect([stays?.["Student"], stays?.["Retake score"]]).toEqual(["Ana Ruiz", score]);
  });
});

test("what stands below the students, and the points row, is kept as it is", () => {
  const withPoints = begun([
    tab(P1, [
      ["Student", "ID", "LF.1 Slope", "LF.2 Intercept"],
      ["Points", "", 4, 8],
      ...ROWS,
      ["Average", "", "=AVERAGE(C3:C6) → 2.75"],
    ]),
  ]);
  const { after } = recorded(typed(withPoints, ["Cem Can", "LF.1", "4"]));
  expect(cellsOf(after, P1).map((row) => row[4])).toEqual(["LF.1 Slope retake", 4, "", "", 4, "", ""]);
});

describe("one column for each original, form and points", () => {
  test("other points get a column of their own, whose heading says them", () => {
    const { after } = recorded(typed(PLAIN, ["Ana Ruiz", "LF.1", "9/10"], ["Cem Can", "LF.1", "4"]));
    expect(cellsOf(after, P1)[0]?.slice(4)).toEqual([
      "LF.1 Slope retake, form B (10)",
      "LF.1 Slope retake, form B (4)",
    ]);
    expect(
      assessments(after)
        .slice(2)
        .map((line) => line["Out of"]),
    ).toEqual([10, 4]);
  });

  test("the next retake gets the next number", () => {
    const first = recorded(typed(PLAIN, ["Ana Ruiz", "LF.1", "1"], ["Cem Can", "LF.1", "2"])).after;
    const { after } = recorded(typed(first, ["Ana Ruiz", "LF.1", "4"]), "2025-11-21");
    expect(cellsOf(after, P1)[0]?.slice(4)).toEqual(["LF.1 Slope retake (4)", "LF.1 Slope retake 2 (4)"]);
    expect(cellsOf(after, P1)[1]?.slice(4)).toEqual([1, 4]);
    expect(
      assessments(after)
        .slice(2)
        .map((line) => [line["Retake of"], line["Form"], line["Given"]]),
    ).toEqual([
      ["LF.1 Slope (4)", "B", TODAY],
      ["LF.1 Slope (4)", "C", "2025-11-21"],
    ]);
  });

  test("is no difference from the set-up afterwards", () => {
    const { after } = recorded(
      typed(PLAIN, ["Ana Ruiz", "LF.1", "9/10"], ["Cem Can", "LF.1", "4"], ["Ben Ode", "LF.2", "8"]),
    );
    expect(suggestSetup(after, TODAY).issues).toEqual([]);
  });
});

describe("standards that share a column", () => {
  const shared = () => {
    const extra = (row: Record<string, unknown>) => ({
      Standard: row["Column"] === "Test 1 (10)" ? "A" : row["Standard"],
    });
    const plain = begun(
      [
        tab(P1, [
          ["Student", "Test 1 (10)"],
          ["Ana Ruiz", 3],
          ["Ben Ode", 9],
        ]),
      ],
      { assessment: extra },
    );
    const { name, cells } = plain.tabs.find((one) => one.name === "Assessments")!;
    const line = [...(cells[1] ?? [])];
    line[(cells[0] ?? []).indexOf("Standard")] = "B";
    const tabs = plain.tabs.map((one) =>
      one.name === name
        ? { ...one, cells: [...cells, line], formulas: [...one.formulas, line.map(() => "")] }
        : one,
    );
    return { ...plain, tabs };
  };
  const withLines = () => built(shared());

  test("are one cell, one score and a line of Assessments each", () => {
    const before = typed(withLines(), ["Ana Ruiz", "A", "8"], ["Ana Ruiz", "B", "8"]);
    const { after, shown } = recorded(before);
    expect(shown.cells.map(({ standards, cell }) => [standards, cell])).toEqual([[["A", "B"], "C2"]]);
    expect(cellsOf(after, P1)[1]).toEqual(["Ana Ruiz", 3, 8]);
    expect(
      assessments(after)
        .slice(2)
        .map((line) => [line["Column"], line["Standard"]]),
    ).toEqual([
      ["Test 1 retake (10)", "A"],
      ["Test 1 retake (10)", "B"],
    ]);
  });

  test("with two scores are a conflict, and both stay", () => {
    const before = typed(withLines(), ["Ana Ruiz", "A", "8"], ["Ana Ruiz", "B", "7"]);
    const { after, shown } = recorded(before);
    expect(shown.left.map(({ code }) => code)).toEqual(["scoresUnlike", "scoresUnlike"]);
    expect(cellsOf(after, P1)[1]).toEqual(["Ana Ruiz", 3]);
    expect(seen(after, "Standard", "Retake score").sort()).toEqual([
      ["A", "8"],
      ["B", "7"],
    ]);
  });
});

describe("whose line it is", () => {
  test("a name and an ID of two students: the line stays as it is, and nothing is written", () => {
    const before = typedOn(
      PLAIN,
      { Student: "Ana Ruiz", Standard: "LF.1" },
      { "Student ID": "103", "Retake score": "4" },
    );
    const { after, reply, shown } = recorded(before);
    expect(shown.cells).toEqual([]);
    expect(shown.left).toHaveLength(1);
    expect(reply.issues.filter((issue) => issue.tab === "Retake Roster")).toHaveLength(1);
    expect(cellsOf(after, P1)).toEqual(cellsOf(PLAIN, P1));
    expect(lines(after).find((line) => line["Retake score"] === "4")).toMatchObject({
      Student: "Ana Ruiz",
      "Student ID": "103",
    });
  });

  test("a student called otherwise by now is asked about once, then recorded", () => {
    const before = set(typed(PLAIN, ["Ana Ruiz", "LF.1", "4"]), P1, { row: 2, column: 1 }, "Ana Ruiz-Gil");
    const first = recorded(before);
    expect(first.shown.left.map(({ code }) => code)).toEqual(["studentUnclear"]);
    expect(first.shown.left[0]?.message).toContain("is called Ana Ruiz-Gil in the gradebook by now");
    expect(cellsOf(first.after, P1)[1]).toHaveLength(4);
    expect(cellsOf(recorded(first.after).after, P1)[1]?.[4]).toBe(4);
  });

  test("a student who left the class stays on the roster with the score", () => {
    const left = set(
      set(typed(PLAIN, ["Ana Ruiz", "LF.1", "4"]), P1, { row: 2, column: 1 }, "Zoe Zoll"),
      P1,
      { row: 2, column: 2 },
      999,
    );
    const { after, shown } = recorded(left);
    expect(shown.left.map(({ message }) => message)).toEqual([
      expect.stringContaining("nobody in Period 1 has this name and ID"),
    ]);
    expect(lines(after).some((line) => line["Student"] === "Ana Ruiz" && line["Retake score"] === "4")).toBe(
      true,
    );
  });

  test("two students nobody can tell apart are left", () => {
    const twins = begun([
      tab(P1, [
        ["Student", "LF.1 Slope (4)"],
        ["Ana Ruiz", 1],
        ["Ana Ruiz", 2],
        ["Ben Ode", 4],
      ]),
    ]);
    const { shown } = recorded(typed(twins, ["Ana Ruiz", "LF.1", "4"]));
    expect(shown.left.map(({ message }) => message)).toEqual([
      expect.stringContaining("cannot be told apart"),
    ]);
  });

  test("a column that is gone is named", () => {
    const before = typed(PLAIN, ["Ana Ruiz", "LF.1", "4"]);
    const without = <T>(rows: readonly (readonly T[])[]) =>
      rows.map((row) => row.filter((_, at) => at !== 2));
    const gone = {
      ...before,
      tabs: before.tabs.map((one) =>
        one.name === P1 ? { ...one, cells: without(one.cells), formulas: without(one.formulas) } : one,
      ),
    };
    const { shown } = recorded(gone);
    expect(shown.cells).toEqual([]);
    expect(shown.left[0]?.message).toContain('the column "LF.1 Slope (4)" cannot be read just now');
  });
});

test("a score sat on the day it was scheduled for is dated so, in note and column", () => {
  const before = typedOn(
    typed(PLAIN, ["Ana Ruiz", "LF.1", "4"]),
    { Student: "Ana Ruiz", Standard: "LF.1" },
    { "Scheduled for": "2025-11-12" },
  );
  const { after, shown } = recorded(before);
  expect(shown.cells[0]?.label).toBe("2nd attempt, form B, 12 Nov");
  expect(assessments(after)[2]).toMatchObject({ Given: "2025-11-12" });
});

describe("a run that was cut off", () => {
  const before = typed(PLAIN, ["Ana Ruiz", "LF.1", "4"], ["Cem Can", "LF.1", "3"], ["Ben Ode", "LF.2", "8"]);
  const { changes, after: whole } = recorded(before);
  const firstOnly = (count: number) => ({
    ...changes,
    first: changes.first!.slice(0, count),
    notes: [],
    tabs: [],
  });
  const strip = (snapshot: typeof before) => [P1, "Assessments"].map((name) => cellsOf(snapshot, name));

  test.each([0, 1, 2])(
    "after %i columns is finished by the next one: no second column, no score twice",
    (count) => {
      const cut = afterChanges(before, firstOnly(count));
      const { after } = recorded(cut);
      expect(strip(after)).toEqual(strip(whole));
      expect(log(after).length).toBe(log(whole).length);
    },
  );

  test("after Assessments closes the lines by what stands in the gradebook", () => {
    const cut = afterChanges(before, { ...changes, tabs: changes.tabs.slice(0, 1) });
    const { after, shown } = recorded(cut);
    expect(shown.question).toContain("3 scores stand in the gradebook already");
    expect(strip(after)).toEqual(strip(whole));
    expect(log(after)).toEqual(log(whole));
  });
});

describe("a long list", () => {
  const LIST = begun([
    tab("Log", [
      ["Student", "Assessment", "Standard", "Score", "Out of", "Date", "Attempt", "Remark"],
      ["Ana Ruiz", "Test 1", "LF.1", 2, 4, "2025-11-03", 1, "late"],
      ["Ben Ode", "Test 1", "LF.1", 4, 4, "2025-11-03", 1, ""],
      ["Cem Can", "Test 1", "LF.1", 1, 4, "2025-11-03", 1, ""],
      ["Ana Ruiz", "Test 1", "LF.2", 3, 8, "2025-11-03", 1, ""],
      ["Ben Ode", "Test 1", "LF.2", 8, 8, "2025-11-03", 1, ""],
      ["", "", "=AVERAGE(D2:D6) → 3.6", "", "", "", "", ""],
    ]),
  ]);

  test("gets a new row below the last one, with everything its columns ask for; ranges that end above are told", () => {
    const { after, shown } = recorded(typed(LIST, ["Ana Ruiz", "LF.1", "4"], ["Ana Ruiz", "LF.2", "7/10"]));
    expect(shown.left).toEqual([]);
    expect(cellsOf(after, "Log").slice(7)).toEqual([
      ["Ana Ruiz", "Test 1", "LF.1", 4, 4, TODAY, 2, ""],
      ["Ana Ruiz", "Test 1", "LF.2", 7, 10, TODAY, 2, ""],
    ]);
    expect(shown.unseenBy.map(({ cell }) => cell)).toEqual(["C7"]);
    expect(lines(after).every((line) => line["Student"] !== "Ana Ruiz" || line["Retakes used"] === "1")).toBe(
      true,
    );
  });
});
