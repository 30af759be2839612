import {
  columnLetters,
  dayOf,
  isBlank,
  isDate,
  isoDay,
  keyOf,
  plainNumber,
  textOf,
  type Cell,
} from "../../src/workbook/cell";

test.each<[Cell, boolean]>([
  ["", true],
  [null, true],
  [undefined, true],
  ["  ", true],
  [0, false],
  [false, false],
  ["x", false],
  ["-", false],
])("%p is blank: %p; zero never is", (cell, blank) => {
  expect(isBlank(cell)).toBe(blank);
});

test.each<[Cell, string]>([
  [null, ""],
  [undefined, ""],
  ["  LT  1\n Slopes ", "LT 1 Slopes"],
  [7.5, "7.5"],
  [true, "true"],
  [new Date(Date.UTC(2026, 10, 14, 5)), "2026-11-14"],
])("the text of %p is %p", (cell, text) => {
  expect(textOf(cell)).toBe(text);
});

test("names are compared without case and spaces", () => {
  expect(keyOf(" Mastery  At ")).toBe("masteryat");
});

test.each<[string, number | null]>([
  ["7", 7],
  ["7.25", 7.25],
  ["7,25", 7.25],
  [".5", 0.5],
  ["-3", -3],
  ["+3", 3],
  ["7.", null],
  ["1.2.3", null],
  ["1e3", null],
  ["", null],
  ["7 ", null],
  ["x7", null],
  [",x", null],
])("%p as a plain number is %p", (text, number) => {
  expect(plainNumber(text)).toBe(number);
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
])("column %p is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test("a day is the same whatever zone its midnight is in, from UTC−10 to UTC+13", () => {
  for (let hour = -10; hour <= 13; hour++) {
    expect(isoDay(new Date(Date.UTC(2026, 10, 14, -hour)))).toBe("2026-11-14");
  }
  expect(isoDay(new Date(NaN))).toBe("");
  expect(isoDay(new Date(8.64e15))).toBe("");
});

test("a date of another realm is a date", () => {
  const foreign = Object.create(Date.prototype, { [Symbol.toStringTag]: { value: "Date" } }) as unknown;
  expect([isDate(new Date()), isDate(foreign), isDate("2026-11-14"), isDate(0)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test.each<[Cell, string | null]>([
  ["2024-02-29", "2024-02-29"],
  ["2025-02-29", null],
  ["2025-02-30", null],
  ["2025-13-01", null],
  ["14 Nov", null],
  ["", null],
])("the day of %p is %p", (cell, day) => {
  expect(dayOf(cell)).toBe(day);
});
