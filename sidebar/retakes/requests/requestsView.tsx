import { useState } from "preact/hooks";
import type { RequestsRead, RequestsSuggested, RequestSource } from "../../../src/sidebarReplies";
import { CameWords } from "../../cameHeading";
import { Disclosure } from "../../disclosure";
import type { AtDesk } from "../../desk/deskFrame";
import { DeskView } from "../../desk/deskView";
import { LeftList } from "../../desk/leftList";
import { showPlace } from "../../desk/showButton";
import { UndoButton } from "../../desk/undoButton";
import { useLook } from "../../desk/useLook";
import type { Desk } from "../../desk/useDesk";
import { deskWords } from "../../desk/words";
import { FormSources } from "./formSources";
import { requestsWords as words } from "./words";

/** Where requests come from, and which of them nobody could be found for. */
export function RequestsView({ at }: { at: AtDesk }) {
  const { desk, found, setFound, look, view } = useLook("suggestRequests");
  const [read, setRead] = useState<RequestsRead | null>(null);
  const take = (source: RequestSource | null) =>
    desk.ask("takeRequests", {
      args: source === null ? [] : [source],
      came: (reply) => {
        setRead(reply);
        setFound((known) => known && { ...known, tab: reply.tab });
      },
    });
  return (
    <DeskView at={at} {...view}>
      {read !== null && <Read key={read} read={read} desk={desk} onUndone={() => void look()} />}
      {found !== null && <Sources found={found} isBusy={desk.running !== null} onTake={take} />}
    </DeskView>
  );
}

interface SourcesProps {
  found: RequestsSuggested;
  isBusy: boolean;
  onTake: (source: RequestSource | null) => void;
}

function Sources({ found: { tab, sources }, isBusy, onTake }: SourcesProps) {
  return (
    <>
      {tab !== null && (
        <>
          <p>{words.onTab(tab)}</p>
          <button type="button" class="primary wide" aria-disabled={isBusy} onClick={() => onTake(null)}>
            {words.match}
          </button>
        </>
      )}
      {sources.length > 0 &&
        (tab === null ? (
          <FormSources sources={sources} isBusy={isBusy} onTake={onTake} />
        ) : (
          <Disclosure
            summary={words.another}
            content={() => <FormSources sources={sources} isBusy={isBusy} onTake={onTake} />}
          />
        ))}
      {tab === null && sources.length === 0 && (
        <>
          <p>{words.noForm}</p>
          <p class="hint">{words.howTo}</p>
          <button type="button" class="quiet wide" aria-disabled={isBusy} onClick={() => onTake(null)}>
            {words.byHand}
          </button>
        </>
      )}
    </>
  );
}

function Read({ read, desk, onUndone }: { read: RequestsRead; desk: Desk; onUndone: () => void }) {
  const { tab, unmatched, message, issues } = read;
  const others = issues.filter((issue) => !unmatched.some((one) => one.message === issue.message));
  return (
    <>
      <div class="result">
        <CameWords>{message}</CameWords>
        <div class="row-links">
          <button
            type="button"
            class="quiet"
            aria-disabled={desk.running !== null}
            onClick={() => showPlace(desk, { tab, row: null, column: null })}
          >
            {deskWords.showTab(tab)}
          </button>
          <UndoButton desk={desk} onUndone={onUndone} />
        </div>
      </div>
      <LeftList heading={words.unmatched(unmatched.length)} issues={unmatched} desk={desk} />
      <LeftList heading={words.issues(others.length)} issues={others} desk={desk} />
    </>
  );
}
