import { useState } from "preact/hooks";
import type { SelectionExplained } from "../../../src/sidebarReplies";
import { CameWords } from "../../cameHeading";
import { ChoiceField, TypedField } from "../../desk/fields";
import type { Desk } from "../../desk/useDesk";
import { standingFor } from "./handAsked";
import { explainWords } from "./words";

const words = explainWords.hand;

interface FormProps {
  found: SelectionExplained;
  desk: Desk;
  onSet: (level: string, note: string) => void;
}

/** A level of the scale and why; what stands there already is replaced only when that is said once more. */
export function HandForm({ found, desk, onSet }: FormProps) {
  const standing = standingFor(found);
  const [level, setLevel] = useState("");
  const [note, setNote] = useState(standing?.note ?? "");
  const [asking, setAsking] = useState(false);
  const choices = [
    { value: "", label: words.choose },
    ...found.scale.levels.map(({ name }) => ({ value: name, label: name })),
  ];
  const isBusy = desk.running !== null;
  const save = () => {
    if (level === "" || isBusy) return;
    if (standing === null) onSet(level, note);
    else setAsking(true);
  };
  return (
    <div class="hand-form">
      <ChoiceField label={words.level} value={level} choices={choices} onChosen={setLevel} />
      <TypedField label={words.note} hint={words.noteHint} value={note} size="long" onTyped={setNote} />
      {asking && standing !== null ? (
        <div class="notice look">
          <CameWords>{words.ask(standing.level, level)}</CameWords>
          <div class="row-links">
            <button
              type="button"
              class="primary"
              aria-disabled={isBusy}
              onClick={() => !isBusy && onSet(level, note)}
            >
              {words.replace}
            </button>
            <button type="button" class="quiet" onClick={() => setAsking(false)}>
              {words.keep}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" class="primary" aria-disabled={level === "" || isBusy} onClick={save}>
          {words.save}
        </button>
      )}
    </div>
  );
}
