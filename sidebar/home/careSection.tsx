import { useState } from "preact/hooks";
import { checkWords } from "../check/words";
import { useAnnounce } from "../announce";
import { callServer, WAIT_FOR_A_PERSON } from "../server";
import { useAction } from "../useAction";
import { useProgress } from "../useProgress";
import type { FoundProps } from "./foundWorkbook";
import { homeWords } from "./words";

const words = homeWords.care;

type CareProps = Pick<FoundProps, "workbook" | "onChanged" | "onSetUp" | "onCheck" | "onRemove">;

/** Changing, taking back, leaving: always possible, never in the way. */
export function CareSection({ workbook: { undo, ours = [] }, onChanged, ...goes }: CareProps) {
  const { onSetUp, onCheck, onRemove } = goes;
  return (
    <section class="care">
      <h3>{words.heading}</h3>
      <button type="button" class="quiet wide" aria-describedby="about-check" onClick={onCheck}>
        {checkWords.heading}
      </button>
      <p class="hint" id="about-check">
        {checkWords.hint}
      </p>
      <button type="button" class="quiet wide" onClick={onSetUp}>
        {words.change}
      </button>
      <UndoLast what={undo ?? null} onChanged={onChanged} />
      <button type="button" class="link" onClick={() => onRemove(ours)}>
        {words.remove}
      </button>
    </section>
  );
}

function UndoLast({ what, onChanged }: { what: string | null; onChanged: () => void }) {
  const { running, trouble, run } = useAction();
  const [undone, setUndone] = useState("");
  const announce = useAnnounce();
  const { working, workingLong } = homeWords.actions;
  const progress = useProgress(running === null ? null : { first: working.undo, later: workingLong });
  const undo = () =>
    run("undo", async () => {
      const reply = await callServer("undoLast", { wait: WAIT_FOR_A_PERSON });
      if (reply.status === "error") return reply;
      setUndone(words.undone(reply.what));
      announce(words.undone(reply.what));
      onChanged();
      return null;
    });
  return (
    <>
      {what !== null && (
        <>
          <button
            type="button"
            class="quiet wide"
            aria-disabled={running !== null}
            aria-describedby="about-undo"
            onClick={undo}
          >
            {words.undo}
          </button>
          <p class="hint" id="about-undo">
            {words.undoWhat(what)}
          </p>
        </>
      )}
      <p class="hint" role="status">
        {running === null ? undone : progress}
      </p>
      <p role="alert" class="refusal">
        {trouble?.message}
      </p>
    </>
  );
}
