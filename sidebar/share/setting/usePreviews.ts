import { useState } from "preact/hooks";
import type { SettingChanged, SettingNow, SettingPreview } from "../../../src/sidebarReplies";
import type { Desk } from "../../desk/useDesk";

/** A value and how many results it makes mastery. */
export interface TriedValue {
  value: string;
  mastered: number;
}

/** So many values of one setting are compared. */
const KEPT = 6;

interface Previews {
  /** To be tried. */
  value: string;
  setValue: (value: string) => void;
  /** The preview of exactly this value; null: it was not asked for, or something else was typed since. */
  seen: SettingPreview | null;
  /** The values of this setting that were seen, what stands first. */
  tried: readonly TriedValue[];
  startAnew: () => void;
  see: () => Promise<boolean>;
  use: (came: (changed: SettingChanged) => void) => Promise<boolean>;
}

export function usePreviews(desk: Desk, setting: SettingNow | undefined): Previews {
  const [typed, setTyped] = useState<string | null>(null);
  const [seen, setSeen] = useState<SettingPreview | null>(null);
  const [tried, setTried] = useState<readonly TriedValue[]>([]);
  const value = typed ?? setting?.value ?? "";
  const asked = { setting: setting?.name ?? "", value };
  const forget = () => setSeen(null);
  const startAnew = () => {
    setTyped(null);
    setTried([]);
    forget();
  };
  const came = (preview: SettingPreview) => {
    setSeen(preview);
    setTried((before) => withTried(before, preview));
  };
  return {
    ...{ value, seen, tried, startAnew },
    setValue: (text) => {
      setTyped(text);
      // What stands below would be about another value.
      forget();
    },
    see: () => {
      forget();
      return desk.ask("previewSetting", { args: [asked], came });
    },
    use: (whenChanged) =>
      desk.ask("changeSetting", {
        args: [{ ...asked, stamp: seen?.stamp ?? "" }],
        came: (changed) => {
          startAnew();
          whenChanged(changed);
        },
        refused: async () => forget(),
      }),
  };
}

function withTried(before: readonly TriedValue[], { from, to, mastered }: SettingPreview): TriedValue[] {
  const now = { value: from, mastered: mastered.before };
  const others = before.slice(1).filter(({ value }) => value !== from && value !== to);
  const last = to === from ? [] : [{ value: to, mastered: mastered.after }];
  return [now, ...[...others, ...last].slice(1 - KEPT)];
}
