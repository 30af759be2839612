import { useState } from "preact/hooks";
import type { RecordPreview, RetakesRecorded } from "../../../src/sidebarReplies";
import { useAnnounce } from "../../announce";
import { callServer, WAIT_FOR_A_PERSON } from "../../server";
import type { AtDesk } from "../../desk/deskFrame";
import { DeskView } from "../../desk/deskView";
import { useLook } from "../../desk/useLook";
import { deskWords } from "../../desk/words";
import { RecordedResult } from "./recordedResult";
import { ToWrite } from "./toWrite";
import { recordWords as words } from "./words";

/** What would be written stands here before it is; one button writes exactly that. */
export function RecordView({ at }: { at: AtDesk }) {
  const { desk, found: preview, setFound: setPreview, look, view } = useLook("previewRetakes");
  const [recorded, setRecorded] = useState<RetakesRecorded | null>(null);
  const announce = useAnnounce();
  const lookAgain = () => {
    setRecorded(null);
    void look();
  };
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
      at={at}
      {...view}
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
      <button type="button" class="quiet" aria-disabled={desk.running !== null} onClick={lookAgain}>
        {deskWords.again}
      </button>
    </DeskView>
  );
}

function isSomething({ cells, missed }: RecordPreview): boolean {
  return cells.length + missed.length > 0;
}
