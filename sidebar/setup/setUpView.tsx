import { useState } from "preact/hooks";
import type { SetupApplied } from "../../src/sidebarReplies";
import { AccountsNotice } from "../accountsNotice";
import { FailureNotice } from "../failureNotice";
import { Skeleton } from "../skeleton";
import { useProgress } from "../useProgress";
import { ViewHeading } from "../viewHeading";
import { AppliedView } from "./appliedView";
import { isChanged } from "./draft";
import { SetUpForm } from "./setUpForm";
import { useSuggestion } from "./useSuggestion";
import type { Suggesting } from "./useSuggestion";
import { setupWords as words } from "./words";

/** From what was recognised to levels in cells. */
export function SetUpView({ onHome, takesFocus }: { onHome: () => void; takesFocus: boolean }) {
  const suggesting = useSuggestion();
  const [applied, setApplied] = useState<SetupApplied | null>(null);
  const { suggestion } = suggesting;
  const isStored = suggestion.state === "found" && suggestion.draft.suggested.stored;
  if (applied !== null) return <AppliedView applied={applied} wasStored={isStored} onHome={onHome} />;
  const hasChanges = suggestion.state === "found" && isChanged(suggestion.draft);
  return (
    <div aria-busy={suggestion.state === "reading"}>
      <button type="button" class="link back" onClick={onHome}>
        {hasChanges ? words.backUnsaved : words.back}
      </button>
      <ViewHeading takesFocus={takesFocus}>{isStored ? words.headingStored : words.heading}</ViewHeading>
      <Step suggesting={suggesting} onApplied={setApplied} />
    </div>
  );
}

interface StepProps {
  suggesting: Suggesting;
  onApplied: (applied: SetupApplied) => void;
}

function Step({ suggesting: { suggestion, change, askAgain }, onApplied }: StepProps) {
  const reading = { first: words.reading, later: words.readingLong };
  const progress = useProgress(suggestion.state === "reading" ? reading : null);
  switch (suggestion.state) {
    case "reading":
      return <Skeleton words={progress} />;
    case "trouble":
      return suggestion.reply.code === "otherAccount" ? (
        <AccountsNotice reply={suggestion.reply} onRetry={askAgain} />
      ) : (
        <FailureNotice reply={suggestion.reply} onRetry={askAgain} />
      );
    case "found":
      return <SetUpForm draft={suggestion.draft} change={change} onApplied={onApplied} />;
  }
}
