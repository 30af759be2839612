import { reachesShare } from "../../mastery/summary/share";
import { words } from "./words";

/** Few results can show that the target is missed so far, and never that it is met; "" where nothing is assessed. */
export function targetWords(
  { share, onTarget }: { share: number | null; onTarget: boolean },
  target: number,
): string {
  if (share === null) return "";
  if (onTarget) return words.onTarget;
  return reachesShare(share, target) ? words.tooFew : words.notOnTarget;
}
