import { useEffect, useState } from "preact/hooks";
import type { ExceptionSet, ExplainAsked, SelectionExplained } from "../../../src/sidebarReplies";
import { CameWords } from "../../cameHeading";
import type { AtDesk } from "../../desk/deskFrame";
import { DeskView } from "../../desk/deskView";
import { UndoButton } from "../../desk/undoButton";
import { useDesk } from "../../desk/useDesk";
import { Explanation } from "./explanation";
import { explainWords as words } from "./words";

/** How the student of the selected cell stands on its standard, and why. */
export function ExplainView({ at }: { at: AtDesk }) {
  const desk = useDesk();
  const [found, setFound] = useState<SelectionExplained | null>(null);
  const [done, setDone] = useState<ExceptionSet | null>(null);
  const explain = (about?: ExplainAsked) =>
    desk.ask("explainSelection", { ...(about && { args: [about] }), came: (reply) => setFound(reply) });
  const turnTo = (about?: ExplainAsked) => {
    setDone(null);
    void explain(about);
  };
  useEffect(() => void explain(), []);
  const again = async () => {
    if (found !== null) await explain(found.about);
  };
  return (
    <DeskView at={at} desk={desk} reading={found === null && desk.running !== null ? "notYet" : "read"}>
      {found === null && desk.trouble === null && <p>{words.intro}</p>}
      <button
        type="button"
        class={found === null ? "primary wide" : "quiet wide"}
        aria-disabled={desk.running !== null}
        onClick={() => turnTo()}
      >
        {words.ask}
      </button>
      {found !== null && (
        <Explanation
          key={subjectOf(found)}
          {...{ found, desk }}
          onOther={turnTo}
          onHand={async (set) => {
            setDone(set);
            await again();
          }}
          news={done !== null && <Told key={done} done={done} desk={desk} onUndone={() => void again()} />}
        />
      )}
    </DeskView>
  );
}

function subjectOf({ about }: SelectionExplained): string {
  return JSON.stringify([about.class, about.student, about.id, about.standard]);
}

interface ToldProps {
  done: ExceptionSet;
  desk: ReturnType<typeof useDesk>;
  onUndone: () => void;
}

/** What has just been set or taken away by hand. */
function Told({ done, desk, onUndone }: ToldProps) {
  return (
    <div class="result">
      <CameWords>{done.message}</CameWords>
      {done.done !== "same" && <UndoButton desk={desk} onUndone={onUndone} />}
    </div>
  );
}
