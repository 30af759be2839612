import { useState } from "preact/hooks";
import type { Issue, SettingNow } from "../../../src/sidebarReplies";
import { CameWords } from "../../cameHeading";
import type { AtDesk } from "../../desk/deskFrame";
import { DeskView } from "../../desk/deskView";
import { LeftList } from "../../desk/leftList";
import { UndoButton } from "../../desk/undoButton";
import { useLook } from "../../desk/useLook";
import { SettingChoice } from "./settingChoice";
import { TriedValues } from "./triedValues";
import { usePreviews } from "./usePreviews";
import { ValueField } from "./valueField";
import { settingWords as words } from "./words";
import { WouldChange } from "./wouldChange";

/** Choose a setting, try a value, see who would change, and only then use it. */
export function SettingView({ at }: { at: AtDesk }) {
  const { desk, found, look, view } = useLook("settingsNow");
  const [name, setName] = useState("");
  const [changed, setChanged] = useState<{ message: string; issues: Issue[] } | null>(null);
  const settings = found?.settings ?? [];
  const setting = settings.find((one) => one.name === name) ?? settings[0];
  const previews = usePreviews(desk, setting);
  const { value, seen } = previews;
  const choose = (chosen: string) => {
    if (chosen === setting?.name) return;
    setName(chosen);
    setChanged(null);
    previews.startAnew();
  };
  const see = () => {
    setChanged(null);
    void previews.see();
  };
  const use = async () => {
    // Afterwards, so that what follows may ask the workbook again.
    if (await previews.use(setChanged)) void look();
  };
  const main = (
    <button type="button" class="primary wide" aria-disabled={desk.running !== null} onClick={see}>
      {words.see}
    </button>
  );
  return (
    <DeskView at={at} {...view} main={setting !== undefined && seen === null && main}>
      {setting !== undefined && (
        <>
          <SettingChoice settings={settings} chosen={setting.name} onChoose={choose} />
          <About setting={setting} />
          <ValueField key={setting.name} setting={setting} value={value} onValue={previews.setValue} />
        </>
      )}
      {changed !== null && (
        <div class="result" key={changed.message}>
          <CameWords>{changed.message}</CameWords>
          <LeftList heading={words.issues(changed.issues.length)} issues={changed.issues} desk={desk} />
          <UndoButton desk={desk} onUndone={() => void look()} />
        </div>
      )}
      {seen !== null && setting !== undefined && (
        <WouldChange key={seen.stamp} seen={seen} standing={setting.value} desk={desk} onUse={use} />
      )}
      <TriedValues tried={previews.tried} />
    </DeskView>
  );
}

function About({ setting: { words: meaning, value, default: usual } }: { setting: SettingNow }) {
  return (
    <p class="hint">
      {meaning} <strong>{words.now(value)}</strong>
      {value !== usual && ` (${words.byDefault(usual)})`}
    </p>
  );
}
