import fc from "fast-check";
import { makePlace, makeValues, parsePlace, stillShows } from "../../../src/workbook/tables/frozenFormulas";

test("a place is read back as it was written", () => {
  const from1 = (max: number) => fc.integer({ min: 1, max });
  const places = fc.record({ row: from1(2000), column: from1(900), rows: from1(50), columns: from1(50) });
  fc.assert(fc.property(places, (place) => expect(parsePlace(makePlace(place))).toEqual(place)));
});

test.each(["", "C", "5", "C0", "C5:B9", "C5:D4", "Scores!C5", "=C5", "c5"])("%j is no place", (text) => {
  expect(parsePlace(text)).toBeNull();
});

test("one value is kept as a person reads it, several so that each is told apart", () => {
  expect(makeValues([["a,b"]])).toBe("a,b");
  expect(makeValues([["a"], ["b,\nc"]])).toBe('[["a"],["b,\\nc"]]');
});

test.each([
  ["Mastery", "Mastery", true],
  ["Mastery ", "Mastery", true],
  ["mastery", "Mastery", false],
  [0.30000000000000004, "0.3", true],
  [85, "85", true],
  ["7,5", "7.5", true],
  [85, "85.5", false],
  ["", "", true],
  ["", "0", false],
  [0, "", false],
  [true, "true", true],
] as const)("whether %j still shows %j: %j", (cell, value, still) => {
  expect(stillShows(cell, value)).toBe(still);
});
