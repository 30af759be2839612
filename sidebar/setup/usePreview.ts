import { useEffect, useRef, useState } from "preact/hooks";
import type { Setup, SetupPreview } from "../../src/sidebarReplies";
import type { Trouble } from "../failures";
import { callServer, WAIT_FOR_A_PERSON } from "../server";

/** So long nothing more is changed before it is worked out again. */
const PAUSE = 700;

export interface Preview {
  asking: boolean;
  shown: SetupPreview | null;
  trouble: Trouble | null;
  askAgain: () => void;
}

/** What the set-up would give; the last one stays in sight while the next is worked out. */
export function usePreview(setup: Setup): Preview {
  const [latest, setLatest] = useState<Omit<Preview, "askAgain">>({
    asking: true,
    shown: null,
    trouble: null,
  });
  const [tries, setTries] = useState(0);
  const newest = useRef(0);
  const sent = JSON.stringify(setup);
  useEffect(() => {
    const mine = ++newest.current;
    setLatest((now) => ({ ...now, asking: true }));
    const ask = async () => {
      const reply = await callServer("previewSetup", { args: [JSON.parse(sent)], wait: WAIT_FOR_A_PERSON });
      if (mine !== newest.current) return;
      if (reply.status === "ok") setLatest({ asking: false, shown: reply, trouble: null });
      else setLatest((now) => ({ ...now, asking: false, trouble: reply }));
    };
    const timer = setTimeout(ask, mine === 1 ? 0 : PAUSE);
    return () => clearTimeout(timer);
  }, [sent, tries]);
  return { ...latest, askAgain: () => setTries((count) => count + 1) };
}
