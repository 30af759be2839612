import { createContext } from "preact";
import type { ComponentChildren } from "preact";
import { useCallback, useContext, useState } from "preact/hooks";

const Announce = createContext<(text: string) => void>(() => undefined);

/** Says a sentence to people who listen to the page. */
export function useAnnounce(): (text: string) => void {
  return useContext(Announce);
}

/** A new key makes the same words count as new, so that a second "Copied" is spoken too. */
export function Announcer({ children }: { children: ComponentChildren }) {
  const [said, setSaid] = useState({ text: "", time: 0 });
  const announce = useCallback((text: string) => setSaid(({ time }) => ({ text, time: time + 1 })), []);
  return (
    <Announce.Provider value={announce}>
      {children}
      <div class="heard-only" role="status">
        <span key={said.time}>{said.text}</span>
      </div>
    </Announce.Provider>
  );
}
