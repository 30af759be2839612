import { readSetting, type SettingValue } from "../../src/workbook/settingCell";
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
    ["method", "Latest", "latest"],
    ["method", new Date(), undefined],
  ])("%s: %p is %p", (key, cell, expected) => {
    expect(value(key, cell)).toEqual(expected);
  });
});
