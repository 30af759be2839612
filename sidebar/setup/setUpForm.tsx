import type { SetupApplied } from "../../src/sidebarReplies";
import { Issues } from "../issues";
import { words as pageWords } from "../words";
import { ClassCards } from "./classCards";
import { setupOf } from "./draft";
import type { Draft } from "./draft";
import { Found, NoClassTabs } from "./found";
import { LevelsPlace } from "./levelsPlace";
import { PolicyQuestions } from "./policyQuestions";
import { PreviewSection } from "./previewSection";
import { Questions } from "./questions";
import { ScaleSection } from "./scaleSection";
import { SetUpBar } from "./setUpBar";
import { StandardsSection } from "./standardsSection";
import { usePreview } from "./usePreview";
import { WhatIsNew } from "./whatIsNew";

export type Change = (how: (draft: Draft) => Draft) => void;

interface FormProps {
  draft: Draft;
  change: Change;
  onApplied: (applied: SetupApplied) => void;
}

/** Everything set-up decides, each part with the suggestion filled in, and the one button that is always in sight. Without a class there is nothing to decide. */
export function SetUpForm({ draft, change, onApplied }: FormProps) {
  const sent = setupOf(draft);
  const preview = usePreview(sent);
  const issues = draft.suggested.issues.filter(({ code }) => !isNoClass(code));
  const noClass = draft.suggested.issues.filter(({ code }) => isNoClass(code));
  const isNothing = draft.setup.classes.length + draft.setup.empty.length === 0;
  return (
    <div class="set-up">
      <Found draft={draft} sent={sent} change={change} />
      <Issues issues={issues} heading={pageWords.issues(issues.length)} />
      <WhatIsNew draft={draft} change={change} />
      <Questions draft={draft} change={change} />
      <ClassCards draft={draft} change={change} />
      <NoClassTabs issues={noClass} startsOpen={isNothing ? "open" : "closed"} />
      {!isNothing && (
        <>
          {draft.setup.standards.length > 0 && <StandardsSection draft={draft} change={change} />}
          <ScaleSection draft={draft} change={change} />
          <PolicyQuestions draft={draft} change={change} />
          <PreviewSection preview={preview} setup={sent} />
          <LevelsPlace draft={draft} change={change} />
          <SetUpBar draft={draft} sent={sent} onApplied={onApplied} />
        </>
      )}
    </div>
  );
}

/** Said by the recogniser of a tab, not of a place in it. */
const NO_CLASS = ["blank", "noStudentColumn", "noStudents", "noScores", "onePerStudent"];

function isNoClass(code: string): boolean {
  return NO_CLASS.includes(code);
}
