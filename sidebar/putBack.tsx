import { useState } from "preact/hooks";
import type { Issue } from "../src/sidebarReplies";
import { useAnnounce } from "./announce";
import { callServer, WAIT_FOR_A_PERSON } from "./server";
import { useAction } from "./useAction";
import { words } from "./words";

/** Tabs, headings and names of ours that were deleted or renamed. */
const MENDABLE = ["headingGone", "tabGone", "nameGone"];

export function isMendable({ code }: Issue): boolean {
  return MENDABLE.includes(code);
}

/** One call mends everything that can be mended. */
export function PutBack({ count, onMended }: { count: number; onMended: (() => void) | undefined }) {
  const { running, trouble, run } = useAction();
  const [done, setDone] = useState<string | null>(null);
  const announce = useAnnounce();
  const repair = () =>
    run("repair", async () => {
      const reply = await callServer("repair", { wait: WAIT_FOR_A_PERSON });
      if (reply.status === "error") return reply;
      const told = reply.repaired.length === 0 ? words.mend.nothing : words.mend.done(reply.repaired);
      setDone(told);
      announce(told);
      onMended?.();
      return null;
    });
  if (done !== null) return <p>{done}</p>;
  return (
    <>
      <button type="button" class="quiet" aria-disabled={running !== null} onClick={repair}>
        {running === null ? words.mend.button(count) : words.mend.working}
      </button>
      <p role="alert" class="refusal">
        {trouble?.message}
      </p>
    </>
  );
}
