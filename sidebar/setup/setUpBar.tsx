import type { Setup, SetupApplied } from "../../src/sidebarReplies";
import { callServer, WAIT_FOR_A_PERSON } from "../server";
import { useAction } from "../useAction";
import { useProgress } from "../useProgress";
import { isChanged } from "./draft";
import type { Draft } from "./draft";
import { setupWords } from "./words";

const words = setupWords.bar;

interface BarProps {
  draft: Draft;
  sent: Setup;
  onApplied: (applied: SetupApplied) => void;
}

/** Always in sight: the one button it is all about. */
export function SetUpBar({ draft, sent, onApplied }: BarProps) {
  const { running, trouble, run } = useAction();
  const progress = useProgress(running === null ? null : { first: words.working, later: words.workingLong });
  const { stored } = draft.suggested;
  const reason = whyNot(draft, sent);
  const apply = () => {
    if (reason !== null) return;
    void run("apply", async () => {
      const reply = await callServer("applySetup", { args: [sent], wait: WAIT_FOR_A_PERSON });
      if (reply.status === "error") return reply;
      onApplied(reply);
      return null;
    });
  };
  return (
    <div class="bar">
      <p role="alert" class="refusal">
        {trouble?.message}
      </p>
      <button
        type="button"
        class="primary"
        aria-disabled={reason !== null || running !== null}
        aria-describedby="bar-words"
        onClick={apply}
      >
        {stored ? words.save : words.setUp}
      </button>
      <p role="status" class="hint" id="bar-words">
        {running === null ? reason : progress}
      </p>
    </div>
  );
}

function whyNot(draft: Draft, { classes, empty }: Setup): string | null {
  if (draft.suggested.stored && !isChanged(draft)) return words.nothingNew;
  return classes.length + empty.length === 0 ? words.nothingChosen : null;
}
