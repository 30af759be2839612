import type { ExceptionSet, SelectionExplained } from "../../../src/sidebarReplies";
import type { Desk } from "../../desk/useDesk";
import { Disclosure } from "../../disclosure";
import { removed, setTo } from "./handAsked";
import { HandForm } from "./handForm";
import { explainWords } from "./words";

const words = explainWords.hand;

interface HandProps {
  found: SelectionExplained;
  desk: Desk;
  onDone: (set: ExceptionSet) => Promise<void>;
}

/** A teacher's own decision about the level: what stands there, a new one, and taking it away. */
export function ByHand({ found, desk, onDone }: HandProps) {
  const send = async (row: object) => {
    let set: ExceptionSet | null = null;
    await desk.ask("setException", { args: [row], came: (reply) => void (set = reply) });
    if (set !== null) await onDone(set);
  };
  const { byHand, isByHand } = found;
  return (
    <Disclosure
      summary={byHand === null ? words.set : words.change}
      content={() => (
        <>
          <p class="hint">{words.hint}</p>
          {byHand !== null && (
            <div class="notice">
              <p>{words.standing(byHand)}</p>
              {!isByHand && <p class="refusal">{words.holdsNot}</p>}
              {byHand.note !== "" && <p class="hint">{words.privately(byHand.note)}</p>}
              <button
                type="button"
                class="quiet"
                aria-disabled={desk.running !== null}
                onClick={() => void send(removed(found.about, byHand))}
              >
                {words.remove}
              </button>
            </div>
          )}
          <HandForm {...{ found, desk }} onSet={(level, note) => void send(setTo(found, level, note))} />
        </>
      )}
    />
  );
}
