import fc from "fast-check";
import type { Cell } from "../../src/workbook/cell";
import { settingProblems, settingsSchema } from "../../src/workbook/policySchema";
import { readPolicyTable } from "../../src/workbook/policyTable";
import { readSetting } from "../../src/workbook/settingCell";
import { SETTINGS } from "../../src/workbook/settings";

const typed: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    "",
    "yes",
    "no",
    "TRUE",
    "none",
    "all",
    "any",
    "unlimited",
    "nobody",
    "highest",
    "lowest",
    "mean",
  ),
  fc.constantFrom<Cell>(
    "Mon, Wed",
    "Mon–Fri",
    "Fri–Mon",
    "A, B",
    "80 %",
    "0,8",
    "4 of 5",
    "at or below 70 %",
    "credit back",
  ),
  fc.integer({ min: -5, max: 120 }),
  fc.double({ min: -2, max: 2, noNaN: true }),
  fc.boolean(),
  fc.string({ maxLength: 6 }),
  fc.constant(new Date(2026, 3, 5)),
  fc.constant(null),
);

test("the functions' small reader and the zod schema agree on every setting and every cell", () => {
  fc.assert(
    fc.property(fc.constantFrom(...SETTINGS), typed, (setting, cell) => {
      const read = readSetting(setting, cell);
      const checked = settingsSchema.shape[setting.key].safeParse(cell);
      expect({ cell, fits: checked.success }).toEqual({ cell, fits: read !== undefined });
      if (checked.success) expect(checked.data).toEqual(read);
    }),
    { numRuns: 3000 },
  );
});

test("the defaults of the table fit their own settings", () => {
  const blank = Object.fromEntries(SETTINGS.map(({ key }) => [key, ""]));
  expect(settingsSchema.parse(blank)).toEqual(readPolicyTable([]).policy.settings);
});

test("what the page sent wrong is named by its label", () => {
  const blank: Record<string, Cell> = Object.fromEntries(SETTINGS.map(({ key }) => [key, ""]));
  const checked = settingsSchema.safeParse({ ...blank, successes: 99, best: "middle" });
  expect(checked.success ? [] : settingProblems(checked.error)).toEqual([
    "Best is: type one of: highest, lowest.",
    "Successes needed: type a whole number from 1 to 10.",
  ]);
});
