import { useState } from "preact/hooks";
import type { TermChoice } from "../../../src/sidebarReplies";
import { dayWords } from "../../results/words";
import { ChoiceField } from "../../desk/fields";
import { CloseQuestion } from "./closeQuestion";
import { endsNearest, type TermRow } from "./termsOf";
import { today } from "./today";
import { termWords as words } from "./words";

const CHOICES = Object.keys(words.choices) as TermChoice[];

interface FormProps {
  terms: readonly TermRow[];
  isBusy: boolean;
  onClose: (name: string, choice: TermChoice) => void;
}

/** Which term, what becomes of its gaps, and a question before anything is done. */
export function CloseForm({ terms, isBusy, onClose }: FormProps) {
  const [name, setName] = useState(endsNearest(terms, today())?.name ?? "");
  const [choice, setChoice] = useState<TermChoice | null>(null);
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <p>{words.intro}</p>
      <ChoiceField
        label={words.term}
        value={name}
        choices={terms.map((term) => ({ value: term.name, label: labelOf(term) }))}
        onChosen={(chosen) => {
          setName(chosen);
          setAsking(false);
        }}
      />
      <Choices
        chosen={choice}
        onChoose={(chosen) => {
          setChoice(chosen);
          setAsking(false);
        }}
      />
      {choice !== null && isAsking && (
        <CloseQuestion
          term={terms.find((term) => term.name === name)}
          choice={choice}
          isBusy={isBusy}
          onYes={() => onClose(name, choice)}
          onNo={() => setAsking(false)}
        />
      )}
      {!isAsking && (
        <button
          type="button"
          class="primary wide"
          aria-disabled={choice === null}
          onClick={() => choice !== null && setAsking(true)}
        >
          {words.close}
        </button>
      )}
    </>
  );
}

function labelOf({ name, firstDay, lastDay }: TermRow): string {
  return firstDay === "" || lastDay === ""
    ? name
    : words.termDays(name, dayWords(firstDay), dayWords(lastDay));
}

interface ChoicesProps {
  chosen: TermChoice | null;
  onChoose: (choice: TermChoice) => void;
}

/** Nothing is chosen beforehand: only the teacher knows. */
function Choices({ chosen, onChoose }: ChoicesProps) {
  return (
    <fieldset class="choices">
      <legend>{words.open}</legend>
      {CHOICES.map((choice) => (
        <label key={choice} class="choice">
          <input type="radio" name="gaps" checked={chosen === choice} onChange={() => onChoose(choice)} />
          <span class="choice-words">
            {words.choices[choice].label}
            <span class="hint">{words.choices[choice].hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
