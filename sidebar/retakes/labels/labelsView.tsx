import { useState } from "preact/hooks";
import type { LabelsWritten } from "../../../src/sidebarReplies";
import { CameWords } from "../../cameHeading";
import { ClassChoice } from "../../desk/classChoice";
import type { AtDesk } from "../../desk/deskFrame";
import { DeskView } from "../../desk/deskView";
import { LeftList } from "../../desk/leftList";
import { UndoButton } from "../../desk/undoButton";
import { useDesk } from "../../desk/useDesk";
import type { Desk } from "../../desk/useDesk";
import { labelsWords as words } from "./words";

/** Adds or takes away the notes that say which attempt a score is. */
export function LabelsView({ classes, at }: { classes: readonly string[]; at: AtDesk }) {
  const desk = useDesk();
  const [inClass, setClass] = useState("");
  const [written, setWritten] = useState<LabelsWritten | null>(null);
  const label = (how: "add" | "remove") =>
    desk.ask("labelScores", { args: [inClass === "" ? {} : { class: inClass }, how], came: setWritten });
  return (
    <DeskView at={at} desk={desk}>
      <p>{words.intro}</p>
      <p class="note-example">{words.example}</p>
      <p class="hint">{words.own}</p>
      <ClassChoice classes={classes} chosen={inClass} onChoose={setClass} />
      <div class="pair">
        <button
          type="button"
          class="primary"
          aria-disabled={desk.running !== null}
          onClick={() => label("add")}
        >
          {words.add}
        </button>
        <button
          type="button"
          class="quiet"
          aria-disabled={desk.running !== null}
          onClick={() => label("remove")}
        >
          {words.remove}
        </button>
      </div>
      {written !== null && <Written key={written} written={written} desk={desk} />}
    </DeskView>
  );
}

function Written({
  written: { labelled, kept, message, issues },
  desk,
}: {
  written: LabelsWritten;
  desk: Desk;
}) {
  return (
    <>
      <div class="result">
        <CameWords>{message}</CameWords>
        {kept > 0 && <p>{words.kept(kept)}</p>}
        {labelled > 0 && <UndoButton desk={desk} />}
      </div>
      <LeftList heading={words.issues(issues.length)} issues={issues} desk={desk} />
    </>
  );
}
