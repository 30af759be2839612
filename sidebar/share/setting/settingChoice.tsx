import { useId } from "preact/hooks";
import type { SettingNow } from "../../../src/sidebarReplies";
import { groupedBy } from "../../groupedBy";
import { settingWords as words } from "./words";

interface ChoiceProps {
  settings: readonly SettingNow[];
  chosen: string;
  onChoose: (name: string) => void;
}

/** All settings by what they decide; typing the first letters finds one. */
export function SettingChoice({ settings, chosen, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{words.which}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {groupedBy(settings, ({ rule }) => rule).map(([rule, own]) => (
          <optgroup key={rule} label={words.parts[rule] ?? rule}>
            {own.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
