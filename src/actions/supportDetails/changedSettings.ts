import type { Bound } from "../../mastery/bound";
import type { Below } from "../../mastery/retakes/retakeSettings";
import { readSetting, type Settings, type SettingValue } from "../../workbook/settingCell";
import { SETTINGS, type Setting } from "../../workbook/settings";
import { words } from "./words";

/** What is known of every policy and says nothing about its rules. */
const LEFT_OUT = ["formatVersion", "revision"];

/** Settings that are not as they come: numbers, yes or no, and words of our own; what a person has worded is counted. */
export function changedSettings(settings: Settings): string[] {
  return SETTINGS.filter(({ key }) => !LEFT_OUT.includes(key)).flatMap((setting) => {
    const value = settings[setting.key];
    return isUsual(setting, value) ? [] : [words.setting(setting.label, shown(setting, value))];
  });
}

/** The same bound can be typed as 80 % and as 0.8. */
function isUsual(setting: Setting, value: SettingValue): boolean {
  const usual = readSetting(setting, "") ?? null;
  const isBound = setting.type === "bound" && shown(setting, value) !== words.aLevel;
  return isBound
    ? shown(setting, value) === shown(setting, usual)
    : JSON.stringify(value) === JSON.stringify(usual);
}

function shown(setting: Setting, value: SettingValue): string {
  if (value === null) return noneOf(setting);
  switch (setting.type) {
    case "text":
      return value === "" ? words.notSet : words.ownWords;
    case "list":
      return words.entries((value as string[]).length);
    case "bound":
      return boundWords(value as Bound);
    case "below":
      return belowWords(value as Exclude<Below, null>);
    case "percent":
      return words.percent(value as number);
    case "yesNo":
      return value === true ? words.yes : words.no;
    case "weekdays":
      return (value as string[]).join(" ");
    case "number":
    case "amount":
    case "weight":
    case "whole":
    case "choice":
      return String(value as number | string);
  }
}

function noneOf(setting: Setting): string {
  if (setting.type === "below") return words.theCriterion;
  return ("none" in setting && setting.none) || words.notSet;
}

/** A level has a name of the school's. */
function boundWords(bound: Bound): string {
  switch (bound.kind) {
    case "share":
      return words.percent(bound.share);
    case "number":
      return bound.number > 0 && bound.number < 1 ? words.percent(bound.number) : String(bound.number);
    case "level":
      return words.aLevel;
  }
}

function belowWords(below: Exclude<Below, null>): string {
  if (below === "nobody") return words.nobody;
  const bound = boundWords(below.bound);
  return below.orAt ? words.atOrBelow(bound) : bound;
}
