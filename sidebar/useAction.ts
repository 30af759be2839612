import { useRef, useState } from "preact/hooks";
import type { Trouble } from "./failures";

export interface Action {
  /** Which one is under way. */
  running: string | null;
  trouble: Trouble | null;
  /** Does nothing while another one is under way. */
  run: (name: string, act: () => Promise<Trouble | null>) => Promise<void>;
}

/** One action at a time: a second click does nothing twice. */
export function useAction(): Action {
  const isRunning = useRef(false);
  const [running, setRunning] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const run: Action["run"] = async (name, act) => {
    if (isRunning.current) return;
    isRunning.current = true;
    setRunning(name);
    setTrouble(null);
    const came = await act();
    isRunning.current = false;
    setRunning(null);
    setTrouble(came);
  };
  return { running, trouble, run };
}
