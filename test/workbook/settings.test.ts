import { readSetting, whatFits, type SettingValue } from "../../src/workbook/settingCell";
import { SETTINGS, type SettingKey } from "../../src/workbook/settings";
import type { Cell } from "../../src/workbook/cell";

const value = (key: SettingKey, cell: Cell): SettingValue | undefined => {
  const setting = SETTINGS.find((candidate) => candidate.key === key);
  return setting ? readSetting(setting, cell) : undefined;
};

test("labels and keys are there once", () => {
  expect(new Set(SETTINGS.map(({ label }) => label.toLowerCase())).size).toBe(SETTINGS.length);
  expect(new Set(SETTINGS.map(({ key }) => key)).size).toBe(SETTINGS.length);
});

describe("a percentage is text with %, a number up to 1 as a share, above 1 per cent", () => {
  test.each<[Cell, unknown]>([
    ["65 %", 0.65],
    [0.65, 0.65],
    [65, 0.65],
    [1, 1],
    ["0,65", 0.65],
    [120, undefined],
    ["lots", undefined],
  ])("%p is %p", (cell, share) => {
    expect(value("creditBack", cell)).toBe(share);
  });
});

describe("what a cell of a setting means", () => {
  test.each<[SettingKey, Cell, unknown]>([
    ["retakesAllowed", "unlimited", null],
    ["retakesAllowed", 0, 0],
    ["retakesAllowed", -1, undefined],
    ["retakesAllowed", 1.5, undefined],
    ["recent", "All", null],
    ["recent", "3", 3],
    ["onlyOnRequest", true, true],
    ["onlyOnRequest", "No", false],
    ["retakeDays", "Mon, Wed, Fri", ["Mon", "Wed", "Fri"]],
    ["retakeDays", "Tuesday - Thursday", ["Tue", "Wed", "Thu"]],
    ["retakeDays", "any", null],
    ["forms", "A; B ; conversation", ["A", "B", "conversation"]],
    ["mayRetakeBelow", "at or below 90 %", { bound: { kind: "share", share: 0.9 }, orAt: true }],
    ["mayRetakeBelow", "Nobody", "nobody"],
    ["retakeCap", "none", null],
    ["retakeCap", "80 %", { kind: "share", share: 0.8 }],
    ["successes", 10, 10],
    ["successes", 1, 1],
    ["onlyOnRequest", "yes", true],
    ["onlyOnRequest", "TRUE", true],
    ["onlyOnRequest", "FALSE", false],
    ["forms", " A ,, B ", ["A", "B"]],
    ["beforeRetake", "None", []],
    ["forms", "none", ["none"]],
    ["retakeDays", "Mon–Xyz", undefined],
    ["retakeDays", "Xyz–Fri", undefined],
    ["retakeDays", "Fri–Mon", undefined],
    ["retakeDays", ",", undefined],
    ["maximum", "4", 4],
    ["maximum", 0, undefined],
    ["maximum", true, undefined],
    ["maximum", NaN, undefined],
    ["newestWeight", 0.01, 0.01],
    ["newestWeight", " 70 % ", 0.7],
    ["creditBack", 0, 0],
    ["creditBack", -0.1, undefined],
    [
      "mustRetakeBelow",
      "well at or below 70 %",
      { bound: { kind: "level", name: "well at or below 70 %" }, orAt: false },
    ],
    ["method", "Latest", "latest"],
    ["method", new Date(), undefined],
  ])("%s: %p is %p", (key, cell, expected) => {
    expect(value(key, cell)).toEqual(expected);
  });
});

test.each<[SettingKey, string]>([
  ["policyId", "any text"],
  ["maximum", "a number above 0"],
  ["step", "a number of at least 0"],
  ["successes", "a whole number from 1 to 10"],
  ["adults", "a whole number of at least 1"],
  ["recent", 'a whole number of at least 1 or "all"'],
  ["best", "one of: highest, lowest"],
  ["masteryAt", "a cut such as 80 %, 4 of 5, 3 or a level's name"],
  ["retakeCap", 'a cut such as 80 %, 4 of 5, 3 or a level\'s name or "none"'],
  ["mustRetakeBelow", 'a cut such as 80 %, "at or below 80 %" or "nobody"'],
  ["newestWeight", "a percentage from 1 % to 99 %"],
  ["sameForm", "yes or no"],
  ["forms", "a list with commas between its entries"],
  ["beforeRetake", 'a list with commas between its entries or "none"'],
  ["retakeDays", 'days of the week such as Mon, Wed, Fri or Mon–Fri or "any"'],
])("what fits %s is said in words", (key, words) => {
  const setting = SETTINGS.find((candidate) => candidate.key === key);
  expect(setting && whatFits(setting)).toBe(words);
});
