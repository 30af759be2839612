import type { SupportLog } from "../groupReplies";
import type { OnBooks } from "../onBooks";

/** Who was helped with what, when; `who`: {class, student, id}, each may be left out. */
export function supportLog(on: OnBooks, who: unknown): SupportLog | { refused: string } {
  throw new Error(`not there yet ${on.today} ${String(who)}`);
}
