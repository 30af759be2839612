import { useEffect, useState } from "preact/hooks";
import type { RecordPreview, RetakesRecorded } from "../../../src/sidebarReplies";
import { useAnnounce } from "../../announce";
import { callServer, WAIT_FOR_A_PERSON } from "../../server";
import { DeskView } from "../deskView";
import { useDesk } from "../useDesk";
import { deskWords } from "../words";
import { RecordedResult } from "./recordedResult";
import { ToWrite } from "./toWrite";
import { recordWords as words } from "./words";

/** What would be written stands here before it is; one button writes exactly that. */
export function RecordView({ onBack }: { onBack: () => void }) {
  const desk = useDesk();
  const [preview, setPreview] = useState<RecordPreview | null>(null);
  const [recorded, setRecorded] = useState<RetakesRecorded | null>(null);
  const announce = useAnnounce();
  const look = () => {
    setRecorded(null);
    return desk.ask("previewRetakes", { came: setPreview });
  };
  useEffect(() => void look(), []);
  const write = ({ stamp }: RecordPreview) =>
    desk.ask("recordRetakes", {
      args: [stamp],
      came: (reply) => {
        setRecorded(reply);
        announce(reply.message);
      },
      refused: async ({ code }) => {
        if (code !== "changedSince") return;
        const again = await callServer("previewRetakes", { wait: WAIT_FOR_A_PERSON });
        if (again.status === "ok") setPreview(again);
      },
    });
  return (
    <DeskView
      heading={deskWords.views.record.name}
      reading={preview === null ? "notYet" : "read"}
      desk={desk}
      onBack={onBack}
      onAgain={look}
      main={
        recorded === null &&
        preview !== null &&
        isSomething(preview) && (
          <button
            type="button"
            class="primary wide"
            aria-disabled={desk.running !== null}
            onClick={() => write(preview)}
          >
            {words.write(preview.cells.length, preview.missed.length)}
          </button>
        )
      }
    >
      {recorded !== null && <RecordedResult recorded={recorded} desk={desk} />}
      {recorded === null && preview !== null && <ToWrite preview={preview} desk={desk} />}
      <button type="button" class="quiet" aria-disabled={desk.running !== null} onClick={look}>
        {deskWords.again}
      </button>
    </DeskView>
  );
}

function isSomething({ cells, missed }: RecordPreview): boolean {
  return cells.length + missed.length > 0;
}
