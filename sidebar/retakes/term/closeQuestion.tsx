import { useEffect, useRef } from "preact/hooks";
import type { TermChoice } from "../../../src/sidebarReplies";
import { dayWords } from "../../results/words";
import type { TermRow } from "./termsOf";
import { today } from "./today";
import { termWords as words } from "./words";

interface QuestionProps {
  term: TermRow | undefined;
  choice: TermChoice;
  isBusy: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** The last word is the teacher’s: what will be done stands here once more. */
export function CloseQuestion({ term, choice, isBusy, onYes, onNo }: QuestionProps) {
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => question.current?.focus(), []);
  if (term === undefined) return null;
  const { name, lastDay } = term;
  return (
    <div class="notice">
      <h3 ref={question} tabIndex={-1}>
        {words.sure(name)}
      </h3>
      <p>
        {words.choices[choice].label}: {words.choices[choice].hint}
      </p>
      {lastDay >= today() && <p>{words.runsOn(dayWords(lastDay))}</p>}
      <div class="pair">
        <button type="button" class="primary" aria-disabled={isBusy} onClick={onYes}>
          {words.yes(name)}
        </button>
        <button type="button" class="quiet" onClick={onNo}>
          {words.no}
        </button>
      </div>
    </div>
  );
}
