import { levelColours } from "./levelColours";
import type { PolicyDescription } from "../src/sidebarReplies";
import { words } from "./words";

/** The levels as a flight of steps, best on top, with the line that marks mastery. Colour is never alone: the name and the step's length say the same. */
export function Ladder({ levels }: { levels: PolicyDescription["levels"] }) {
  const colours = levelColours(levels);
  const masteryAt = levels.map((level) => level.mastery).lastIndexOf(true);
  return (
    <ol class="ladder" aria-label={words.policy.levels}>
      {levels.map((level, index) => (
        <li key={index} class={index === masteryAt ? "rung mastery-line" : "rung"}>
          <span
            class="step"
            aria-hidden="true"
            style={{ backgroundColor: colours[index], width: `${stepWidth(index, levels.length)}em` }}
          />
          <span class="level">{level.name}</span>
          <span class="from">{words.policy.from(level.from)}</span>
          {index === masteryAt && <span class="line-words">{words.policy.masteryStarts}</span>}
        </li>
      ))}
    </ol>
  );
}

/** From 4 em at the top to 1 em at the bottom. */
function stepWidth(index: number, of: number): number {
  return of === 1 ? 4 : 4 - (3 * index) / (of - 1);
}
