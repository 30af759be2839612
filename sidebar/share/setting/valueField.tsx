import type { SettingNow } from "../../../src/sidebarReplies";
import { ChoiceField, TypedField } from "../../desk/fields";
import { settingWords as words } from "./words";

interface ValueProps {
  setting: SettingNow;
  value: string;
  onValue: (value: string) => void;
}

/** Chosen where there is something to choose from, else typed as in the policy tab. */
export function ValueField({ setting, value, onValue }: ValueProps) {
  const { choices } = setting;
  if (choices.length === 0) return <TypedField label={words.value} value={value} onTyped={onValue} />;
  // What stands is among them, even where it is no choice, or the field would show another one.
  const all = [...new Set([setting.default, setting.value, ...choices])];
  const inOrder = [...all.filter((one) => !choices.includes(one)), ...choices];
  const options = inOrder.map((choice) => ({ value: choice, label: choice || words.notSet }));
  return <ChoiceField label={words.value} value={value} choices={options} onChosen={onValue} />;
}
