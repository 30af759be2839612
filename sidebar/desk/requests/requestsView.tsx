import { useEffect, useState } from "preact/hooks";
import type { RequestsRead, RequestsSuggested, RequestSource } from "../../../src/sidebarReplies";
import { CameWords } from "../../cameHeading";
import { Disclosure } from "../../disclosure";
import { DeskView } from "../deskView";
import { LeftList } from "../leftList";
import { showPlace } from "../showButton";
import { UndoButton } from "../undoButton";
import { useDesk } from "../useDesk";
import type { Desk } from "../useDesk";
import { deskWords } from "../words";
import { FormSources } from "./formSources";
import { requestsWords as words } from "./words";

/** Where requests come from, and which of them nobody could be found for. */
export function RequestsView({ onBack }: { onBack: () => void }) {
  const desk = useDesk();
  const [found, setFound] = useState<RequestsSuggested | null>(null);
  const [read, setRead] = useState<RequestsRead | null>(null);
  const look = () => desk.ask("suggestRequests", { came: setFound });
  useEffect(() => void look(), []);
  const take = (source: RequestSource | null) =>
    desk.ask("takeRequests", {
      args: source === null ? [] : [source],
      came: (reply) => {
        setRead(reply);
        setFound((known) => known && { ...known, tab: reply.tab });
      },
    });
  return (
    <DeskView
      heading={deskWords.views.requests.name}
      reading={found === null ? "notYet" : "read"}
      desk={desk}
      onBack={onBack}
      onAgain={look}
    >
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
