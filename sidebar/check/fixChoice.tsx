import { useId, useState } from "preact/hooks";
import type { CheckedIssue, Fix } from "../../src/sidebarReplies";
import type { Acts } from "./issueItem";
import { BeforeAfter, OneFix } from "./oneFix";
import { checkWords as words } from "./words";

/** So many readings are buttons; more are a list to choose from. */
const BUTTONS = 2;

interface ChoiceProps {
  issue: CheckedIssue;
  fixes: Fix[];
  acts: Acts;
}

/** Several readings: nothing is chosen beforehand. */
export function FixChoice({ issue, fixes, acts }: ChoiceProps) {
  const [id, setId] = useState("");
  const field = useId();
  if (fixes.length <= BUTTONS) {
    return (
      <>
        {fixes.map((fix) => (
          <OneFix key={fix.id} issue={issue} fix={fix} acts={acts} />
        ))}
      </>
    );
  }
  const chosen = fixes.find((fix) => fix.id === id);
  return (
    <div class="field">
      <label for={field}>{words.choice}</label>
      <select id={field} value={id} onChange={(event) => setId(event.currentTarget.value)}>
        <option value="">{words.choose}</option>
        {fixes.map((fix) => (
          <option key={fix.id} value={fix.id}>
            {fix.label}
          </option>
        ))}
      </select>
      {chosen && (
        <>
          <BeforeAfter fix={chosen} />
          <button
            type="button"
            class="quiet"
            aria-disabled={acts.isBusy}
            onClick={() => acts.onFix([{ ...issue, fix: chosen }])}
          >
            {words.write}
          </button>
        </>
      )}
    </div>
  );
}
