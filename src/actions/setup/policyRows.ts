import { settingCalled, SETTINGS } from "../../workbook/settings";
import { withScale } from "./withScale";
import type { SetupRow } from "./setup";
import { textIn } from "./setupRow";
import { words } from "./words";

/** Work that is not there, as schools write it. */
const STARTING_MARKS = [
  ["EX", "excused"],
  ["MI", "owed"],
  ["ABS", "owed"],
] as const;

/** The whole policy with its defaults, on the given scale. */
export function suggestedPolicy(
  scale: readonly SetupRow[],
  marks: readonly (readonly [string, string])[],
): SetupRow[] {
  const settings = withMissingSettings([]);
  const comments = [policyRow(words.levelComment), policyRow(words.markComment)] as const;
  const levels = withScale([...settings, comments[0]], scale);
  const codes = [...STARTING_MARKS, ...marks].map(([code, meaning]) => policyRow("Mark", code, meaning));
  return [...levels, comments[1], ...codes];
}

/** A policy that lacks settings reads as their defaults; they are written down at the next apply. */
export function withMissingSettings(policy: readonly SetupRow[]): SetupRow[] {
  const standing = policy.map((row) => settingCalled(textIn(row, "Setting")));
  const missing = SETTINGS.filter((setting) => !standing.includes(setting));
  const rows = missing.map((setting) => policyRow(setting.label, String(setting.default), setting.words));
  const last = standing.reduce((at, setting, index) => (setting ? index : at), -1);
  return [...policy.slice(0, last + 1), ...rows, ...policy.slice(last + 1)];
}

export function policyRow(setting: string, value = "", meaning = ""): SetupRow {
  return { Setting: setting, Value: value, "What it means": meaning, "Column D": "", "Column E": "" };
}
