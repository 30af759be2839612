import { useEffect, useRef } from "preact/hooks";
import { AccountsNotice } from "./accountsNotice";
import { useAnnounce } from "./announce";
import { FailureNotice } from "./failureNotice";
import { FormulasSection } from "./formulasSection";
import { lookAtWorkbook } from "./lookAtWorkbook";
import type { Look } from "./lookAtWorkbook";
import { PolicySection } from "./policySection";
import { useLatest } from "./useLatest";
import { words } from "./words";

/** What stands in this workbook. Asks when it is opened and when the person wants to look again, never by itself. */
export function WorkbookView({ onSeeFunctions }: { onSeeFunctions: () => void }) {
  const [latest, look] = useLatest(lookAtWorkbook);
  const heading = useRef<HTMLHeadingElement>(null);
  const announce = useAnnounce();
  useEffect(() => void look(), [look]);

  const lookAgain = async () => {
    announce(words.workbook.looking);
    const found = await look();
    if (found?.found === "workbook") announce(words.workbook.looked);
  };
  /** The button that was pressed goes away, so the place to read on is the heading. */
  const retry = () => {
    heading.current?.focus();
    void lookAgain();
  };
  const shown = latest.answer?.found === "workbook" || !latest.asking ? latest.answer : null;
  return (
    <div aria-busy={latest.asking}>
      <div class="heading-row">
        <h2 ref={heading} tabIndex={-1}>
          {words.workbook.heading}
        </h2>
        {shown?.found === "workbook" && (
          <button type="button" class="quiet" onClick={lookAgain}>
            {latest.asking ? words.workbook.lookingShort : words.workbook.lookAgain}
          </button>
        )}
      </div>
      <Found look={shown} onRetry={retry} onChanged={retry} onSeeFunctions={onSeeFunctions} />
    </div>
  );
}

interface FoundProps {
  look: Look | null;
  onRetry: () => void;
  onChanged: () => void;
  onSeeFunctions: () => void;
}

function Found({ look, onRetry, onChanged, onSeeFunctions }: FoundProps) {
  if (look === null) return <Skeleton />;
  switch (look.found) {
    case "otherAccount":
      return <AccountsNotice reply={look.reply} onRetry={onRetry} />;
    case "problem":
      return <FailureNotice reply={look.reply} onRetry={onRetry} />;
    case "workbook":
      return (
        <>
          <FormulasSection workbook={look.workbook} onSeeFunctions={onSeeFunctions} />
          <PolicySection policy={look.workbook.policy} onChanged={onChanged} />
          {look.version !== null && <p class="version">{words.version(look.version)}</p>}
        </>
      );
  }
}

function Skeleton() {
  return (
    <div>
      <p class="hint">{words.workbook.looking}</p>
      <div class="skeleton" aria-hidden="true">
        {["80%", "100%", "100%", "55%", "70%", "62%", "48%"].map((width, index) => (
          <span key={index} style={{ width }} />
        ))}
      </div>
    </div>
  );
}
