import { useCallback, useRef, useState } from "preact/hooks";

/** What a view knows of an answer it asked for; while it asks again the last answer stays. */
export type Latest<T> = { asking: true; answer: T | null } | { asking: false; answer: T };

/** Asks as often as wanted; only the answer to the newest question is shown. */
export function useLatest<T>(ask: () => Promise<T>): [Latest<T>, () => Promise<T | null>] {
  const newest = useRef(0);
  const [latest, setLatest] = useState<Latest<T>>({ asking: true, answer: null });
  const askAgain = useCallback(async () => {
    newest.current += 1;
    const mine = newest.current;
    setLatest(({ answer }) => ({ asking: true, answer }));
    const answer = await ask();
    if (mine !== newest.current) return null;
    setLatest({ asking: false, answer });
    return answer;
  }, [ask]);
  return [latest, askAgain];
}
