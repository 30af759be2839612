import { useEffect, useRef, useState } from "preact/hooks";
import type { Draft } from "./draft";
import type { Change } from "./setUpForm";
import { withNewTakenIn } from "./takeInNew";
import { setupWords } from "./words";

const words = setupWords.whatIsNew;

/** Classes and columns that came since the workbook was set up, taken in by one button. */
export function WhatIsNew({ draft, change }: { draft: Draft; change: Change }) {
  const [isTaken, setTaken] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  // The button goes: who came by the keyboard is where it says what happened.
  useEffect(() => {
    if (isTaken) said.current?.focus();
  }, [isTaken]);
  const isOffered = draft.suggested.withNew !== null;
  if (!isOffered && !isTaken) return null;
  const take = () => {
    setTaken(true);
    change(withNewTakenIn);
  };
  return (
    <div class="notice">
      {isOffered && <p>{words.hint}</p>}
      {isOffered && (
        <button type="button" class="quiet" onClick={take}>
          {words.take}
        </button>
      )}
      <p role="status" class="hint" ref={said} tabIndex={-1}>
        {!isOffered && words.taken}
      </p>
    </div>
  );
}
