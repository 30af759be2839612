import { readMarks } from "../../src/workbook/marks";
import { parseMark, type MarkVocabulary } from "../../src/workbook/markCell";
import type { Cell } from "../../src/workbook/cell";

/** `Mark | 0 | owed` and `Mark | 99 | excused`. */
const vocabulary: MarkVocabulary = {
  codes: new Map([
    ["0", { kind: "owed" }],
    ["99", { kind: "excused" }],
  ]),
  levels: new Map(),
  plusMinus: false,
};

describe("a number among the marks of the policy is no score", () => {
  test.each<[Cell]>([[0], [-0], ["0"], [" 0 "], ["0,0"], ["0 / 10"], ["0 of 10"], ["0 %"]])(
    "0 is missing, typed as %j",
    (cell) => expect(parseMark(cell, vocabulary)).toEqual({ kind: "owed" }),
  );

  test.each<[Cell, unknown]>([
    [10, 10],
    [0.5, 0.5],
    ["10", 10],
    ["10 %", { kind: "share", share: 0.1 }],
    ["1 / 10", { kind: "score", earned: 1, outOf: 10, tag: "" }],
    ["99 / 100", { kind: "score", earned: 99, outOf: 100, tag: "" }],
    [99, { kind: "excused" }],
  ])("%j is read by itself", (cell, mark) => expect(parseMark(cell, vocabulary)).toEqual(mark));

  test("in a row of plain numbers, too, and whatever else is read of the range stays", () => {
    const { rows, seen, onlyNumbers } = readMarks([[8, 0, 0.5]], vocabulary);
    expect(rows).toEqual([[8, { kind: "owed" }, 0.5]]);
    expect([seen, onlyNumbers]).toEqual([{ most: 8, betweenZeroAndOne: true }, true]);
  });

  test("without such a mark 0 is nothing right", () => {
    const none = { ...vocabulary, codes: new Map() };
    expect(readMarks([[8, 0]], none).rows).toEqual([[8, 0]]);
    expect(parseMark("0 / 10", none)).toMatchObject({ kind: "score", earned: 0 });
  });
});
