import type { OnBooks } from "../onBooks";
import type { SettingNow, SettingsNow } from "../shareReplies";
import { asSaid, placeOf, SETTABLE, type Settable } from "./settable";

/** Every setting as it stands. */
export function settingsNow({ books: { books, policy }, snapshot }: OnBooks): SettingsNow {
  const levels = policy.scales[0].levels.map(({ name }) => name);
  return {
    settings: SETTABLE.map((setting): SettingNow => ({
      name: setting.label,
      value: asSaid(setting, placeOf(setting, snapshot).cell),
      default: String(setting.default),
      words: setting.words,
      rule: setting.rule,
      choices: choicesOf(setting, levels),
    })),
    classes: books.map(({ settings }) => settings.name),
  };
}

function choicesOf(setting: Settable, levels: readonly string[]): string[] {
  if (setting.key === "masteryLevel") return [...levels];
  if (setting.type === "choice") return [...setting.choices];
  return setting.type === "yesNo" ? ["yes", "no"] : [];
}
