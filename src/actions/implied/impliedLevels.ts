import type { ImpliedLevel } from "../groupReplies";
import type { OnBooks } from "../onBooks";

/** Standards that are not mastered, or not assessed, while one that builds on them is mastered (product.md 32). */
export function impliedLevels(on: OnBooks): ImpliedLevel[] {
  throw new Error(`not there yet ${on.today}`);
}
