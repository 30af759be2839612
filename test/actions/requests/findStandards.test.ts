import { findStandards } from "../../../src/actions/requests/findStandards";
import type { Cell } from "../../../src/workbook/cell";

const standard = (code: string, title = "", iCan = "") => ({ code, title, row: { iCan } });
const KNOWN = [
  standard("LF.1", "Slope", "I can find a slope"),
  standard("LF.10", "Systems"),
  standard("LF.2", "Lines, and how to draw them"),
  standard("6.1"),
  standard("6.10"),
  standard("Spelling"),
  standard("1"),
  standard("A.1", "Twins"),
  standard("A.2", "Twins"),
];

test.each<[string, Cell, string[]]>([
  ["a code", "LF.1", ["LF.1"]],
  ["another case", " lf.1 ", ["LF.1"]],
  ["a title", "slope", ["LF.1"]],
  ["what the student can do", "I can find a slope", ["LF.1"]],
  ["code and title", "LF.1: Slope", ["LF.1"]],
  ["title and code", "Slope (LF.1)", ["LF.1"]],
  ["a code in a sentence", "retake of LF.10 please", ["LF.10"]],
  ["several boxes", "LF.1, LF.10", ["LF.1", "LF.10"]],
  ["boxes whose titles hold commas", "LF.2: Lines, and how to draw them, LF.1: Slope", ["LF.2", "LF.1"]],
  ["lines", "LF.1\nSpelling", ["LF.1", "Spelling"]],
  ["one twice", "LF.1; LF.1", ["LF.1"]],
  ["a number of two readings as text", "6.10", ["6.10"]],
])("reads %s", (_, cell, codes) => {
  expect(findStandards(cell, KNOWN)).toEqual({ codes, unknown: [] });
});

test.each<[string, Cell, string[], string[]]>([
  ["an unknown code beside a known one", "LF.1, LF.9", ["LF.1"], ["LF.9"]],
  ["a code with more behind it", "LF.1.2", [], ["LF.1.2"]],
  ["a number that may have been 6.10", 6.1, [], ["6.1"]],
  ["a title of two standards", "Twins", [], ["Twins"]],
  ["two codes in a sentence", "LF.1 or LF.10", [], ["LF.1 or LF.10"]],
  ["a digit in a sentence", "the 1 with lines", [], ["the 1 with lines"]],
  ["nothing", "", [], []],
])("does not guess %s", (_, cell, codes, unknown) => {
  expect(findStandards(cell, KNOWN)).toEqual({ codes, unknown });
});
