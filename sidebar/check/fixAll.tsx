import { useEffect, useRef, useState } from "preact/hooks";
import type { CheckedIssue } from "../../src/sidebarReplies";
import type { Acts } from "./issueItem";
import { checkWords as words } from "./words";

/** All of one kind after one question, which says each place with what becomes of it. */
export function FixAll({ issues, acts: { isBusy, onFix } }: { issues: CheckedIssue[]; acts: Acts }) {
  const [isAsking, setAsking] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isAsking) question.current?.focus();
  }, [isAsking]);
  if (issues.length < 2) return null;
  if (!isAsking) {
    return (
      <button type="button" class="quiet wide" aria-disabled={isBusy} onClick={() => setAsking(true)}>
        {words.all(issues.length)}
      </button>
    );
  }
  return (
    <div class="notice">
      <p ref={question} tabIndex={-1}>
        {words.allQuestion(issues.length)}
      </p>
      <ul>
        {issues.map(({ where, fix }, index) => (
          <li key={index}>
            {where}: {fix?.before} → {fix?.after}
          </li>
        ))}
      </ul>
      <div class="pair">
        <button type="button" class="primary" aria-disabled={isBusy} onClick={() => onFix(issues)}>
          {words.yes}
        </button>
        <button type="button" class="quiet" onClick={() => setAsking(false)}>
          {words.no}
        </button>
      </div>
    </div>
  );
}
