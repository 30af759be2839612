import type { TriedValue } from "./usePreviews";
import { settingWords as words } from "./words";

/** "highest 19 · latest 17 · mean 15": the values seen one after another. */
export function TriedValues({ tried }: { tried: readonly TriedValue[] }) {
  // With what stands and one other there is nothing the answer does not say.
  if (tried.length < 3) return null;
  return (
    <section>
      <h3>{words.soFar}</h3>
      <p>{tried.map(({ value, mastered }) => words.tried(value, mastered)).join(" · ")}</p>
    </section>
  );
}
