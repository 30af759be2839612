import type { CheckedIssue } from "../../src/sidebarReplies";
import { FixChoice } from "./fixChoice";
import { OneFix } from "./oneFix";
import { checkWords as words } from "./words";

export interface Acts {
  /** Something is under way: no button starts another. */
  isBusy: boolean;
  onGoTo: (issue: CheckedIssue) => void;
  /** Puts one issue right, or several of one kind. */
  onFix: (issues: CheckedIssue[]) => void;
}

/** Where, what, what to do, and what we can do about it. */
export function IssueItem({ issue, acts }: { issue: CheckedIssue; acts: Acts }) {
  const { where, message, todo, fix, otherFixes } = issue;
  return (
    <li class="checked">
      <button
        type="button"
        class="link place"
        aria-disabled={acts.isBusy}
        aria-label={words.goTo(where)}
        onClick={() => acts.onGoTo(issue)}
      >
        {where}
      </button>
      <p>{message}</p>
      <p class="todo">{todo}</p>
      {fix !== null && otherFixes.length === 0 && <OneFix issue={issue} fix={fix} acts={acts} />}
      {fix !== null && otherFixes.length > 0 && (
        <FixChoice issue={issue} fixes={[fix, ...otherFixes]} acts={acts} />
      )}
    </li>
  );
}
