import type { CheckedIssue, Fix } from "../../src/sidebarReplies";
import type { Acts } from "./issueItem";
import { checkWords as words } from "./words";

/** What stands there and what would stand there. */
export function BeforeAfter({ fix: { before, after } }: { fix: Fix }) {
  return (
    <dl class="before-after">
      <div>
        <dt>{words.before}</dt>
        <dd>{before}</dd>
      </div>
      <div>
        <dt>{words.after}</dt>
        <dd>{after}</dd>
      </div>
    </dl>
  );
}

interface OneFixProps {
  issue: CheckedIssue;
  fix: Fix;
  acts: Acts;
}

/** The change is in sight before its button is pressed. */
export function OneFix({ issue, fix, acts: { isBusy, onFix } }: OneFixProps) {
  return (
    <>
      <BeforeAfter fix={fix} />
      <button
        type="button"
        class="quiet"
        aria-disabled={isBusy}
        aria-label={`${fix.label}: ${issue.where}`}
        onClick={() => onFix([{ ...issue, fix }])}
      >
        {fix.label}
      </button>
    </>
  );
}
