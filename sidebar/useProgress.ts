import { useEffect, useState } from "preact/hooks";

/** After so long people wonder whether anything still happens. */
const LONG = 10_000;

/** The words for a wait: other ones when it lasts. null: nothing is waited for. */
export function useProgress(words: { first: string; later: string } | null): string {
  const [isLong, setLong] = useState(false);
  const isWaiting = words !== null;
  useEffect(() => {
    setLong(false);
    if (!isWaiting) return;
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, [isWaiting]);
  if (words === null) return "";
  return isLong ? words.later : words.first;
}
