import type { Table } from "../../../src/workbook/cell";
import { SETTING_CASES } from "../../../src/workbook/settingCases";
import { SETTINGS, type SettingKey } from "../../../src/workbook/settings";
import { policyOf } from "./makers";

/** Settings that no sentence for families comes from, and why. */
const NOT_FOR_FAMILIES: Partial<Record<SettingKey, string>> = {
  formatVersion: "how the table is written, nothing about a school",
  revision: "a counter that makes formulas calculate again",
  rosterShows: "what the teacher's list holds; what a student may do is the same",
  groupsAtMost: "how the teacher organises a lesson",
  groupSizeAtMost: "an aim that gives way where it has to",
  groupSizeAtLeast: "an aim that gives way where it has to",
  adults: "who is in the room",
  groupMinutes: "how the teacher organises a lesson",
  minutesWithGroup: "how the teacher organises a lesson",
  groupNames: "what stands on the board",
  groupPlaces: "what stands on the board",
  acrossClasses: "how the teacher organises a lesson",
  targetShare: "an aim for the class, no rule for a student",
};

/** What else has to be so for a setting to be in force, where its own case does not say it. */
const IN_FORCE: Partial<Record<SettingKey, Table>> = {
  noRetakesLastDays: [["Term", "Autumn", "2025-09-01", "2025-12-19"]],
  masteryLevel: [
    ["Level", "Expert", "90 %"],
    ["Level", "Proficient", "80 %"],
    ["Level", "Basic", "60 %"],
    ["Level", "Novice", "0 %"],
  ],
};

const klass = (name: string) => ({
  name,
  columns: [{ name: "Test", standard: "LF.1" }],
  students: [["Ana", 40]],
});

const rows = SETTINGS.map(({ key, label }) => {
  const { besides = [], answers } = SETTING_CASES[key];
  const text = (value: string | number) =>
    policyOf({
      policy: [...besides, ...(IN_FORCE[key] ?? []), [label, value]],
      classes: [klass("Period 1"), klass("Period 2")],
    }).text;
  return { key, label, values: answers.map(([value]) => value), text };
});

test.each(rows.filter(({ key }) => !(key in NOT_FOR_FAMILIES)))(
  "$label: every value of $values reads otherwise",
  ({ values, text }) => {
    expect(new Set(values.map(text)).size).toBe(values.length);
  },
);

test.each(rows.filter(({ key }) => key in NOT_FOR_FAMILIES))(
  "$label is not for families: no sentence changes with it",
  ({ values, text }) => {
    expect(new Set(values.map(text)).size).toBe(1);
  },
);
