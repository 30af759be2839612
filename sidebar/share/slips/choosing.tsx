import type { SlipChoices } from "../../../src/sidebarReplies";
import { ClassChoice } from "../../desk/classChoice";
import { ChoiceField } from "../../desk/fields";
import type { Desk } from "../../desk/useDesk";
import type { Draft } from "./asked";
import { WhoChoice } from "./whoChoice";
import { slipWords as words } from "./words";

interface ChoosingProps {
  desk: Desk;
  draft: Draft;
  choices: SlipChoices;
  onDraft: (draft: Draft) => void;
  /** Another cell may be selected by now. */
  onAgain: () => void;
}

/** Whom the slips are for and in which language. */
export function Choosing({ desk, draft, choices, onDraft, onAgain }: ChoosingProps) {
  const set = (part: Partial<Draft>) => onDraft({ ...draft, ...part });
  return (
    <>
      <ClassChoice
        classes={choices.classes.map((one) => one.class)}
        chosen={draft.inClass}
        onChoose={(inClass) => set({ inClass })}
      />
      <WhoChoice choices={choices} draft={draft} onDraft={set} />
      {choices.selected === null && <p class="hint">{words.selectHint}</p>}
      <button type="button" class="link" aria-disabled={desk.running !== null} onClick={onAgain}>
        {words.again}
      </button>
      <Language languages={choices.languages} draft={draft} onDraft={set} />
    </>
  );
}

interface LanguageProps {
  languages: readonly string[];
  draft: Draft;
  onDraft: (part: Partial<Draft>) => void;
}

/** Nothing to choose where there is one. */
function Language({ languages, draft, onDraft }: LanguageProps) {
  if (languages.length < 2) return null;
  return (
    <ChoiceField
      label={words.language}
      hint={words.languageHint}
      value={draft.language || (languages[0] ?? "")}
      choices={languages.map((name) => ({ value: name, label: name }))}
      onChosen={(language) => onDraft({ language })}
    />
  );
}
