import { ChoiceField } from "../../desk/fields";
import { needsMostWords, possible } from "./about";
import type { About, Choices, Chosen } from "./about";
import { buildWords as words } from "./words";

interface AboutProps {
  choices: Choices;
  chosen: Chosen;
  /** To choose one of, for what is chosen. */
  options: { value: string; label: string }[];
  onChoose: (part: Partial<Chosen>) => void;
}

export function AboutChoice({ choices, chosen, options, onChoose }: AboutProps) {
  return (
    <fieldset class="choices about">
      <legend>{words.intro}</legend>
      {possible(choices).map((about) => (
        <div key={about} class="choice">
          <label class="tick choice-words">
            <input
              type="radio"
              name="about"
              checked={chosen.about === about}
              onChange={() => onChoose({ about, value: "" })}
            />
            <span>
              {words.about[about]}
              {hintsOf(about, choices).map((hint) => (
                <span key={hint} class="hint block">
                  {hint}
                </span>
              ))}
            </span>
          </label>
          {chosen.about === about && options.length > 0 && (
            <ChoiceField
              label={words.which}
              value={chosen.value}
              choices={options}
              onChosen={(value) => onChoose({ value })}
            />
          )}
        </div>
      ))}
    </fieldset>
  );
}

function hintsOf(about: About, choices: Choices): string[] {
  if (about === "needsMost") return [words.needsMostHint, ...needsMostWords(choices)];
  return about === "recent" && choices.length > 1 ? [words.recentHint] : [];
}
