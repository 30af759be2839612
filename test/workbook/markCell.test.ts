import type { Mark } from "../../src/mastery/mark";
import type { Cell } from "../../src/workbook/cell";
import { levelNames, parseMark, type MarkVocabulary } from "../../src/workbook/markCell";
import { percentScale } from "../mastery/makers";

const vocabulary: MarkVocabulary = {
  codes: new Map([
    ["m", { kind: "owed" }],
    ["zero", { kind: "lowest" }],
    ["half", { kind: "value", value: 50 }],
  ]),
  levels: levelNames([
    ...percentScale().levels,
    { name: "Excellent", from: 95, colour: null, codes: ["EX"] },
  ]),
  plusMinus: true,
};
const plain: MarkVocabulary = {
  codes: new Map(),
  levels: levelNames(percentScale().levels),
  plusMinus: false,
};

function read(cell: Cell, words = plain): Mark {
  return parseMark(cell, words);
}

describe("nothing there", () => {
  test.each<[Cell]>([
    [""],
    [null],
    [undefined],
    ["   "],
    ["-"],
    ["–"],
    ["—"],
    [" - "],
    [false],
    ["✗"],
    ["✘"],
    ["☐"],
    ["❌"],
  ])("%p is no evidence", (cell) => {
    expect(read(cell)).toEqual({ kind: "blank" });
  });
});

test.each(["✓", "✔", "☑", "✅"])("%s is a tick", (cell) => {
  expect(read(cell)).toEqual({ kind: "tick" });
});

test.each(["MI", "missing", "ABS", "absent", "INC", "incomplete", "ND"])(
  "%s is owed from the start",
  (cell) => {
    expect(read(cell)).toEqual({ kind: "owed" });
  },
);

describe("scores", () => {
  test.each<[Cell, Mark]>([
    [0, 0],
    [7.5, 7.5],
    ["7,5", 7.5],
    ["7.5 ", 7.5],
    ["0", 0],
    ["85*", { kind: "score", earned: 85, outOf: null, tag: "*" }],
    ["85R", { kind: "score", earned: 85, outOf: null, tag: "R" }],
    ["85 L", { kind: "score", earned: 85, outOf: null, tag: "L" }],
    ["7/8", { kind: "score", earned: 7, outOf: 8, tag: "" }],
    ["7 / 8", { kind: "score", earned: 7, outOf: 8, tag: "" }],
    ["7 of 8", { kind: "score", earned: 7, outOf: 8, tag: "" }],
    ["7.5 out of 8", { kind: "score", earned: 7.5, outOf: 8, tag: "" }],
    ["85**", { kind: "score", earned: 85, outOf: null, tag: "**" }],
    ["0 %", { kind: "share", share: 0 }],
    ["112,25", { kind: "commaScore", earned: 112.25, parts: [112, 25], typed: "112,25" }],
    ["85%", { kind: "share", share: 0.85 }],
    ["85 %", { kind: "share", share: 0.85 }],
    ["7,25", { kind: "commaScore", earned: 7.25, parts: [7, 25], typed: "7,25" }],
    [true, { kind: "tick" }],
    ["✓", { kind: "tick" }],
  ])("%p reads as %p", (cell, mark) => {
    expect(read(cell)).toEqual(mark);
  });
});

describe("codes and levels", () => {
  test.each<[Cell, Mark, MarkVocabulary]>([
    ["EX", { kind: "excused" }, plain],
    [" excused ", { kind: "excused" }, plain],
    ["Exempt", { kind: "excused" }, plain],
    ["MI", { kind: "owed" }, plain],
    ["missing", { kind: "owed" }, plain],
    ["abs", { kind: "owed" }, plain],
    ["INC", { kind: "owed" }, plain],
    ["nd", { kind: "owed" }, plain],
    ["Not  yet", { kind: "level", name: "Not yet", sign: 0 }, plain],
    ["m", { kind: "owed" }, vocabulary],
    ["Zero", { kind: "lowest" }, vocabulary],
    ["half", { kind: "value", value: 50 }, vocabulary],
    ["mastery+", { kind: "level", name: "Mastery", sign: 1 }, vocabulary],
    ["Mastery −", { kind: "level", name: "Mastery", sign: -1 }, vocabulary],
    ["EX", { kind: "level", name: "Excellent", sign: 0 }, vocabulary],
  ])("%p reads as %p", (cell, mark, words) => {
    expect(read(cell, words)).toEqual(mark);
  });

  test.each(["M", "A", "E", "x", "P"])("the single letter %s is never guessed", (letter) => {
    expect(read(letter)).toMatchObject({ kind: "unreadable", problem: { code: "text" } });
  });
});

describe("what cannot be read says why", () => {
  test.each<[Cell, object]>([
    ["1,234", { code: "comma" }],
    ["62, 85", { code: "severalAttempts", count: 2 }],
    ["62→85", { code: "severalAttempts", count: 2 }],
    ["62 -> 70 -> 85", { code: "severalAttempts", count: 3 }],
    ["#N/A", { code: "errorCell" }],
    ["#REF!", { code: "errorCell" }],
    ["Loading...", { code: "errorCell" }],
    ["62 , 85", { code: "severalAttempts", count: 2 }],
    ["62,  85", { code: "severalAttempts", count: 2 }],
    ["62; 85|90", { code: "severalAttempts", count: 3 }],
    ["62; later", { code: "text" }],
    ["late, sick", { code: "text" }],
    ["see 85R", { code: "text" }],
    ["85R2", { code: "text" }],
    ["not Mastery+", { code: "text" }],
    ["Mastery+ now", { code: "text" }],
    ["was #N/A", { code: "text" }],
    ["#N/A again", { code: "text" }],
    ["still loading...", { code: "text" }],
    ["Loading... soon", { code: "text" }],
    ["x1,25", { code: "text" }],
    ["see me", { code: "text", typed: "see me" }],
    ["Mastery+", { code: "noPlusMinus" }],
    ["-5 %", { code: "negative" }],
    [NaN, { code: "text" }],
    [Infinity, { code: "text" }],
    ["=1+1", { code: "text" }],
  ])("%p", (cell, problem) => {
    expect(read(cell)).toMatchObject({ kind: "unreadable", problem });
  });

  test("a date names the fraction it may have been, in whatever zone its midnight lies", () => {
    for (const hour of [-10, -5, 0, 3, 11]) {
      const midnight = new Date(Date.UTC(2026, 6, 8, -hour));
      expect(read(midnight)).toEqual({ kind: "unreadable", problem: { code: "date", month: 7, day: 8 } });
    }
  });
});

describe("signs behind numbers and ticks", () => {
  test.each([
    ["2-", { kind: "score", earned: 2, outOf: null, tag: "-" }],
    ["3 +", { kind: "score", earned: 3, outOf: null, tag: "+" }],
    ["2,5−", { kind: "score", earned: 2.5, outOf: null, tag: "−" }],
  ])("%p is the number, a step better or worse, where the scale has a step", (cell, mark) => {
    expect(read(cell, vocabulary)).toEqual(mark);
    expect(read(cell)).toMatchObject({ kind: "unreadable" });
  });

  test("a tick is the level that is called so, where one is; else full marks", () => {
    const levels = levelNames([{ name: "✓", from: 3, colour: null, codes: ["✔"] }]);
    expect(read("✔", { ...plain, levels })).toEqual({ kind: "level", name: "✓", sign: 0 });
    expect(read("✓")).toEqual({ kind: "tick" });
  });
});
