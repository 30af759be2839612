import type { WorkbookFile } from "../../workbench/files/workbookFile";
import { openLoop, type Loop } from "./loop";
import { workbook } from "../workbench/host/testHost";
import { choice, lines, reply, seen } from "./tiny";
import {
  at,
  classTab,
  GRADEBOOK,
  lineOf,
  preview,
  record,
  ROSTER,
  typeOn,
  typeScore,
  WITH_RETAKES,
  withRoster,
} from "./recording";

jest.setTimeout(180_000);

let loop: Loop;
const open = async (file: WorkbookFile = GRADEBOOK): Promise<Loop> => (loop = await withRoster(file));
afterEach(() => loop.close());

const LABEL = "2nd attempt, form B, 14 Nov";
const ANA = [
  [{ student: "Ana Ruiz", standard: "LF.1" }, "4"],
  [{ student: "Ana Ruiz", standard: "LF.2" }, "7/8"],
] as const;
const CEM = [{ student: "Cem Can", standard: "LF.1" }, "50%"] as const;
const type = async (
  ...scores: (readonly [{ student: string; standard?: string }, string])[]
): Promise<void> => {
  for (const [who, value] of scores) await typeScore(loop, who, value);
};

describe("scores of two standards of one test", () => {
  test("go into two new columns right of everything, with heading, points, form, day and note", async () => {
    await open();
    await type(...ANA, CEM);
    const { question, stamp, ...shown } = await preview(loop);
    expect(question).toBe(
      [
        '3 scores of 2 students into "Period 1":',
        '• a new column F, "LF.1 Slope retake (4)": 2 scores',
        '• a new column G, "LF.2 Intercept retake (8)": 1 score',
        'These formulas will not see "LF.1 Slope retake (4)" and "LF.2 Intercept retake (8)": E2: =C2+D2 and 1 like it',
        "",
        "Write this?",
      ].join("\n"),
    );
    const told = await record(loop, stamp);
    expect(told).toMatchObject(shown);
    expect(told.message).toBe("3 scores recorded");
    const { values, notes } = await at(loop, "Period 1!E1:H6");
    expect(values).toEqual([
      ["Sum", "LF.1 Slope retake (4)", "LF.2 Intercept retake (8)", ""],
      [5, 4, 7, ""],
      [9, "", "", ""],
      [9, 2, "", ""],
      [12, "", "", ""],
      ["#VALUE!", "", "", ""],
    ]);
    expect([notes[1]?.[1], notes[1]?.[2], notes[3]?.[1]]).toEqual([LABEL, LABEL, LABEL]);
    expect((await lines(loop, "Assessments")).slice(2)).toMatchObject([
      {
        Column: "LF.1 Slope retake (4)",
        Standard: "LF.1",
        "Retake of": "LF.1 Slope (4)",
        "Out of": 4,
        Form: "B",
        Given: "2025-11-14",
      },
      {
        Column: "LF.2 Intercept retake (8)",
        Standard: "LF.2",
        "Retake of": "LF.2 Intercept (8)",
        "Out of": 8,
        Form: "B",
        Given: "2025-11-14",
      },
    ]);
    expect(await lines(loop, "Mastery Log")).toMatchObject([
      {
        Action: "retake taken",
        Student: "Ana Ruiz",
        Standard: "LF.1",
        Attempt: 2,
        Form: "B",
        Score: "4",
        Cell: "'Period 1'!F2",
        Before: "",
        After: "4",
      },
      { Action: "retake taken", Student: "Ana Ruiz", Standard: "LF.2", Score: "7", Cell: "'Period 1'!G2" },
      { Action: "retake taken", Student: "Cem Can", Standard: "LF.1", Score: "2", Cell: "'Period 1'!F4" },
    ]);
    expect(await lineOf(loop, "Ana Ruiz")).toBeUndefined();
    expect(await lineOf(loop, "Cem Can")).toMatchObject({
      "Retake score": "",
      "Retakes used": "1",
      Form: "C",
    });
    expect((await at(loop, "Mastery Map – Period 1")).values[2]?.slice(0, 3)).toEqual([
      "Ana Ruiz",
      "Exceeds mastery",
      "Mastery",
    ]);
    expect(JSON.stringify(await loop.call("suggestSetup"))).not.toMatch(/newColumn|columnGone|columnRenamed/);
  });

  test("are taken back by one undo, cells, notes, headings, Assessments, log and roster", async () => {
    await open();
    await type(...ANA, CEM);
    const before = seen(loop.saved());
    await record(loop);
    expect(seen(loop.saved())).not.toEqual(before);
    expect(await reply(loop, "undoLast")).toEqual({ status: "ok", what: "Record retake scores" });
    expect(seen(loop.saved())).toEqual(before);
    await record(loop);
    expect((await at(loop, "Period 1!F2:G2")).values).toEqual([[4, 7]]);
  });

  test("are recorded once: a second run writes nothing", async () => {
    await open();
    await type(...ANA, CEM);
    await record(loop);
    const once = loop.saved();
    const { question, cells } = await preview(loop);
    expect([question, cells]).toEqual(["", []]);
    await record(loop);
    expect(seen(loop.saved())).toEqual(seen(once));
  });
});

describe("the menu item", () => {
  test.each([
    [["YES"], 4],
    [["NO"], ""],
    [[], ""],
  ])("asks and, answered %j, leaves %j in the new cell", async (answers, cell) => {
    await open();
    await type(...ANA);
    const [answer] = await loop.run({ menu: "Record retake scores", answers });
    expect(answer?.dialogs).toMatchObject([{ title: "Record retake scores", buttons: "YES_NO" }]);
    expect((await at(loop, "Period 1!F2")).values).toEqual([[cell]]);
    expect(answer?.toasts.map(({ message }) => message)).toEqual(
      cell === "" ? [] : [expect.stringMatching(/^2 scores recorded/)],
    );
  });

  test("says so where nothing is typed, and what is left where nothing can be written", async () => {
    await open();
    const [nothing] = await loop.run({ menu: "Record retake scores" });
    expect(nothing?.toasts).toMatchObject([
      { message: expect.stringMatching(/^No retake score is typed/) as string },
    ]);
    await type([{ student: "Ana Ruiz", standard: "LF.1" }, "EX"]);
    const before = loop.saved();
    const [left] = await loop.run({ menu: "Record retake scores" });
    expect(left?.dialogs).toMatchObject([{ message: expect.stringContaining("means excused") as string }]);
    expect(loop.saved()).toEqual(before);
  });

  test("writes nothing when something was typed since it was shown", async () => {
    await open();
    await type(...ANA);
    const { stamp } = await preview(loop);
    await type(CEM);
    const before = loop.saved();
    expect(await reply(loop, "recordRetakes", stamp)).toMatchObject({
      status: "error",
      code: "changedSince",
    });
    expect(loop.saved()).toEqual(before);
  });
});

describe("a retake column that is known", () => {
  test("takes the score, gets its form, and no other column comes", async () => {
    await open(WITH_RETAKES);
    await type(
      [{ student: "Ana Ruiz", standard: "LF.1" }, "3"],
      [{ student: "Cem Can", standard: "LF.1" }, "4"],
    );
    const { columns, question } = await preview(loop);
    expect(columns).toMatchObject([
      { heading: "LF.1 Slope retake (4)", column: "D", isNew: false, scores: 2 },
    ]);
    expect(question).toContain("• LF.1 Slope retake (4) (column D): 2 scores");
    await record(loop);
    const { values, notes } = await at(loop, "Period 1!D1:H5");
    expect(values.map(([cell]) => cell)).toEqual(["LF.1 Slope retake (4)", 3, "", 4, ""]);
    expect(values.every((row) => row.slice(3).every((cell) => cell === ""))).toBe(true);
    expect([notes[1]?.[0], notes[3]?.[0]]).toEqual([LABEL, LABEL]);
    const assessments = await lines(loop, "Assessments");
    expect(assessments).toHaveLength(4);
    expect(assessments.find((line) => line["Column"] === "LF.1 Slope retake (4)")).toMatchObject({
      Form: "B",
    });
  });

  test("with a score of another value for the attempt is a conflict: both stay and the line says so", async () => {
    await open(WITH_RETAKES);
    await type(
      [{ student: "Ana Ruiz", standard: "LF.1" }, "3"],
      [{ student: "Cem Can", standard: "LF.1" }, "4"],
    );
    await loop.run({ set: "Period 1!D2", value: 4 });
    const { left, cells } = await record(loop);
    expect(left.map(({ code, message }) => [code, message])).toEqual([
      [
        "scoreConflict",
        "Ana Ruiz, LF.1: D2 says 4, the roster says 3 for the same attempt. Clear one of them.",
      ],
    ]);
    expect(cells.map(({ cell }) => cell)).toEqual(["D4"]);
    expect((await at(loop, "Period 1!D2:D4")).values).toEqual([[4], [""], [4]]);
    expect(await lineOf(loop, "Ana Ruiz", "LF.1")).toMatchObject({
      "Retake score": "3",
      Status: "to be recorded",
    });
    expect((await record(loop)).left).toHaveLength(1);
    await loop.run({ set: "Period 1!D2", value: "" });
    await record(loop);
    expect((await at(loop, "Period 1!D2")).values).toEqual([[3]]);
  });

  test("with the same score already closes the line, and nothing is written twice", async () => {
    await open(WITH_RETAKES);
    await type([{ student: "Ana Ruiz", standard: "LF.1" }, "3/4"]);
    await loop.run({ set: "Period 1!D2", value: 3 });
    const { left, cells } = await record(loop);
    expect([left, cells.map(({ cell }) => cell)]).toEqual([[], ["D2"]]);
    expect((await at(loop, "Period 1!D2")).values).toEqual([[3]]);
    expect(await lineOf(loop, "Ana Ruiz", "LF.1")).toMatchObject({ "Retake score": "", "Retakes used": "1" });
  });

  test("with a note of the teacher's keeps it", async () => {
    await open(WITH_RETAKES);
    await type([{ student: "Ana Ruiz", standard: "LF.1" }, "3"]);
    await loop.run({ setNote: ["Period 1!D2", "in the library"] });
    await record(loop);
    expect((await at(loop, "Period 1!D2")).notes).toEqual([["in the library"]]);
    await loop.call("undoLast");
    expect((await at(loop, "Period 1!D2")).notes).toEqual([["in the library"]]);
  });
});

describe("ABS and NS", () => {
  test("go to the log, the score cell is free again, and ticks stay", async () => {
    await open();
    await typeOn(
      loop,
      { student: "Ana Ruiz", standard: "LF.1" },
      { heading: "Corrective done", value: true },
    );
    await type([{ student: "Ana Ruiz", standard: "LF.1" }, "ABS"], [{ student: "Cem Can" }, "NS"]);
    const before = await at(loop, "Period 1");
    const { missed, message } = await record(loop);
    expect(missed.map(({ student, kind }) => [student, kind])).toEqual([
      ["Ana Ruiz", "absent"],
      ["Cem Can", "noShow"],
    ]);
    expect(message).toBe("2 students missed it");
    expect(await at(loop, "Period 1")).toEqual(before);
    expect(await lines(loop, "Mastery Log")).toMatchObject([
      { Action: "absent", Student: "Ana Ruiz", Attempt: 2 },
      { Action: "no-show", Student: "Cem Can", Attempt: 2 },
      { Action: "ticked", Student: "Ana Ruiz", Attempt: 2, Note: "Corrective done" },
    ]);
    const ana = await lineOf(loop, "Ana Ruiz", "LF.1");
    expect(ana).toMatchObject({ "Retake score": "", "Corrective done": true, "Retakes used": "0" });
    expect(String(ana?.["Reason"])).toContain("absent on Fri 14 Nov");
  });
});

describe("what cannot be recorded stays, each with its cell and what to do, and the rest is recorded", () => {
  test("codes, dates, far too many points, a make-up whose cell is not empty", async () => {
    await open();
    await type(
      [{ student: "Ana Ruiz", standard: "LF.1" }, "EX"],
      [{ student: "Ana Ruiz", standard: "LF.2" }, "7 Aug"],
      [{ student: "Ben Ode" }, "85"],
      [{ student: "Eli Ek", standard: "LF.1" }, "3"],
      [{ student: "Cem Can" }, "4"],
    );
    const { left, cells, message } = await record(loop);
    expect(cells.map(({ student }) => student)).toEqual(["Cem Can"]);
    expect(left.map(({ code }) => code).sort()).toEqual([
      "cellTaken",
      "typedDate",
      "typedExcused",
      "typedTooMuch",
    ]);
    expect(left.find(({ code }) => code === "typedDate")?.message).toContain('Type "7 of 8"');
    expect(message).toMatch(/^1 score recorded, 4 left: see Retake Roster, rows /);
    for (const { row, column } of left)
      expect((await at(loop, `${ROSTER}!${column}${row}`)).values[0]?.[0]).not.toBe("");
  });

  test("a make-up goes into its own cell once that is empty", async () => {
    await open();
    await type([{ student: "Eli Ek", standard: "LF.1" }, "3"]);
    await loop.run({ set: "Period 1!C6", value: "" });
    await record(loop);
    const { values, notes } = await at(loop, "Period 1!C6:F6");
    expect(values).toEqual([[3, "ABS", "#VALUE!", ""]]);
    expect(notes[0]?.[0]).toMatch(/^1st attempt, form \w, 14 Nov$/);
  });
});

const RANGES = workbook([
  classTab({
    more: [
      ["Average", null, "=AVERAGE(C2:C6)", "=AVERAGE(D2:D6)"],
      ["Scored", "=COUNT(2:2)"],
    ],
  }),
  {
    ...classTab({ title: "Notes", rows: [] }),
    cells: [{ row: 0, column: 0, value: null, formula: "=COUNTA('Period 1'!C2:H)" }],
  },
]);

test("a new column stands right of every range a formula of any tab reads; whole rows are shown", async () => {
  await open(RANGES);
  await type([{ student: "Ana Ruiz", standard: "LF.1" }, "4"]);
  const before = (await at(loop, "Notes!A1")).values;
  const { columns, unseenBy, seenBy, question } = await preview(loop);
  expect(columns.map(({ column }) => column)).toEqual(["I"]);
  expect(unseenBy.map(({ tab, cell }) => `${tab} ${cell}`)).toEqual([
    "Period 1 E2",
    "Period 1 C7",
    "Notes A1",
  ]);
  expect(seenBy.map(({ cell }) => cell)).toEqual(["B8"]);
  expect(question).toContain(
    'These formulas read whole rows and will see "LF.1 Slope retake (4)": B8: =COUNT(2:2)',
  );
  await record(loop);
  expect((await at(loop, "Period 1!I1:I2")).values).toEqual([["LF.1 Slope retake (4)"], [4]]);
  expect((await at(loop, "Notes!A1")).values).toEqual(before);
  expect((await at(loop, "Mastery Map – Period 1")).values[2]?.slice(0, 2)).toEqual([
    "Ana Ruiz",
    "Exceeds mastery",
  ]);
  await loop.call("undoLast");
  expect((await at(loop, "Mastery Map – Period 1")).values[2]?.slice(0, 2)).toEqual(["Ana Ruiz", "Not yet"]);
});

test("somebody who may only view is told so, and a protected column refuses all in one sentence", async () => {
  await open(WITH_RETAKES);
  await type([{ student: "Ana Ruiz", standard: "LF.1" }, "3"]);
  const before = loop.saved();
  await loop.run({ user: "viewer" });
  expect(await reply(loop, "recordRetakes")).toMatchObject({ status: "error", code: "viewOnly" });
  expect(loop.saved()).toEqual(before);
  await loop.run({ user: "first" }, { protect: ["Period 1!D1:D20"] }, { user: "second" });
  expect(await reply(loop, "recordRetakes")).toMatchObject({ status: "error", code: "notAllowed" });
  await loop.run({ user: "first" });
});

test("a cell that another editor fills meanwhile is left and named", async () => {
  await open(WITH_RETAKES);
  await type(
    [{ student: "Ana Ruiz", standard: "LF.1" }, "3"],
    [{ student: "Cem Can", standard: "LF.1" }, "4"],
  );
  const calls = await countedRun();
  let met = 0;
  for (const call of choice(range(calls), 60)) {
    const other = await openLoop(await saved);
    const [, answer] = await other.run(
      { during: { call, steps: [{ set: "Period 1!D2", value: 1 }] } },
      { call: "recordRetakes" },
    );
    const cells = (await at(other, "Period 1!D2:D4")).values;
    expect(cells[2]).toEqual([4]);
    if (cells[0]?.[0] === 1 && (answer?.value as unknown as { left: object[] }).left.length === 1) met += 1;
    expect((await at(other, "Period 1!G1:H6")).values.flat().join("")).toBe("");
    await other.close();
  }
  expect(met).toBeGreaterThan(0);
});

const range = (count: number) => Array.from({ length: count - 1 }, (_, index) => index + 1);

let saved: Promise<WorkbookFile>;

/** How many service calls recording takes on the workbook as it stands; it is kept to begin others on. */
async function countedRun(): Promise<number> {
  const file = loop.saved();
  saved = Promise.resolve(file);
  const other = await openLoop(file, "2025-11-14");
  const [answer] = await other.run({ call: "recordRetakes" });
  await other.close();
  const { read, write, format, other: rest } = answer!.serviceCalls;
  return read + write + format + rest;
}
