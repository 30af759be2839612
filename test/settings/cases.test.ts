import type { Table } from "../../src/workbook/cell";
import { SETTING_CASES } from "../../src/workbook/settingCases";
import { SETTINGS, type Setting, type SettingKey } from "../../src/workbook/settings";
import { CELLS } from "./cells";
import { CLASSES } from "./classes";
import type { Play } from "./play";
import { ROSTERS } from "./rosters";

const PLAYS = { ...CELLS, ...CLASSES, ...ROSTERS } satisfies Record<SettingKey, Play>;

const table: readonly Setting[] = SETTINGS;
const all = table.map((setting) => {
  const key = setting.key as SettingKey;
  const { besides = [], ...rest } = SETTING_CASES[key];
  /** A policy that says what the case says besides, and these rows. */
  const policy = (...rows: Table): Table => [["Mark", "EX", "excused"], ...besides, ...rows];
  return { setting, ...rest, policy, play: PLAYS[key] };
});
const answers = all.flatMap(({ setting, situation, answers: own, ...rest }) =>
  own.map(([value, answer]) => ({ label: setting.label, value, situation, answer, ...rest })),
);

describe("what docs/settings.md says a setting changes", () => {
  test.each(answers)("$label $value: $situation → $answer", ({ label, value, answer, policy, play }) => {
    expect(play(policy([label, value]))).toBe(answer);
  });
});

test.each(all)("$setting.label: the case begins with the default, typed or left out", (one) => {
  const [[value, answer]] = one.answers;
  expect(value).toBe(one.setting.default);
  expect(one.play(one.policy())).toBe(answer);
});

test.each(all)(
  "$setting.label: another value gives another answer",
  ({ answers: [[, first], ...others] }) => {
    expect(others.filter(([, answer]) => answer !== first)).not.toEqual([]);
  },
);

test.each(all)("$setting.label: every choice there is stands in the case", ({ setting, answers: own }) => {
  const choices = setting.type === "choice" ? setting.choices : setting.type === "yesNo" ? ["yes", "no"] : [];
  expect(choices.filter((choice) => !own.some(([value]) => value === choice))).toEqual([]);
});
