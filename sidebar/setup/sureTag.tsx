import { columnWords } from "./columnWords";
import type { Reason } from "./understood";

/** How sure a decision is, in a word and not by colour alone. */
export function SureTag({ sure }: { sure: Reason["sure"] | "own" }) {
  return <span class={`sure is-${sure}`}>{columnWords.sure[sure]}</span>;
}
