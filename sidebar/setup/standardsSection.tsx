import { useState } from "preact/hooks";
import { useAnnounce } from "../announce";
import { Disclosure } from "../disclosure";
import type { Draft } from "./draft";
import { setupOf } from "./draft";
import { textIn } from "./setupColumns";
import type { Change } from "./setUpForm";
import { readPasted, withPasted } from "./pasteStandards";
import { withTitle } from "./standards";
import { TextField } from "./textField";
import { setupWords } from "./words";

const words = setupWords.standards;

interface SectionProps {
  draft: Draft;
  change: Change;
}

export function StandardsSection({ draft, change }: SectionProps) {
  const count = setupOf(draft).standards.length;
  return (
    <section>
      <h3>{words.heading}</h3>
      <p class="hint">{words.hint}</p>
      <Disclosure summary={words.names(count)} content={() => <Names draft={draft} change={change} />} />
      <Disclosure summary={words.paste} content={() => <Paste draft={draft} change={change} />} />
    </section>
  );
}

function Names({ draft, change }: SectionProps) {
  return (
    <ul class="names">
      {setupOf(draft).standards.map((row) => {
        const code = textIn(row, "Code");
        return (
          <li key={code}>
            <label class="field">
              {code}
              <TextField
                aria-label={words.titleOf(code)}
                value={textIn(row, "Title")}
                onTyped={(typed) =>
                  change((now) => ({ ...now, setup: withTitle(now.setup, code, typed.trim()) }))
                }
              />
            </label>
          </li>
        );
      })}
    </ul>
  );
}

function Paste({ draft, change }: SectionProps) {
  const [text, setText] = useState("");
  const [outcome, setOutcome] = useState("");
  const announce = useAnnounce();
  const use = () => {
    const pasted = readPasted(text);
    const { setup, matched, added } = withPasted(draft.setup, pasted);
    const told = pasted.length === 0 ? words.nothingPasted : words.pasted(matched, added);
    setOutcome(told);
    announce(told);
    change((now) => ({ ...now, setup }));
  };
  return (
    <>
      <label class="field">
        {words.pasteLabel}
        <textarea
          rows={5}
          placeholder={words.pasteExample}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="button" class="quiet" onClick={use}>
        {words.usePasted}
      </button>
      {outcome !== "" && <p class="outcome">{outcome}</p>}
    </>
  );
}
