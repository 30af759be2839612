import { parseBound, parseFraction, parseShare } from "../../src/workbook/boundCell";
import type { Cell } from "../../src/workbook/cell";

describe("a cut as typed into a cell", () => {
  test.each<[Cell, unknown]>([
    [0.8, { kind: "number", number: 0.8 }],
    [3, { kind: "number", number: 3 }],
    ["3", { kind: "number", number: 3 }],
    [" 2,5 ", { kind: "number", number: 2.5 }],
    ["80%", { kind: "share", share: 0.8 }],
    ["80 %", { kind: "share", share: 0.8 }],
    ["82,5 %", { kind: "share", share: 0.825 }],
    ["3 of 5", { kind: "share", share: 0.6 }],
    ["4/5", { kind: "share", share: 0.8 }],
    ["4 out of 5", { kind: "share", share: 0.8 }],
    ["Proficient", { kind: "level", name: "Proficient" }],
    ["80 % or so", { kind: "level", name: "80 % or so" }],
    ["about 80 %", { kind: "level", name: "about 80 %" }],
    ["4/0", { kind: "level", name: "4/0" }],
    ["", null],
    [null, null],
    [true, null],
    [NaN, null],
    [new Date(2026, 3, 5), null],
  ])("%p", (cell, bound) => {
    expect(parseBound(cell)).toEqual(bound);
  });
});

describe("a fraction", () => {
  test.each<[string, unknown]>([
    ["7/8", { earned: 7, outOf: 8 }],
    ["7 of 8", { earned: 7, outOf: 8 }],
    ["7,5 / 10", { earned: 7.5, outOf: 10 }],
    ["7of8", null],
    ["seven of 8", null],
    ["7 of eight", null],
    ["x 7/8", null],
    ["7/8 y", null],
    ["7/8/9", null],
  ])("%s", (text, fraction) => {
    expect(parseFraction(text)).toEqual(fraction);
  });
});

test.each<[string, number | null]>([
  ["50 %", 0.5],
  ["half", null],
  ["half %", null],
  ["1/4", 0.25],
  ["1/0", null],
  ["-1/4", -0.25],
])("%s as a share is %p", (text, share) => {
  expect(parseShare(text)).toBe(share);
});
