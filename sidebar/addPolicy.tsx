import { useState } from "preact/hooks";
import { useAnnounce } from "./announce";
import type { Trouble } from "./failures";
import { callServer, WAIT_FOR_A_PERSON } from "./server";
import { words } from "./words";

/** The button that adds a policy tab; the add-on asks in a dialog of the spreadsheet before it writes. */
export function AddPolicy({ onChanged }: { onChanged: () => void }) {
  const [waiting, setWaiting] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const announce = useAnnounce();

  const add = async () => {
    if (waiting) return;
    setWaiting(true);
    setRefusal(null);
    const reply = await callServer("addPolicyTab", { wait: WAIT_FOR_A_PERSON });
    setWaiting(false);
    if (reply.status === "error") return setRefusal(refusalWords(reply));
    announce(reply.added ? words.policy.added(reply.tab) : words.policy.alreadyThere(reply.tab));
    onChanged();
  };
  return (
    <div class="add-policy">
      <button type="button" class="primary" aria-disabled={waiting} aria-describedby="will-add" onClick={add}>
        {words.policy.add}
      </button>
      <p class="hint" id="will-add">
        {words.policy.willAdd}
      </p>
      <p role="status" class="hint">
        {waiting && words.policy.waiting}
      </p>
      <p role="alert" class="refusal">
        {refusal}
      </p>
    </div>
  );
}

function refusalWords(reply: Trouble): string {
  return reply.message === "" || reply.code === "cancelled" ? words.policy.notAdded : reply.message;
}
