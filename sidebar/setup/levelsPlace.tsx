import { INSERT_LEVELS } from "../../src/actions/setup/setup";
import type { InsertLevels } from "../../src/sidebarReplies";
import type { Draft } from "./draft";
import type { Change } from "./setUpForm";
import { setupWords } from "./words";

const words = setupWords.place;

const HINTS: Record<InsertLevels, string> = {
  tab: words.tabHint,
  columns: words.columnsHint,
  none: words.noneHint,
};

export function LevelsPlace({ draft, change }: { draft: Draft; change: Change }) {
  return (
    <fieldset class="choices">
      <legend>{words.heading}</legend>
      {INSERT_LEVELS.map((place) => (
        <label key={place} class="choice">
          <input
            type="radio"
            name="place"
            checked={draft.setup.insertLevels === place}
            onChange={() => change((now) => ({ ...now, setup: { ...now.setup, insertLevels: place } }))}
          />
          <span class="choice-words">
            {words[place]}
            <span class="hint">{HINTS[place]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
