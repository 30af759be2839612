import { isSameName } from "../../mastery/name";
import { SCORING_METHOD_NAMES, SCORING_METHODS } from "../../mastery/scoring/methods";
import { settingCalled, settingOf, type Setting, type SettingKey } from "../../workbook/settings";
import type { SetupRow } from "./setup";
import { policyWords } from "./policyWords";

export const POLICY_QUESTION_IDS = ["time", "learning", "validity", "grading"] as const;
export type PolicyQuestionId = (typeof POLICY_QUESTION_IDS)[number];

export const POLICY_INPUTS = ["choice", "number", "text", "yesNo", "cut"] as const;
export type PolicyInput = (typeof POLICY_INPUTS)[number];

export interface PolicySetting {
  key: SettingKey;
  /** As it stands in the policy table. */
  label: string;
  /** The question a teacher answers, in plain words. */
  plain: string;
  input: PolicyInput;
  /** The default first. */
  choices?: readonly { value: string; label: string }[];
}

export interface PolicyQuestion {
  id: PolicyQuestionId;
  question: string;
  settings: readonly PolicySetting[];
}

/** Which settings answer which of the four questions of a reassessment policy. */
const ASKED = {
  time: ["retakesAllowed", "retakeWithin", "retakeDays", "onlyBeforeNext"],
  learning: ["beforeRetake", "groupsAtMost", "reteachAt"],
  validity: ["forms", "sameForm", "rotateForms"],
  grading: [
    "masteryAt",
    "method",
    "newestWeight",
    "successes",
    "kindsNeeded",
    "retakeRule",
    "creditBack",
    "retakeCap",
  ],
} as const satisfies Record<PolicyQuestionId, readonly SettingKey[]>;

/** Settings that say something only under some choices of another one. */
const ONLY_UNDER: Partial<Record<SettingKey, { key: SettingKey; values: readonly string[] }>> = {
  newestWeight: {
    key: "method",
    values: SCORING_METHOD_NAMES.filter((name) => "newestWeight" in SCORING_METHODS[name]),
  },
  successes: { key: "method", values: ["number of times"] },
  creditBack: { key: "retakeRule", values: ["credit back"] },
};

/** The settings of a question that say something under what the policy says now. */
export function settingsAsked({ settings }: PolicyQuestion, policy: readonly SetupRow[]): PolicySetting[] {
  return settings.filter(({ key }) => {
    const only = ONLY_UNDER[key];
    if (!only) return true;
    const { label } = settingOf(only.key);
    return only.values.some((value) => isSameName(value, settingIn(policy, label)));
  });
}

export const POLICY_QUESTIONS: readonly PolicyQuestion[] = POLICY_QUESTION_IDS.map((id) => ({
  id,
  question: policyWords.policyQuestion[id],
  settings: ASKED[id].map(askedSetting),
}));

function askedSetting(key: keyof typeof policyWords.plainSetting): PolicySetting {
  const setting = settingOf(key);
  const asked = { key, label: setting.label, plain: policyWords.plainSetting[key], input: inputOf(setting) };
  const labels: Partial<Record<string, Record<string, string>>> = policyWords.plainChoice;
  const plain = labels[key] ?? {};
  if (setting.type !== "choice" && setting.type !== "yesNo") return asked;
  const values = setting.type === "choice" ? setting.choices : ["yes", "no"];
  const ordered = [...values].sort((a, b) => rank(a, setting) - rank(b, setting));
  return { ...asked, choices: ordered.map((value) => ({ value, label: plain[value] ?? value })) };
}

/** The default comes first. */
function rank(value: string, setting: Setting): number {
  return isSameName(value, String(setting.default)) ? 0 : 1;
}

function inputOf(setting: Setting): PolicyInput {
  switch (setting.type) {
    case "choice":
      return "choice";
    case "yesNo":
      return "yesNo";
    case "bound":
    case "below":
    case "percent":
      return "cut";
    case "number":
    case "amount":
    case "weight":
      return "number";
    // A whole number that may also be a word, such as "unlimited", is typed as text.
    case "whole":
      return setting.none === undefined ? "number" : "text";
    case "text":
    case "list":
    case "weekdays":
      return "text";
  }
}

/** What the policy says for a setting; where it says nothing, the default. */
export function settingIn(policy: readonly SetupRow[], label: string): string {
  const row = policy.find((candidate) => isSetting(candidate, label));
  const value = row?.["Value"] ?? "";
  return value === "" ? defaultOf(label) : String(value);
}

function defaultOf(label: string): string {
  const setting = settingCalled(label);
  return setting === undefined ? "" : String(setting.default);
}

/** The policy with another value for one setting; a setting that is not there yet comes behind the last one. */
export function withSetting(policy: readonly SetupRow[], label: string, value: string): SetupRow[] {
  if (policy.some((row) => isSetting(row, label)))
    return policy.map((row) => (isSetting(row, label) ? { ...row, Value: value } : row));
  const last = policy.reduce((at, row, index) => (isAnySetting(row) ? index : at), -1);
  const setting = settingCalled(label);
  const added: SetupRow = {
    Setting: setting?.label ?? label,
    Value: value,
    "What it means": setting?.words ?? "",
  };
  return [...policy.slice(0, last + 1), added, ...policy.slice(last + 1)];
}

function isAnySetting(row: SetupRow): boolean {
  return settingCalled(String(row["Setting"] ?? "")) !== undefined;
}

function isSetting(row: SetupRow, label: string): boolean {
  return isSameName(String(row["Setting"] ?? ""), label);
}
